// From one token that may begin a name to the next (name_tokens): a capital begins a run, which is
// read word by word and cut into names (name_splitter). How a sentence is written (plain, title
// case, all capitals) is found once, and only where a run stands in it.

#include <algorithm>

#include "actors/actors.hpp"
#include "actors/name_part.hpp"
#include "actors/name_splitter.hpp"
#include "actors/name_tokens.hpp"

namespace newsgloss {
namespace {

constexpr std::size_t kUsualRun = 16;  // words

class NameFinder {
 public:
  NameFinder(const BlockText& block, const EntityFile& entities, BlockActors& found)
      : block_(block),
        entities_(entities),
        found_(found),
        tokens_(found.tokens),
        reader_(block, tokens_, found.matches),
        splitter_(block, entities, found) {
    tokens_.read(block);
    words_.reserve(kUsualRun);
  }

  void find() {
    const auto count = static_cast<std::uint32_t>(block_.tokens.size());
    for (std::uint32_t at = tokens_.next(0); at < count; at = tokens_.next(at)) {
      if (const std::uint32_t end = address_end(at); end > at) {
        at = end;
      } else if (reader_.begins(at)) {
        at = read_run(at);
        splitter_.split(words_, style_at(words_.front().first_token));
      } else {
        at = read_caseless(at);
      }
    }
  }

 private:
  std::uint32_t address_end(std::uint32_t at) const {
    if (!tokens_.is(at + 1, NameTokens::kGlued)) return at;
    const char first = block_.text[block_.tokens[at].begin];
    const bool possible = tokens_.is(at, NameTokens::kLarge) ||
                          (tokens_.is(at, NameTokens::kLower) && (first == 'h' || first == 'w'));
    return possible ? reader_.skip_address(at) : at;
  }

  /// In a script without capitals only a form of the entity file says that a name begins here; one
  /// past it.
  std::uint32_t read_caseless(std::uint32_t at) {
    const Token& token = block_.tokens[at];
    if (token.letter_case != LetterCase::none || token.ascii || token.has_digit) return at + 1;
    const FormMatch* match = match_at(at);
    const bool is_syllable = token.kind == TokenKind::ideograph && match && match->token_count == 1;
    if (match == nullptr || is_syllable || entities_.meanings(match->form).empty()) return at + 1;
    splitter_.add_form(static_cast<std::uint32_t>(match_));
    return at + match->token_count;
  }

  /// The form that begins at this token, or nullptr. Tokens are asked for in their order.
  const FormMatch* match_at(std::uint32_t at) {
    while (match_ < found_.matches.size() && found_.matches[match_].first_token < at) ++match_;
    const bool begins = match_ < found_.matches.size() && found_.matches[match_].first_token == at;
    return begins ? &found_.matches[match_] : nullptr;
  }

  std::uint32_t read_run(std::uint32_t at) {
    words_.clear();
    for (;;) {
      words_.push_back(reader_.read(at));
      take_match(words_.back());
      at = words_.back().end_token();
      if (at >= block_.tokens.size() || tokens_.is(at, NameTokens::kLine | NameTokens::kSentence))
        break;
      const bool number = words_.back().is(WordClass::number_taker) &&
                          block_.tokens[at].starts_with_digit && block_.tokens[at].space_before;
      if (number) {
        ++words_.back().token_count;
        words_.back().rare = true;
        ++at;
        break;
      }
      if (!tokens_.is(at, NameTokens::kGlued) && reader_.begins(at)) continue;
      if (const std::uint32_t end = reader_.skip_nickname(at); end > at) {
        words_.back().token_count = end - words_.back().first_token;
        words_.back().rare = true;
        at = end;
        continue;
      }
      if (is_state_code(at + 1) && is_comma(at) && words_.back().match != kNoMatch) {
        words_.back().token_count += 2;
        at += 2;
        break;
      }
      const NamePart joiner = reader_.read_joiner(at, words_.back());
      if (joiner.token_count == 0) break;
      words_.push_back(joiner);
      at = joiner.end_token();
    }
    return at;
  }

  bool is_comma(std::uint32_t at) const { return block_.text[block_.tokens[at].begin] == ','; }

  /// "Houston, TX": the state's letters belong to the city.
  bool is_state_code(std::uint32_t at) const {
    return at < block_.tokens.size() && block_.tokens[at].letter_case == LetterCase::upper &&
           block_.tokens[at].end - block_.tokens[at].begin == 2 &&
           block_.classes(block_.tokens[at]).has(WordClass::state_code);
  }

  /// A form that begins with this word and ends with a whole word makes one word of all it covers,
  /// small words too ("Labour party").
  void take_match(NamePart& word) {
    const FormMatch* begun = match_at(word.first_token);
    if (begun == nullptr) return;
    const FormMatch& match = *begun;
    const std::uint32_t end = match.first_token + match.token_count;
    const bool no_name = word.classes.has_any(WordClass::no_name, WordClass::generation);
    if (no_name && match.token_count == 1) return;  // "MP", "TV", "II" are some party's letters too
    if (entities_.meanings(match.form).empty()) return;
    if (end < word.end_token() && !is_last_full_stop(end, word)) return;
    if (end > word.end_token()) {
      NamePart last = word;
      while (last.end_token() < end) {
        const std::uint32_t at = last.end_token();
        if (reader_.begins(at)) {
          last = reader_.read(at);
        } else {
          last.first_token = at;
          last.token_count = 1;
          last.classes = block_.classes(block_.tokens[at]);
        }
      }
      if (last.end_token() != end) return;
      const bool given = word.is(WordClass::first_name);
      word.classes = last.classes;
      if (given) word.classes.insert(WordClass::first_name);
      word.token_count = end - word.first_token;
      word.rare = true;
      word.small = word.initial = word.acronym = false;
    }
    word.match = static_cast<std::uint32_t>(match_);
  }

  bool is_last_full_stop(std::uint32_t end, const NamePart& word) const {
    return end + 1 == word.end_token() && block_.text[block_.tokens[end].begin] == '.';
  }

  SentenceStyle style_at(std::uint32_t token) {
    const auto& begins = block_.sentence_begins;
    const auto after = std::upper_bound(begins.begin(), begins.end(), token);
    const std::uint32_t begin = after == begins.begin() ? 0 : *(after - 1);
    if (begin != sentence_) {
      const auto end =
          after == begins.end() ? static_cast<std::uint32_t>(block_.tokens.size()) : *after;
      sentence_ = begin;
      style_ = read_style(begin, end);
    }
    return style_;
  }

  /// Most sentences are known to be plain after a few words: they have more small ones than a title
  /// with so many capitals has.
  SentenceStyle read_style(std::uint32_t begin, std::uint32_t end) const {
    if (tokens_.is(begin, NameTokens::kPlain)) return SentenceStyle::plain;
    std::uint32_t words = 0, upper = 0, large = 0;
    for (std::uint32_t i = begin; i < end; ++i) {
      const Token& token = block_.tokens[i];
      if (token.letter_case == LetterCase::none) continue;
      ++words;
      upper += token.letter_case == LetterCase::upper ? 1 : 0;
      large += i > begin && token.letter_case != LetterCase::lower && is_long(token) ? 1 : 0;
    }
    if (words >= 3 && upper * 10 >= words * 6) return SentenceStyle::upper;
    std::uint32_t small = 0, capital = 0, heads = 0;
    for (std::uint32_t i = begin + 1; i < end; ++i) {
      const Token& token = block_.tokens[i];
      if (token.letter_case == LetterCase::none || !is_long(token)) continue;
      const WordClasses& classes = block_.classes(token);
      if (classes.has(WordClass::function_word)) continue;
      const bool head = classes.has_any(WordClass::organisation_head, WordClass::title);
      if (token.letter_case == LetterCase::lower) {
        small += head ? 0 : 1;
        if (4 * small >= large) return SentenceStyle::plain;
      } else if (head) {
        ++heads;
      } else if (classes.has(WordClass::small_word)) {
        ++capital;
      }
    }
    if (small == 0 && capital > 0) capital += heads;  // "Ministry" is large in prose too
    const bool headline = block_.kind == BlockKind::headline || block_.kind == BlockKind::heading;
    const std::uint32_t enough = headline && small == 0 ? 1 : 2;
    return capital >= enough && capital > 4 * small ? SentenceStyle::title : SentenceStyle::plain;
  }

  static bool is_long(const Token& token) { return token.end - token.begin >= 4; }

  const BlockText& block_;
  const EntityFile& entities_;
  BlockActors& found_;
  NameTokens& tokens_;
  NamePartReader reader_;
  NameSplitter splitter_;
  std::vector<NamePart> words_;
  std::size_t match_ = 0;
  std::uint32_t sentence_ = 0xffffffff;
  SentenceStyle style_ = SentenceStyle::plain;
};

}  // namespace

void find_names(const BlockText& block, const EntityFile& entities, BlockActors& found) {
  entities.match(block.text, block.tokens, found.matches);
  NameFinder(block, entities, found).find();
  found.roles.clear();
  find_roles(block, found.tokens, found.roles);
}

}  // namespace newsgloss
