#include "hosts/shared/formats.hpp"

#include <unicode/currunit.h>
#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/numberrangeformatter.h>
#include <unicode/smpdtfmt.h>

#include <algorithm>
#include <cmath>

namespace newsgloss::hosts {

namespace number = icu::number;

namespace {

constexpr double kWordsFrom = 1e6;     // "1.2 million" from here on
constexpr int kDigitsThatCount = 4;    // of a number in words of scale
constexpr int kDigitsOfConverted = 3;  // an article's "100 miles" is no more exact
constexpr int kDigitsOfShare = 2;
constexpr int kFractionDigits = 3;  // of a number in digits

std::string utf8(const icu::UnicodeString& text) {
  std::string result;
  return text.toUTF8String(result);
}

bool is_currency(std::string_view unit_id) {
  return unit_id.size() == 3 &&
         std::all_of(unit_id.begin(), unit_id.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Both ends of a range are written alike: 850,000–1,000,000, but 2–3 million.
bool is_in_words(const Amount& amount) {
  const bool low = std::isnan(amount.low) || std::fabs(amount.low) >= kWordsFrom;
  const bool high = std::isnan(amount.high) || std::fabs(amount.high) >= kWordsFrom;
  return low && high;
}

/// Signs where they are short and known; words for units, and for currencies beside words of scale.
UNumberUnitWidth width_of(const Amount& amount) {
  const bool has_sign =
      is_currency(amount.unit_id) ? !is_in_words(amount) : amount.unit_id == "percent";
  return has_sign ? UNUM_UNIT_WIDTH_SHORT : UNUM_UNIT_WIDTH_FULL_NAME;
}

/// The formatter without its locale: notation, precision and unit of an amount.
number::UnlocalizedNumberFormatter formatter_of(const Amount& amount) {
  auto formatter = number::NumberFormatter::with().unitWidth(width_of(amount));
  if (is_in_words(amount)) {
    formatter = formatter.notation(number::Notation::compactLong())
                    .precision(number::Precision::maxSignificantDigits(kDigitsThatCount));
  } else {
    formatter = formatter.precision(number::Precision::maxFraction(kFractionDigits));
  }
  if (amount.unit_id.empty()) return formatter;
  UErrorCode status = U_ZERO_ERROR;
  const icu::MeasureUnit unit = is_currency(amount.unit_id)
                                    ? icu::CurrencyUnit(icu::StringPiece(amount.unit_id), status)
                                    : icu::MeasureUnit::forIdentifier(amount.unit_id, status);
  return U_SUCCESS(status) ? formatter.unit(unit) : formatter;
}

std::string formatted(const number::UnlocalizedNumberFormatter& formatter,
                      const icu::Locale& locale, const Amount& amount) {
  UErrorCode status = U_ZERO_ERROR;
  const bool is_range =
      !std::isnan(amount.low) && !std::isnan(amount.high) && amount.low != amount.high;
  if (is_range) {
    const auto range =
        number::NumberRangeFormatter::withLocale(locale).numberFormatterBoth(formatter);
    return utf8(range.formatFormattableRange(amount.low, amount.high, status).toString(status));
  }
  const double value = std::isnan(amount.low) ? amount.high : amount.low;
  if (std::isnan(value)) return {};
  return utf8(formatter.locale(locale).formatDouble(value, status).toString(status));
}

/// Miles, pounds and degrees Fahrenheit: only between these and the metric ones a conversion helps.
bool is_customary(std::string_view unit_id) {
  constexpr std::string_view names[] = {"mile",       "foot",  "inch", "yard",   "pound",
                                        "ounce",      "stone", "acre", "gallon", "pint",
                                        "fahrenheit", "quart", "ton"};
  return std::any_of(std::begin(names), std::end(names), [&](std::string_view name) {
    const auto at = unit_id.find(name);
    if (at == std::string_view::npos) return false;
    const auto end = at + name.size();
    return (at == 0 || unit_id[at - 1] == '-') && (end == unit_id.size() || unit_id[end] == '-');
  });
}

std::string in_usual_unit(double value, const std::string& unit_id, const icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::MeasureUnit unit = icu::MeasureUnit::forIdentifier(unit_id, status);
  if (U_FAILURE(status) || std::isnan(value)) return {};
  const auto formatted = number::NumberFormatter::withLocale(locale)
                             .unit(unit)
                             .usage("default")
                             .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                             .precision(number::Precision::maxSignificantDigits(kDigitsOfConverted))
                             .formatDouble(value, status);
  if (U_FAILURE(status)) return {};
  const icu::MeasureUnit target = formatted.getOutputUnit(status);
  if (U_FAILURE(status) || is_customary(unit_id) == is_customary(target.getIdentifier())) return {};
  return utf8(formatted.toString(status));
}

using DateFormat = std::unique_ptr<icu::SimpleDateFormat>;

/// The locale's way to write a date with the fields of a skeleton; nullptr where ICU has no data.
DateFormat date_format(const icu::Locale& locale, icu::DateTimePatternGenerator* patterns,
                       const char* skeleton) {
  if (patterns == nullptr) return nullptr;
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString pattern = patterns->getBestPattern(icu::UnicodeString(skeleton), status);
  auto format = std::make_unique<icu::SimpleDateFormat>(pattern, locale, status);
  if (U_FAILURE(status)) return nullptr;
  format->setTimeZone(*icu::TimeZone::getGMT());
  return format;
}

/// Noon of the day, or of the first day of the month or year.
UDate time_of(newsgloss_date date) {
  UErrorCode status = U_ZERO_ERROR;
  icu::GregorianCalendar calendar(*icu::TimeZone::getGMT(), status);
  calendar.clear();
  calendar.set(date.year, std::max<int>(date.month, 1) - 1, std::max<int>(date.day, 1), 12, 0);
  return calendar.getTime(status);
}

std::string formatted(const DateFormat& format, newsgloss_date date) {
  if (date.year == 0 || format == nullptr) return {};
  icu::UnicodeString text;
  return utf8(format->format(time_of(date), text));
}

}  // namespace

struct Formats::State {
  icu::Locale locale;
  DateFormat year, short_month, month, day;
};

Formats::Formats(const std::string& locale) : state_(std::make_unique<State>()) {
  state_->locale = icu::Locale::createCanonical(locale.c_str());
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
      icu::DateTimePatternGenerator::createInstance(state_->locale, status));
  state_->year = date_format(state_->locale, patterns.get(), "y");
  state_->short_month = date_format(state_->locale, patterns.get(), "yMMM");
  state_->month = date_format(state_->locale, patterns.get(), "yMMMM");
  state_->day = date_format(state_->locale, patterns.get(), "yMMMMd");
}
Formats::Formats(Formats&&) noexcept = default;
Formats& Formats::operator=(Formats&&) noexcept = default;
Formats::~Formats() = default;

std::string Formats::amount(const Amount& amount) const {
  return formatted(formatter_of(amount), state_->locale, amount);
}

std::string Formats::converted(const Amount& amount) const {
  if (amount.unit_id.empty() || is_currency(amount.unit_id)) return {};
  const std::string low = in_usual_unit(amount.low, amount.unit_id, state_->locale);
  const std::string high = in_usual_unit(amount.high, amount.unit_id, state_->locale);
  if (low.empty() || high.empty() || low == high) return low.empty() ? high : low;
  return low + "–" + high;
}

std::string Formats::share(const Amount& share) const {
  const auto formatter = number::NumberFormatter::with()
                             .unit(icu::MeasureUnit::getPercent())
                             .scale(number::Scale::powerOfTen(2))
                             .precision(number::Precision::maxSignificantDigits(kDigitsOfShare));
  return formatted(formatter, state_->locale, share);
}

std::string Formats::whole(unsigned long value) const {
  UErrorCode status = U_ZERO_ERROR;
  return utf8(number::NumberFormatter::withLocale(state_->locale)
                  .formatInt(static_cast<std::int64_t>(value), status)
                  .toString(status));
}

std::string Formats::date(newsgloss_date date) const {
  return formatted(date.month == 0 ? state_->year
                   : date.day == 0 ? state_->month
                                   : state_->day,
                   date);
}

std::string Formats::month(newsgloss_date date) const {
  return formatted(date.month == 0 ? state_->year : state_->short_month, date);
}

}  // namespace newsgloss::hosts
