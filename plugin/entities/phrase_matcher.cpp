// Words, not bytes, are looked up, and each stage throws most of them away before the next one
// costs a cache miss: (1) a table of half bytes by the hash of a word says whether any form begins
// so; it stays in the second-level cache; (2) two bits in a filter say whether any form begins with
// this word and the next; (3) a hash table that is keyed by all words so far tells the forms that
// end here and whether longer ones go on; (4) the stored form is compared with the text, longest
// first.
//
// A window of words goes through one stage after the other, so that the cache misses of many words
// are under way at once.

#include "entities/phrase_matcher.hpp"

#include <array>

#include "entities/compare_form.hpp"
#include "entities/word_reader.hpp"

namespace newsgloss {

using namespace entity_format;
using Section = entity_format::Section;

namespace {

constexpr std::uint32_t kWindow = 512;            // words
constexpr std::uint32_t kUsualRecord = 24;        // bytes of most records, or fewer
constexpr std::uint32_t kShiftInCache = 32 - 17;  // a larger table of first words is fetched ahead
constexpr std::uint32_t kSmallBits = kSingleSmall | kLongerSmall;
constexpr std::uint32_t kOtherBits = kSingleOther | kLongerOther;
constexpr std::uint32_t kSingleBits = kSingleSmall | kSingleOther;
constexpr std::uint32_t kFirstBits = 4;  // of FirstWordBits
constexpr std::uint32_t kLongerBits = kLongerSmall | kLongerOther;

bool is_small_ascii(char byte) {
  return byte >= 'a' && byte <= 'z';
}

}  // namespace

struct PhraseMatcher::Candidate {
  std::uint64_t pair_key;       ///< where kLongerBits are set
  const std::uint64_t* filter;  ///< the pair's word of its filter; any word where there is no pair
  std::uint32_t word;
  std::uint32_t bits;          ///< FirstWordBits
  std::uint32_t single, pair;  ///< the nodes' values
};

/// Forms that end after `count` words and perhaps a mark.
struct PhraseMatcher::Found {
  std::uint32_t record;  ///< in units of 4
  std::uint32_t count;
  std::uint32_t suffix_size;
};

PhraseMatcher::PhraseMatcher(const CheckedFile& file)
    : file_(file),
      seed_(file.header().seed),
      single_nodes_(node_table(Section::single_nodes)),
      nodes_(node_table(Section::nodes)),
      small_pairs_(pair_filter(Section::small_pairs)),
      pairs_(pair_filter(Section::pairs)),
      first_shift_(32 - file.header().first_word_bits),
      first_words_(file.hint(Section::first_words)) {}

PhraseMatcher::NodeTable PhraseMatcher::node_table(Section section) const {
  return {section, reinterpret_cast<const Node*>(file_.hint(section)),
          file_.size(section) / sizeof(Node)};
}

PhraseMatcher::PairFilter PhraseMatcher::pair_filter(Section section) const {
  return {reinterpret_cast<const std::uint64_t*>(file_.hint(section)),
          file_.size(section) / sizeof(std::uint64_t)};
}

/// One run over a text.
class PhraseMatcher::Scan {
 public:
  Scan(const PhraseMatcher& matcher, std::string_view text) : matcher_(matcher), text_(text) {}

  template <class Words, class Report>
  void run(Words words, Report report) {
    std::uint32_t kept = 0;
    for (bool more = true; more;) {
      count_ = kept + static_cast<std::uint32_t>(words.fill(std::span(window_).subspan(kept)));
      more = !words.finished();
      kept = more ? kMaxFormWords : 0;
      look_at(count_ - kept, report);
      std::copy_n(window_.begin() + (count_ - kept), kept, window_.begin());
    }
  }

 private:
  template <class Report>
  void look_at(std::uint32_t words, Report& report) {
    std::uint32_t candidates = pass_first_words(words);
    candidates = pass_pairs(candidates);
    for (std::uint32_t i = 0; i < candidates; ++i) find_nodes(candidates_[i]);
    for (std::uint32_t i = 0; i < candidates; ++i) {
      const Candidate& candidate = candidates_[i];
      if (window_[candidate.word].begin < free_from_) continue;
      FormSpan span;
      if (!longest(candidate, span)) continue;
      free_from_ = span.end;
      report(span);
    }
  }

  std::uint32_t pass_first_words(std::uint32_t words) {
    if (matcher_.first_shift_ < kShiftInCache) {
      for (std::uint32_t i = 0; i < words; ++i) {
        __builtin_prefetch(matcher_.first_words_ + (window_[i].hash >> matcher_.first_shift_ >> 1));
      }
    }
    std::uint32_t passed = 0;
    for (std::uint32_t i = 0; i < words; ++i) {
      const std::uint32_t place = window_[i].hash >> matcher_.first_shift_;
      const auto half =
          static_cast<std::uint32_t>(matcher_.first_words_[place >> 1]) >> (4 * (place & 1));
      const std::uint32_t bits =
          half & (is_small_ascii(text_[window_[i].begin]) ? kSmallBits : kOtherBits);
      first_[passed] = i << kFirstBits | bits;
      passed += bits != 0 ? 1 : 0;
    }
    return passed;
  }

  bool begins_small(std::uint32_t word) const { return is_small_ascii(text_[window_[word].begin]); }

  const PairFilter& filter_of(const Candidate& candidate) const {
    const bool small = begins_small(candidate.word) && begins_small(candidate.word + 1);
    return small ? matcher_.small_pairs_ : matcher_.pairs_;
  }

  std::uint32_t pass_pairs(std::uint32_t candidates) {
    for (std::uint32_t i = 0; i < candidates; ++i) {
      Candidate& candidate = candidates_[i];
      candidate.word = first_[i] >> kFirstBits;
      candidate.bits = first_[i] & ((1U << kFirstBits) - 1);
      candidate.filter = matcher_.pairs_.words;
      candidate.pair_key = 0;
      if ((candidate.bits & kLongerBits) == 0) continue;
      const std::uint64_t key = phrase_key(matcher_.seed_, window_[candidate.word].hash, 0);
      if (grow(key, candidate.word + 1, candidate.pair_key)) {
        candidate.filter = filter_of(candidate).word(candidate.pair_key);
        __builtin_prefetch(candidate.filter);
      } else {
        candidate.bits &= kSingleBits;
      }
    }
    // No branch: a third of the pairs pass, and no processor guesses which.
    std::uint32_t passed = 0;
    for (std::uint32_t i = 0; i < candidates; ++i) {
      Candidate candidate = candidates_[i];
      const std::uint64_t missing = pair_bits(candidate.pair_key) & ~*candidate.filter;
      candidate.bits &= missing == 0 ? kSingleBits | kLongerBits : kSingleBits;
      candidates_[passed] = candidate;
      passed += candidate.bits != 0 ? 1 : 0;
    }
    for (std::uint32_t i = 0; i < passed; ++i) {
      const Candidate& candidate = candidates_[i];
      if ((candidate.bits & kSingleBits) != 0)
        matcher_.single_nodes_.prefetch(single_key(candidate));
      if ((candidate.bits & kLongerBits) != 0) matcher_.nodes_.prefetch(candidate.pair_key);
    }
    return passed;
  }

  std::uint64_t single_key(const Candidate& candidate) const {
    return phrase_key(matcher_.seed_, window_[candidate.word].hash, 0);
  }

  void find_nodes(Candidate& candidate) const {
    const bool single = (candidate.bits & kSingleBits) != 0,
               longer = (candidate.bits & kLongerBits) != 0;
    candidate.single = single ? matcher_.find(matcher_.single_nodes_, single_key(candidate)) : 0;
    candidate.pair = longer ? matcher_.find(matcher_.nodes_, candidate.pair_key) : 0;
    matcher_.prefetch_form(candidate.single);
    matcher_.prefetch_form(candidate.pair);
    if (std::uint64_t key = 0;
        (candidate.pair & kNodeContinues) != 0 && grow(candidate.pair_key, candidate.word + 2, key))
      matcher_.nodes_.prefetch(key);
  }

  /// The key that `key` becomes by the word at `next`, where there is one that may follow.
  bool grow(std::uint64_t key, std::uint32_t next, std::uint64_t& grown) const {
    if (next >= count_) return false;
    const Gap gap = gap_between(text_, window_[next - 1].end, window_[next].begin);
    if (gap.blocked) return false;
    grown = phrase_key(key, window_[next].hash, gap.key);
    return true;
  }

  /// Notes the forms of one node; true where longer ones go on.
  bool collect(std::uint32_t value, std::uint64_t key, std::uint32_t last_word,
               std::uint32_t count) {
    const auto add = [&](std::uint32_t node, std::uint32_t suffix_size) {
      if ((node & kNodeForm) != 0)
        found_[found_count_++] = {(node & kNodeForm) - 1, count, suffix_size};
    };
    add(value, 0);
    if ((value & kNodeSuffix) != 0) {
      std::uint32_t size = 0;
      const std::uint32_t mark = suffix_at(text_, window_[last_word].end, size);
      if (mark != 0) add(matcher_.find(matcher_.nodes_, phrase_key(key, mark, kSuffixGap)), size);
    }
    return (value & kNodeContinues) != 0;
  }

  bool longest(const Candidate& candidate, FormSpan& span) {
    found_count_ = 0;
    const std::uint32_t first = candidate.word;
    if (candidate.single != 0) collect(candidate.single, single_key(candidate), first, 1);
    std::uint64_t key = candidate.pair_key;
    std::uint32_t value = candidate.pair;
    for (std::uint32_t last = first + 1; value != 0 && collect(value, key, last, last - first + 1);
         ++last) {
      if (last - first + 1 == kMaxFormWords || !grow(key, last + 1, key)) break;
      value = matcher_.find(matcher_.nodes_, key);
    }
    while (found_count_ > 0) {
      if (accept(found_[--found_count_], candidate.word, span)) return true;
    }
    return false;
  }

  /// Tries the records of one node: those that ask for the text's very bytes first.
  bool accept(const Found& found, std::uint32_t first, FormSpan& span) const {
    const FormWord* words = &window_[first];
    std::uint64_t offset = std::uint64_t{found.record} * 4;
    bool small = false, small_known = false, hit = false;
    for (bool more = true; more;) {
      const auto* record = reinterpret_cast<const FormRecord*>(
          matcher_.file_.bytes(Section::forms, offset, sizeof(FormRecord)));
      if (record == nullptr) break;
      const auto* form =
          matcher_.file_.bytes(Section::forms, offset + sizeof(FormRecord), record->text_size);
      if (form == nullptr) break;
      const FormLikeness likeness = compare_form(
          {reinterpret_cast<const char*>(form), record->text_size}, text_, words, found.count);
      bool holds = likeness == FormLikeness::exact && (record->flags & kHoldsExactly) != 0;
      if (!holds && !hit && likeness != FormLikeness::none) {
        if (!small_known) small = is_small(text_, words, found.count);
        small_known = true;
        holds = (record->flags & (small ? kHoldsSmall : kHoldsFolded)) != 0;
      }
      if (holds) {
        hit = true;
        span = {words[0].begin, words[found.count - 1].end + found.suffix_size,
                static_cast<std::uint32_t>(offset / 4), likeness == FormLikeness::exact};
        const bool stop =
            (record->flags & kTakesStop) != 0 && span.end < text_.size() && text_[span.end] == '.';
        span.end += stop ? 1 : 0;
        if (likeness == FormLikeness::exact && (record->flags & kHoldsExactly) != 0) return true;
      }
      more = (record->flags & kMoreFollow) != 0;
      offset += record_size(record->text_size);
    }
    return hit;
  }

  const PhraseMatcher& matcher_;
  std::string_view text_;
  std::array<FormWord, kWindow + kMaxFormWords + kWordSlack> window_;
  std::array<Candidate, kWindow + kMaxFormWords + kWordSlack> candidates_;
  std::array<std::uint32_t, kWindow + kMaxFormWords + kWordSlack> first_;  ///< word and its bits
  std::array<Found, 2 * kMaxFormWords + 2> found_;
  std::uint32_t count_ = 0;  ///< words in the window
  std::uint32_t found_count_ = 0;
  std::uint32_t free_from_ = 0;  ///< byte: what begins before lies in a match already
};

bool PhraseMatcher::filters_intact() const {
  int known = filters_.load(std::memory_order_relaxed);
  if (known == 0) {
    const std::uint32_t bits = file_.header().first_word_bits;
    const auto readable = [&](const PairFilter& filter, Section section) {
      return filter.count > 0 && filter.count <= 0xffffffff &&
             file_.bytes(section, 0, filter.count * sizeof(std::uint64_t)) != nullptr;
    };
    const auto table = [](const NodeTable& one) {
      return one.count > 0 && one.count <= 0xffffffff;
    };
    const bool intact =
        bits >= 1 && bits <= 30 && table(single_nodes_) && table(nodes_) &&
        file_.bytes(Section::first_words, 0, (std::uint64_t{1} << bits) / 2) != nullptr &&
        readable(small_pairs_, Section::small_pairs) && readable(pairs_, Section::pairs);
    known = intact ? 1 : -1;
    filters_.store(known, std::memory_order_relaxed);
  }
  return known == 1;
}

std::uint32_t PhraseMatcher::find(const NodeTable& table, std::uint64_t key) const {
  std::uint64_t place = node_place(key, table.count);
  for (std::uint32_t step = 0; step < file_.header().longest_probe; ++step) {
    if (!file_.intact_at(table.section, place * sizeof(Node))) return 0;
    const Node& node = table.nodes[place];
    if (node.value == 0 || node.check == node_check(key)) return node.value;
    if (++place == table.count) place = 0;
  }
  return 0;
}

void PhraseMatcher::prefetch_form(std::uint32_t value) const {
  if ((value & kNodeForm) == 0) return;
  const std::byte* record = file_.hint(Section::forms) + (std::uint64_t{value & kNodeForm} - 1) * 4;
  __builtin_prefetch(record);
  __builtin_prefetch(record + kUsualRecord);
}

void PhraseMatcher::match(std::string_view text, std::span<const Token> tokens,
                          std::vector<FormMatch>& matches) const {
  if (!filters_intact()) return;
  std::uint32_t at = 0;
  Scan(*this, text).run(TokenWords(tokens), [&](const FormSpan& span) {
    while (tokens[at].begin < span.begin) ++at;
    FormMatch match{at, 0, span.form, span.exact};
    while (at < tokens.size() && tokens[at].begin < span.end) ++at;
    match.token_count = at - match.first_token;
    matches.push_back(match);
  });
}

void PhraseMatcher::match(std::string_view text, std::vector<FormSpan>& matches) const {
  if (!filters_intact()) return;
  Scan(*this, text).run(TextWords(text), [&](const FormSpan& span) { matches.push_back(span); });
}

}  // namespace newsgloss
