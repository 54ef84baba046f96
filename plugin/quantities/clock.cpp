#include "quantities/clock.hpp"

#include "quantities/number.hpp"
#include "quantities/timex.hpp"

namespace newsgloss {
namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Digits at the head of a token, and the letters behind them ("30pm").
struct Head {
  int value = -1;
  std::uint32_t count = 0;
  std::string_view rest;
};

Head head_of(const Words& words, std::uint32_t at) {
  Head head;
  const std::string_view word = words.text(at);
  if (at >= words.size() || !words[at].starts_with_digit || !words[at].ascii) return head;
  while (head.count < word.size() && is_digit(word[head.count])) ++head.count;
  head.rest = word.substr(head.count);
  if (head.count <= 6) head.value = static_cast<int>(value_of_digits(word.substr(0, head.count)));
  return head;
}

/// am, pm, a or p glued to the digits.
bool read_glued_half(const Words& words, std::string_view letters, Clock& clock) {
  if (letters.size() == 1) {
    const char letter = static_cast<char>(letters[0] | 0x20);
    if (letter != 'a' && letter != 'p') return false;
    set_half(clock, letter == 'p');
    return true;
  }
  if (letters == "ish") return true;
  if (letters == "ampm") return clock.half_known = true;
  const auto* half = words.glued(letters, WordClass::date_word);
  if (half == nullptr || half->value[0] != 'T') return false;
  set_half(clock, half->value == "T:pm");
  return true;
}

/// " p.m.", " in the evening", " o'clock" behind a time.
void read_tail(const Words& words, Clock& clock) {
  if (words.is(clock.end, '.') && words.joined(clock.end) && words.date_term(clock.end + 1, 'T'))
    ++clock.end;
  if (const Term oclock = words.date_term(clock.end, 'O')) {
    clock.end = oclock.end;
    clock.sure = true;
  }
  const bool apart = clock.end < words.size() && !words[clock.end].break_before;
  if (const Term half = apart && !clock.half_known ? words.date_term(clock.end, 'T') : Term{}) {
    set_half(clock, half.value() == "T:pm");
    clock.end = half.end;
    clock.sure = true;
  }
  std::uint32_t at = clock.end;
  if (words.equals(at, "in") || words.equals(at, "at")) ++at;
  if (at != clock.end && words.equals(at, "the")) ++at;
  if (words.date_term(at, 'E') && at == clock.end) at = words.date_term(at, 'E').end;
  const Term part = words.date_term(at, 'P');
  if (!part || (at == clock.end && !clock.sure)) return;
  const std::string_view name = part.value().substr(2);
  if (name.size() != 2) return;
  if (!clock.half_known) set_half(clock, is_afternoon(name) && clock.hour < 12);
  clock.end = part.end;
  clock.sure = true;
}

std::optional<Clock> read_digital(const Words& words, std::uint32_t at) {
  const Head hour = head_of(words, at);
  if (hour.value < 0) return std::nullopt;
  Clock clock;
  clock.end = at + 1;
  clock.hour = hour.value;
  std::string_view rest = hour.rest;
  const bool colon = words.is(at + 1, ':') && words.joined(at + 2);
  const bool point = words.is(at + 1, '.') && words.joined(at + 1) && words.joined(at + 2);
  const Head minute = rest.empty() && (colon || point) ? head_of(words, at + 2) : Head{};
  if (minute.value >= 0 && minute.value < 60 && minute.count == 2 && hour.value < 25) {
    if (!words.joined(at + 1)) return std::nullopt;
    clock.minute = minute.value;
    clock.end = at + 3;
    clock.sure = colon;
    rest = minute.rest;
    const Head second = words.is(at + 3, ':') ? head_of(words, at + 4) : Head{};
    if (colon && rest.empty() && second.value >= 0 && second.value < 60 && second.count == 2) {
      clock.second = second.value;
      clock.end = at + 5;
      rest = second.rest;
    }
  } else if ((hour.count == 4 || (hour.count == 3 && rest.size() == 2)) && hour.value % 100 < 60 &&
             hour.value / 100 < 24) {
    clock.hour = hour.value / 100;
    clock.minute = hour.value % 100;
  } else if (hour.count > 2) {
    return std::nullopt;
  }
  if (clock.hour > 24) return std::nullopt;
  if (hour.count == 4 && rest.empty() && words.date_term(at + 1, 'G'))
    clock.sure = clock.half_known = true;
  if (!rest.empty()) {
    if (!read_glued_half(words, rest, clock)) return std::nullopt;
    clock.sure = true;
  }
  if (clock.hour > 12) clock.half_known = true;
  return clock;
}

/// "seven", "seven thirty", "six forty-three".
std::optional<Clock> read_spoken(const Words& words, std::uint32_t at) {
  const auto* hour = words.reading(at, WordClass::cardinal);
  if (hour == nullptr || hour->number < 1 || hour->number > 12) return std::nullopt;
  Clock clock;
  clock.hour = static_cast<int>(hour->number);
  clock.end = at + 1;
  const std::uint32_t next = words.is(at + 1, '-') ? at + 2 : at + 1;
  const auto* minute = words.reading(next, WordClass::cardinal);
  if (minute == nullptr || minute->number < 10) return clock;
  clock.minute = static_cast<int>(minute->number);
  clock.end = next + 1;
  const std::uint32_t last = words.is(clock.end, '-') ? clock.end + 1 : clock.end;
  const auto* one = words.reading(last, WordClass::cardinal);
  if (minute->number >= 20 && one != nullptr && one->number > 0 && one->number < 10) {
    clock.minute += static_cast<int>(one->number);
    clock.end = last + 1;
  }
  return clock;
}

/// "half past seven", "20 min past eight", "a quarter to nine".
std::optional<Clock> read_past(const Words& words, std::uint32_t at) {
  if (words.is_digits(at) && !words.has(at + 1, WordClass::time_unit) &&
      !words.equals(at + 1, "past") && !words.equals(at + 1, "to"))
    return std::nullopt;
  int minutes = 0;
  std::uint32_t next = at;
  if (words.has(next, WordClass::number_article)) ++next;
  if (const auto* part = words.reading(next, WordClass::denominator)) {
    if (part->number != 2 && part->number != 4) return std::nullopt;
    minutes = 60 / static_cast<int>(part->number);
    ++next;
  } else if (next != at) {
    return std::nullopt;
  } else {
    const auto number = words[at].starts_with_digit
                            ? read_digits(words, at, 0, NumberContext::plain)
                            : read_number_words(words, at);
    if (!number || number->low >= 60 || number->low < 1 || !number->suffix.empty())
      return std::nullopt;
    minutes = static_cast<int>(number->low);
    next = number->end;
    if (const auto* unit = words.reading(next, WordClass::time_unit)) {
      if (unit->value.substr(0, 6) != "minute") return std::nullopt;
      ++next;
    }
  }
  const bool past = words.equals(next, "past");
  const bool before = words.equals(next, "to") && minutes % 5 == 0 && next != at + 1;
  if (!past && !before) return std::nullopt;
  auto clock =
      words.is_digits(next + 1) ? read_digital(words, next + 1) : read_spoken(words, next + 1);
  if (!clock || clock->minute >= 0 || clock->hour > 12) return std::nullopt;
  clock->minute = before ? 60 - minutes : minutes;
  if (before) clock->hour = clock->hour == 1 ? 12 : clock->hour - 1;
  clock->sure = true;
  return clock;
}

std::optional<Clock> read_named(const Words& words, std::uint32_t at) {
  const std::uint32_t next = words.text(at) == "12" ? at + 1 : at;
  const Term named = words.date_term(next, 'C');
  if (!named) return std::nullopt;
  Clock clock;
  clock.hour = named.value() == "C:12" ? 12 : 0;
  clock.half_known = clock.sure = true;
  clock.end = named.end;
  return clock;
}

}  // namespace

std::string Clock::timex() const {
  if (second >= 0) return filled_timex("T%2:%2:%2", {hour, minute, second});
  if (minute >= 0) return filled_timex("T%2:%2", {hour, minute});
  return filled_timex("T%2", {hour});
}

bool is_afternoon(std::string_view part) {
  return part == "AF" || part == "EV" || part == "NI";
}

void set_half(Clock& clock, bool afternoon) {
  clock.half_known = true;
  if (afternoon && clock.hour < 12) clock.hour += 12;
  if (!afternoon && clock.hour == 12) clock.hour = 0;
}

std::optional<Clock> read_clock(const Words& words, std::uint32_t at) {
  if (at >= words.size()) return std::nullopt;
  auto clock = read_named(words, at);
  if (clock) return clock;
  if (!words[at].starts_with_digit &&
      !words.has(at, WordClass::cardinal, WordClass::denominator, WordClass::number_article))
    return std::nullopt;
  clock = read_past(words, at);
  if (!clock)
    clock = words[at].starts_with_digit ? read_digital(words, at) : read_spoken(words, at);
  if (!clock) return std::nullopt;
  read_tail(words, *clock);
  if (clock->hour > 23 && clock->minute > 0) return std::nullopt;
  return clock;
}

}  // namespace newsgloss
