#include "quantities/last_count.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::uint32_t kBack = 5;
constexpr int kHelpers = 4;

/// "no more than 20 were saved"
bool is_subject(const Words& words, std::uint32_t end) {
  return words.has(end, WordClass::be_form, WordClass::verb_helper);
}

/// A comma, "and" or "including" a few words before.
bool goes_on_counting(const Words& words, std::uint32_t at) {
  for (std::uint32_t back = 1; back <= kBack && back <= at; ++back) {
    if (words.is(at - back, ',') ||
        words.has(at - back, WordClass::number_and, WordClass::more_link))
      return true;
  }
  return false;
}

}  // namespace

void LastCount::note(const Quantity& count, std::uint32_t begin, std::uint32_t counted_end) {
  unit_ = count.unit;
  span_ = count.counted;
  topic_ = topic_before(counted_end);
  sentence_ = sentence_of(begin);
}

void LastCount::give(const Range& range, Quantity& number) const {
  if (unit_.empty() || !goes_on(range)) return;
  const std::string_view topic = topic_of_verb(range.end);
  if (!topic.empty() && !topic_.empty() && topic != topic_) return;
  const Number& first = range.first.number;
  if ((first.has_point && !first.scaled()) || (first.low == 1 && !first.in_digits)) return;
  number.unit = unit_;
  number.counted = span_;
  number.kind = QuantityKind::count;
}

bool LastCount::goes_on(const Range& range) const {
  if (range.begin > 0 && words_.equals(range.begin - 1, "of")) return false;  // "a crew of 22"
  const std::uint32_t sentence = sentence_of(range.begin);
  if (is_elliptic(range)) return sentence <= sentence_ + 1;
  return sentence == sentence_ &&
         (goes_on_counting(words_, range.begin) || is_subject(words_, range.end));
}

/// "another 40", "40 more", also of what the sentence before counted.
bool LastCount::is_elliptic(const Range& range) const {
  if (range.begin > 0 && words_.has(range.begin - 1, WordClass::elliptic_word)) return true;
  return words_.has(range.end, WordClass::elliptic_word) && !words_.equals(range.end + 1, "than");
}

/// The topic of the counted words: "killed" of "deaths".
std::string_view LastCount::topic_before(std::uint32_t end) const {
  for (std::uint32_t at = end; at > 0 && words_[at - 1].begin >= span_.begin; --at) {
    if (const auto* topic = words_.reading(at - 1, WordClass::topic)) return topic->value;
  }
  return {};
}

/// The topic of the verb behind: "injured" of "another 40 were hurt".
std::string_view LastCount::topic_of_verb(std::uint32_t at) const {
  for (int skipped = 0; skipped < kHelpers; ++skipped, ++at) {
    if (!words_.has(at, WordClass::elliptic_word, WordClass::be_form, WordClass::verb_helper))
      break;
  }
  const auto* topic = words_.reading(at, WordClass::topic);
  return topic == nullptr ? std::string_view() : topic->value;
}

std::uint32_t LastCount::sentence_of(std::uint32_t at) const {
  const auto& begins = words_.block().sentence_begins;
  return static_cast<std::uint32_t>(std::upper_bound(begins.begin(), begins.end(), at) -
                                    begins.begin());
}

}  // namespace newsgloss
