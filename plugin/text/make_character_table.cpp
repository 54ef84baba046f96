// Writes the table behind character.hpp and fold.hpp, at build time: make_character_table FOLD.TSV
// OUT.CPP
//
// ICU knows the characters (Unicode's categories, NFKD, full case folding); fold.tsv adds the
// letters that decomposition leaves whole. The library itself never asks ICU about a character.

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "text/character.hpp"
#include "text/character_table.hpp"

namespace {

using newsgloss::CharacterClass;

constexpr std::size_t kLongestFolding = 3;  // code points; longer ones stay as they are

bool written_without_spaces(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return true;
    default:
      return false;
  }
}

CharacterClass class_of(UChar32 c) {
  constexpr char16_t kZeroWidthSpace = 0x200B;
  const std::string_view symbols = "%#&@*";
  if (c < 0x80 && symbols.find(static_cast<char>(c)) != std::string_view::npos)
    return CharacterClass::symbol;
  if (c == 0x2030 || c == 0x2031 || c == 0xA7 || c == 0x2020) return CharacterClass::symbol;
  if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029)
    return CharacterClass::line_break;
  if (c == kZeroWidthSpace || c == 0xFEFF) return CharacterClass::space;
  if (c == '_') return CharacterClass::punctuation;
  const auto mask = U_MASK(u_charType(c));
  if (mask & U_MASK(U_DECIMAL_DIGIT_NUMBER)) return CharacterClass::digit;
  if (mask & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) {
    return written_without_spaces(c) ? CharacterClass::ideograph : CharacterClass::letter;
  }
  if (mask & U_GC_CF_MASK) return CharacterClass::letter;
  if (mask & U_GC_P_MASK) return CharacterClass::punctuation;
  if (mask & U_GC_S_MASK) return CharacterClass::symbol;
  return CharacterClass::space;
}

std::map<char32_t, std::string> read_letters(const char* path) {
  std::ifstream in(path);
  std::map<char32_t, std::string> letters;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    const auto tab = line.find('\t');
    const auto letter = icu::UnicodeString::fromUTF8(line.substr(0, tab));
    letters[static_cast<char32_t>(letter.char32At(0))] = line.substr(tab + 1);
  }
  return letters;
}

std::string folding_of(UChar32 c, const std::map<char32_t, std::string>& letters) {
  if (const auto found = letters.find(static_cast<char32_t>(c)); found != letters.end())
    return found->second;
  if (U_MASK(u_charType(c)) & U_GC_M_MASK && !written_without_spaces(c)) return "";
  if (u_charType(c) == U_FORMAT_CHAR) return "";
  if (u_charType(c) == U_DASH_PUNCTUATION || c == 0x2212) return "-";
  if (class_of(c) == CharacterClass::space || class_of(c) == CharacterClass::line_break) return " ";
  icu::UnicodeString self(c);
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfkd = icu::Normalizer2::getNFKDInstance(status);
  const bool hangul = c >= 0xAC00 && c <= 0xD7A3;
  icu::UnicodeString decomposed = hangul ? self : nfkd->normalize(self, status);
  decomposed.foldCase();
  icu::UnicodeString folded;
  for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    const UChar32 part = decomposed.char32At(i);
    folded += part == c ? icu::UnicodeString(part)
                        : icu::UnicodeString::fromUTF8(folding_of(part, letters));
  }
  if (folded.isEmpty() || folded.countChar32() > static_cast<int32_t>(kLongestFolding))
    folded = self;
  std::string utf8;
  return folded.toUTF8String(utf8);
}

struct Tables {
  std::vector<std::uint32_t> pages;
  std::vector<std::uint32_t> records;
  std::vector<std::uint32_t> begins;
  std::string folded;
};

Tables make(const std::map<char32_t, std::string>& letters) {
  Tables tables;
  std::map<std::string, std::uint32_t> forms;
  std::map<std::vector<std::uint32_t>, std::uint32_t> pages;
  tables.begins = {0};  // form 0: folds to itself
  for (char32_t page = 0; page < newsgloss::tables::kLimit / 256; ++page) {
    std::vector<std::uint32_t> records;
    for (char32_t low = 0; low < 256; ++low) {
      const auto c = static_cast<UChar32>(page * 256 + low);
      const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
      std::string self;
      if (!surrogate) icu::UnicodeString(c).toUTF8String(self);
      const std::string folding = surrogate ? self : folding_of(c, letters);
      std::uint32_t form = 0;
      if (folding != self) {
        const auto [place, is_new] =
            forms.try_emplace(folding, static_cast<std::uint32_t>(tables.begins.size()));
        if (is_new) {
          tables.begins.push_back(static_cast<std::uint32_t>(tables.folded.size()));
          tables.folded += folding;
        }
        form = place->second;
      }
      records.push_back(static_cast<std::uint32_t>(class_of(c)) |
                        (u_isupper(c) || u_istitle(c) ? 8U : 0U) | (u_islower(c) ? 16U : 0U) |
                        form << 5);
    }
    const auto [place, is_new] =
        pages.try_emplace(records, static_cast<std::uint32_t>(pages.size()));
    if (is_new) tables.records.insert(tables.records.end(), records.begin(), records.end());
    tables.pages.push_back(place->second);
  }
  tables.begins.push_back(static_cast<std::uint32_t>(tables.folded.size()));
  return tables;
}

void write_array(std::ostream& out, const char* declaration,
                 const std::vector<std::uint32_t>& values) {
  out << "const " << declaration << " = {";
  for (std::size_t i = 0; i < values.size(); ++i)
    out << (i % 16 == 0 ? "\n" : "") << values[i] << ',';
  out << "};\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: make_character_table FOLD.TSV OUT.CPP\n";
    return 2;
  }
  const Tables tables = make(read_letters(argv[1]));
  std::ofstream out(argv[2]);
  out << "#include \"text/character_table.hpp\"\nnamespace newsgloss::tables {\n";
  write_array(out, "std::uint16_t kPages[kLimit / 256]", tables.pages);
  write_array(out, "std::uint32_t kRecords[]", tables.records);
  write_array(out, "std::uint32_t kFoldedBegins[]", tables.begins);
  out << "const char kFolded[] = {";
  for (const char c : tables.folded) out << static_cast<int>(c) << ',';
  out << "0};\n}\n";
  return out.good() ? 0 : 1;
}
