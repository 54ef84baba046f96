#include "quantities/label.hpp"

#include "quantities/counted_noun.hpp"

namespace newsgloss {
namespace {

bool joined_digits(const Words& words, std::uint32_t mark_at, char mark) {
  return words.is(mark_at, mark) && words.joined(mark_at) && words.joined(mark_at + 1) &&
         words.is_digits(mark_at + 1);
}

/// "192.168.1.2", "16.3.1": three pieces or more.
std::uint32_t dotted_end(const Words& words, std::uint32_t at) {
  if (!joined_digits(words, at + 1, '.') || !joined_digits(words, at + 3, '.')) return at;
  at += 5;
  while (joined_digits(words, at, '.')) at += 2;
  return at;
}

/// "222-2222", "123-12-1234", "+1-222-2222/2222".
std::uint32_t dashed_end(const Words& words, std::uint32_t at) {
  std::uint32_t pieces = 1, end = at + 1;
  while (joined_digits(words, end, '-') || (pieces > 1 && joined_digits(words, end, '/'))) {
    ++pieces;
    end += 2;
  }
  const bool phone = pieces == 2 && words.text(at).size() == 3 && words.text(at + 2).size() == 4;
  return pieces > 2 || phone ? end : at;
}

/// "4:3", "2:1"; times of day have been read before.
std::uint32_t ratio_end(const Words& words, std::uint32_t at) {
  return joined_digits(words, at + 1, ':') ? at + 3 : at;
}

/// "123 Random Street"
std::uint32_t address_end(const Words& words, std::uint32_t at) {
  for (std::uint32_t next = at + 1; next < at + 5; ++next) {
    if (!words.is_word(next) || !words.starts_upper(next)) return at;
    if (next > at + 1 && words.has(next, WordClass::street_word)) return next + 1;
  }
  return at;
}

bool names(const Words& words, std::uint32_t at) {
  return words.starts_upper(at) && words.is_word(at) &&
         !words.has(at, WordClass::function_word, WordClass::noun_end, WordClass::bound_about,
                    WordClass::bound_above, WordClass::bound_below, WordClass::month,
                    WordClass::weekday, WordClass::change_up, WordClass::change_down,
                    WordClass::measure_verb, WordClass::plain_starter) &&
         !words.has(at, WordClass::determiner);
}

bool is_adverb(std::string_view word) {
  return word.size() > 4 && word.substr(word.size() - 2) == "ly";
}

}  // namespace

std::uint32_t address_of_web_end(const Words& words, std::uint32_t at) {
  if (!words.has(at, WordClass::web_word) || !words.joined(at + 1)) return at;
  do {
    ++at;
  } while (words.joined(at));
  return at;
}

std::uint32_t label_end(const Words& words, std::uint32_t at) {
  if (const std::uint32_t end = words.phrase_end(at, WordClass::no_quantity); end != at) return end;
  if (!words.is_digits(at)) return at;
  for (const auto reader : {dotted_end, dashed_end, ratio_end, address_end}) {
    if (const std::uint32_t end = reader(words, at); end != at) return end;
  }
  return at;
}

bool follows_dash(const Words& words, std::uint32_t at) {
  if (at < 2) return false;
  const std::uint32_t dash = at - 1;
  return words.is(dash, '-') && words.joined(dash) && words.joined(at) &&
         words[dash - 1].kind == TokenKind::word &&
         !words.has(dash - 1, WordClass::bound_below, WordClass::bound_above,
                    WordClass::bound_filler, WordClass::minus_word, WordClass::cardinal) &&
         !words.has(at, WordClass::cardinal);
}

bool is_label(const Words& words, std::uint32_t at, std::uint32_t end) {
  if (at == 0) return false;
  if (words[at].break_before) return false;
  const std::uint32_t before = at - 1;
  if (words.is(before, '#')) return true;
  if (follows_dash(words, at)) return true;
  if (words.is(before, '.') && words.joined(before) && before > 0)
    return words.has(before - 1, WordClass::label_noun) ||
           words.phrase_end(before - 1, WordClass::label_noun) == at ||
           (words.joined(at) && words.is_word(before - 1));
  if (words.has(before, WordClass::label_noun))
    return end - at == 1 && (!is_plural(words, end) || words.starts_upper(before));
  const bool short_number = end - at == 1 && words.text(at).size() <= 5;
  const bool word_number = words.is_word(at);
  if (!short_number || (word_number && !words.starts_upper(at))) return false;
  if (word_number && words.begins_sentence(at)) return false;
  return names(words, before) && !(words.begins_sentence(before) && is_adverb(words.text(before)));
}

}  // namespace newsgloss
