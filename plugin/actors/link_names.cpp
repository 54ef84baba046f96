// The article stage: gather the names, join short forms to long ones, choose entities for names
// (not for occurrences: an article means one thing by one name), then look at each occurrence once
// more for metonyms and make mentions.

#include "actors/actor_type.hpp"
#include "actors/actors.hpp"
#include "actors/article_names.hpp"
#include "actors/candidate_linker.hpp"
#include "actors/confidence.hpp"
#include "actors/introductions.hpp"
#include "actors/key_numbers.hpp"
#include "actors/metonyms.hpp"
#include "actors/team_reading.hpp"

namespace newsgloss {
namespace {

class MentionMaker {
 public:
  MentionMaker(std::span<const ArticleBlock> blocks, const EntityFile& entities,
               const ArticleNames& article, const LinkedNames& linked)
      : blocks_(blocks),
        entities_(entities),
        article_(article),
        linked_(linked),
        teams_(read_teams(blocks, article, linked, entities)),
        governments_(read_governments(blocks, article, linked)),
        actors_(article.occurrences.size()) {}

  std::vector<Mention> make() {
    mentions_.reserve(article_.occurrences.size());
    for (std::uint32_t i = 0; i < article_.occurrences.size(); ++i) {
      if (is_mention(article_.occurrences[i])) mentions_.push_back(mention(i));
    }
    return std::move(mentions_);
  }

 private:
  /// "the Union": an English word that is a town's name too, but nothing here speaks for the town.
  bool is_refused_word(const Name& name, const LinkedName& linked) const {
    if (!name.plain || name.longer != kNoName || name.titled || linked.entity != kNoEntity)
      return false;
    const auto candidates = linked_.candidates_of(linked);
    return !candidates.empty() &&
           type_of_kind(entities_.traits(candidates[0].entity).kind) == ActorType::location;
  }

  bool is_mention(const Occurrence& occurrence) const {
    const Name& name = article_.names[occurrence.name];
    if (is_refused_word(name, linked_.names[occurrence.name])) return false;
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
    if (linked_.names[occurrence.name].entity != kNoEntity) {
      fill_known(result, occurrence);
    } else {
      fill_unknown(result, index);
    }
    if (teams_[index] && result.type == ActorType::location && result.how == MentionHow::name) {
      read_as_team(result);
    } else {
      read_as_metonym(result, index);
    }
    result.actor = actor_of(result, root(occurrence.name));
    return result;
  }

  void fill_candidates(Mention& result, const Occurrence& occurrence) const {
    const auto candidates = linked_.candidates_of(linked_.names[occurrence.name]);
    result.candidates.reserve(candidates.size() + 1);  // a government may come
    result.candidates.assign(candidates.begin(), candidates.end());
    if (article_.names[occurrence.name].longer == kNoName) return;
    for (Candidate& candidate : result.candidates) candidate.reason = CandidateReason::named_before;
  }

  void fill_known(Mention& result, const Occurrence& occurrence) const {
    const Name& name = article_.names[occurrence.name];
    const LinkedName& linked = linked_.names[occurrence.name];
    fill_candidates(result, occurrence);
    result.entity = linked.entity;
    result.type = type_of_kind(entities_.traits(linked.entity).kind);
    result.confidence = result.candidates[0].score;
    result.how = name.longer != kNoName                  ? MentionHow::shortened
                 : linked.form_kind == FormKind::demonym ? MentionHow::demonym
                                                         : MentionHow::name;
  }

  void fill_unknown(Mention& result, std::uint32_t index) const {
    const Occurrence& occurrence = article_.occurrences[index];
    const Name& name = article_.names[occurrence.name];
    result.type = article_.names[root(occurrence.name)].type;
    result.confidence = occurrence.span->confidence;
    fill_candidates(result, occurrence);
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

  void read_as_metonym(Mention& result, std::uint32_t index) const {
    const Occurrence& occurrence = article_.occurrences[index];
    const LinkedName& linked = linked_.names[occurrence.name];
    if (linked.government == kNoEntity || linked.decided_by_reader ||
        article_.names[occurrence.name].longer != kNoName || result.type == ActorType::person)
      return;
    if (!governments_[index]) {
      result.candidates.push_back({linked.government, 0, CandidateReason::context_verb});
      return;
    }
    for (Candidate& candidate : result.candidates) candidate.score *= 1 - kMetonymConfidence;
    result.candidates.insert(result.candidates.begin(), {linked.government, kMetonymConfidence,
                                                         CandidateReason::context_verb});
    result.entity = linked.government;
    result.how = MentionHow::metonym;
    result.type = type_of_kind(entities_.traits(linked.government).kind);
    result.confidence = kMetonymConfidence;
  }

  std::uint32_t root(std::uint32_t name) const {
    for (int steps = 0; article_.names[name].longer != kNoName && steps < 4; ++steps)
      name = article_.names[name].longer;
    return name;
  }

  std::uint32_t actor_of(const Mention& mention, std::uint32_t name) {
    const std::uint64_t key = mention.entity != kNoEntity
                                  ? (std::uint64_t{2} << 32 | mention.entity)
                                  : (std::uint64_t{1} << 32 | name);
    const std::uint32_t actor = actors_.number(key, actor_count_);
    actor_count_ += actor == actor_count_ ? 1 : 0;
    return actor;
  }

  std::span<const ArticleBlock> blocks_;
  const EntityFile& entities_;
  const ArticleNames& article_;
  const LinkedNames& linked_;
  std::vector<bool> teams_;
  std::vector<bool> governments_;
  std::vector<Mention> mentions_;
  KeyNumbers actors_;
  std::uint32_t actor_count_ = 0;
};

}  // namespace

std::vector<Mention> link_names(std::span<const ArticleBlock> blocks, const EntityFile& entities,
                                std::optional<Date> published, std::string_view language) {
  ArticleNames article = gather_names(blocks);
  find_short_forms(blocks, entities, article);
  const LinkedNames linked = link_candidates(blocks, article, entities, published, language);
  return MentionMaker(blocks, entities, article, linked).make();
}

}  // namespace newsgloss
