#pragma once

#include <newsgloss/newsgloss.h>

#include <memory>
#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// A value or range with its unit, as a card carries it.
struct Amount {
  double low = 0, high = 0;  ///< equal unless a range; NaN: open or not told
  std::string unit_id;       ///< ICU measure unit or ISO 4217 code; empty: none
  friend bool operator==(const Amount&, const Amount&) = default;
};

/// Numbers, units and dates in the reader's locale, UTF-8. Not for several threads at once.
class Formats {
 public:
  explicit Formats(const std::string& locale);
  Formats(Formats&&) noexcept;
  Formats& operator=(Formats&&) noexcept;
  ~Formats();

  /// "14,000", "12 kilometres", "€1.2 billion"; from a million on in words of scale.
  std::string amount(const Amount& amount) const;
  /// The amount in the unit usual where the reader lives; empty where it is usual already.
  std::string converted(const Amount& amount) const;
  /// 0.039 is "3.9%"; two digits that count. A range gives a range.
  std::string share(const Amount& share) const;
  std::string whole(unsigned long number) const;
  /// "7 May 2012", "May 2012" or "2012" as far as it is known; empty without a year.
  std::string date(newsgloss_date date) const;
  /// "May 2012" in as few letters as the locale has for a month, or "2012".
  std::string month(newsgloss_date date) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace newsgloss::hosts
