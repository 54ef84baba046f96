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
#include "actors/role_holders.hpp"
#include "actors/team_reading.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

/// The actors of an article, numbered in the order in which they are asked for.
class ActorNumbers {
 public:
  /// Forgets all actors; at most so many come.
  void clear(std::size_t most) {
    numbers_.clear(most);
    count_ = 0;
  }

  /// Of an entity, or of a name of the article where that is kNoEntity.
  std::uint32_t number(EntityIndex entity, std::uint32_t name) {
    const std::uint64_t key =
        entity != kNoEntity ? (std::uint64_t{2} << 32 | entity) : (std::uint64_t{1} << 32 | name);
    const std::uint32_t actor = numbers_.number(key, count_);
    count_ += actor == count_ ? 1 : 0;
    return actor;
  }

 private:
  KeyNumbers numbers_;
  std::uint32_t count_ = 0;
};

}  // namespace

/// What the article says as a whole.
struct NameLinker::Article {
  std::span<const ArticleBlock> blocks;
  ArticleNames names;
  LinkedNames linked;
  std::vector<bool> teams, governments;  // of each occurrence
  std::vector<HeldRole> roles;
  ActorNumbers actors;
  std::optional<bool> depends_on_words;  // nullopt: nobody asked yet
};

namespace {

/// The occurrences of one block, which stand side by side.
struct Occurrences {
  std::uint32_t begin, end;
};

Occurrences occurrences_of(const ArticleNames& names, std::uint32_t block) {
  return {names.block_begins[block], names.block_begins[block + 1]};
}

std::span<const HeldRole> roles_of(const std::vector<HeldRole>& roles, std::uint32_t block) {
  const auto begin = std::ranges::lower_bound(roles, block, {}, &HeldRole::block);
  const auto end = std::ranges::upper_bound(roles, block, {}, &HeldRole::block);
  return {begin, end};
}

class MentionMaker {
 public:
  MentionMaker(std::span<const ArticleBlock> blocks, const EntityFile& entities,
               const ArticleNames& article, const LinkedNames& linked,
               const std::vector<bool>& teams, const std::vector<bool>& governments,
               ActorNumbers& actors)
      : blocks_(blocks),
        entities_(entities),
        article_(article),
        linked_(linked),
        teams_(teams),
        governments_(governments),
        actors_(actors) {}

  /// Of one block: its names and the roles between them.
  void make(Occurrences occurrences, std::span<const HeldRole> roles,
            std::vector<Mention>& mentions) {
    auto role = roles.begin();
    for (std::uint32_t i = occurrences.begin; i < occurrences.end; ++i) {
      const std::uint32_t token = article_.occurrences[i].span->first_token;
      for (; role != roles.end() && span_of(*role).first_token < token; ++role)
        mentions.push_back(role_mention(*role));
      if (is_mention(article_.occurrences[i])) mentions.push_back(mention(i));
    }
    for (; role != roles.end(); ++role) mentions.push_back(role_mention(*role));
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
    const LinkedName& linked = linked_.names[occurrence.name];
    if (is_refused_word(name, linked)) return false;
    if (occurrence.span->caseless && linked_.candidates_of(linked).empty()) return false;
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
    result.actor = actors_.number(result.entity, root(occurrence.name));
    return result;
  }

  const RoleSpan& span_of(const HeldRole& role) const {
    return blocks_[role.block].actors->roles[role.role];
  }

  Mention role_mention(const HeldRole& role) {
    const RoleSpan& span = span_of(role);
    const BlockText& text = *blocks_[role.block].text;
    Mention result;
    result.block = role.block;
    result.span = {text.tokens[span.first_token].begin,
                   text.tokens[span.first_token + span.token_count - 1].end};
    result.type = span.person ? ActorType::person : ActorType::organisation;
    result.how = MentionHow::role;
    result.entity = linked_.names[role.name].entity;
    result.confidence = kRoleConfidence;
    const auto candidates = linked_.candidates_of(linked_.names[role.name]);
    result.candidates.assign(candidates.begin(), candidates.end());
    for (Candidate& candidate : result.candidates) candidate.reason = CandidateReason::named_before;
    result.actor = actors_.number(result.entity, root(role.name));
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

  std::span<const ArticleBlock> blocks_;
  const EntityFile& entities_;
  const ArticleNames& article_;
  const LinkedNames& linked_;
  const std::vector<bool>& teams_;
  const std::vector<bool>& governments_;
  ActorNumbers& actors_;
};

}  // namespace

NameLinker::NameLinker(const EntityFile& entities)
    : entities_(&entities), article_(std::make_unique<Article>()) {}
NameLinker::~NameLinker() = default;
NameLinker::NameLinker(NameLinker&&) noexcept = default;
NameLinker& NameLinker::operator=(NameLinker&&) noexcept = default;

void NameLinker::link(std::span<const ArticleBlock> blocks, std::optional<Date> published,
                      std::string_view language) {
  Article& article = *article_;
  article.blocks = blocks;
  gather_names(blocks, article.names);
  find_short_forms(blocks, *entities_, article.names);
  link_candidates(blocks, article.names, *entities_, published, language, article.linked);
  article.teams = read_teams(blocks, article.names, article.linked, *entities_);
  article.governments = read_governments(blocks, article.names, article.linked);
  article.roles = read_held_roles(blocks, article.names, article.linked, *entities_, published);
  article.actors.clear(article.names.occurrences.size());
  article.depends_on_words.reset();
}

bool NameLinker::depends_on_words() {
  const auto has_role = [](const ArticleBlock& block) {
    return std::ranges::any_of(block.actors->roles, &RoleSpan::definite);
  };
  if (std::ranges::any_of(article_->blocks, has_role) || !article_->roles.empty()) return true;
  const auto has_context = [this](const Name& name) {
    if (name.form == kNoMatch) return false;
    const auto meanings = entities_->meanings(name.form);
    return std::any_of(meanings.begin(), meanings.end(), [](const FormMeaning& meaning) {
      return meaning.preferred && meaning.has_context;
    });
  };
  if (!article_->depends_on_words) {
    const auto& names = article_->names.names;
    article_->depends_on_words = std::any_of(names.begin(), names.end(), has_context);
  }
  return *article_->depends_on_words;
}

void NameLinker::read_mentions(std::uint32_t block, std::vector<Mention>& mentions) {
  Article& article = *article_;
  MentionMaker(article.blocks, *entities_, article.names, article.linked, article.teams,
               article.governments, article.actors)
      .make(occurrences_of(article.names, block), roles_of(article.roles, block), mentions);
}

void NameLinker::renew(std::uint32_t block) {
  ArticleNames& names = article_->names;
  const Occurrences occurrences = occurrences_of(names, block);
  const NameSpan* span = article_->blocks[block].actors->names.data();
  for (std::uint32_t i = occurrences.begin; i < occurrences.end; ++i) {
    names.occurrences[i].span = span++;
  }
}

}  // namespace newsgloss
