#include "text/character.hpp"

#include "text/character_table.hpp"
#include "text/fold.hpp"

namespace newsgloss {
namespace {

std::uint32_t record_of(char32_t code_point) {
  if (code_point >= tables::kLimit) {
    const bool ideographs = code_point < 0x40000;
    return static_cast<std::uint32_t>(ideographs ? CharacterClass::ideograph
                                                 : CharacterClass::space);
  }
  return tables::kRecords[tables::kPages[code_point >> 8] * 256U + (code_point & 0xFF)];
}

}  // namespace

CharacterClass character_class(char32_t code_point) {
  return static_cast<CharacterClass>(record_of(code_point) & 7);
}

bool is_upper(char32_t code_point) {
  return (record_of(code_point) & 8) != 0;
}

bool is_lower(char32_t code_point) {
  return (record_of(code_point) & 16) != 0;
}

bool append_folded(char32_t code_point, std::string& folded) {
  const std::uint32_t form = record_of(code_point) >> 5;
  if (form == 0) return false;
  const std::uint32_t begin = tables::kFoldedBegins[form];
  folded.append(tables::kFolded + begin, tables::kFoldedBegins[form + 1] - begin);
  return true;
}

}  // namespace newsgloss
