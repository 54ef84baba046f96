// Each candidate starts with the share of the form's uses that mean it. Names that are sure by that
// alone are anchors of the article. Every other candidate gains by anchors it is related to and by
// countries it shares with them, by agreeing with the title and the preposition beside the name,
// and by holding an office on the day of the article; it loses by contradicting them. What no
// candidate explains is the share of "nobody": an unknown person who bears a minister's surname
// stays unknown.
//
// A name that shortens a longer one of the article means what the longer one means, known or not.

#include "actors/candidate_linker.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "actors/confidence.hpp"
#include "actors/name_context.hpp"

namespace newsgloss {
namespace {

constexpr float kRelated = 2.5F, kSameCountry = 1.6F;  // for each anchor, at most kMostAnchors
constexpr float kOtherCountry = 0.7F;  // the article speaks of countries, not of this one
constexpr int kMostAnchors = 3;
constexpr std::size_t kAnchorsHeld = 64;  // the first of an article: keeps the work linear
constexpr float kSure = 0.9F;             // nothing around could change the choice
constexpr float kTypeAgrees = 4, kTypeContradicts = 0.02F;
constexpr float kPlaceAfterPreposition = 2, kPersonAfterPreposition = 0.3F;
constexpr float kInOffice = 3, kTitleFits = 3, kOutOfTime = 0.4F;
constexpr float kLeastNobody = 0.05F;  // no form is so clear that nobody else bears it
constexpr float kSurnameWithoutName =
    0.7F;  // a surname whose bearer the article never names in full

class CandidateLinker {
 public:
  CandidateLinker(std::span<const ArticleBlock> blocks, const ArticleNames& article,
                  const EntityFile& entities, std::optional<Date> published,
                  std::string_view language)
      : blocks_(blocks),
        article_(article),
        entities_(entities),
        published_(published),
        language_(language),
        linked_(article.names.size()) {}

  std::vector<LinkedName> link() {
    for (std::size_t i = 0; i < linked_.size(); ++i) read_meanings(i);
    for (std::size_t i = 0; i < linked_.size(); ++i) add_anchor(i);
    for (std::size_t i = 0; i < linked_.size(); ++i) weigh(i);
    for (std::size_t i = 0; i < linked_.size(); ++i) follow_longer(i);
    return std::move(linked_);
  }

 private:
  bool speaks(const FormMeaning& meaning) const {
    if (meaning.language == 0) return true;
    const std::string_view form = entities_.language(meaning.language);
    return language_.substr(0, form.size()) == form ||
           form.substr(0, language_.size()) == language_;
  }

  bool knows(const LinkedName& linked, EntityIndex entity) const {
    return std::any_of(linked.candidates.begin(), linked.candidates.end(),
                       [entity](const Candidate& candidate) { return candidate.entity == entity; });
  }

  /// One of these words stands in the article.
  bool has_one_of(std::string_view words) const {
    std::vector<Token> wanted;
    read_tokens(words, nullptr, wanted);
    return std::any_of(blocks_.begin(), blocks_.end(), [&](const ArticleBlock& block) {
      return std::any_of(block.text->tokens.begin(), block.text->tokens.end(),
                         [&](const Token& token) {
                           return std::any_of(wanted.begin(), wanted.end(), [&](const Token& word) {
                             return word.kind == TokenKind::word && word.hash == token.hash;
                           });
                         });
    });
  }

  /// What the reader said of the form; of several, one whose context stands in the article goes
  /// before one without.
  const FormMeaning* correction_of(std::uint32_t form) const {
    const FormMeaning* everywhere = nullptr;
    for (const FormMeaning& meaning : entities_.meanings(form)) {
      if (!meaning.preferred || !speaks(meaning)) continue;
      if (!meaning.has_context) {
        if (everywhere == nullptr) everywhere = &meaning;
      } else if (has_one_of(entities_.context(meaning))) {
        return &meaning;
      }
    }
    return everywhere;
  }

  /// True where a correction of the reader decides.
  bool read_correction(std::size_t index) {
    const FormMeaning* meaning = correction_of(article_.names[index].form);
    if (meaning == nullptr) return false;
    LinkedName& linked = linked_[index];
    linked.decided_by_reader = true;
    linked.form_kind = meaning->kind;
    linked.entity = meaning->entity;
    if (meaning->entity != kNoEntity)
      linked.candidates.assign(1, {meaning->entity, 1, CandidateReason::reader});
    return true;
  }

  /// Shares of the form, tempered by how often news means each entity at all. What stands for a
  /// government counts for the place, which read_metonym tells from it.
  void read_meanings(std::size_t index) {
    const Name& name = article_.names[index];
    LinkedName& linked = linked_[index];
    if (name.form == kNoMatch || read_correction(index)) return;
    float given = 0, sum = 0;
    for (const FormMeaning& meaning : entities_.meanings(name.form)) {
      if (meaning.preferred || !speaks(meaning) || meaning.entity == kNoEntity ||
          knows(linked, meaning.entity))
        continue;
      given += meaning.prior;
      if (meaning.kind == FormKind::metonym) continue;
      if (linked.candidates.empty()) linked.form_kind = meaning.kind;
      const float share = meaning.prior * std::sqrt(entities_.traits(meaning.entity).weight);
      const bool alone =
          meaning.kind == FormKind::surname && name.longer == kNoName && !name.titled;
      linked.candidates.push_back(
          {meaning.entity, share * (alone ? kSurnameWithoutName : 1), CandidateReason::prior});
      sum += share;
    }
    linked.nobody = std::max(1 - given, kLeastNobody);
    for (Candidate& candidate : linked.candidates) candidate.score *= std::min(given, 1.0F) / sum;
    std::stable_sort(linked.candidates.begin(), linked.candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
  }

  void add_anchor(std::size_t index) {
    const LinkedName& linked = linked_[index];
    if (linked.candidates.empty() || !article_.names[index].strong) return;
    const Candidate& best = linked.candidates[0];
    if (best.score < kSureWithoutContext || best.entity == kNoEntity) return;
    if (anchors_.size() < kAnchorsHeld) anchors_.emplace_back(best.entity, index);
    const EntityTraits traits = entities_.traits(best.entity);
    const EntityIndex country = traits.kind == EntityKind::country ? best.entity : traits.country;
    if (country != kNoEntity) countries_[country] += 1;
  }

  bool is_anchor(std::size_t index) const {
    return std::any_of(anchors_.begin(), anchors_.end(),
                       [index](const auto& anchor) { return anchor.second == index; });
  }

  void multiply(Candidate& candidate, float factor, CandidateReason reason) const {
    candidate.score *= factor;
    if (factor > 1.5F) candidate.reason = reason;
  }

  /// A country is related to thousands, an article names few: look for the few among the many.
  int related_anchors(EntityIndex entity, std::size_t index) const {
    const auto related = entities_.related(entity);
    int count = 0;
    for (const auto& [anchor, name] : anchors_) {
      if (name != index && std::binary_search(related.begin(), related.end(), anchor)) ++count;
    }
    return count;
  }

  void add_coherence(Candidate& candidate, std::size_t index) const {
    const int related = std::min(related_anchors(candidate.entity, index), kMostAnchors);
    for (int i = 0; i < related; ++i) multiply(candidate, kRelated, CandidateReason::coherence);
    const EntityIndex country = entities_.traits(candidate.entity).country;
    if (country == kNoEntity) return;
    const auto shared = countries_.find(country);
    const int own = is_anchor(index) ? 1 : 0;
    if (shared != countries_.end() && shared->second > own) {
      multiply(candidate, kSameCountry, CandidateReason::coherence);
    } else if (shared == countries_.end() && !countries_.empty()) {
      multiply(candidate, kOtherCountry, CandidateReason::coherence);
    }
  }

  void add_type(Candidate& candidate, const NameContext& context) const {
    const EntityKind kind = entities_.traits(candidate.entity).kind;
    const bool person = kind == EntityKind::person;
    const bool place =
        kind == EntityKind::country || kind == EntityKind::territory || kind == EntityKind::place;
    if (context.titled) {
      multiply(candidate, person ? kTypeAgrees : kTypeContradicts, CandidateReason::type);
    } else if (context.in_place) {
      if (place) multiply(candidate, kPlaceAfterPreposition, CandidateReason::type);
      if (person) multiply(candidate, kPersonAfterPreposition, CandidateReason::type);
    }
  }

  bool covers(const Office& office) const {
    return (!office.since || *office.since <= *published_) &&
           (!office.until || *published_ <= *office.until);
  }

  /// Only where persons of one name compete: reads the entries' offices.
  void add_offices(LinkedName& linked, const NameContext& context) const {
    for (Candidate& candidate : linked.candidates) {
      if (entities_.traits(candidate.entity).kind != EntityKind::person) continue;
      const Entity entity = entities_.entity(candidate.entity);
      if (entity.offices.empty()) continue;
      const bool fits =
          std::any_of(entity.offices.begin(), entity.offices.end(), [&](const Office& office) {
            return !context.title.empty() && office.title.find(context.title) != std::string::npos;
          });
      if (fits) multiply(candidate, kTitleFits, CandidateReason::office);
      if (!published_) continue;
      const bool now = std::any_of(entity.offices.begin(), entity.offices.end(),
                                   [this](const Office& office) { return covers(office); });
      multiply(candidate, now ? kInOffice : kOutOfTime, CandidateReason::office);
    }
  }

  void weigh(std::size_t index) {
    const Name& name = article_.names[index];
    LinkedName& linked = linked_[index];
    if (linked.candidates.empty() || linked.decided_by_reader) return;
    const Occurrence& first = article_.occurrences[name.first];
    NameContext context = read_name_context(*blocks_[first.block].text, *first.span);
    context.titled = context.titled || name.titled;
    const bool sure = linked.candidates.size() == 1 && linked.candidates[0].score >= kSure;
    if (sure && !context.titled) return normalise(linked, linked.nobody);
    for (Candidate& candidate : linked.candidates) {
      add_coherence(candidate, index);
      add_type(candidate, context);
    }
    if (linked.candidates.size() > 1) add_offices(linked, context);
    normalise(linked, linked.nobody);
  }

  void normalise(LinkedName& linked, float nobody) const {
    float sum = nobody;
    for (const Candidate& candidate : linked.candidates) sum += candidate.score;
    for (Candidate& candidate : linked.candidates) candidate.score /= sum;
    std::stable_sort(linked.candidates.begin(), linked.candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    if (linked.candidates[0].score >= kLinkAtLeast) linked.entity = linked.candidates[0].entity;
  }

  void follow_longer(std::size_t index) {
    std::uint32_t longer = article_.names[index].longer;
    if (longer == kNoName || linked_[index].decided_by_reader) return;
    for (int steps = 0; article_.names[longer].longer != kNoName && steps < 4; ++steps)
      longer = article_.names[longer].longer;
    const LinkedName& whole = linked_[longer];
    linked_[index].candidates = whole.candidates;
    linked_[index].entity = whole.entity;
    for (Candidate& candidate : linked_[index].candidates)
      candidate.reason = CandidateReason::named_before;
  }

  std::span<const ArticleBlock> blocks_;
  const ArticleNames& article_;
  const EntityFile& entities_;
  std::optional<Date> published_;
  std::string_view language_;
  std::vector<LinkedName> linked_;
  std::vector<std::pair<EntityIndex, std::size_t>> anchors_;  // and whose they are
  std::unordered_map<EntityIndex, int> countries_;
};

}  // namespace

std::vector<LinkedName> link_candidates(std::span<const ArticleBlock> blocks,
                                        const ArticleNames& article, const EntityFile& entities,
                                        std::optional<Date> published, std::string_view language) {
  return CandidateLinker(blocks, article, entities, published, language).link();
}

}  // namespace newsgloss
