// A noun phrase behind a number is its modifiers up to the first plural: articles, pronouns,
// prepositions and common verbs end it. No parser is needed, because a number asks for a plural and
// English modifiers stand in the singular, but for a few ("sales staff"), which are listed.

#include "quantities/counted_noun.hpp"

#include "quantities/amount.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kMostWords = 6;

bool ends_with(std::string_view word, std::string_view tail) {
  return word.size() >= tail.size() && word.substr(word.size() - tail.size()) == tail;
}

bool is_model_number(const Words& words, std::uint32_t at) {
  return at < words.size() && words[at].has_digit && at > 0 && words.starts_upper(at - 1);
}

bool ends_phrase(const Words& words, std::uint32_t at) {
  if (at >= words.size() || words[at].break_before || words[at].kind != TokenKind::word)
    return true;
  if (words.has(at, WordClass::superlative)) return false;
  if (words.has(at, WordClass::noun_end, WordClass::function_word, WordClass::month,
                WordClass::weekday)) {
    const bool participle = ends_with(words.text(at), "ed") && is_plural(words, at + 1) &&
                            !words.has(at + 1, WordClass::noun_end);
    return !participle;
  }
  return false;
}

/// Builds the name word by word.
class Phrase {
 public:
  Phrase(const Words& words, std::uint32_t at) : words_(words), begin_(at), next_(at) {}

  void add(std::uint32_t at, std::string_view word, bool dash) {
    next_ = at + 1;
    if (word.empty()) return;
    if (!name_.empty()) name_ += dash ? '-' : ' ';
    last_begins_ = name_.size();
    name_ += word;
    ++count_;
    last_ = at;
  }
  void make_last_singular() {
    name_.resize(last_begins_);
    name_ += singular(words_, last_);
  }
  CountedNoun made() const {
    if (name_.empty()) return {};
    return {words_.span(begin_, next_), name_, next_};
  }

  std::uint32_t next() const { return next_; }
  std::uint32_t count() const { return count_; }
  std::uint32_t last() const { return last_; }

 private:
  const Words& words_;
  std::uint32_t begin_, next_, last_ = 0, count_ = 0;
  std::size_t last_begins_ = 0;
  std::string name_;
};

bool goes_on_after_plural(const Words& words, std::uint32_t at) {
  if (words.has(at, WordClass::plural_modifier)) return is_plural(words, at + 1);
  const auto* irregular = words.reading(at, WordClass::plural_noun);
  return irregular != nullptr && irregular->value == words.text(at) && is_plural(words, at + 1) &&
         !words.has(at + 1, WordClass::noun_end);
}

/// "40 lives", "three wins": right behind a number a plural is a noun, even where it can be a verb.
bool is_noun_at_once(const Words& words, std::uint32_t at) {
  return words.has(at, WordClass::plural_noun) && !words[at].break_before &&
         !words.has(at, WordClass::function_word, WordClass::reporting_verb, WordClass::verb_helper,
                    WordClass::month, WordClass::weekday);
}

/// "digital and physical sales": the noun stands behind the second.
bool joins_adjectives(const Words& words, std::uint32_t at) {
  return words.has(at, WordClass::number_and) && !ends_phrase(words, at + 1) &&
         (is_plural(words, at + 1) || is_plural(words, at + 2)) && !is_plural(words, at - 1);
}

std::string_view modifier(const Words& words, std::uint32_t at) {
  const auto* plain = words.reading(at, WordClass::superlative);
  if (plain != nullptr) return plain->value;
  return words.has(at, WordClass::superlative) ? std::string_view() : words.text(at);
}

/// Skips "'s"; the possessor is kept as a modifier.
std::uint32_t after_possessive(const Words& words, std::uint32_t at) {
  if (!words.is(at, '\'') || !words.joined(at)) return at;
  if (words.equals(at + 1, "s") && words.joined(at + 1)) return at + 2;
  return words.joined(at + 1) ? at : at + 1;
}

/// "of cholera" behind "cases".
void read_of(const Words& words, Phrase& phrase, std::uint32_t head) {
  if (!words.has(head, WordClass::of_noun) || !words.equals(head + 1, "of")) return;
  std::uint32_t at = head + 2;
  if (ends_phrase(words, at)) return;
  phrase.add(head + 1, "of", false);
  for (std::uint32_t taken = 0; taken < 2 && !ends_phrase(words, at); ++taken, ++at) {
    const bool plural = is_plural(words, at);
    phrase.add(at, words.text(at), false);
    if (plural) return;
  }
}

}  // namespace

bool is_plural(const Words& words, std::uint32_t at) {
  if (at >= words.size() || words[at].kind != TokenKind::word) return false;
  if (words.has(at, WordClass::plural_noun)) return true;
  const std::string_view word = words.text(at);
  if (words[at].has_digit) return word.size() == 2 && word[1] == 's';
  if (word.size() < 4 || (word.back() != 's' && word.back() != 'S')) return false;
  const char before = static_cast<char>(word[word.size() - 2] | 0x20);
  return before != 's' && before != 'u' && before != 'i';
}

std::string singular(const Words& words, std::uint32_t at) {
  const std::string_view word = words.text(at);
  if (const auto* irregular = words.reading(at, WordClass::plural_noun))
    return std::string(irregular->value);
  if (!is_plural(words, at)) return std::string(word);
  if (word.size() > 4 && ends_with(word, "ies"))
    return std::string(word.substr(0, word.size() - 3)) + "y";
  for (const std::string_view tail : {"ches", "shes", "xes", "sses", "zzes"}) {
    if (ends_with(word, tail)) return std::string(word.substr(0, word.size() - 2));
  }
  return std::string(word.substr(0, word.size() - 1));
}

CountedNoun read_counted_noun(const Words& words, std::uint32_t at, bool one) {
  if (at < words.size() && words[at].starts_with_digit && words[at].space_before) {
    const auto size = read_amount(words, at);
    if (size && size->unit.kind == UnitKind::dimension) at = size->end;
  }
  Phrase phrase(words, at);
  while (phrase.count() < kMostWords) {
    const std::uint32_t begin = phrase.next();
    std::uint32_t here = phrase.count() > 0 ? after_possessive(words, begin) : begin;
    const bool dash =
        phrase.count() > 0 && words.is(here, '-') && words.joined(here) && words.joined(here + 1);
    if (dash) ++here;
    if (!one && !dash && joins_adjectives(words, here) && phrase.count() > 0) ++here;
    const bool head_at_once = !one && phrase.count() == 0 && is_noun_at_once(words, here);
    if (dash ? !words.is_word(here) : (ends_phrase(words, here) && !head_at_once)) break;
    if (words[here].has_digit && !is_model_number(words, here) && phrase.count() == 0 &&
        !words.starts_upper(here + 1))
      break;
    const bool plural = is_plural(words, here);
    if (one && phrase.count() > 0 && !dash &&
        (plural || (ends_with(words.text(here), "ed") && ends_phrase(words, here + 1))))
      break;
    phrase.add(here, modifier(words, here), dash);
    if (one || !plural || goes_on_after_plural(words, here)) continue;
    if (words.is(here + 1, '-') && words.joined(here + 1)) continue;
    phrase.make_last_singular();
    read_of(words, phrase, here);
    return phrase.made();
  }
  if (!one) return {};
  CountedNoun counted = phrase.made();
  if (!counted.empty() && is_plural(words, phrase.last()) && phrase.count() == 1) return {};
  return counted;
}

CountedNoun read_counted_of(const Words& words, std::uint32_t at) {
  if (!words.equals(at, "of")) return {};
  ++at;
  for (int skipped = 0; skipped < 2 && words.has(at, WordClass::determiner); ++skipped) ++at;
  if (words.has(at, WordClass::cardinal) || words.is_digits(at)) ++at;
  return read_counted_noun(words, at, false);
}

namespace {

/// "casualties reached 300 and arrests 1,200": the verb stands only once.
bool is_gapped_noun(const Words& words, std::uint32_t at) {
  return at >= 2 && is_plural(words, at) && words.has(at - 1, WordClass::number_and) &&
         words[at - 2].starts_with_digit &&
         !words.has(at, WordClass::noun_end, WordClass::function_word, WordClass::time_unit);
}

}  // namespace

CountedNoun read_counted_before(const Words& words, std::uint32_t at) {
  if (at > 0 && is_gapped_noun(words, at - 1))
    return {words[at - 1].span(), singular(words, at - 1), at};
  std::uint32_t back = at;
  if (back > 0 && words.has(back - 1, WordClass::direction_to, WordClass::sign_place) &&
      !words.has(back - 1, WordClass::measure_verb))
    --back;
  if (back < 2 || !words.has(back - 1, WordClass::measure_verb)) return {};
  std::uint32_t head = back - 2;
  while (head > 0 && words.has(head, WordClass::verb_helper)) --head;
  if (!is_plural(words, head) || words.has(head, WordClass::noun_end, WordClass::function_word))
    return {};
  std::uint32_t begin = head;
  while (begin > 0 && head - begin < 3 && !ends_phrase(words, begin - 1) &&
         !is_plural(words, begin - 1) && words.is_word(begin - 1))
    --begin;
  Phrase phrase(words, begin);
  for (std::uint32_t one = begin; one <= head; ++one) phrase.add(one, modifier(words, one), false);
  phrase.make_last_singular();
  CountedNoun counted = phrase.made();
  if (words.begins_sentence(begin) && words.has(begin, WordClass::small_word))
    counted.name[0] = static_cast<char>(counted.name[0] | 0x20);
  return counted;
}

}  // namespace newsgloss
