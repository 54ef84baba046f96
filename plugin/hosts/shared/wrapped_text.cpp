#include "hosts/shared/wrapped_text.hpp"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace newsgloss::hosts {

namespace {

/// Columns that a terminal gives a character.
int width_of(UChar32 character) {
  const auto type = u_charType(character);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

void WrappedText::add(std::string_view text) {
  const auto size = static_cast<std::int32_t>(text.size());
  const auto units = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), size));
  for (std::int32_t at = 0; at < units.length(); at = units.moveIndex32(at, 1)) {
    add_character(units.char32At(at));
  }
}

void WrappedText::add_character(std::int32_t character) {
  if (character == '\n') {
    end_line();
  } else if (character == ' ' || character == '\t' || character == '\r') {
    end_word();
    has_space_ = true;
  } else if (!u_iscntrl(character)) {
    const int width = width_of(character);
    if (width == 2) end_word();  // scripts without spaces break before any character
    icu::UnicodeString(character).toUTF8String(word_);
    word_width_ += width;
  }
}

void WrappedText::end_word() {
  if (word_.empty()) return;
  const bool is_first = line_width_ == 0;
  const int space = has_space_ && !is_first ? 1 : 0;
  const bool fits = columns_ == 0 || is_first || line_width_ + space + word_width_ <= columns_;
  if (!fits) {
    lines_ += '\n';
    line_width_ = 0;
  }
  if (line_width_ == 0) {
    lines_.append(static_cast<std::size_t>(indent_), ' ');
    line_width_ = indent_;
  } else {
    lines_.append(static_cast<std::size_t>(space), ' ');
    line_width_ += space;
  }
  lines_ += word_;
  line_width_ += word_width_;
  word_.clear();
  word_width_ = 0;
  has_space_ = false;
}

void WrappedText::end_line() {
  end_word();
  lines_ += '\n';
  line_width_ = 0;
  has_space_ = false;
}

std::string WrappedText::text() {
  end_word();
  if (!lines_.empty() && lines_.back() != '\n') end_line();
  return lines_;
}

}  // namespace newsgloss::hosts
