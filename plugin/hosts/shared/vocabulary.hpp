#pragma once

#include <newsgloss/newsgloss.h>

#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// The words for what cards name by number or by an identifier of the entity file, in the language
/// of the process's locale. An identifier without a word of ours is shown as it is, without its
/// hyphens.

std::string kind_word(newsgloss_entity_kind kind, std::string_view refinement);
std::string fact_word(std::string_view type);
std::string relation_word(std::string_view type);
std::string reason_words(newsgloss_candidate_reason reason);
std::string stance_words(newsgloss_stance stance);  ///< empty for what is simply stated

/// The ICU unit or currency of a fact's unit in English words; empty where its name says enough.
std::string unit_of_fact(std::string_view unit);

/// The value as its words bound it: "at least 3 million".
std::string bounded(newsgloss_change change, std::string_view value);

}  // namespace newsgloss::hosts
