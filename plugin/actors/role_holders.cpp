// Each role word of the article is looked at once: which of the article's actors hold it? Wrong
// cards are worse than none, so whatever speaks of another holder, or of an office that ends with
// these words ("vice president"), leaves the role to nobody.

#include "actors/role_holders.hpp"

#include <algorithm>

#include "actors/actor_type.hpp"
#include "text/fold.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

constexpr std::size_t kMostRoles = 16;  // different ones of an article: keeps this linear
constexpr std::uint32_t kCompany = hash_of_folded("company"), kParty = hash_of_folded("party");

using Words = std::vector<std::uint32_t>;  // folded hashes

Words words_between(const BlockText& text, std::uint32_t first, std::uint32_t last) {
  Words words;
  for (std::uint32_t i = first; i < last; ++i) {
    if (text.tokens[i].kind == TokenKind::word) words.push_back(text.tokens[i].hash);
  }
  return words;
}

bool ends_with(const Words& whole, const Words& end) {
  return whole.size() >= end.size() && std::equal(end.rbegin(), end.rend(), whole.rbegin());
}

/// A role and who holds it.
struct Role {
  Words words;
  bool person = false;
  bool unclear = false;            ///< the article tells of other holders, or of several
  std::uint32_t holder = kNoName;  ///< an occurrence: the actor's first
};

class RoleReader {
 public:
  RoleReader(std::span<const ArticleBlock> blocks, const ArticleNames& article,
             const LinkedNames& linked, const EntityFile& entities, std::optional<Date> published)
      : blocks_(blocks),
        article_(article),
        linked_(linked),
        entities_(entities),
        published_(published) {}

  std::vector<HeldRole> read() {
    each_role([this](const BlockText& text, std::uint32_t, const RoleSpan& span) {
      if (span.definite) add_role(text, span);
    });
    if (roles_.empty()) return {};
    each_role([this](const BlockText& text, std::uint32_t, const RoleSpan& span) {
      look_for_others(text, span);
    });
    for (std::uint32_t i = 0; i < article_.occurrences.size(); ++i) read_occurrence(i);
    std::vector<HeldRole> held;
    for (std::uint32_t block = 0; block < blocks_.size(); ++block) add_held(block, held);
    return held;
  }

 private:
  template <class Visit>
  void each_role(Visit visit) const {
    for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
      for (const RoleSpan& span : blocks_[block].actors->roles)
        visit(*blocks_[block].text, block, span);
    }
  }

  static Words words_of(const BlockText& text, const RoleSpan& span) {
    return words_between(text, span.first_token, span.first_token + span.token_count);
  }

  void add_role(const BlockText& text, const RoleSpan& span) {
    Words words = words_of(text, span);
    if (roles_.size() == kMostRoles || find(words) != nullptr) return;
    roles_.push_back({std::move(words), span.person, false, kNoName});
  }

  const Role* find(const Words& words) const {
    const auto found = std::ranges::find(roles_, words, &Role::words);
    return found == roles_.end() ? nullptr : &*found;
  }

  void look_for_others(const BlockText& text, const RoleSpan& span) {
    const Words words = words_of(text, span);
    const bool named = stands_before_name(text, span);
    for (Role& role : roles_) {
      if (!ends_with(words, role.words)) continue;
      role.unclear = role.unclear || words.size() > role.words.size() || (span.others && !named);
    }
  }

  static bool stands_before_name(const BlockText& text, const RoleSpan& span) {
    const std::uint32_t next = span.first_token + span.token_count;
    if (next >= text.tokens.size()) return false;
    return text.tokens[next].letter_case == LetterCase::title ||
           (text.of(text.tokens[next]) == "," && next + 1 < text.tokens.size() &&
            text.tokens[next + 1].letter_case == LetterCase::title);
  }

  std::uint32_t root(std::uint32_t name) const {
    for (int steps = 0; article_.names[name].longer != kNoName && steps < 4; ++steps)
      name = article_.names[name].longer;
    return name;
  }

  bool same_actor(std::uint32_t one, std::uint32_t other) const {
    const std::uint32_t a = article_.occurrences[one].name, b = article_.occurrences[other].name;
    const EntityIndex entity = linked_.names[a].entity;
    return entity != kNoEntity ? entity == linked_.names[b].entity : root(a) == root(b);
  }

  void add_holder(Role& role, std::uint32_t occurrence) const {
    if (role.holder == kNoName) {
      role.holder = occurrence;
    } else if (!same_actor(role.holder, occurrence)) {
      role.unclear = true;
    }
  }

  void read_occurrence(std::uint32_t index) {
    const Occurrence& one = article_.occurrences[index];
    if (!article_.names[one.name].strong) return;
    const ActorType type = type_of(one.name);
    if (type != ActorType::person && type != ActorType::organisation) return;
    for (Role& role : roles_) {
      if (role.person != (type == ActorType::person)) continue;
      const bool holds =
          role.person ? is_called(role, one) || is_in_office(role, one)
                      : is_body(role, article_.names[one.name], linked_.names[one.name].entity);
      if (holds) add_holder(role, first_of(index));
    }
  }

  /// The first occurrence of the actor's longest name, or this one where that stands behind.
  std::uint32_t first_of(std::uint32_t index) const {
    return std::min(article_.names[root(article_.occurrences[index].name)].first, index);
  }

  ActorType type_of(std::uint32_t name) const {
    const EntityIndex entity = linked_.names[name].entity;
    if (entity != kNoEntity) return type_of_kind(entities_.traits(entity).kind);
    return article_.names[root(name)].type;
  }

  /// "President Hale", "president Anna Hale", "the president, Anna Hale,", "Hale, the president,".
  /// A longer title makes the role unclear.
  bool is_called(Role& role, const Occurrence& one) const {
    const BlockText& text = *blocks_[one.block].text;
    const Words title = title_before(text, one.span->first_token);
    if (ends_with(title, role.words)) {
      role.unclear = role.unclear || title.size() > role.words.size();
      return true;
    }
    return is_apposed(role, one);
  }

  static bool is_title(const BlockText& text, std::uint32_t at) {
    return text.tokens[at].kind == TokenKind::word &&
           text.classes(text.tokens[at]).has_any(WordClass::title, WordClass::title_part);
  }

  static Words title_before(const BlockText& text, std::uint32_t at) {
    if (at > 1 && text.of(text.tokens[at - 1]) == ",") --at;
    std::uint32_t first = at;
    while (first > 0 && is_title(text, first - 1)) --first;
    return words_between(text, first, at);
  }

  bool is_apposed(const Role& role, const Occurrence& one) const {
    const BlockText& text = *blocks_[one.block].text;
    const std::uint32_t comma = one.span->first_token + one.span->token_count;
    if (comma + 1 >= text.tokens.size() || text.of(text.tokens[comma]) != ",") return false;
    std::uint32_t at = comma + 1;
    if (text.classes(text.tokens[at]).has(WordClass::determiner)) ++at;
    std::uint32_t end = at;
    while (end < text.tokens.size() && is_title(text, end)) ++end;
    return words_between(text, at, end) == role.words;
  }

  bool is_in_office(const Role& role, const Occurrence& one) const {
    const EntityIndex entity = linked_.names[one.name].entity;
    if (!published_ || entity == kNoEntity || article_.names[one.name].first != index_of(one))
      return false;
    const auto offices = entities_.offices(entity);
    return std::ranges::any_of(offices, [&](const OfficeView& office) {
      return office.holds_on(*published_) && is_titled(role, office.title);
    });
  }

  std::uint32_t index_of(const Occurrence& one) const {
    return static_cast<std::uint32_t>(&one - article_.occurrences.data());
  }

  /// "President", "Prime Minister of Velmia".
  static bool is_titled(const Role& role, std::string_view title) {
    std::vector<Token> tokens;
    read_tokens(title, nullptr, tokens);
    if (tokens.size() < role.words.size()) return false;
    for (std::size_t i = 0; i < role.words.size(); ++i) {
      if (tokens[i].hash != role.words[i]) return false;
    }
    return tokens.size() == role.words.size() || tokens[role.words.size()].of(title) == "of";
  }

  /// "Velm Ministry of Health", "Kestrel Inc.".
  bool is_body(const Role& role, const Name& name, EntityIndex entity) const {
    if (role.words.size() != 1) return false;
    const std::uint32_t word = role.words[0];
    const auto words = article_.words_of(name);
    if (std::ranges::find(words, word) != words.end()) return true;
    if (entity == kNoEntity) return word == kCompany && has_suffix(name);
    const EntityTraits traits = entities_.traits(entity);
    if (traits.kind == EntityKind::company && word == kCompany) return true;
    if (traits.kind == EntityKind::party && word == kParty) return true;
    return hash_of_folded(folded(entities_.subkind(traits.subkind))) == word;
  }

  /// "Kestrel Inc."
  bool has_suffix(const Name& name) const {
    const Occurrence& first = article_.occurrences[name.first];
    const BlockText& text = *blocks_[first.block].text;
    std::uint32_t last = first.span->first_token + first.span->token_count - 1;
    if (text.tokens[last].kind != TokenKind::word) --last;
    return text.classes(text.tokens[last]).has(WordClass::organisation_suffix);
  }

  void add_held(std::uint32_t block, std::vector<HeldRole>& held) const {
    const auto& spans = blocks_[block].actors->roles;
    for (std::uint32_t i = 0; i < spans.size(); ++i) {
      if (!spans[i].definite) continue;
      const Role* role = find(words_of(*blocks_[block].text, spans[i]));
      if (role == nullptr || role->unclear || role->holder == kNoName) continue;
      const Occurrence& holder = article_.occurrences[role->holder];
      const bool before = holder.block < block || (holder.block == block &&
                                                   holder.span->first_token < spans[i].first_token);
      if (before && !is_in_name(block, spans[i])) held.push_back({block, i, holder.name});
    }
  }

  bool is_in_name(std::uint32_t block, const RoleSpan& role) const {
    const auto& names = blocks_[block].actors->names;
    return std::ranges::any_of(names, [&](const NameSpan& name) {
      return name.first_token < role.first_token + role.token_count &&
             role.first_token < name.first_token + name.token_count;
    });
  }

  std::span<const ArticleBlock> blocks_;
  const ArticleNames& article_;
  const LinkedNames& linked_;
  const EntityFile& entities_;
  std::optional<Date> published_;
  std::vector<Role> roles_;
};

}  // namespace

std::vector<HeldRole> read_held_roles(std::span<const ArticleBlock> blocks,
                                      const ArticleNames& article, const LinkedNames& linked,
                                      const EntityFile& entities, std::optional<Date> published) {
  return RoleReader(blocks, article, linked, entities, published).read();
}

}  // namespace newsgloss
