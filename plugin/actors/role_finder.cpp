#include "actors/role_finder.hpp"

#include "actors/name_tokens.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kThe = hash_of_folded("the"), kA = hash_of_folded("a"),
                        kAn = hash_of_folded("an"), kAnother = hash_of_folded("another");
constexpr std::uint32_t kDescribing = 4;          // words from "a" to the role
constexpr std::string_view kRole = "role";        // of a title or a body: may stand for its holder
constexpr std::string_view kGeneral = "general";  // of a verb: what it says may hold of any holder

class RoleFinder {
 public:
  RoleFinder(const BlockText& block, const NameTokens& tokens) : block_(block), tokens_(tokens) {}

  void find(std::vector<RoleSpan>& roles) const {
    const auto count = static_cast<std::uint32_t>(block_.tokens.size());
    for (std::uint32_t at = 0; at < count; ++at) {
      if (!is_role_word(at)) continue;
      const RoleSpan role = read(at, roles.empty() ? 0 : end_of(roles.back()));
      roles.push_back(role);
      at = end_of(role) - 1;
    }
  }

 private:
  static std::uint32_t end_of(const RoleSpan& role) { return role.first_token + role.token_count; }
  const WordClasses& classes(std::uint32_t at) const { return block_.classes(block_.tokens[at]); }
  bool is_word(std::uint32_t at, std::string_view word) const {
    return tokens_.is(at, NameTokens::kWord) && block_.of(block_.tokens[at]) == word;
  }

  bool is_comma(std::uint32_t at) const {
    return at < block_.tokens.size() && block_.of(block_.tokens[at]) == ",";
  }

  bool is_role_word(std::uint32_t at) const {
    return tokens_.is(at, NameTokens::kLower) &&
           ((classes(at).has(WordClass::title) && is_marked(at, WordClass::title, kRole)) ||
            (classes(at).has(WordClass::organisation_head) &&
             is_marked(at, WordClass::organisation_head, kRole)));
  }

  /// "deputy prime minister"
  RoleSpan read(std::uint32_t at, std::uint32_t free_from) const {
    RoleSpan role;
    std::uint32_t end = at + 1;
    while (is_role_word(end)) ++end;
    while (at > free_from && tokens_.is(at - 1, NameTokens::kLower) &&
           classes(at - 1).has_any(WordClass::title, WordClass::title_part))
      --at;
    role.first_token = at;
    role.token_count = end - at;
    role.person = classes(end - 1).has(WordClass::title);
    if (at == 0 || tokens_.is(at, NameTokens::kGlued | NameTokens::kSentence)) return role;
    const bool possessive = is_word(at - 1, "s") && tokens_.is(at - 1, NameTokens::kGlued);
    role.others = possessive ||
                  (tokens_.is(at - 1, NameTokens::kCapital) &&
                   !classes(at - 1).has(WordClass::function_word)) ||
                  tells_of_another(at);
    if (block_.tokens[at - 1].hash != kThe) return role;
    role.others = false;
    role.definite = ends(end) && !(is_comma(end) && at > 1 && is_comma(at - 2));
    return role;
  }

  /// "a shipping company"; not of who was just named: ", a shipping company", "is a company".
  bool tells_of_another(std::uint32_t at) const {
    for (std::uint32_t back = 1; back <= kDescribing && back <= at; ++back) {
      const std::uint32_t here = at - back, hash = block_.tokens[here].hash;
      if (!tokens_.is(here, NameTokens::kWord)) return false;
      if (hash == kAnother) return true;
      if (hash == kA || hash == kAn)
        return here == 0 || !(is_comma(here - 1) || classes(here - 1).has(WordClass::be_form));
      if (tokens_.is(here, NameTokens::kSentence) || classes(here).has(WordClass::function_word))
        return false;
    }
    return false;
  }

  /// Whether the noun phrase is over, and the verb behind it one of a deed.
  bool ends(std::uint32_t at) const {
    if (at >= block_.tokens.size() || tokens_.is(at, NameTokens::kSentence)) return true;
    if (!tokens_.is(at, NameTokens::kWord))
      return !tokens_.is(at, NameTokens::kDash) && block_.of(block_.tokens[at]) != "(";
    for (const std::string_view more : {"of", "for", "and", "or"}) {
      if (is_word(at, more)) return false;
    }
    if (!tokens_.is(at, NameTokens::kLower)) return false;
    const WordClasses& next = classes(at);
    if (next.has_any(WordClass::place_preposition, WordClass::relative_word) || is_general(at))
      return false;
    return next.has_any(WordClass::function_word, WordClass::reporting_verb,
                        WordClass::weak_reporting_verb, WordClass::be_form, WordClass::verb_helper,
                        WordClass::preposition, WordClass::before_verb, WordClass::clause_word,
                        WordClass::government_verb);
  }

  bool is_general(std::uint32_t at) const {
    return is_marked(at, WordClass::be_form, kGeneral) ||
           is_marked(at, WordClass::verb_helper, kGeneral);
  }

  /// Whether the lexicon says so of the word as one of this class.
  bool is_marked(std::uint32_t at, WordClass one, std::string_view value) const {
    const Token& token = block_.tokens[at];
    if (block_.lexicon == nullptr) return false;
    const auto* reading = block_.lexicon->reading(token.lexeme, one, block_.of(token));
    return reading != nullptr && reading->value == value;
  }

  const BlockText& block_;
  const NameTokens& tokens_;
};

}  // namespace

void find_roles(const BlockText& block, const NameTokens& tokens, std::vector<RoleSpan>& roles) {
  RoleFinder(block, tokens).find(roles);
}

}  // namespace newsgloss
