#pragma once

#include <span>
#include <vector>

#include "actors/article_names.hpp"
#include "actors/candidate_linker.hpp"

namespace newsgloss {

/// So many words of sport near a place make a team of it wherever it stands.
inline constexpr int kClearlySport = 2;

/// The words of sport within fourteen tokens of a name.
int sport_words_near(const BlockText& text, const NameSpan& span);

/// For each occurrence that is linked to a place, whether it is likely to mean a team there
/// ("England beat Samoa"): sport is talked of around it, and no preposition of place stands before
/// it.
std::vector<bool> read_teams(std::span<const ArticleBlock> blocks, const ArticleNames& article,
                             const LinkedNames& linked, const EntityFile& entities);

}  // namespace newsgloss
