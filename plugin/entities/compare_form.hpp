#pragma once

#include <cstdint>
#include <string_view>

#include "entities/file_format.hpp"
#include "entities/form_words.hpp"

namespace newsgloss {

/// How the words of a text compare with a stored form.
enum class FormLikeness : std::uint8_t { none, folded, exact };

/// Compares `count` words of `text` with a stored form word by word and gap by gap.
FormLikeness compare_form(std::string_view form, std::string_view text, const FormWord* words,
                          std::uint32_t count);

/// No word of these begins with a capital.
bool is_small(std::string_view text, const FormWord* words, std::uint32_t count);

}  // namespace newsgloss
