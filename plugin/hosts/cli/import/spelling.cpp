#include "hosts/cli/import/spelling.hpp"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>

namespace newsgloss::hosts {
namespace {

// What the compiler takes: compile/entity_xml.cpp says so of each form that it does not.
constexpr std::size_t kMostBytes = 1000;
constexpr int kMostWords = 40;
constexpr std::size_t kLongestGap = 32;
constexpr int kMostCharacters = 120;

/// The character at `at`, which moves behind it; U+FFFD where the bytes are none.
UChar32 take(std::string_view text, std::size_t& at) {
  auto offset = static_cast<std::int32_t>(at);
  UChar32 character = 0;
  U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), offset,
                  static_cast<std::int32_t>(text.size()), character);
  at = static_cast<std::size_t>(offset);
  return character;
}

void append(std::string& text, UChar32 character) {
  icu::UnicodeString(character).toUTF8String(text);
}

bool makes_words(UChar32 character) {
  return u_isalnum(character) != 0 || u_hasBinaryProperty(character, UCHAR_IDEOGRAPHIC) != 0 ||
         (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0;
}

bool is_white(UChar32 character) {
  return u_isUWhiteSpace(character) != 0;
}

bool fits_xml(UChar32 character) {
  return character >= 0x20 && character != 0xFFFE && character != 0xFFFF &&
         !U_IS_SURROGATE(character);
}

/// Scripts that put no space between words: every letter may be a word of its own.
bool writes_without_spaces(UChar32 character) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(character, &status);
  return U_SUCCESS(status) != 0 && uscript_breaksBetweenLetters(script) != 0;
}

bool has_few_words(std::string_view form) {
  int words = 0;
  bool within = false;
  std::size_t gap_begin = 0;
  for (std::size_t at = 0; at < form.size();) {
    const std::size_t begin = at;
    const UChar32 character = take(form, at);
    const bool letter = makes_words(character);
    if (letter && (!within || writes_without_spaces(character))) ++words;
    if (!letter && within) gap_begin = begin;
    if (letter && !within && begin - gap_begin > kLongestGap) return false;
    within = letter;
  }
  return words > 0 && words <= kMostWords;
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    auto offset = static_cast<std::int32_t>(at);
    UChar32 character = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), offset,
            static_cast<std::int32_t>(text.size()), character);
    if (character < 0) return false;
    at = static_cast<std::size_t>(offset);
  }
  return true;
}

std::string one_line(std::string_view text) {
  std::string line;
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    const UChar32 character = take(text, at);
    space = space || is_white(character);
    if (is_white(character) || !fits_xml(character)) continue;
    if (space && !line.empty()) line.push_back(' ');
    space = false;
    append(line, character);
  }
  return line;
}

std::string as_form(std::string_view text) {
  const std::string line = one_line(text);
  std::size_t begin = line.size(), end = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t here = at;
    if (!makes_words(take(line, at))) continue;
    begin = std::min(begin, here);
    end = at;
  }
  if (begin >= end) return {};
  const bool stop = line.substr(end).starts_with('.');
  std::string form = line.substr(begin, end - begin) + (stop ? "." : "");
  if (form.size() > kMostBytes || !has_few_words(form)) return {};
  return form;
}

std::string as_description(std::string_view text) {
  std::string line = one_line(text);
  int characters = 0;
  std::size_t last_space = 0, cut = 0;
  for (std::size_t at = 0; at < line.size(); ++characters) {
    if (characters == kMostCharacters - 1) cut = at;
    if (line[at] == ' ' && cut == 0) last_space = at;
    take(line, at);
  }
  if (characters <= kMostCharacters) return line;
  line.resize(last_space == 0 ? cut : last_space);
  return line + "…";
}

std::string as_id(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  static const std::unique_ptr<icu::Transliterator> to_ascii(
      icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  icu::UnicodeString letters = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  if (to_ascii) to_ascii->transliterate(letters);
  std::string id;
  for (std::int32_t i = 0; i < letters.length(); ++i) {
    const char16_t one = letters[i];
    const bool good = (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9');
    if (good) id.push_back(static_cast<char>(one));
    if (!good && !id.empty() && id.back() != '-') id.push_back('-');
  }
  if (id.ends_with('-')) id.pop_back();
  return id;
}

bool is_abbreviation(std::string_view text) {
  constexpr std::size_t longest = 8;
  int capitals = 0;
  if (text.size() > longest) return false;
  for (const char c : text) {
    const bool capital = c >= 'A' && c <= 'Z';
    if (!capital && c != '.' && c != '&' && !(c >= '0' && c <= '9')) return false;
    capitals += capital ? 1 : 0;
  }
  return capitals >= 2;
}

void add_form(Draft& draft, std::string_view text, std::string_view language, bool doubtful) {
  DraftForm form;
  form.text = as_form(text);
  form.language = language;
  form.doubtful = doubtful;
  if (form.text.empty()) return;
  const bool known = std::ranges::any_of(draft.forms, [&](const DraftForm& other) {
    return other.text == form.text && (other.language == form.language || other.language == "mul");
  });
  if (known) return;
  form.kind = is_abbreviation(form.text) ? "abbreviation" : "alias";
  form.exact = doubtful || draft.kind != "person" || form.text.find(' ') == std::string::npos;
  draft.forms.push_back(std::move(form));
}

bool set_name(Draft& draft, std::string_view text, std::string_view language) {
  const bool everywhere = draft.kind == "person" || draft.kind == "company";
  draft.name = as_form(text);
  draft.name_language = language == "en" && !everywhere ? "en" : "mul";
  if (draft.name.empty()) return false;
  add_form(draft, draft.name, draft.name_language);
  draft.forms.back().kind = "name";
  return true;
}

}  // namespace newsgloss::hosts
