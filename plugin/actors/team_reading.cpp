// Sport names teams by their places. A place is read as a team where words of sport stand near it, or
// anywhere in an article a third of whose names stand near such words. Nobody is linked then: the entity file
// holds the place, not its team.

#include "actors/team_reading.hpp"

#include <algorithm>

#include "actors/name_context.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kReach = 14;  // tokens on each side
constexpr int kClearlySport = 2;      // words of sport within reach

int sport_words_near(const BlockText& text, const NameSpan& span) {
  const std::uint32_t begin = span.first_token > kReach ? span.first_token - kReach : 0;
  const auto end = std::min(span.first_token + span.token_count + kReach,
                            static_cast<std::uint32_t>(text.tokens.size()));
  int count = 0;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (text.tokens[i].lexeme != 0 && text.classes(text.tokens[i]).has(WordClass::sport_word)) ++count;
  }
  return count;
}

}  // namespace

std::vector<bool> read_teams(std::span<const ArticleBlock> blocks, const ArticleNames& article) {
  std::vector<int> near;
  near.reserve(article.occurrences.size());
  for (const Occurrence& occurrence : article.occurrences)
    near.push_back(sport_words_near(*blocks[occurrence.block].text, *occurrence.span));
  const auto touched = std::count_if(near.begin(), near.end(), [](int count) { return count > 0; });
  const bool about_sport = touched * 3 > static_cast<std::ptrdiff_t>(near.size());
  std::vector<bool> teams;
  teams.reserve(near.size());
  for (std::size_t i = 0; i < near.size(); ++i) {
    const Occurrence& occurrence = article.occurrences[i];
    const bool place = read_name_context(*blocks[occurrence.block].text, *occurrence.span).in_place;
    teams.push_back(!place && (about_sport || near[i] >= kClearlySport));
  }
  return teams;
}

}  // namespace newsgloss
