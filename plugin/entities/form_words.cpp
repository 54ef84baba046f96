#include "entities/form_words.hpp"

#include <string>

#include "text/character.hpp"
#include "text/fold.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

constexpr std::size_t kLongestGap = 32;

bool makes_words(CharacterClass one) {
  return one == CharacterClass::letter || one == CharacterClass::digit;
}

bool is_white(CharacterClass one) {
  return one <= CharacterClass::line_break;
}

std::uint32_t hash_of_word(std::string_view word, bool ascii) {
  if (ascii) return hash_of_ascii_word(word);
  std::string plain;
  fold(word, plain);
  return hash_of_folded(plain);
}

std::uint32_t hash_of_mark(std::string_view mark) {
  const std::uint32_t hash = hash_of_folded(folded(mark));
  return hash == 0 ? 1 : hash;
}

}  // namespace

FormWord next_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Character first = character_at(text, at);
    const CharacterClass first_class = character_class(first.code_point);
    std::size_t end = at + first.size;
    if (first_class == CharacterClass::ideograph || makes_words(first_class)) {
      bool ascii = first.size == 1;
      while (first_class != CharacterClass::ideograph && end < text.size()) {
        const Character next = character_at(text, end);
        if (!makes_words(character_class(next.code_point))) break;
        ascii = ascii && next.size == 1;
        end += next.size;
      }
      return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end),
              hash_of_word(text.substr(at, end - at), ascii)};
    }
    at = end;
  }
  const auto size = static_cast<std::uint32_t>(text.size());
  return {size, size, 0};
}

Gap read_gap(std::string_view text, std::size_t begin, std::size_t end) {
  Gap gap;
  if (end - begin > kLongestGap) return {0, false, true};
  unsigned dashes = 0, apostrophes = 0, others = 0, line_feeds = 0;
  bool white = false;
  std::uint32_t key = 0;
  for (std::size_t at = begin; at < end;) {
    const Character character = character_at(text, at);
    const std::string_view mark = text.substr(at, character.size);
    if (is_white(character_class(character.code_point))) {
      white = true;
      line_feeds += character.code_point == '\n' ? 1U : character.code_point == 0x2029 ? 2U : 0U;
    } else if (at == begin && mark == ".") {
      gap.stop = true;
    } else {
      const std::string plain = folded(mark);
      dashes += plain == "-" ? 1 : 0;
      apostrophes += plain == "'" ? 1 : 0;
      others += plain == "-" || plain == "'" ? 0 : 1;
      key = (key ^ hash_of_folded(plain)) * kGapMultiplier;
    }
    at += character.size;
  }
  gap.blocked = line_feeds > 1;
  const bool joins = others == 0 && dashes <= 1 && apostrophes <= 1 && !(dashes == 1 && white);
  if (!joins) gap.key = key == 0 || key == kSuffixGap ? 1 : key;
  return gap;
}

bool begins_with_capital(std::string_view word) {
  return !word.empty() && is_upper(character_at(word, 0).code_point);
}

bool is_initial(std::string_view word) {
  if (word.empty()) return false;
  const Character character = character_at(word, 0);
  return character.size == word.size() &&
         character_class(character.code_point) == CharacterClass::letter;
}

std::uint32_t suffix_at(std::string_view text, std::size_t at, std::uint32_t& size) {
  if (at >= text.size()) return 0;
  const Character character = character_at(text, at);
  const CharacterClass one = character_class(character.code_point);
  if (one != CharacterClass::punctuation && one != CharacterClass::symbol) return 0;
  const std::string_view mark = text.substr(at, character.size);
  if (mark == "." || folded(mark) == "'") return 0;
  size = character.size;
  return hash_of_mark(mark);
}

FormWords::Fault FormWords::read(std::string_view text) {
  count = 0;
  suffix = 0;
  final_stop = false;
  small = true;
  FormWord word = next_word(text, 0);
  if (word.begin == word.end) return Fault::no_word;
  const Gap before = gap_between(text, 0, word.begin);
  if (before.key != 0 || before.stop || before.blocked) return Fault::mark_at_begin;
  for (; word.begin != word.end; word = next_word(text, word.end)) {
    if (count == words.size()) return Fault::too_many_words;
    gaps[count] = count == 0 ? Gap{} : gap_between(text, words[count - 1].end, word.begin);
    if (gaps[count].blocked) return Fault::blocked;
    small = small && !begins_with_capital(text.substr(word.begin, word.end - word.begin));
    words[count++] = word;
  }
  std::size_t at = words[count - 1].end;
  if (std::uint32_t size = 0; (suffix = suffix_at(text, at, size)) != 0) {
    at += size;
  } else if (at < text.size() && text[at] == '.') {
    final_stop = true;
    ++at;
  }
  const Gap after = gap_between(text, at, text.size());
  return after.key != 0 || after.stop || after.blocked ? Fault::marks_at_end : Fault::none;
}

}  // namespace newsgloss
