#pragma once

#include <cstdint>
#include <type_traits>

#include "entities/entity.hpp"
#include "entities/entity_index.hpp"

namespace newsgloss {

/// One thing that a surface form may mean. Lies in the entity file as it is.
struct FormMeaning {
  EntityIndex entity = kNoEntity;  ///< kNoEntity: "means nobody", from a reader's correction
  float prior = 0;  ///< share of the uses of the form; in one language they add up to at most 1
  std::uint16_t language = 0;  ///< EntityFile::language; 0: "mul"
  FormKind kind = FormKind::name;
  bool exact_case : 1 = false;
  bool preferred : 1 = false;    ///< a reader's correction: prefer this where its context fits
  bool has_context : 1 = false;  ///< EntityFile::context has words
  EntityKind entity_kind : 4 =
      EntityKind::person;  ///< of `entity`, told here to spare a look at it
  std::uint8_t reserved : 1 =
      0;  ///< written as zero: the file's bytes depend on what it says alone
};
static_assert(sizeof(FormMeaning) == 12 && std::is_trivially_copyable_v<FormMeaning>);

/// A surface form in a text: leftmost-longest, whole words. Every meaning of `form` holds here: the
/// case that it asks for has been looked at.
struct FormMatch {
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 0;
  std::uint32_t form = 0;  ///< for EntityFile::meanings
  bool exact = false;      ///< case and accents are those of the form too
  friend bool operator==(const FormMatch&, const FormMatch&) = default;
};

/// The same without tokens: half-open bytes of the text.
struct FormSpan {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t form = 0;
  bool exact = false;
  friend bool operator==(const FormSpan&, const FormSpan&) = default;
};

}  // namespace newsgloss
