// What is one word of a name is decided by what stands between two tokens without a space: a dash
// joins capitals ("Coca-Cola") and unknown small syllables ("Jong-un"), not English words
// ("London-based"); an apostrophe joins what is no possessive and no contraction; a full stop
// belongs to initials and to abbreviations. Two forms of the entity file on both sides of a dash
// stay apart ("US-China").

#include "actors/name_part.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

constexpr std::array<std::string_view, 7> kDomainEnds = {"com", "org", "net", "co",
                                                         "gov", "tv",  "io"};
constexpr std::array<std::string_view, 7> kContractions = {"s", "t", "re", "ve", "ll", "d", "m"};

bool listed(std::span<const std::string_view> list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

bool NamePartReader::is_mark(std::uint32_t at, char mark) const {
  return at < block_.tokens.size() && block_.text[block_.tokens[at].begin] == mark &&
         !is(at, NameTokens::kWord);
}

/// A capital that begins neither a sentence nor a line.
bool NamePartReader::goes_on(std::uint32_t at) const {
  return is(at, NameTokens::kCapital) && !is(at, NameTokens::kSentence | NameTokens::kLine);
}

/// "Sino-Soviet": a known name begins behind the dash and none before it.
bool NamePartReader::is_compound_prefix(std::uint32_t at) const {
  if (!is_glued(at + 1, NameTokens::kDash) || !is_glued(at + 2, NameTokens::kCapital) ||
      !classes_of(at).has(WordClass::compound_prefix))
    return false;
  const auto match =
      std::partition_point(matches_.begin(), matches_.end(),
                           [at](const FormMatch& one) { return one.first_token < at; });
  return match != matches_.end() && match->first_token == at + 2;
}

bool NamePartReader::begins(std::uint32_t at) const {
  if (is(at, NameTokens::kCapital)) return !is_compound_prefix(at);
  if (!is(at, NameTokens::kLower)) return false;
  if (is_glued(at + 1, NameTokens::kDash))
    return is_glued(at + 2, NameTokens::kCapital) && classes_of(at).has(WordClass::name_prefix);
  return goes_on(at + 1) && classes_of(at).has(WordClass::name_opener);
}

/// "US-China": a form ends before the dash and another begins behind it.
bool NamePartReader::two_matches_meet(std::uint32_t dash) const {
  const auto after =
      std::partition_point(matches_.begin(), matches_.end(),
                           [&](const FormMatch& match) { return match.first_token <= dash; });
  if (after == matches_.end() || after->first_token != dash + 1 || after == matches_.begin())
    return false;
  const FormMatch& before = *(after - 1);
  return before.first_token + before.token_count == dash;
}

/// "Jong-un", "Dae-jung": a short word behind a capital joins what follows its dash.
bool NamePartReader::is_syllable(std::uint32_t at, std::uint32_t first, std::uint32_t most) const {
  return first > 0 && is(first - 1, NameTokens::kCapital) && size_of(at) <= most &&
         size_of(first) <= 4 &&
         !classes_of(first).has_any(WordClass::small_word, WordClass::mixed_word);
}

std::uint32_t NamePartReader::extend_by_dash(std::uint32_t first, std::uint32_t end) const {
  const std::uint32_t at = end + 1;
  if (!is_glued(at, NameTokens::kWord)) return end;
  const Token& next = block_.tokens[at];
  if (next.starts_with_digit) return end + 2;
  if (is(at, NameTokens::kCapital)) return two_matches_meet(end) ? end : end + 2;
  const WordClasses& tail = block_.classes(next);
  if (tail.has(WordClass::compound_tail) && !is(end + 2, NameTokens::kDash)) {
    const bool title = block_.tokens[first].letter_case == LetterCase::title;
    return title && is_syllable(at, first, 2) ? end + 2 : end;
  }
  const bool english = tail.has_any(WordClass::small_word, WordClass::function_word);
  return !english || is_syllable(at, first, 5) ? end + 2 : end;
}

std::uint32_t NamePartReader::extend_by_apostrophe(std::uint32_t end) const {
  if (!is_glued(end + 1, NameTokens::kWord) || block_.tokens[end + 1].starts_with_digit) return end;
  const std::string_view word = block_.of(block_.tokens[end + 1]);
  if (is(end + 1, NameTokens::kCapital)) return word == "S" ? end : end + 2;
  return listed(kContractions, word) ? end : end + 2;
}

std::uint32_t NamePartReader::extend_by_full_stop(std::uint32_t first, std::uint32_t end) const {
  if (is(first, NameTokens::kLetter) && end == first + 1) {
    while (is_glued(end, NameTokens::kStop) && is_glued(end + 1, NameTokens::kLetter)) end += 2;
    if (!is_glued(end, NameTokens::kStop)) return end;
    return is_glued(end + 1, NameTokens::kCapital) ? end + 2 : end + 1;
  }
  if (is_glued(end + 1, NameTokens::kLower))
    return listed(kDomainEnds, block_.of(block_.tokens[end + 1])) ? end + 2 : end;
  const WordClasses& classes = classes_of(first);
  if (classes.has_any(WordClass::organisation_suffix, WordClass::generation)) return end + 1;
  const bool short_title =
      size_of(first) <= 5 && classes.has_any(WordClass::abbreviation, WordClass::honorific,
                                             WordClass::title, WordClass::title_part);
  return short_title && is(end + 1, NameTokens::kCapital) && !is(end + 1, NameTokens::kSentence)
             ? end + 1
             : end;
}

/// Over each mark that joins, as long as one does.
std::uint32_t NamePartReader::extend(std::uint32_t first, std::uint32_t end) const {
  for (std::uint32_t before = 0; before != end;) {
    before = end;
    if (is_glued(end, NameTokens::kDash)) end = extend_by_dash(first, end);
    if (is_glued(end, NameTokens::kApostrophe)) end = extend_by_apostrophe(end);
    if (is_glued(end, NameTokens::kStop)) end = extend_by_full_stop(first, end);
  }
  return end;
}

/// Behind a colon, an opening quotation mark, a free-standing dash or a bullet a capital may say as
/// little as at a sentence's beginning.
bool NamePartReader::opens_clause(std::uint32_t at) const {
  if (at == 0 || is(at - 1, NameTokens::kWord)) return false;
  if (is(at - 1, NameTokens::kBullet)) return true;
  if (is(at - 1, NameTokens::kDash)) return !is(at, NameTokens::kGlued);
  return is(at - 1, NameTokens::kOpens) && !is(at - 1, NameTokens::kGlued) &&
         is(at, NameTokens::kGlued);
}

NamePart NamePartReader::read(std::uint32_t at) const {
  NamePart word;
  word.first_token = at;
  word.sentence_start = is(at, NameTokens::kSentence) || opens_clause(at);
  std::uint32_t end = at + 1;
  if (!is(at, NameTokens::kCapital)) end = is(end, NameTokens::kDash) ? end + 2 : end + 1;
  end = extend(at, end);
  word.token_count = end - at;
  read_classes(word);
  const bool letter = is(at, NameTokens::kLetter);
  word.initial = letter && word.token_count <= 2;
  word.acronym =
      block_.tokens[at].letter_case == LetterCase::upper || (letter && word.token_count > 2);
  word.small = word.classes.has_any(WordClass::small_word, WordClass::function_word);
  return word;
}

/// "Feedbacks" is as English as "feedback", though no table has it.
WordClasses NamePartReader::classes_of_plural(std::uint32_t at) const {
  constexpr std::size_t kShortest = 6;
  const Token& token = block_.tokens[at];
  const std::string_view word = block_.of(token);
  WordClasses plural;
  if (block_.lexicon == nullptr || !token.ascii || word.size() < kShortest || word.back() != 's' ||
      token.letter_case != LetterCase::title)
    return plural;
  const std::string_view stem = word.substr(0, word.size() - 1);
  const WordClasses& classes =
      block_.lexicon->classes(block_.lexicon->find(hash_of_ascii_word(stem), stem));
  if (classes.has(WordClass::small_word) && !classes.has(WordClass::first_name))
    plural.insert(WordClass::small_word);
  return plural;
}

/// A compound of English words has the classes of its last part ("Vice-President"), any other
/// compound only that of a given name. A word with accents is none of the English words it folds to
/// ("Barón").
void NamePartReader::read_classes(NamePart& word) const {
  word.rare = false;
  bool given = false;
  std::uint32_t parts = 0;
  for (std::uint32_t i = word.first_token; i < word.end_token(); ++i) {
    if (!is(i, NameTokens::kWord)) continue;
    const Token& token = block_.tokens[i];
    const WordClasses classes = token.lexeme != 0 ? classes_of(i) : classes_of_plural(i);
    const bool english =
        token.ascii && classes.has_any(WordClass::small_word, WordClass::mixed_word,
                                       WordClass::function_word, WordClass::no_name);
    word.rare = word.rare || !english;
    given = given || classes.has(WordClass::first_name);
    if (token.ascii) word.classes = classes;
    ++parts;
  }
  if (parts > 1 ? word.rare : !block_.tokens[word.first_token].ascii) {
    word.classes = WordClasses();
    if (given) word.classes.insert(WordClass::first_name);
  }
}

NamePart NamePartReader::read_joiner(std::uint32_t at, const NamePart& before) const {
  NamePart joiner;
  joiner.first_token = at;
  joiner.token_count = 0;
  joiner.joiner = true;
  std::uint32_t end = at;
  if (is_mark(at, '&')) {
    end = at + 1;
  } else if (is(at, NameTokens::kApostrophe)) {
    const bool possessive = before.is(WordClass::possessor) &&
                            is_glued(at + 1, NameTokens::kWord) &&
                            block_.of(block_.tokens[at + 1]) == "s";
    end = possessive ? at + 2 : at;
  } else {
    end = read_small_words(joiner, before);
  }
  if (end > at && goes_on(end)) joiner.token_count = end - at;
  return joiner;
}

/// One past up to three of them; says whether they are a person's particles.
std::uint32_t NamePartReader::read_small_words(NamePart& joiner, const NamePart& before) const {
  const bool head = before.classes.has_any(WordClass::organisation_head, WordClass::place_head,
                                           WordClass::place_opener, WordClass::event_head,
                                           WordClass::title, WordClass::honorific);
  const std::uint32_t at = joiner.first_token;
  std::uint32_t end = at;
  joiner.particle = true;
  for (; end < at + 3 && is(end, NameTokens::kLower) && !is(end, NameTokens::kLine); ++end) {
    const WordClasses& classes = classes_of(end);
    const bool link = classes.has(WordClass::joiner);
    if (!link && !classes.has(WordClass::name_particle)) break;
    const bool joins = head || (end > at && !joiner.particle) ||
                       (!before.rare && block_.of(block_.tokens[end]) == "and");
    if (link && !joins) break;
    joiner.particle = joiner.particle && !link;
    if (is_glued(end + 1, NameTokens::kApostrophe) && is(end + 2, NameTokens::kGlued)) ++end;
  }
  return end;
}

/// "Luis ‘Buba’ López": a nickname in quotation marks belongs to the name around it.
std::uint32_t NamePartReader::skip_nickname(std::uint32_t at) const {
  if (!is(at, NameTokens::kQuote) || is(at, NameTokens::kGlued) ||
      !is_glued(at + 1, NameTokens::kCapital))
    return at;
  std::uint32_t end = at + 2;
  while (is(end, NameTokens::kCapital) && end < at + 4) ++end;
  const bool closed =
      is_glued(end, NameTokens::kQuote) && goes_on(end + 1) && !is(end + 1, NameTokens::kGlued);
  return closed ? end + 1 : at;
}

/// A scheme, "www.", a handle or tag, or a word with an @ inside it.
std::uint32_t NamePartReader::skip_address(std::uint32_t at) const {
  const Token& token = block_.tokens[at];
  const std::string_view word = block_.of(token);
  const bool scheme = is_mark(at + 1, ':') && is_mark(at + 2, '/') && is_mark(at + 3, '/');
  const bool web = (word == "www" || word == "WWW") && is_glued(at + 1, NameTokens::kStop);
  const bool handle = (word == "@" || word == "#") && is(at + 1, NameTokens::kGlued);
  std::uint32_t end = at + 1;
  if (!scheme && !web && !handle) {
    while (
        is(end, NameTokens::kGlued) &&
        (is(end, NameTokens::kWord | NameTokens::kStop | NameTokens::kDash) || is_mark(end, '_')))
      ++end;
    if (!is_mark(end, '@') || !is(end, NameTokens::kGlued)) return at;
  }
  while (is(end, NameTokens::kGlued)) ++end;
  return end;
}

}  // namespace newsgloss
