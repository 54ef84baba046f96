#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "actors/actors.hpp"

namespace newsgloss {

/// What the reader said of a form.
struct Correction {
  EntityIndex entity = kNoEntity;  ///< kNoEntity: nobody
  FormKind kind = FormKind::alias;
};

/// The reader's correction that holds for this form in this article; of several, one whose context
/// stands in the article goes before one without. nullopt: none.
std::optional<Correction> correction_of(const EntityFile& entities, std::uint32_t form,
                                        std::span<const ArticleBlock> blocks,
                                        std::string_view language);

}  // namespace newsgloss
