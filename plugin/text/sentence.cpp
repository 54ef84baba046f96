#include "text/sentence.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/character.hpp"

// Each mark that can end a sentence is judged by the word before it and the word after it. A small
// letter after it means that the sentence goes on. An abbreviation or an initial goes on too,
// unless the word after it is a capitalised one that begins sentences and no names ("in the U.S.
// The"): the lexicon's function words. What a title or a number's label needs to follow is the
// abbreviation's value.

namespace newsgloss {
namespace {

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";
/// Marks after which no space need follow: ideographic, full width, Arabic, Urdu, Devanagari.
constexpr std::array<std::string_view, 7> kFreeMarks = {
    "\xE3\x80\x82", "\xEF\xBC\x8E", "\xEF\xBC\x81", "\xEF\xBC\x9F",
    "\xD8\x9F",     "\xDB\x94",     "\xE0\xA5\xA4"};
constexpr std::array<std::string_view, 6> kClosers = {
    ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB", "\xE3\x80\x8D"};
constexpr std::array<std::string_view, 6> kContinuers = {",", ";", ":", "%", "/", "\\"};

/// What a token's first byte says of it.
enum class MarkByte : std::uint8_t { is_not, is, may_be };

constexpr auto kMarkBytes = [] {
  std::array<MarkByte, 256> bytes{};
  for (const char mark : {'.', '!', '?'}) bytes[static_cast<unsigned char>(mark)] = MarkByte::is;
  for (const std::string_view mark : kFreeMarks)
    bytes[static_cast<unsigned char>(mark[0])] = MarkByte::may_be;
  bytes[static_cast<unsigned char>(kEllipsis[0])] = MarkByte::may_be;
  return bytes;
}();

template <std::size_t size>
bool is_one_of(std::string_view token, const std::array<std::string_view, size>& marks) {
  return std::find(marks.begin(), marks.end(), token) != marks.end();
}

class SentenceReader {
 public:
  SentenceReader(std::string_view text, std::span<const Token> tokens, const Lexicon* lexicon)
      : text_(text), tokens_(tokens), lexicon_(lexicon) {}

  void read(std::vector<std::uint32_t>& begins) {
    if (!tokens_.empty()) begins.push_back(0);
    for (std::size_t at = 0; at < tokens_.size();) {
      const bool mark = is_mark(at);
      const std::size_t next = mark ? after_marks(at) : at + 1;
      const bool may_begin = next < tokens_.size() && (mark || tokens_[next].break_before);
      if (may_begin && begins_sentence(at, next)) {
        begin_ = next;
        begins.push_back(static_cast<std::uint32_t>(next));
      }
      at = next;
    }
  }

 private:
  std::string_view word(std::size_t at) const { return tokens_[at].of(text_); }

  bool is_punctuation(std::size_t at) const {
    return tokens_[at].kind == TokenKind::punctuation || tokens_[at].kind == TokenKind::symbol;
  }
  bool is_free_mark(std::size_t at) const {
    return is_punctuation(at) && is_one_of(word(at), kFreeMarks);
  }
  bool is_mark(std::size_t at) const {
    const MarkByte first = kMarkBytes[static_cast<unsigned char>(text_[tokens_[at].begin])];
    if (first != MarkByte::may_be) return first == MarkByte::is;
    return is_free_mark(at) || (is_punctuation(at) && word(at) == kEllipsis);
  }
  bool closes(std::size_t at) const {
    if (!is_punctuation(at) || tokens_[at].space_before) return false;
    return word(at) == "\"" || word(at) == "'" || is_one_of(word(at), kClosers);
  }

  /// The first token after the marks that stand together at `at` and the quotes they close.
  std::size_t after_marks(std::size_t at) const {
    std::size_t next = at + 1;
    while (next < tokens_.size() &&
           ((is_mark(next) && !tokens_[next].space_before) || closes(next))) {
      ++next;
    }
    return next;
  }

  bool begins_sentence(std::size_t at, std::size_t next) const {
    const Token* first = first_word(next);
    if (first != nullptr && first->letter_case == LetterCase::lower) return false;
    if (tokens_[next].break_before) return true;
    if (!is_mark(at) || is_mark(next)) return false;
    if (is_punctuation(next) && is_one_of(word(next), kContinuers)) return false;
    if (is_free_mark(at)) return true;
    if (!tokens_[next].space_before) return is_missing_space(at, next);
    const bool single_stop = word(at) == "." && !is_mark(at + 1);
    return !single_stop || stop_ends(at, first);
  }

  /// The word with which a sentence at `next` would begin, behind quotes, brackets and dashes.
  const Token* first_word(std::size_t next) const {
    const std::size_t limit = std::min(tokens_.size(), next + 4);
    for (std::size_t at = next; at < limit; ++at) {
      if (!is_punctuation(at)) return &tokens_[at];
    }
    return nullptr;
  }

  /// "it ended.The next day": a small word, the mark, a capital.
  bool is_missing_space(std::size_t at, std::size_t next) const {
    return at > 0 && tokens_[at - 1].letter_case == LetterCase::lower &&
           tokens_[at - 1].span().size() > 1 && tokens_[next].letter_case == LetterCase::title &&
           tokens_[next].span().size() > 1;
  }

  bool stop_ends(std::size_t at, const Token* first) const {
    if (at == 0) return true;
    const Token& before = tokens_[at - 1];
    if (before.kind != TokenKind::word) return true;
    if (before.starts_with_digit) return number_ends(at - 1);
    if (is_single_letter(before)) return begins_sentences_only(first);
    const auto* abbreviation =
        lexicon_ == nullptr
            ? nullptr
            : lexicon_->reading(before.lexeme, WordClass::abbreviation, word(at - 1));
    if (abbreviation == nullptr) return true;
    if (abbreviation->value == "name_follows") return false;
    if (abbreviation->value == "number_follows") {
      return first == nullptr || !first->starts_with_digit;
    }
    return begins_sentences_only(first);
  }

  /// "1. The harbour" numbers a list; without a lexicon "3. Oktober" may be an ordinal.
  bool number_ends(std::size_t at) const {
    if (at == begin_) return false;
    return lexicon_ != nullptr || tokens_[at].span().size() > 2;
  }

  bool is_single_letter(const Token& token) const {
    return character_at(text_, token.begin).size == token.span().size();
  }

  bool begins_sentences_only(const Token* first) const {
    if (first == nullptr || lexicon_ == nullptr) return false;
    return first->letter_case == LetterCase::title &&
           lexicon_->classes(first->lexeme).has(WordClass::function_word);
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  const Lexicon* lexicon_;
  std::size_t begin_ = 0;
};

}  // namespace

void read_sentences(std::string_view text, std::span<const Token> tokens, const Lexicon* lexicon,
                    std::vector<std::uint32_t>& begins) {
  SentenceReader(text, tokens, lexicon).read(begins);
}

}  // namespace newsgloss
