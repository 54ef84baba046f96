#include "claims/time_spoken_of.hpp"

#include <algorithm>
#include <charconv>

namespace newsgloss {
namespace {

constexpr std::size_t kAround = 12;        // quantities on either side
constexpr std::uint32_t kPreposition = 4;  // bytes of " on "

/// `size` digits at `at`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t size) {
  if (text.size() < at + size) return -1;
  int value = 0;
  const char* begin = text.data() + at;
  const auto [end, error] = std::from_chars(begin, begin + size, value);
  return error == std::errc() && end == begin + size ? value : -1;
}

std::uint32_t distance(Span a, Span b) {
  if (a.end <= b.begin) return b.begin - a.end;
  return b.end <= a.begin ? a.begin - b.end : 0;
}

/// "said on Monday", "claimed last week": the time of the saying, not of what is said.
bool tells_when_said(Span date, Span cue) {
  return !cue.empty() && date.begin >= cue.end && date.begin - cue.end <= kPreposition;
}

}  // namespace

std::optional<Date> date_of_timex(std::string_view timex) {
  const int year = digits(timex, 0, 4);
  if (year < 0) return std::nullopt;
  Date date{year, 0, 0};
  if (timex.size() > 4 && timex[4] != '-') return std::nullopt;
  const int month = digits(timex, 5, 2);
  if (month < 1 || month > 12) return date;
  date.month = static_cast<std::uint8_t>(month);
  const int day = digits(timex, 8, 2);
  if (day >= 1 && day <= 31) date.day = static_cast<std::uint8_t>(day);
  return date;
}

TimeSpokenOf time_spoken_of(std::span<const Quantity> of_sentence, Span figure, Span cue) {
  TimeSpokenOf nearest;
  const auto after =
      std::partition_point(of_sentence.begin(), of_sentence.end(),
                           [&](const Quantity& q) { return q.span.begin < figure.begin; });
  const auto here = static_cast<std::size_t>(after - of_sentence.begin());
  const std::size_t begin = here > kAround ? here - kAround : 0;
  const std::size_t size = std::min(of_sentence.size() - begin, 2 * kAround);
  for (const Quantity& quantity : of_sentence.subspan(begin, size)) {
    if (quantity.kind != QuantityKind::date || quantity.span.overlaps(figure)) continue;
    const auto date = date_of_timex(quantity.timex);
    if (!date || tells_when_said(quantity.span, cue)) continue;
    if (nearest.date && distance(quantity.span, figure) >= distance(nearest.span, figure)) continue;
    nearest = {date, quantity.span};
  }
  return nearest;
}

}  // namespace newsgloss
