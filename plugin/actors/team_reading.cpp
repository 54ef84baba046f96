// Sport names teams by their places. A place is read as a team where words of sport stand near it,
// or anywhere in an article a third of whose places stand near such words. Nobody is linked then:
// the entity file holds the place, not its team.

#include "actors/team_reading.hpp"

#include <algorithm>

#include "actors/actor_type.hpp"
#include "actors/name_context.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kReach = 14;  // tokens on each side
constexpr int kNoPlace = -1;

}  // namespace

int sport_words_near(const BlockText& text, const NameSpan& span) {
  const std::uint32_t begin = span.first_token > kReach ? span.first_token - kReach : 0;
  const auto end = std::min(span.first_token + span.token_count + kReach,
                            static_cast<std::uint32_t>(text.tokens.size()));
  int count = 0;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (text.tokens[i].lexeme != 0 && text.classes(text.tokens[i]).has(WordClass::sport_word))
      ++count;
  }
  return count;
}

std::vector<bool> read_teams(std::span<const ArticleBlock> blocks, const ArticleNames& article,
                             const LinkedNames& linked, const EntityFile& entities) {
  std::vector<int> near(article.occurrences.size(), kNoPlace);
  int places = 0, touched = 0;
  for (std::size_t i = 0; i < near.size(); ++i) {
    const Occurrence& occurrence = article.occurrences[i];
    const LinkedName& name = linked.names[occurrence.name];
    const EntityIndex entity = name.entity;
    if (entity == kNoEntity || name.form_kind == FormKind::demonym ||
        type_of_kind(entities.traits(entity).kind) != ActorType::location)
      continue;
    near[i] = sport_words_near(*blocks[occurrence.block].text, *occurrence.span);
    ++places;
    touched += near[i] > 0 ? 1 : 0;
  }
  const bool about_sport = touched * 3 > places;
  std::vector<bool> teams(near.size());
  for (std::size_t i = 0; i < near.size(); ++i) {
    if (near[i] == kNoPlace || (!about_sport && near[i] < kClearlySport)) continue;
    const Occurrence& occurrence = article.occurrences[i];
    teams[i] = !stands_in_place(*blocks[occurrence.block].text, *occurrence.span);
  }
  return teams;
}

}  // namespace newsgloss
