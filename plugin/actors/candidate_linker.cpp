// Each candidate starts with the share of the form's uses that mean it. Names that are sure by that
// alone are anchors of the article. Every other candidate gains by anchors it is related to and by
// countries it shares with them, by agreeing with the title and the preposition beside the name,
// and by holding an office on the day of the article; it loses by contradicting them. What no
// candidate explains is the share of "nobody": an unknown person who bears a minister's surname
// stays unknown, and "the Union" is no town of that name where nothing speaks for it.
//
// A name that shortens a longer one of the article means what the longer one means, known or not.

#include "actors/candidate_linker.hpp"

#include <algorithm>
#include <cmath>

#include "actors/article_evidence.hpp"
#include "actors/confidence.hpp"
#include "actors/correction.hpp"
#include "actors/name_context.hpp"
#include "actors/office_fit.hpp"
#include "actors/spoken_language.hpp"

namespace newsgloss {
namespace {

constexpr float kRelated = 2.5F, kSameCountry = 1.6F;  // for each anchor, at most kMostAnchors
constexpr float kOtherCountry = 0.7F;  // the article speaks of countries, not of this one
constexpr int kMostAnchors = 3;
// "Supreme Court", "Foreign Ministry": a name that many countries' bodies have is the country's of
// which the article speaks.
constexpr int kGeneric = 3;
constexpr float kGenericInCountry = 0.8F, kGenericOtherCountry = 0.1F, kGenericNobody = 0.3F;
constexpr float kSure = 0.9F;  // nothing around could change the choice
constexpr float kTypeAgrees = 4, kTypeContradicts = 0.02F;
constexpr float kPlaceAfterPreposition = 2, kPersonAfterPreposition = 0.3F;
constexpr float kInOffice = 3, kTitleFits = 3, kOutOfTime = 0.4F;
constexpr float kLeastNobody = 0.05F;  // no form is so clear that nobody else bears it
constexpr float kSurnameWithoutName =
    0.7F;  // a surname whose bearer the article never names in full
constexpr float kPlainTown = 2, kPlainCity = 0.5F;  // nobody's share of an English word
constexpr float kCityWeight = 1;

bool is_place(EntityKind kind) {
  return kind == EntityKind::country || kind == EntityKind::territory || kind == EntityKind::place;
}

/// What kind of form asks for evidence of its own.
enum class Reading : std::uint8_t {
  usual,
  plain_word,    ///< an English word that a town bears
  generic_body,  ///< bodies of several countries have this name
};

class CandidateLinker {
 public:
  CandidateLinker(std::span<const ArticleBlock> blocks, const ArticleNames& article,
                  const EntityFile& entities, std::optional<Date> published,
                  std::string_view language, LinkedNames& linked)
      : blocks_(blocks),
        article_(article),
        entities_(entities),
        published_(published),
        language_(language),
        spoken_(entities, language),
        evidence_(entities),
        linked_(linked) {}

  void link() {
    const std::size_t count = article_.names.size();
    linked_.names.assign(count, {});
    linked_.candidates.clear();
    for (std::size_t i = 0; i < count; ++i) read_meanings(i);
    for (std::size_t i = 0; i < count; ++i) add_anchor(i);
    evidence_.finish();
    for (std::size_t i = 0; i < count; ++i) weigh(i);
    for (std::size_t i = 0; i < count; ++i) follow_longer(i);
  }

 private:
  std::span<Candidate> candidates(const LinkedName& linked) {
    return {linked_.candidates.data() + linked.candidates_begin,
            linked.candidates_end - linked.candidates_begin};
  }

  bool knows(const LinkedName& linked, EntityIndex entity) {
    const auto all = candidates(linked);
    return std::any_of(all.begin(), all.end(),
                       [entity](const Candidate& candidate) { return candidate.entity == entity; });
  }

  void add(LinkedName& linked, const Candidate& candidate) {
    linked_.candidates.push_back(candidate);
    linked.candidates_end = static_cast<std::uint32_t>(linked_.candidates.size());
  }

  /// True where a correction of the reader decides.
  bool read_correction(std::uint32_t form, LinkedName& linked) {
    const auto correction = correction_of(entities_, form, blocks_, language_);
    if (!correction) return false;
    linked.decided_by_reader = true;
    linked.form_kind = correction->kind;
    linked.entity = correction->entity;
    if (linked.entity != kNoEntity) add(linked, {linked.entity, 1, CandidateReason::reader});
    return true;
  }

  /// Shares of the form, tempered by how often news means each entity at all. What stands for a
  /// government counts for the place, which read_metonym tells from it.
  void read_meanings(std::size_t index) {
    const Name& name = article_.names[index];
    LinkedName& linked = linked_.names[index];
    linked.candidates_begin = linked.candidates_end =
        static_cast<std::uint32_t>(linked_.candidates.size());
    if (name.form == kNoMatch || read_correction(name.form, linked)) return;
    float given = 0, sum = 0;
    for (const FormMeaning& meaning : entities_.meanings(name.form)) {
      if (meaning.preferred || meaning.entity == kNoEntity || !spoken_.speaks(meaning)) continue;
      if (meaning.kind != FormKind::metonym && knows(linked, meaning.entity)) continue;
      given += meaning.prior;
      if (meaning.kind == FormKind::metonym) {
        if (linked.government == kNoEntity) linked.government = meaning.entity;
        continue;
      }
      linked.is_place = true;
      if (sum == 0) linked.form_kind = meaning.kind;
      const float share = meaning.prior * std::sqrt(entities_.traits(meaning.entity).weight);
      const bool alone =
          meaning.kind == FormKind::surname && name.longer == kNoName && !name.titled;
      add(linked,
          {meaning.entity, share * (alone ? kSurnameWithoutName : 1), CandidateReason::prior});
      sum += share;
    }
    linked.nobody = std::max(1 - given, kLeastNobody);
    if (sum == 0) return;
    for (Candidate& candidate : candidates(linked)) candidate.score *= std::min(given, 1.0F) / sum;
    order(linked);
  }

  /// Best first; few and nearly in order.
  void order(const LinkedName& linked) {
    const auto all = candidates(linked);
    for (std::size_t i = 1; i < all.size(); ++i) {
      for (std::size_t k = i; k > 0 && all[k - 1].score < all[k].score; --k)
        std::swap(all[k - 1], all[k]);
    }
  }

  void add_anchor(std::size_t index) {
    LinkedName& linked = linked_.names[index];
    const Name& name = article_.names[index];
    const auto all = candidates(linked);
    if (all.empty() || !name.strong || all[0].score < kSureWithoutContext) return;
    if (plain_nobody(name, all) > 0 || is_generic(name, all)) return;
    linked.anchor = true;
    evidence_.add(all[0].entity, name.count);
  }

  void multiply(Candidate& candidate, float factor, CandidateReason reason) const {
    candidate.score *= factor;
    if (factor > 1.5F) candidate.reason = reason;
  }

  /// For a town that bears an English word its country alone says nothing.
  int related_anchors(const Candidate& candidate, float share, Reading reading) const {
    const int related = evidence_.related(candidate.entity);
    const bool country_is_one = reading == Reading::plain_word && share > 0;
    return std::min(country_is_one ? related - 1 : related, kMostAnchors);
  }

  void add_coherence(Candidate& candidate, std::size_t index, Reading reading) const {
    const bool anchor = linked_.names[index].anchor;
    const EntityIndex country = entities_.traits(candidate.entity).country;
    const float share = country == kNoEntity
                            ? 0
                            : evidence_.share(country, anchor ? article_.names[index].count : 0);
    const int related = related_anchors(candidate, share, reading);
    for (int i = 0; i < related; ++i) multiply(candidate, kRelated, CandidateReason::coherence);
    if (country == kNoEntity || !evidence_.has_countries()) return;
    const bool generic = reading == Reading::generic_body;
    if (share > 0 && generic) {
      candidate.score = candidate.score * kGenericOtherCountry + kGenericInCountry * share * share;
      candidate.reason = CandidateReason::coherence;
    } else if (share > 0) {
      multiply(candidate, kSameCountry, CandidateReason::coherence);
    } else if (!anchor) {
      multiply(candidate, generic ? kGenericOtherCountry : kOtherCountry,
               CandidateReason::coherence);
    }
  }

  void add_type(Candidate& candidate, const NameContext& context) const {
    const EntityKind kind = entities_.traits(candidate.entity).kind;
    const bool person = kind == EntityKind::person;
    if (context.titled) {
      multiply(candidate, person ? kTypeAgrees : kTypeContradicts, CandidateReason::type);
    } else if (context.in_place) {
      if (is_place(kind)) multiply(candidate, kPlaceAfterPreposition, CandidateReason::type);
      if (person) multiply(candidate, kPersonAfterPreposition, CandidateReason::type);
    }
  }

  /// Only where persons of one name compete: reads the entries' offices.
  void add_office(Candidate& candidate, const NameContext& context) const {
    if (entities_.traits(candidate.entity).kind != EntityKind::person) return;
    const OfficeFit fit = read_office_fit(entities_, candidate.entity, context.title, published_);
    if (!fit.has_office) return;
    if (fit.title_fits) multiply(candidate, kTitleFits, CandidateReason::office);
    if (published_)
      multiply(candidate, fit.in_office ? kInOffice : kOutOfTime, CandidateReason::office);
  }

  /// What stands beside the name where it says most: behind a title, else where it stands first.
  NameContext context_of(const Name& name) const {
    const std::uint32_t at = name.titled_at != kNoName ? name.titled_at : name.first;
    const Occurrence& occurrence = article_.occurrences[at];
    NameContext context = read_name_context(*blocks_[occurrence.block].text, *occurrence.span);
    context.in_place = context.in_place || (name.in_place && !context.titled);
    return context;
  }

  /// A town that bears an English word is seldom meant by it.
  float plain_nobody(const Name& name, std::span<const Candidate> all) const {
    if (!name.plain || all.empty()) return 0;
    const EntityTraits traits = entities_.traits(all[0].entity);
    if (traits.kind != EntityKind::place) return 0;
    return traits.weight < kCityWeight ? kPlainTown : kPlainCity;
  }

  /// Bodies of several countries have this name. Letters are no description that many share.
  bool is_generic(const Name& name, std::span<const Candidate> all) const {
    if (all.size() < kGeneric) return false;
    const Occurrence& first = article_.occurrences[name.first];
    const BlockText& text = *blocks_[first.block].text;
    if (text.tokens[first.span->first_token].letter_case == LetterCase::upper) return false;
    return std::none_of(all.begin(), all.end(), [this](const Candidate& candidate) {
      const EntityTraits traits = entities_.traits(candidate.entity);
      return is_place(traits.kind) || traits.kind == EntityKind::person ||
             traits.kind == EntityKind::company || traits.country == kNoEntity;
    });
  }

  void weigh(std::size_t index) {
    const Name& name = article_.names[index];
    LinkedName& linked = linked_.names[index];
    const auto all = candidates(linked);
    if (all.empty() || linked.decided_by_reader) return;
    const float plain = plain_nobody(name, all);
    const Reading reading = plain > 0               ? Reading::plain_word
                            : is_generic(name, all) ? Reading::generic_body
                                                    : Reading::usual;
    const bool sure = all.size() == 1 && all[0].score >= kSure && plain == 0;
    if (!sure || name.titled) {
      const NameContext context = context_of(name);
      for (Candidate& candidate : all) {
        add_coherence(candidate, index, reading);
        add_type(candidate, context);
        if (all.size() > 1) add_office(candidate, context);
      }
    }
    const bool abroad = reading == Reading::generic_body && evidence_.has_countries();
    normalise(linked, std::max({linked.nobody, plain, abroad ? kGenericNobody : 0}));
  }

  void normalise(LinkedName& linked, float nobody) {
    const auto all = candidates(linked);
    float sum = nobody;
    for (const Candidate& candidate : all) sum += candidate.score;
    for (Candidate& candidate : all) candidate.score /= sum;
    order(linked);
    if (all[0].score >= kLinkAtLeast) linked.entity = all[0].entity;
  }

  void follow_longer(std::size_t index) {
    std::uint32_t longer = article_.names[index].longer;
    if (longer == kNoName || linked_.names[index].decided_by_reader) return;
    for (int steps = 0; article_.names[longer].longer != kNoName && steps < 4; ++steps)
      longer = article_.names[longer].longer;
    const LinkedName& whole = linked_.names[longer];
    LinkedName& linked = linked_.names[index];
    linked.candidates_begin = whole.candidates_begin;
    linked.candidates_end = whole.candidates_end;
    linked.entity = whole.entity;
  }

  std::span<const ArticleBlock> blocks_;
  const ArticleNames& article_;
  const EntityFile& entities_;
  std::optional<Date> published_;
  std::string_view language_;
  SpokenLanguage spoken_;
  ArticleEvidence evidence_;
  LinkedNames& linked_;
};

}  // namespace

void link_candidates(std::span<const ArticleBlock> blocks, const ArticleNames& article,
                     const EntityFile& entities, std::optional<Date> published,
                     std::string_view language, LinkedNames& linked) {
  CandidateLinker(blocks, article, entities, published, language, linked).link();
}

}  // namespace newsgloss
