// One pass. ASCII bytes, 99 of 100 in English news, go through a table of 128 classes; the rest is
// decoded. The folded hash is made while the word is still in the first-level cache.

#include "text/token.hpp"

#include <array>
#include <string>

#include "text/character.hpp"
#include "text/fold.hpp"
#include "text/lexicon.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

constexpr auto make_ascii_classes() {
  std::array<CharacterClass, 128> classes{};
  for (std::size_t c = 0; c < classes.size(); ++c) {
    const char byte = static_cast<char>(c);
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    classes[c] = letter                         ? CharacterClass::letter
                 : byte >= '0' && byte <= '9'   ? CharacterClass::digit
                 : byte == '\n' || byte == '\r' ? CharacterClass::line_break
                 : byte <= ' ' || byte == 0x7F  ? CharacterClass::space
                 : std::string_view("%#&@*$+<=>^`|~").find(byte) != std::string_view::npos
                     ? CharacterClass::symbol
                     : CharacterClass::punctuation;
  }
  return classes;
}

constexpr auto kAsciiClasses = make_ascii_classes();

struct Seen {
  CharacterClass character_class;
  std::uint32_t size;
  char32_t code_point;
};

Seen see(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {kAsciiClasses[byte], 1, byte};
  const Character character = character_at(text, at);
  return {character_class(character.code_point), character.size, character.code_point};
}

bool in_word(CharacterClass one) {
  return one == CharacterClass::letter || one == CharacterClass::digit;
}

enum Trait : std::uint8_t { kUpper = 1, kLower = 2, kDigit = 4, kOtherLetter = 8 };

std::uint8_t traits_of(Seen seen) {
  if (seen.character_class == CharacterClass::digit) return kDigit;
  if (is_upper(seen.code_point)) return kUpper;
  return is_lower(seen.code_point) ? kLower : kOtherLetter;
}

/// The traits of ASCII letters and digits; 0 for all else.
constexpr auto make_ascii_traits() {
  std::array<std::uint8_t, 128> traits{};
  for (std::size_t c = '0'; c <= '9'; ++c) traits[c] = kDigit;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) traits[c] = kUpper;
  for (std::size_t c = 'a'; c <= 'z'; ++c) traits[c] = kLower;
  return traits;
}

constexpr auto kAsciiTraits = make_ascii_traits();

/// What a word's letters are, as far as they were read.
struct WordShape {
  std::uint32_t upper = 0, lower = 0, digits = 0;
  bool first_upper = false;

  void add(std::uint8_t traits) {
    first_upper = first_upper || ((traits & kUpper) != 0 && upper + lower == 0);
    upper += traits & kUpper;
    lower += (traits & kLower) >> 1;
    digits += (traits & kDigit) >> 2;
  }

  LetterCase letter_case() const {
    if (upper + lower == 0) return LetterCase::none;
    if (upper == 0) return LetterCase::lower;
    if (upper == 1 && first_upper) return LetterCase::title;
    return lower == 0 ? LetterCase::upper : LetterCase::mixed;
  }
};

class TokenReader {
 public:
  TokenReader(std::string_view text, const Lexicon* lexicon, std::vector<Token>& tokens)
      : text_(text), lexicon_(lexicon), tokens_(tokens) {}

  void read() {
    for (std::size_t at = 0; at < text_.size();) {
      const Seen seen = see(text_, at);
      if (seen.character_class <= CharacterClass::line_break) {
        space_ = true;
        break_ = break_ || seen.character_class == CharacterClass::line_break;
        at += seen.size;
      } else {
        at = in_word(seen.character_class) ? read_word(at) : read_single(at, seen);
      }
    }
  }

 private:
  Token begin_token(std::size_t at) {
    Token token;
    token.begin = static_cast<std::uint32_t>(at);
    token.space_before = space_;
    token.break_before = break_;
    space_ = break_ = false;
    return token;
  }

  std::size_t read_word(std::size_t at) {
    Token token = begin_token(at);
    WordShape shape;
    std::size_t end = read_ascii(at, shape);
    if (end < text_.size() && static_cast<unsigned char>(text_[end]) >= 0x80) {
      bool ascii = true;
      end = read_mixed(end, shape, ascii);
      token.ascii = ascii;
    }
    token.end = static_cast<std::uint32_t>(end);
    token.starts_with_digit = see(text_, at).character_class == CharacterClass::digit;
    token.has_digit = shape.digits != 0;
    token.letter_case = shape.letter_case();
    finish(token);
    return end;
  }

  /// As far as ASCII letters and digits reach.
  std::size_t read_ascii(std::size_t at, WordShape& shape) const {
    for (; at < text_.size(); ++at) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      const std::uint8_t traits = byte < 0x80 ? kAsciiTraits[byte] : 0;
      if (traits == 0) break;
      shape.add(traits);
    }
    return at;
  }

  std::size_t read_mixed(std::size_t at, WordShape& shape, bool& ascii) const {
    while (at < text_.size()) {
      const Seen seen = see(text_, at);
      if (!in_word(seen.character_class)) break;
      ascii = ascii && seen.code_point < 0x80;
      shape.add(traits_of(seen));
      at += seen.size;
    }
    return at;
  }

  std::size_t read_single(std::size_t at, Seen seen) {
    Token token = begin_token(at);
    token.end = static_cast<std::uint32_t>(at + seen.size);
    token.ascii = seen.size == 1;
    token.kind = seen.character_class == CharacterClass::ideograph ? TokenKind::ideograph
                 : seen.character_class == CharacterClass::symbol  ? TokenKind::symbol
                                                                   : TokenKind::punctuation;
    finish(token);
    return token.end;
  }

  void finish(Token& token) {
    std::string_view word = token.of(text_);
    if (!token.ascii) {
      folded_.clear();
      fold(word, folded_);
      word = folded_;
      token.hash = hash_of_folded(word);
    } else {
      token.hash = token.kind == TokenKind::word ? hash_of_ascii_word(word) : hash_of_folded(word);
    }
    if (lexicon_ != nullptr && token.kind != TokenKind::punctuation) {
      token.lexeme = lexicon_->find(token.hash, word) & kLexemeMask;
    }
    tokens_.push_back(token);
  }

  std::string_view text_;
  const Lexicon* lexicon_;
  std::vector<Token>& tokens_;
  std::string folded_;
  bool space_ = true, break_ = true;
};

}  // namespace

void read_tokens(std::string_view text, const Lexicon* lexicon, std::vector<Token>& tokens) {
  TokenReader(text, lexicon, tokens).read();
}

}  // namespace newsgloss
