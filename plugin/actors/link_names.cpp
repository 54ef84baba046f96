// The article stage: gather the names, join short forms to long ones, choose entities for names
// (not for occurrences: an article means one thing by one name), then look at each occurrence once
// more for metonyms and make mentions.

#include "actors/actor_type.hpp"
#include "actors/actors.hpp"
#include "actors/article_names.hpp"
#include "actors/candidate_linker.hpp"
#include "actors/confidence.hpp"
#include "actors/introductions.hpp"
#include "actors/metonyms.hpp"
#include "actors/team_reading.hpp"

#include <unordered_map>

namespace newsgloss {
namespace {

class MentionMaker {
 public:
  MentionMaker(std::span<const ArticleBlock> blocks, const EntityFile& entities,
               const ArticleNames& article, const std::vector<LinkedName>& linked)
      : blocks_(blocks),
        entities_(entities),
        article_(article),
        linked_(linked),
        teams_(read_teams(blocks, article, linked, entities)) {}

  std::vector<Mention> make() {
    for (std::uint32_t i = 0; i < article_.occurrences.size(); ++i) {
      if (is_mention(article_.occurrences[i])) mentions_.push_back(mention(i));
    }
    return std::move(mentions_);
  }

 private:
  bool is_mention(const Occurrence& occurrence) const {
    const Name& name = article_.names[occurrence.name];
    return name.strong &&
           occurrence.span->confidence >= (occurrence.span->weak ? 0.F : kNameAtLeast);
  }

  Mention mention(std::uint32_t index) {
    const Occurrence& occurrence = article_.occurrences[index];
    const NameSpan& span = *occurrence.span;
    const BlockText& text = *blocks_[occurrence.block].text;
    Mention result;
    result.block = occurrence.block;
    result.span = {text.tokens[span.first_token].begin,
                   text.tokens[span.first_token + span.token_count - 1].end};
    if (linked_[occurrence.name].entity != kNoEntity) {
      fill_known(result, occurrence);
    } else {
      fill_unknown(result, index);
    }
    if (teams_[index] && result.type == ActorType::location && result.how == MentionHow::name) {
      read_as_team(result);
    } else {
      read_as_metonym(result, occurrence);
    }
    result.actor = actor_of(result, root(occurrence.name));
    return result;
  }

  void fill_known(Mention& result, const Occurrence& occurrence) const {
    const Name& name = article_.names[occurrence.name];
    const LinkedName& linked = linked_[occurrence.name];
    result.entity = linked.entity;
    result.candidates = linked.candidates;
    result.type = type_of_kind(entities_.traits(linked.entity).kind);
    result.confidence = linked.candidates[0].score;
    result.how = name.longer != kNoName                  ? MentionHow::shortened
                 : linked.form_kind == FormKind::demonym ? MentionHow::demonym
                                                         : MentionHow::name;
  }

  void fill_unknown(Mention& result, std::uint32_t index) const {
    const Occurrence& occurrence = article_.occurrences[index];
    const Name& name = article_.names[occurrence.name];
    result.type = article_.names[root(occurrence.name)].type;
    result.confidence = occurrence.span->confidence;
    result.candidates = linked_[occurrence.name].candidates;
    result.how = name.longer != kNoName ? MentionHow::shortened : MentionHow::unknown;
    if (name.first == index)
      result.introduced = find_introduction(*blocks_[occurrence.block].text, *occurrence.span);
  }

  /// The place stays a candidate.
  void read_as_team(Mention& result) const {
    for (Candidate& candidate : result.candidates) candidate.score *= kTeamStaysPlace;
    result.entity = kNoEntity;
    result.type = ActorType::organisation;
    result.how = MentionHow::unknown;
  }

  void read_as_metonym(Mention& result, const Occurrence& occurrence) const {
    const Name& name = article_.names[occurrence.name];
    if (name.form == kNoMatch || name.longer != kNoName) return;
    const NameContext context =
        read_name_context(*blocks_[occurrence.block].text, *occurrence.span);
    const Metonym metonym = read_metonym(entities_, name.form, context);
    if (metonym.government == kNoEntity || result.type == ActorType::person) return;
    if (!metonym.meant) {
      result.candidates.push_back({metonym.government, 0, CandidateReason::context_verb});
      return;
    }
    for (Candidate& candidate : result.candidates) candidate.score *= 0.2F;
    result.candidates.insert(result.candidates.begin(),
                             {metonym.government, 0.8F, CandidateReason::context_verb});
    result.entity = metonym.government;
    result.how = MentionHow::metonym;
    result.type = type_of_kind(entities_.traits(metonym.government).kind);
    result.confidence = 0.8F;
  }

  std::uint32_t root(std::uint32_t name) const {
    for (int steps = 0; article_.names[name].longer != kNoName && steps < 4; ++steps)
      name = article_.names[name].longer;
    return name;
  }

  std::uint32_t actor_of(const Mention& mention, std::uint32_t name) {
    const std::uint64_t key =
        mention.entity != kNoEntity ? mention.entity : (std::uint64_t{1} << 32 | name);
    return actors_.try_emplace(key, static_cast<std::uint32_t>(actors_.size())).first->second;
  }

  std::span<const ArticleBlock> blocks_;
  const EntityFile& entities_;
  const ArticleNames& article_;
  const std::vector<LinkedName>& linked_;
  std::vector<bool> teams_;
  std::vector<Mention> mentions_;
  std::unordered_map<std::uint64_t, std::uint32_t> actors_;
};

}  // namespace

std::vector<Mention> link_names(std::span<const ArticleBlock> blocks, const EntityFile& entities,
                                std::optional<Date> published, std::string_view language) {
  ArticleNames article = gather_names(blocks);
  find_short_forms(blocks, entities, article);
  const std::vector<LinkedName> linked =
      link_candidates(blocks, article, entities, published, language);
  return MentionMaker(blocks, entities, article, linked).make();
}

}  // namespace newsgloss
