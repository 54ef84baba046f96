// A shorter name belongs to the longer one of the same article that has its words side by side.
// Persons are shortened to the last word, seldom to the first; organisations to their beginning, or
// to letters in brackets behind their first mention. A place keeps its own meaning: "Washington" is
// no short form of "Washington Post". Of several longer names the one counts that was named last
// before the short form.

#include <algorithm>
#include <string>
#include <string_view>

#include "actors/actor_type.hpp"
#include "actors/article_names.hpp"

namespace newsgloss {
namespace {

constexpr std::string_view kClub = "club";

class ShortForms {
 public:
  ShortForms(std::span<const ArticleBlock> blocks, const EntityFile& entities,
             ArticleNames& article)
      : blocks_(blocks), entities_(entities), article_(article) {}

  void find() {
    read_types();
    index_long_names();
    for (std::uint32_t i = 0; i < article_.names.size(); ++i) {
      Name& name = article_.names[i];
      name.longer = longer_name(i);
      if (name.longer == kNoName) continue;
      const Name& longer = article_.names[name.longer];
      name.strong = name.strong || longer.type == ActorType::person || is_club(longer);
    }
    find_bracketed();
    drop_abbreviations();
  }

 private:
  using Words = std::span<const std::uint32_t>;

  /// A longer name that has a word, and the next use of that word.
  struct Use {
    std::uint32_t name, next;
  };

  void index_long_names() {
    last_use_.clear(article_.words.size());
    for (auto i = static_cast<std::uint32_t>(article_.names.size()); i-- > 0;) {
      const Words words = article_.words_of(article_.names[i]);
      if (words.size() < 2 || !article_.names[i].strong) continue;
      for (const std::uint32_t word : words) {
        std::uint32_t& use = last_use_.at(word);
        uses_.push_back({i, use});
        use = static_cast<std::uint32_t>(uses_.size() - 1);
      }
    }
  }

  /// What the entity file says of a form goes before what its words look like.
  void read_types() {
    for (Name& name : article_.names) {
      if (name.form == kNoMatch) continue;
      const auto meanings = entities_.meanings(name.form);
      bool first = true;
      for (const FormMeaning& meaning : meanings) {
        if (meaning.entity == kNoEntity) continue;
        entities_.prefetch_traits(meaning.entity);
        const EntityKind kind = meaning.entity_kind;
        if (first && !name.titled) name.type = type_of_kind(kind);
        name.own_place = name.own_place || kind != EntityKind::person;
        first = false;
        if (name.own_place) break;
      }
    }
  }

  /// "United" for "Manchester United".
  bool is_club(const Name& name) const {
    if (name.form == kNoMatch) return false;
    const auto meanings = entities_.meanings(name.form);
    return !meanings.empty() && meanings[0].entity != kNoEntity &&
           entities_.subkind(entities_.traits(meanings[0].entity).subkind) == kClub;
  }

  bool shortens(const Name& name, const Name& longer) const {
    const Words part = article_.words_of(name), whole = article_.words_of(longer);
    if (part.size() >= whole.size()) return false;
    const bool prefix = std::equal(part.begin(), part.end(), whole.begin());
    const bool suffix = std::equal(part.rbegin(), part.rend(), whole.rbegin());
    if (longer.type == ActorType::person) {
      if (name.type == ActorType::organisation && part.size() > 1) return false;
      if (name.form != kNoMatch && name.own_place && !name.titled)
        return (prefix || suffix) && name.type != ActorType::organisation && !name.in_place;
      if (suffix) return true;
      return prefix ||
             std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
    }
    if (longer.type != ActorType::organisation || name.form != kNoMatch || name.titled)
      return false;
    return prefix ? name.strong : suffix && part.size() == 1 && is_club(longer);
  }

  /// The candidate first named latest before this name's first occurrence; else the first after it.
  std::uint32_t longer_name(std::uint32_t index) {
    const Name& name = article_.names[index];
    const Words words = article_.words_of(name);
    if (words.empty()) return kNoName;
    std::uint32_t best = kNoName;
    for (std::uint32_t use = last_use_.at(words[0]); use != KeyNumbers::kNone;
         use = uses_[use].next) {
      const std::uint32_t candidate = uses_[use].name;
      if (candidate == index || !shortens(name, article_.names[candidate])) continue;
      if (best == kNoName || article_.names[candidate].first < name.first) best = candidate;
    }
    return best;
  }

  /// "artificial pancreas (AP)": letters that only shorten small words name nobody.
  void drop_abbreviations() {
    for (const Occurrence& here : article_.occurrences) {
      if (here.span->token_count != 1) continue;
      const BlockText& text = *blocks_[here.block].text;
      if (!abbreviates_small_words(text, here.span->first_token)) continue;
      article_.names[here.name].strong = false;
      article_.names[here.name].form = kNoMatch;
    }
  }

  bool abbreviates_small_words(const BlockText& text, std::uint32_t at) const {
    const std::string_view letters = text.of(text.tokens[at]);
    if (text.tokens[at].letter_case == LetterCase::title || letters.size() < 2 || at < 2 ||
        text.of(text.tokens[at - 1]) != "(")
      return false;
    std::size_t left = letters.size();
    if (letters.back() == 's') --left;
    for (std::uint32_t i = at - 1; i > 0 && left > 0 && at - i <= 2 * letters.size() + 1; --i) {
      const Token& word = text.tokens[i - 1];
      if (word.kind != TokenKind::word) {
        if (text.of(word) != "-") return false;
        continue;
      }
      if (word.letter_case != LetterCase::lower) return false;
      const char initial = static_cast<char>(text.text[word.begin] - 'a' + 'A');
      if (initial == letters[left - 1]) --left;
    }
    return left == 0;
  }

  /// "Office for Coordination (OCHA)", "OCHA (Office for Coordination)": letters and a longer name
  /// of which one stands in brackets behind the other.
  void find_bracketed() {
    for (std::size_t i = 1; i < article_.occurrences.size(); ++i) {
      const Occurrence& before = article_.occurrences[i - 1];
      const Occurrence& here = article_.occurrences[i];
      if (before.block != here.block) continue;
      const BlockText& text = *blocks_[here.block].text;
      const std::uint32_t end = before.span->first_token + before.span->token_count;
      if (here.span->first_token != end + 1 || text.of(text.tokens[end]) != "(") continue;
      if (is_letters(text, *here.span)) {
        join_letters(here.name, before.name);
      } else if (is_letters(text, *before.span) && has_initials(text, *before.span, *here.span)) {
        join_letters(before.name, here.name);
      }
    }
  }

  bool is_letters(const BlockText& text, const NameSpan& span) const {
    return span.token_count == 1 && text.tokens[span.first_token].letter_case != LetterCase::title;
  }

  /// The capitals of `whole`, in any order: "CEI (Italian Episcopal Conference)".
  bool has_initials(const BlockText& text, const NameSpan& letters, const NameSpan& whole) const {
    std::string wanted(text.of(text.tokens[letters.first_token])), found;
    for (std::uint32_t i = whole.first_token; i < whole.first_token + whole.token_count; ++i) {
      const Token& token = text.tokens[i];
      if (token.kind == TokenKind::word && token.letter_case != LetterCase::lower)
        found += text.text[token.begin];
    }
    std::sort(wanted.begin(), wanted.end());
    std::sort(found.begin(), found.end());
    return wanted == found;
  }

  /// The article's own word for the letters goes before what the entity file knows by them, unless
  /// that is named by the very words.
  void join_letters(std::uint32_t letters, std::uint32_t name) {
    Name& acronym = article_.names[letters];
    Name& whole = article_.names[name];
    if (acronym.longer != kNoName || whole.type == ActorType::location ||
        article_.words_of(whole).size() < 2 || whole.longer != kNoName)
      return;
    if (whole.form == kNoMatch && acronym.form != kNoMatch && names_it(whole, acronym)) {
      whole.form = acronym.form;
      return;
    }
    acronym.longer = name;
    acronym.type = whole.type;
  }

  /// Whether every word of the entity's own name stands in the longer name: "Food and Drug
  /// Administration" in "U.S. Food and Drug Administration".
  bool names_it(const Name& whole, const Name& acronym) const {
    const auto meanings = entities_.meanings(acronym.form);
    if (meanings.empty() || meanings[0].entity == kNoEntity) return false;
    std::vector<Token> name;
    read_tokens(entities_.name(meanings[0].entity), nullptr, name);
    const Words words = article_.words_of(whole);
    return std::all_of(name.begin(), name.end(), [&](const Token& token) {
      return token.kind != TokenKind::word ||
             std::find(words.begin(), words.end(), token.hash) != words.end();
    });
  }

  std::span<const ArticleBlock> blocks_;
  const EntityFile& entities_;
  ArticleNames& article_;
  std::vector<Use> uses_;
  KeyNumbers last_use_;  // of each word
};

}  // namespace

void find_short_forms(std::span<const ArticleBlock> blocks, const EntityFile& entities,
                      ArticleNames& names) {
  ShortForms(blocks, entities, names).find();
}

}  // namespace newsgloss
