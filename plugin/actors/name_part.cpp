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

bool is_capital(std::string_view text, const Token& token) {
  if (token.kind != TokenKind::word || token.starts_with_digit) return false;
  if (token.letter_case == LetterCase::title || token.letter_case == LetterCase::upper) return true;
  const char first = text[token.begin];
  return token.letter_case == LetterCase::mixed &&
         (token.end - token.begin > 3 || (first >= 'A' && first <= 'Z'));
}

}  // namespace

bool NamePartReader::is_mark(std::uint32_t at, char mark) const {
  return at < block_.tokens.size() && block_.text[block_.tokens[at].begin] == mark &&
         block_.tokens[at].kind != TokenKind::word;
}

bool NamePartReader::is_glued(std::uint32_t at) const {
  return at < block_.tokens.size() && !block_.tokens[at].space_before;
}

bool NamePartReader::is_apostrophe(std::uint32_t at) const {
  if (at >= block_.tokens.size() || block_.tokens[at].kind == TokenKind::word) return false;
  const std::string_view mark = block_.of(block_.tokens[at]);
  return mark == "'" || mark == "’" || mark == "ʼ" || mark == "`";
}

bool NamePartReader::is_dash(std::uint32_t at) const {
  if (at >= block_.tokens.size() || block_.tokens[at].kind == TokenKind::word) return false;
  const std::string_view mark = block_.of(block_.tokens[at]);
  return mark == "-" || mark == "‐" || mark == "‑";
}

bool NamePartReader::is_letter(std::uint32_t at) const {
  return at < block_.tokens.size() && is_capital(block_.text, block_.tokens[at]) &&
         block_.tokens[at].end - block_.tokens[at].begin == 1;
}

bool NamePartReader::capital(std::uint32_t at) const {
  return at < block_.tokens.size() && is_capital(block_.text, block_.tokens[at]);
}

bool NamePartReader::begins_sentence(std::uint32_t at) const {
  return std::binary_search(block_.sentence_begins.begin(), block_.sentence_begins.end(), at);
}

/// "Sino-Soviet": a known name begins behind the dash and none before it.
bool NamePartReader::is_compound_prefix(std::uint32_t at) const {
  if (block_.tokens[at].lexeme == 0 || !is_dash(at + 1) || !is_glued(at + 1) || !is_glued(at + 2) ||
      !capital(at + 2) || !classes_of(at).has(WordClass::compound_prefix))
    return false;
  const auto match =
      std::partition_point(matches_.begin(), matches_.end(),
                           [at](const FormMatch& one) { return one.first_token < at; });
  return match != matches_.end() && match->first_token == at + 2;
}

bool NamePartReader::begins(std::uint32_t at) const {
  if (capital(at)) return !is_compound_prefix(at);
  const Token& token = block_.tokens[at];
  if (token.lexeme == 0 || token.letter_case != LetterCase::lower) return false;
  if (!capital(at + 1) && !(is_glued(at + 1) && capital(at + 2))) return false;
  const WordClasses classes = block_.classes(token);
  if (classes.has(WordClass::name_prefix) && is_dash(at + 1) && is_glued(at + 1) &&
      is_glued(at + 2) && capital(at + 2))
    return true;
  return classes.has(WordClass::name_opener) && capital(at + 1) && !begins_sentence(at + 1) &&
         !block_.tokens[at + 1].break_before;
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

std::uint32_t NamePartReader::extend_by_dash(std::uint32_t first, std::uint32_t end) const {
  if (!is_dash(end) || !is_glued(end) || !is_glued(end + 1)) return end;
  const Token& next = block_.tokens[end + 1];
  if (next.kind != TokenKind::word) return end;
  if (next.starts_with_digit) return end + 2;
  if (is_capital(block_.text, next)) return two_matches_meet(end) ? end : end + 2;
  const WordClasses tail = block_.classes(next);
  if (tail.has(WordClass::compound_tail) && !is_dash(end + 2)) {
    const bool syllable =
        first > 0 && next.end - next.begin <= 2 && capital(first - 1) &&
        !classes_of(first).has_any(WordClass::small_word, WordClass::mixed_word) &&
        block_.tokens[first].letter_case == LetterCase::title &&
        block_.tokens[first].end - block_.tokens[first].begin <= 4;
    return syllable ? end + 2 : end;
  }
  if (!tail.has_any(WordClass::small_word, WordClass::function_word)) return end + 2;
  const bool syllables = first > 0 && capital(first - 1) && next.end - next.begin <= 5 &&
                         block_.tokens[first].end - block_.tokens[first].begin <= 4 &&
                         !classes_of(first).has_any(WordClass::small_word, WordClass::mixed_word);
  return syllables ? end + 2 : end;
}

std::uint32_t NamePartReader::extend_by_apostrophe(std::uint32_t end) const {
  if (!is_apostrophe(end) || !is_glued(end) || !is_glued(end + 1)) return end;
  const Token& next = block_.tokens[end + 1];
  if (next.kind != TokenKind::word || next.starts_with_digit) return end;
  const std::string_view word = block_.of(next);
  if (is_capital(block_.text, next)) return word == "S" ? end : end + 2;
  return listed(kContractions, word) ? end : end + 2;
}

std::uint32_t NamePartReader::extend_by_full_stop(std::uint32_t first, std::uint32_t end) const {
  if (!is_mark(end, '.') || !is_glued(end)) return end;
  if (is_letter(first) && end == first + 1) {
    while (is_mark(end, '.') && is_glued(end) && is_glued(end + 1) && is_letter(end + 1)) end += 2;
    if (!is_mark(end, '.') || !is_glued(end)) return end;
    return is_glued(end + 1) && capital(end + 1) ? end + 2 : end + 1;
  }
  if (is_glued(end + 1) && block_.tokens[end + 1].letter_case == LetterCase::lower)
    return listed(kDomainEnds, block_.of(block_.tokens[end + 1])) ? end + 2 : end;
  const WordClasses classes = classes_of(first);
  if (classes.has_any(WordClass::organisation_suffix, WordClass::generation)) return end + 1;
  const bool short_title = block_.tokens[first].end - block_.tokens[first].begin <= 5 &&
                           classes.has_any(WordClass::abbreviation, WordClass::honorific,
                                           WordClass::title, WordClass::title_part);
  return short_title && capital(end + 1) && !begins_sentence(end + 1) ? end + 1 : end;
}

std::uint32_t NamePartReader::extend(std::uint32_t first, std::uint32_t end) const {
  for (std::uint32_t before = 0; before != end;) {
    before = end;
    end = extend_by_dash(first, end);
    end = extend_by_apostrophe(end);
    end = extend_by_full_stop(first, end);
  }
  return end;
}

/// Behind a colon, an opening quotation mark, a free-standing dash or a bullet a capital may say as
/// little as at a sentence's beginning.
bool NamePartReader::opens_clause(std::uint32_t at) const {
  if (at == 0 || block_.tokens[at - 1].kind == TokenKind::word) return false;
  const Token& before = block_.tokens[at - 1];
  const std::string_view mark = block_.of(before);
  if (mark == ":" || mark == "•" || mark == "—" || mark == "–" || mark == "*" || mark == "|")
    return true;
  if (mark == "-") return block_.tokens[at].space_before;
  return (mark == "\"" || mark == "“" || mark == "‘" || mark == "'") && before.space_before &&
         !block_.tokens[at].space_before;
}

NamePart NamePartReader::read(std::uint32_t at) const {
  NamePart word;
  word.first_token = at;
  word.sentence_start = begins_sentence(at) || opens_clause(at);
  std::uint32_t end = at + 1;
  if (!capital(at)) end = is_dash(end) ? end + 2 : end + 1;
  end = extend(at, end);
  word.token_count = end - at;
  read_classes(word);
  const Token& first = block_.tokens[at];
  word.initial = is_letter(at) && word.token_count <= 2;
  word.acronym = first.letter_case == LetterCase::upper || (is_letter(at) && word.token_count > 2);
  word.small = word.classes.has_any(WordClass::small_word, WordClass::function_word);
  return word;
}

/// "Feedbacks" is as English as "feedback", though no table has it.
WordClasses NamePartReader::classes_of_stem(std::uint32_t at) const {
  constexpr std::size_t kShortest = 6;
  const Token& token = block_.tokens[at];
  const std::string_view word = block_.of(token);
  if (token.lexeme != 0 || block_.lexicon == nullptr || !token.ascii || word.size() < kShortest ||
      word.back() != 's' || token.letter_case != LetterCase::title)
    return classes_of(at);
  const std::string_view stem = word.substr(0, word.size() - 1);
  const WordClasses classes =
      block_.lexicon->classes(block_.lexicon->find(hash_of_ascii_word(stem), stem));
  WordClasses plural;
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
    const Token& token = block_.tokens[i];
    if (token.kind != TokenKind::word) continue;
    const WordClasses classes = classes_of_stem(i);
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
  const bool head = before.classes.has_any(WordClass::organisation_head, WordClass::place_head,
                                           WordClass::place_opener, WordClass::event_head,
                                           WordClass::title, WordClass::honorific);
  std::uint32_t end = at;
  if (is_mark(at, '&')) {
    end = at + 1;
  } else if (is_apostrophe(at) && before.is(WordClass::possessor) && is_glued(at + 1) &&
             block_.of(block_.tokens[at + 1]) == "s") {
    end = at + 2;
  } else {
    joiner.particle = true;
    for (; end < block_.tokens.size() && end < at + 3; ++end) {
      const Token& token = block_.tokens[end];
      if (token.lexeme == 0 || token.letter_case != LetterCase::lower || token.break_before) break;
      const WordClasses classes = block_.classes(token);
      const bool link = classes.has(WordClass::joiner);
      if (!link && !classes.has(WordClass::name_particle)) break;
      const bool joins =
          head || (end > at && !joiner.particle) || (!before.rare && block_.of(token) == "and");
      if (link && !joins) break;
      joiner.particle = joiner.particle && !link;
      if (is_apostrophe(end + 1) && is_glued(end + 1) && is_glued(end + 2)) ++end;
    }
  }
  if (end > at && capital(end) && !begins_sentence(end) && !block_.tokens[end].break_before)
    joiner.token_count = end - at;
  return joiner;
}

/// "Luis ‘Buba’ López": a nickname in quotation marks belongs to the name around it.
std::uint32_t NamePartReader::skip_nickname(std::uint32_t at) const {
  if (!is_quote(at) || !block_.tokens[at].space_before || !capital(at + 1) || !is_glued(at + 1))
    return at;
  std::uint32_t end = at + 2;
  while (capital(end) && end < at + 4) ++end;
  const bool closed = is_quote(end) && is_glued(end) && capital(end + 1) &&
                      !begins_sentence(end + 1) && block_.tokens[end + 1].space_before &&
                      !block_.tokens[end + 1].break_before;
  return closed ? end + 1 : at;
}

bool NamePartReader::is_quote(std::uint32_t at) const {
  if (at >= block_.tokens.size() || block_.tokens[at].kind == TokenKind::word) return false;
  const std::string_view mark = block_.of(block_.tokens[at]);
  return mark == "\"" || mark == "“" || mark == "”" || mark == "‘" || mark == "’" || mark == "'";
}

/// A scheme, "www.", a handle or tag, or a word with an @ inside it.
std::uint32_t NamePartReader::skip_address(std::uint32_t at) const {
  const Token& token = block_.tokens[at];
  const std::string_view word = block_.of(token);
  const bool scheme = is_mark(at + 1, ':') && is_mark(at + 2, '/') && is_mark(at + 3, '/');
  const bool web = (word == "www" || word == "WWW") && is_mark(at + 1, '.') && is_glued(at + 1);
  const bool handle = (word == "@" || word == "#") && is_glued(at + 1);
  std::uint32_t end = at + 1;
  if (!scheme && !web && !handle) {
    while (is_glued(end) && (block_.tokens[end].kind == TokenKind::word || is_mark(end, '.') ||
                             is_dash(end) || is_mark(end, '_')))
      ++end;
    if (!is_mark(end, '@') || !is_glued(end)) return at;
  }
  while (is_glued(end)) ++end;
  return end;
}

}  // namespace newsgloss
