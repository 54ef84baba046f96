#include "quantities/bound.hpp"

#include <array>

namespace newsgloss {
namespace {

constexpr std::uint32_t kLongestBound = 5;
constexpr std::uint32_t kLongestReach = 8;

struct BoundClass {
  WordClass word_class;
  Change change;
};

constexpr std::array kBoundClasses = {
    BoundClass{WordClass::bound_about, Change::about},
    BoundClass{WordClass::bound_above, Change::above},
    BoundClass{WordClass::bound_below, Change::below},
};

Bound bound_ending(const Words& words, std::uint32_t begin, std::uint32_t end) {
  if (begin + 1 != end && begin + words.phrase(begin).tokens != end)
    return {Change::equal, {}, end, end};
  for (const auto& [word_class, change] : kBoundClasses) {
    if (words.phrase_end(begin, word_class) == end)
      return {change, words.span(begin, end), begin, end};
  }
  return {Change::equal, {}, end, end};
}

Change change_named(std::string_view name) {
  if (name == "above") return Change::above;
  return name == "below" ? Change::below : Change::about;
}

}  // namespace

Bound bound_before(const Words& words, std::uint32_t at) {
  std::uint32_t end = at;
  if (end > 0 && words.has(end - 1, WordClass::bound_filler)) --end;
  for (;;) {
    Bound longest{Change::equal, {}, end, end};
    for (std::uint32_t size = 1; size <= kLongestBound && size <= end; ++size) {
      const Bound bound = bound_ending(words, end - size, end);
      if (bound.begin != end) longest = bound;
    }
    const bool article =
        end != at && words.has(end, WordClass::determiner, WordClass::number_article);
    if (article && longest.end - longest.begin == 1) longest = {Change::equal, {}, end, end};
    if (longest.begin != end || end == at) {
      if (longest.begin == end) return {Change::equal, {}, at, at};
      return longest;
    }
    end = at;
  }
}

Bound bound_after(const Words& words, std::uint32_t at) {
  const bool comma = words.is(at, ',');
  const std::uint32_t begin = comma ? at + 1 : at;
  const Term term = words.term(begin, WordClass::bound_after);
  const Change change = term ? change_named(term.value()) : Change::equal;
  const bool of_next = words.equals(term.end, "than");  // "300 tents and more than 20 cars"
  if (!term || of_next || (comma && change != Change::about)) return {Change::equal, {}, at, at};
  return {change, words.span(begin, term.end), begin, term.end};
}

Change direction_before(const Words& words, std::uint32_t at) {
  std::uint32_t steps = 0;
  while (at > 0 && steps < kLongestReach) {
    --at;
    ++steps;
    if (words.has(at, WordClass::change_up) && !words.has(at + 1, WordClass::direction_breaker))
      return Change::up;
    if (words.has(at, WordClass::change_down) && !words.has(at + 1, WordClass::direction_breaker))
      return Change::down;
    const bool passes = words.has(at, WordClass::change_filler, WordClass::bound_about) ||
                        (steps == 1 && words.has(at, WordClass::direction_to));
    if (!passes) return Change::equal;
  }
  return Change::equal;
}

}  // namespace newsgloss
