#include "cards/entity_card.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "cards/marks.hpp"
#include "cards/rows.hpp"

namespace newsgloss {
namespace {

constexpr std::size_t kMostOffices = 3;
constexpr std::size_t kMostCandidates = 3;
constexpr std::size_t kMostIntroductions = 3;
constexpr float kLeastScore = 0.05F;

/// Facts in the order of their worth to a reader; those not named here come last.
constexpr std::array kFactOrder = {
    std::string_view("population"),
    std::string_view("gdp"),
    std::string_view("active-military-personnel"),
    std::string_view("warheads"),
    std::string_view("members"),
    std::string_view("seats"),
    std::string_view("employees"),
    std::string_view("revenue"),
    std::string_view("gdp-per-capita"),
    std::string_view("military-expenditure"),
};

/// Relations that a reader asks for first.
constexpr std::array kRelationOrder = {
    RelationType::head,   RelationType::capital, RelationType::country, RelationType::party,
    RelationType::parent, RelationType::seat,    RelationType::part_of,
};

constexpr std::array kRelationNames = {
    "country",   "capital", "government", "legislature", "force",     "head",        "part-of",
    "member-of", "party",   "parent",     "seat",        "successor", "predecessor",
};

std::size_t rank_of(const Fact& fact) {
  return static_cast<std::size_t>(std::find(kFactOrder.begin(), kFactOrder.end(), fact.type) -
                                  kFactOrder.begin());
}

bool is_held(const Office& office, Date day) {
  return (!office.since || *office.since <= day) && (!office.until || day <= *office.until);
}

/// "President" and "President of Russia", of one country: two sources that name one office.
bool is_same_office(const Office& a, const Office& b) {
  return a.of == b.of && (a.title.starts_with(b.title) || b.title.starts_with(a.title));
}

void drop_repeated(std::vector<Office>& offices) {
  for (auto office = offices.begin(); office != offices.end(); ++office) {
    offices.erase(
        std::remove_if(office + 1, offices.end(),
                       [&](const Office& later) { return is_same_office(*office, later); }),
        offices.end());
  }
}

/// Offices held on the day first, then the latest.
std::vector<Office> offices_as_of(std::vector<Office> offices, Date day) {
  std::stable_sort(offices.begin(), offices.end(), [&](const Office& a, const Office& b) {
    const bool held_a = is_held(a, day), held_b = is_held(b, day);
    if (held_a != held_b) return held_a;
    return a.since.value_or(Date{}) > b.since.value_or(Date{});
  });
  const auto held = std::count_if(offices.begin(), offices.end(),
                                  [&](const Office& office) { return is_held(office, day); });
  const std::size_t most = held > 0 ? static_cast<std::size_t>(held) : 1;
  offices.resize(std::min(offices.size(), most));
  drop_repeated(offices);
  offices.resize(std::min(offices.size(), kMostOffices));
  return offices;
}

class EntityRows {
 public:
  EntityRows(const EntityFile& entities, Date as_of, Date today, Card& card)
      : entities_(entities), as_of_(as_of), today_(today), card_(card) {}

  void add(const Entity& entity) {
    add_row(card_, Message::kind_of,
            {code_argument(ArgumentKind::kind, static_cast<std::int32_t>(entity.kind)),
             text_argument(entity.subkind)});
    if (!entity.description.empty()) {
      add_row(card_, Message::described_as, {text_argument(entity.description)},
              entity.description_provenance, today_);
    }
    const std::vector<Office> offices = offices_as_of(entity.offices, as_of_);
    for (const Office& office : offices) add_office(office);
    for (const RelationType type : kRelationOrder) add_relation(entity, type, offices);
    std::vector<Fact> facts = entity.facts;
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Fact& a, const Fact& b) { return rank_of(a) < rank_of(b); });
    for (const Fact& fact : facts) add_fact(fact);
  }

 private:
  bool is_full() const { return added_ >= kMostFacts; }

  void add_office(const Office& office) {
    add_row(card_, Message::held_office,
            {text_argument(office.title), entity_argument(entities_, entities_.find(office.of)),
             date_argument(office.since), date_argument(office.until)},
            office.provenance, today_);
    ++added_;
  }

  /// The first relation of the type: one line each. The country of an office shown is told already.
  void add_relation(const Entity& entity, RelationType type, const std::vector<Office>& offices) {
    const auto found =
        std::find_if(entity.relations.begin(), entity.relations.end(),
                     [&](const Relation& relation) { return relation.type == type; });
    if (found == entity.relations.end() || is_full()) return;
    const bool is_told = type == RelationType::country &&
                         std::any_of(offices.begin(), offices.end(),
                                     [&](const Office& office) { return office.of == found->to; });
    if (is_told) return;
    const EntityIndex to = entities_.find(found->to);
    if (to == kNoEntity) return;
    add_row(card_, Message::related_as,
            {text_argument(kRelationNames[static_cast<std::size_t>(type)]),
             entity_argument(entities_, to)},
            found->provenance, today_);
    ++added_;
  }

  void add_fact(const Fact& fact) {
    if (is_full()) return;
    add_row(card_, Message::fact_is,
            {text_argument(fact.type), number_argument(fact.low, fact.high, fact.unit)},
            fact.provenance, today_);
    ++added_;
  }

  const EntityFile& entities_;
  Date as_of_, today_;
  Card& card_;
  std::size_t added_ = 0;
};

/// The place whose name stands for its government: the candidate that is a place.
EntityIndex place_of_metonym(const EntityFile& entities, const Mention& mention) {
  for (const Candidate& candidate : mention.candidates) {
    if (candidate.entity == kNoEntity || candidate.entity == mention.entity) continue;
    const EntityKind kind = entities.traits(candidate.entity).kind;
    const bool place =
        kind == EntityKind::place || kind == EntityKind::country || kind == EntityKind::territory;
    if (place) return candidate.entity;
  }
  return kNoEntity;
}

void add_metonym(const Annotations& annotations, const Mention& mention, Card& card) {
  const EntityFile& entities = annotations.entities();
  Argument place = entity_argument(entities, place_of_metonym(entities, mention));
  if (place.entity == kNoEntity) {
    place.text = annotations.words(mention.block, mention.span);
  }
  add_row(card, Message::here_stands_for, {place, entity_argument(entities, mention.entity)});
}

void add_candidates(const EntityFile& entities, const Mention& mention, EntityIndex shown_already,
                    Card& card) {
  std::size_t added = 0;
  for (const Candidate& candidate : mention.candidates) {
    if (candidate.entity == kNoEntity || candidate.entity == mention.entity ||
        candidate.entity == shown_already || candidate.score < kLeastScore) {
      continue;
    }
    if (++added > kMostCandidates) return;
    add_row(card, Message::may_also_mean,
            {entity_argument(entities, candidate.entity),
             code_argument(ArgumentKind::reason, static_cast<std::int32_t>(candidate.reason)),
             number_argument(candidate.score, candidate.score)});
  }
}

/// The words that introduce the actor anywhere in the article, each once.
void add_introductions(const Annotations& annotations, std::uint32_t actor, Card& card) {
  std::vector<std::string> told;
  for (const std::uint32_t mark : annotations.marks_of_actor(actor)) {
    const Mention& mention = annotations.mention(annotations.mark(mark).mention);
    for (const Span span : mention.introduced) {
      Argument words = words_argument(annotations, mention.block, span);
      if (std::find(told.begin(), told.end(), words.text) != told.end()) continue;
      told.push_back(words.text);
      add_row(card, Message::introduced_as, {std::move(words)});
      if (told.size() == kMostIntroductions) return;
    }
  }
}

/// The longest spelling that the article gives the actor.
std::string longest_name(const Annotations& annotations, std::uint32_t actor) {
  std::string_view longest;
  for (const std::uint32_t mark : annotations.marks_of_actor(actor)) {
    const Mention& mention = annotations.mention(annotations.mark(mark).mention);
    if (mention.how == MentionHow::role) continue;
    const auto words = annotations.words(mention.block, mention.span);
    if (words.size() > longest.size()) longest = words;
  }
  return std::string(longest);
}

}  // namespace

void add_entity_rows(const EntityFile& entities, EntityIndex entity, std::optional<Date> as_of,
                     Date today, Card& card) {
  EntityRows(entities, as_of.value_or(today), today, card).add(entities.entity(entity));
}

void add_mention_rows(const Annotations& annotations, std::uint32_t index, Date today, Card& card) {
  const Mention& mention = annotations.mention(index);
  const EntityFile& entities = annotations.entities();
  card.sure = is_sure(mention);
  card.entity = mention.entity;
  const bool known = mention.entity != kNoEntity;
  card.kind = known ? CardKind::entity : CardKind::unknown_actor;
  card.title =
      known ? std::string(entities.name(mention.entity)) : longest_name(annotations, mention.actor);
  const bool metonym = known && mention.how == MentionHow::metonym;
  if (metonym) add_metonym(annotations, mention, card);
  if (mention.how == MentionHow::role)
    add_row(card, Message::understood_from,
            {words_argument(annotations, mention.block, mention.span)});
  if (known)
    add_entity_rows(entities, mention.entity, annotations.published(), today, card);
  else
    add_introductions(annotations, mention.actor, card);
  add_candidates(entities, mention, metonym ? place_of_metonym(entities, mention) : kNoEntity,
                 card);
}

}  // namespace newsgloss
