#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// Text for a terminal, broken between words. Sequences that set colours take no room.
class WrappedText {
 public:
  /// `columns` 0: lines are never broken.
  explicit WrappedText(int columns) : columns_(columns) {}

  /// Adds text; its line feeds break the line, other control characters are left out.
  void add(std::string_view text);
  /// Adds a sequence that sets a colour or ends it.
  void add_sequence(std::string_view sequence) { word_ += sequence; }
  void end_line();
  /// Lines begin with so many spaces from the next one on.
  void indent(int columns) { indent_ = columns; }

  /// What was added, every line ended.
  std::string text();

 private:
  void end_word();
  void add_character(std::int32_t character);

  int columns_;
  int indent_ = 0;
  std::string lines_;
  std::string word_;
  int word_width_ = 0;
  int line_width_ = 0;
  bool has_space_ = false;
};

}  // namespace newsgloss::hosts
