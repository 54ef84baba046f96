#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "quantities/quantity.hpp"
#include "quantities/range.hpp"
#include "quantities/words.hpp"

namespace newsgloss {

/// What a block counted last, for figures that go on counting it without a noun: "another 40",
/// "nine others", "435 homes by open sale and 187 by tender". Borrows the words.
class LastCount {
 public:
  explicit LastCount(const Words& words) : words_(words) {}

  /// A count whose first token and whose token after the counted noun are these.
  void note(const Quantity& count, std::uint32_t begin, std::uint32_t counted_end);

  /// Makes a bare number a count of the same where its words say so. Not in "30 deaths, and another
  /// 40 were hurt": there the verb says what is counted.
  void give(const Range& range, Quantity& number) const;

  /// Whether the last counted words reach past this byte.
  bool covers(std::uint32_t byte) const { return byte < span_.end; }

 private:
  std::string_view topic_before(std::uint32_t end) const;
  std::string_view topic_of_verb(std::uint32_t at) const;
  bool goes_on(const Range& range) const;
  bool is_elliptic(const Range& range) const;
  std::uint32_t sentence_of(std::uint32_t at) const;

  const Words& words_;
  std::string unit_;
  Span span_;
  std::string_view topic_;
  std::uint32_t sentence_ = 0;
};

}  // namespace newsgloss
