// Who says it, by the forms that news uses. S speaker, V verb of saying, C what is said:
//
//   S V (that) C            Officials said 40 people died.
//   C, S V / "C," S V       40 people died, officials said on Monday.
//   C, V S / "C," V S       40 people died, said Ana Torres, the mayor.
//   C, S V, C               Forty people died, officials said, and 300 were hurt.
//   S, apposition, V C      Ana Torres, the mayor, said 40 people died.
//   S …, V-ing C            The ministry rejected the report, saying 40 people died.
//   be V-ed (by S)          The toll is estimated by the ministry at 40.
//   according to S          before, after or between
//   N of S that C           claims by the ministry that 40 people died
//
// A verb form that is also a noun ("report", "state") is a verb only where no determiner,
// preposition or possessive stands before it.

#include "claims/saying.hpp"

#include <algorithm>

#include "claims/noun_phrase.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kNearby = 10;

Stance stance_named(std::string_view name) {
  if (name == "denied") return Stance::denied;
  return name == "possible" ? Stance::possible : Stance::stated;
}

class SayingFinder {
 public:
  SayingFinder(const Sentence& sentence, std::vector<Saying>& sayings)
      : sentence_(sentence),
        begin_(sentence.tokens.first),
        end_(sentence.tokens.last),
        sayings_(sayings),
        first_saying_(sayings.size()) {}

  void find() {
    for (std::uint32_t at = begin_; at < end_; at += sentence_.word(at).length) {
      if (sentence_.word(at).mention == kNoIndex) read(at);
    }
  }

 private:
  void read(std::uint32_t at) {
    using enum WordClass;
    const SentenceWord& word = sentence_.word(at);
    if (word.classes().has(attributing_phrase)) {
      read_phrase(at, word.length, false);
    } else if (word.classes().has(citing_word)) {
      read_phrase(at, word.length, true);
    } else if (word.classes().has(reporting_verb) && is_verb(at) && read_verb(at, reporting_verb)) {
      return;
    } else if (word.classes().has(weak_reporting_verb) && is_verb(at) && is_strong(at)) {
      read_verb(at, weak_reporting_verb);
    } else if (word.classes().has(reporting_noun)) {
      read_noun(at);
    }
  }

  bool is_comma(std::uint32_t at) const {
    return at >= begin_ && at < end_ && sentence_.is_mark(at, ",");
  }
  bool is_boundary(std::uint32_t at) const { return sentence_.is_boundary(at); }
  bool closes_quote(std::uint32_t at) const { return sentence_.word(at).closes_quote; }

  bool is_verb(std::uint32_t at) const {
    const Token& token = sentence_.token(at);
    if (token.letter_case != LetterCase::lower && at != begin_) return false;
    if (at == begin_) return false;
    const SentenceWord& before = sentence_.word(at - 1);
    if (before.mention != kNoIndex) return true;
    if (sentence_.is_apostrophe(at - 1)) return false;
    if (at >= begin_ + 2 && sentence_.is_apostrophe(at - 2) && sentence_.spelling(at - 1) == "s") {
      return false;
    }
    if (sentence_.token(at - 1).starts_with_digit) return false;
    if (before.classes().has(WordClass::reporting_verb)) {
      // "rejected reports": a noun. "the report says": a verb.
      return sentence_.has(at - 2, WordClass::determiner);
    }
    return !before.classes().has_any(WordClass::determiner, WordClass::preposition);
  }

  /// "found that", "the survey found", "put the toll at".
  bool is_strong(std::uint32_t at) const {
    if (sentence_.spelling(at + 1) == "that") return true;
    const TokenRange speaker = noun_phrase_before(sentence_, at);
    for (std::uint32_t i = speaker.first; i < speaker.last; ++i) {
      if (sentence_.has(i, WordClass::source_noun)) return true;
    }
    const std::string_view word = sentence_.spelling(at);
    if (word != "put" && word != "puts" && word != "putting") return false;
    for (std::uint32_t i = at + 1; i < std::min(at + kNearby, end_); ++i) {
      if (sentence_.spelling(i) == "at") return true;
    }
    return false;
  }

  bool read_verb(std::uint32_t at, WordClass word_class) {
    Saying saying;
    saying.stance = stance_named(sentence_.value(at, word_class));
    saying.cue = {at, at + 1};
    if (is_negated(at)) saying.stance = Stance::possible;
    const bool found = read_by_agent(saying, at) || read_participle(saying, at) ||
                       read_inverted(saying, at) || read_subject(saying, at);
    if (found && saying.stance == Stance::denied) saying.after.last = semicolon_in(saying.after);
    if (found) sayings_.push_back(saying);
    return found;
  }

  /// What is denied ends there: "denied that it lost 40; the ministry counted 60". Else the end.
  std::uint32_t semicolon_in(TokenRange range) const {
    for (std::uint32_t at = range.first; at < sentence_.near(range.first, range).last; ++at) {
      if (sentence_.is_mark(at, ";")) return at;
    }
    return range.last;
  }

  /// "did not say", "declined to confirm", "has yet to confirm".
  bool is_negated(std::uint32_t at) const {
    for (std::uint32_t i = at; i > begin_ && at - i < 3; --i) {
      if (sentence_.has(i - 1, WordClass::negation)) return true;
      if (is_boundary(i - 1)) return false;
    }
    // "didn't say" is a phrase of three tokens.
    return at >= begin_ + 3 && sentence_.has(at - 3, WordClass::negation);
  }

  std::uint32_t be_form_before(std::uint32_t at) const {
    for (std::uint32_t i = at; i > begin_ && at - i < 3; --i) {
      if (sentence_.has(i - 1, WordClass::be_form)) return i - 1;
      if (sentence_.token(i - 1).kind != TokenKind::word) return end_;
      if (!sentence_.has(i - 1, WordClass::verb_helper) &&
          !sentence_.spelling(i - 1).ends_with("ly")) {
        return end_;
      }
    }
    return end_;
  }

  bool read_by_agent(Saying& saying, std::uint32_t at) const {
    const std::uint32_t be = be_form_before(at);
    const bool by = sentence_.spelling(at + 1) == "by";
    const std::string_view form = sentence_.spelling(at);
    if (form.ends_with("ing") || (be == end_ && !by)) return false;
    if (be != end_) saying.cue.first = be;
    if (by) saying.speaker = noun_phrase_after(sentence_, at + 2);
    saying.before = {clause_begin(at), saying.cue.first};
    saying.after = {std::max(saying.speaker.last, at + 1), end_};
    return true;
  }

  /// The subject of "…, saying": the sentence's last speaker, else its first name or pronoun.
  bool read_participle(Saying& saying, std::uint32_t at) const {
    if (!sentence_.spelling(at).ends_with("ing")) return false;
    if (sayings_.size() > first_saying_) {
      saying.speaker = sayings_.back().speaker;
    } else {
      saying.speaker = first_subject(at);
    }
    saying.after = {at + 1, end_};
    return !saying.speaker.empty();
  }

  TokenRange first_subject(std::uint32_t before) const {
    for (std::uint32_t at = begin_; at < std::min(before, begin_ + kReach); ++at) {
      const SentenceWord& word = sentence_.word(at);
      if (at > begin_ && sentence_.has(at - 1, WordClass::preposition)) continue;
      if (word.classes().has(WordClass::speaker_pronoun)) return {at, at + 1};
      if (word.classes().has(WordClass::source_noun)) return {at, at + 1};
      if (word.mention == kNoIndex) continue;
      std::uint32_t last = at;
      while (last < before && sentence_.word(last).mention == word.mention) ++last;
      return {at, last};
    }
    return {};
  }

  /// C, V S: the verb after a comma or a closing quotation mark, the speaker right after it.
  bool read_inverted(Saying& saying, std::uint32_t at) const {
    if (at == begin_ || !(is_comma(at - 1) || closes_quote(at - 1))) return false;
    const TokenRange speaker = noun_phrase_after(sentence_, at + 1);
    if (!may_speak(sentence_, speaker) || holds_number(speaker)) return false;
    if (is_apposition_before(at) && sentence_.word(at + 1).mention == kNoIndex) return false;
    saying.speaker = speaker;
    saying.before = {begin_, at};
    saying.after = {speaker.last, end_};
    return true;
  }

  bool holds_number(TokenRange range) const {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      if (sentence_.token(i).starts_with_digit && sentence_.word(i).mention == kNoIndex)
        return true;
    }
    return false;
  }

  /// The comma where the apposition that ends before `at` begins; end_: none.
  std::uint32_t apposition_comma(std::uint32_t at) const {
    if (at < begin_ + 3 || !is_comma(at - 1)) return end_;
    for (std::uint32_t i = at - 1; i > begin_ && at - i < 2 * kNearby; --i) {
      if (is_comma(i - 1)) return i - 1;
      if (is_boundary(i - 1)) return end_;
    }
    return end_;
  }

  bool is_apposition_before(std::uint32_t at) const {
    const std::uint32_t comma = apposition_comma(at);
    return comma != end_ && comma > begin_ && sentence_.word(comma - 1).mention != kNoIndex;
  }

  bool read_subject(Saying& saying, std::uint32_t at) const {
    TokenRange speaker = noun_phrase_before(sentence_, at);
    if (speaker.empty() && is_apposition_before(at)) {
      speaker = noun_phrase_before(sentence_, apposition_comma(at));
    } else if (is_apposition_before(speaker.first) && !may_speak(sentence_, speaker)) {
      speaker = noun_phrase_before(sentence_, apposition_comma(speaker.first));
    }
    if (is_relative(speaker.last)) speaker = antecedent(speaker.last);
    if (!may_speak(sentence_, speaker)) return false;
    saying.speaker = speaker;
    saying.after = {at + 1, end_};
    if (speaker.first == begin_ || !is_boundary(speaker.first - 1)) return true;
    if (closes_sentence(at) || closes_quote(speaker.first - 1)) {
      saying.before = {begin_, speaker.first};
    }
    return true;
  }

  /// "…, officials said." or "…, officials said on Monday": no "that" and no object follows but
  /// whom they told.
  bool closes_sentence(std::uint32_t at) const {
    std::uint32_t next = at + 1;
    if (sentence_.spelling(at) == "told") next = noun_phrase_after(sentence_, next).last;
    if (sentence_.spelling(next) == "to") return false;
    return next >= end_ || is_boundary(next) || sentence_.has(next, WordClass::preposition) ||
           sentence_.token(next).letter_case == LetterCase::title;
  }

  bool is_relative(std::uint32_t at) const {
    return at > begin_ && sentence_.has(at - 1, WordClass::relative_word) &&
           sentence_.spelling(at - 1) != "that";
  }
  TokenRange antecedent(std::uint32_t at) const {
    std::uint32_t end = at - 1;
    if (is_comma(end - 1) && end > begin_) --end;
    return noun_phrase_before(sentence_, end);
  }

  std::uint32_t clause_begin(std::uint32_t at) const {
    const std::uint32_t from = sentence_.near(at, sentence_.tokens).first;
    while (at > from && !is_boundary(at - 1) && !sentence_.has(at - 1, WordClass::clause_word))
      --at;
    return at;
  }

  void read_phrase(std::uint32_t at, std::uint32_t length, bool weak) {
    Saying saying;
    saying.weak = weak;
    saying.cue = {at, at + length};
    saying.speaker = noun_phrase_after(sentence_, at + length);
    if (saying.speaker.empty() || (weak && !names_source(saying.speaker))) return;
    saying.before = {begin_, at};
    saying.after = {saying.speaker.last, end_};
    sayings_.push_back(saying);
  }

  /// "citing officials", "citing Reuters", but not "citing the country's pledges".
  bool names_source(TokenRange range) const {
    const std::uint32_t head = range.last - 1;
    return sentence_.word(head).mention != kNoIndex || sentence_.has(head, WordClass::source_noun);
  }

  /// "claims by X that C", "X's estimate that C".
  void read_noun(std::uint32_t at) {
    std::uint32_t that = at + 1;
    while (that < std::min(at + kNearby, end_) && sentence_.spelling(that) != "that" &&
           !is_boundary(that)) {
      ++that;
    }
    if (sentence_.spelling(that) != "that") return;
    Saying saying;
    saying.stance = stance_named(sentence_.value(at, WordClass::reporting_noun));
    saying.cue = {at, at + 1};
    saying.after = {that + 1, end_};
    for (std::uint32_t i = at + 1; i < that; ++i) {
      const std::string_view word = sentence_.spelling(i);
      if (word == "by" || word == "from" || word == "of") saying.speaker = {i + 1, that};
    }
    if (saying.speaker.empty()) saying.speaker = possessor(at);
    const Saying* around = sayings_.size() > first_saying_ ? &sayings_.back() : nullptr;
    const bool taken_up =
        around != nullptr && around->after.contains(at) && at < around->cue.last + 4;
    if (taken_up && saying.speaker.empty()) return;  // "rejected reports that": the verb tells all
    if (taken_up && around->stance == Stance::denied) saying.stance = Stance::denied;
    sayings_.push_back(saying);
  }

  /// "the ministry" of "the ministry's claim".
  TokenRange possessor(std::uint32_t at) const {
    for (std::uint32_t i = at; i > begin_ + 1 && at - i < 5; --i) {
      if (sentence_.is_apostrophe(i - 1)) return noun_phrase_before(sentence_, i - 1);
    }
    return {};
  }

  const Sentence& sentence_;
  std::uint32_t begin_, end_;
  std::vector<Saying>& sayings_;
  std::size_t first_saying_;
};

}  // namespace

void find_sayings(const Sentence& sentence, std::vector<Saying>& sayings) {
  SayingFinder(sentence, sayings).find();
}

const Saying* saying_around(const std::vector<Saying>& sayings, std::uint32_t token) {
  const Saying* best = nullptr;
  std::uint32_t best_distance = 0;
  const auto first = std::partition_point(
      sayings.begin(), sayings.end(),
      [&](const Saying& saying) { return saying.cue.last + 2 * kReach < token; });
  for (auto saying = first; saying != sayings.end(); ++saying) {
    if (saying->cue.first > token + 2 * kReach) break;
    if (!saying->before.contains(token) && !saying->after.contains(token)) continue;
    const std::uint32_t distance =
        token < saying->cue.first ? saying->cue.first - token : token - saying->cue.last;
    const bool nearer = best == nullptr || (best->weak && !saying->weak) ||
                        (best->weak == saying->weak && distance < best_distance);
    if (!nearer) continue;
    best = &*saying;
    best_distance = distance;
  }
  return best;
}

}  // namespace newsgloss
