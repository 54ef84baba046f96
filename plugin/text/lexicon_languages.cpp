#include "text/lexicon.hpp"
#include "text/lexicon_tables.hpp"

namespace newsgloss {

const Lexicon* Lexicon::of(std::string_view language) {
  static constexpr Lexicon english(tables::kEnglish, tables::kEnglishClasses);
  const bool is_english = language == "en" || language.starts_with("en-");
  return is_english ? &english : nullptr;
}

}  // namespace newsgloss
