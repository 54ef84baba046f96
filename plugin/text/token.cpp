// 64 bytes are looked at in a step (byte_bits.hpp): where a word or a mark begins, where it ends
// and how it is written are questions to their bits, so that ASCII, 99 of 100 bytes of English
// news, is read without a branch on any of its bytes. A step begins where the one before it met a
// word that did not end in it. Words with other characters, and those of 64 bytes or more, are read
// character by character.

#include "text/token.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>

#include "text/character.hpp"
#include "text/fold.hpp"
#include "text/lexicon.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

constexpr TokenKind kind_of_ascii(char byte) {
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  if (letter || (byte >= '0' && byte <= '9')) return TokenKind::word;
  return std::string_view("%#&@*$+<=>^`|~").find(byte) != std::string_view::npos
             ? TokenKind::symbol
             : TokenKind::punctuation;
}

constexpr auto kAsciiKinds = [] {
  std::array<std::uint8_t, 128> kinds{};
  for (std::size_t c = 0; c < kinds.size(); ++c)
    kinds[c] = static_cast<std::uint8_t>(kind_of_ascii(static_cast<char>(c)));
  return kinds;
}();

/// What is known of a word's letters, as bits of an index.
enum Written : unsigned {
  kHasCapital = 1,
  kHasSmall = 2,
  kHasCapitals = 4,  ///< two or more
  kCapitalFirst = 8,
};

constexpr LetterCase case_of(unsigned written) {
  if ((written & (kHasCapital | kHasSmall)) == 0) return LetterCase::none;
  if ((written & kHasCapital) == 0) return LetterCase::lower;
  if ((written & kHasCapitals) == 0 && (written & kCapitalFirst) != 0) return LetterCase::title;
  return (written & kHasSmall) == 0 ? LetterCase::upper : LetterCase::mixed;
}

/// More that is known of an ASCII token; its kind stands above these bits.
enum Known : unsigned { kHasDigit = 16, kDigitFirst = 32, kSpaceBefore = 64, kKind = 128 };

/// All that an ASCII token may be but for its place and its hash: one copy writes all its fields.
constexpr auto kPatterns = [] {
  std::array<Token, 4 * kKind> patterns{};
  for (unsigned i = 0; i < patterns.size(); ++i) {
    Token& pattern = patterns[i];
    pattern.kind = static_cast<TokenKind>(i / kKind);
    pattern.letter_case = case_of(i % kHasDigit);
    pattern.has_digit = (i & kHasDigit) != 0;
    pattern.starts_with_digit = (i & kDigitFirst) != 0;
    pattern.space_before = (i & kSpaceBefore) != 0;
  }
  return patterns;
}();

/// How the letters, and the capitals among them, of one word are written. Sums of truths, for a
/// branch here would be guessed wrong for one word in six.
unsigned written_as(std::uint64_t letters, std::uint64_t capitals) {
  const unsigned capital = capitals != 0, small = letters != capitals,
                 more = (capitals & (capitals - 1)) != 0,
                 first = (letters & (~letters + 1) & capitals) != 0;
  return capital * kHasCapital + small * kHasSmall + more * kHasCapitals + first * kCapitalFirst;
}

bool in_word(CharacterClass one) {
  return one == CharacterClass::letter || one == CharacterClass::digit;
}

class TokenReader {
 public:
  TokenReader(std::string_view text, std::vector<Token>& tokens, ByteBitsReader read_bits)
      : text_(text), tokens_(tokens), read_bits_(read_bits) {}

  void read() {
    for (std::size_t at = 0; at < text_.size();) at = read_block(at);
  }

 private:
  /// Reads on from `base`, where no word is open; where to go on.
  std::size_t read_block(std::size_t base) {
    char last[kByteBlock + kWideWord] = {};
    const bool whole = text_.size() - base >= sizeof last;
    if (!whole) std::memcpy(last, text_.data() + base, text_.size() - base);
    const char* bytes = whole ? text_.data() + base : last;
    const ByteBits bits = read_bits_(bytes);
    breaks_ = bits.breaks;
    const std::uint64_t words = bits.words();
    const auto open =
        static_cast<std::uint32_t>(base + kByteBlock < text_.size() ? std::countl_one(words) : 0);
    if (open == kByteBlock) return read_slowly(base);
    const std::uint64_t begins =
        ((words & ~(words << 1)) | ~(words | bits.spaces | bits.beyond) | bits.leads) &
        ~std::uint64_t{0} >> open;
    std::size_t next = base + kByteBlock - open;
    if (bits.leads != 0) {
      next = read_mixed(base, bits, bytes, begins, next);
    } else {
      add_ascii(bits, bytes, static_cast<std::uint32_t>(base), begins);
    }
    break_ = break_ || breaks_ != 0;
    return next;
  }

  static constexpr std::uint64_t below(std::uint64_t bit) { return (std::uint64_t{1} << bit) - 1; }

  /// The tokens that begin at `begins` and touch no character beyond ASCII.
  void add_ascii(const ByteBits& bits, const char* bytes, std::uint32_t base,
                 std::uint64_t begins) {
    if (begins == 0) return;
    const std::uint64_t words = bits.words(), after_space = bits.spaces << 1;
    const std::size_t first = tokens_.size();
    for (std::uint64_t rest = begins; rest != 0; rest &= rest - 1) {
      const auto begin = static_cast<std::uint32_t>(std::countr_zero(rest));
      const auto word_size = static_cast<std::uint32_t>(std::countr_one(words >> begin));
      const std::uint32_t is_word = word_size != 0;
      const std::uint32_t size = word_size + 1 - is_word;
      const std::uint64_t here = ~std::uint64_t{0} >> (64 - size);
      const std::uint64_t digits = bits.digits >> begin & here;
      const unsigned has_digit = digits != 0;
      const unsigned pattern =
          written_as(bits.letters >> begin & here, bits.capitals >> begin & here) +
          has_digit * kHasDigit + static_cast<unsigned>(digits & 1) * kDigitFirst +
          static_cast<unsigned>(after_space >> begin & 1) * kSpaceBefore +
          kAsciiKinds[static_cast<unsigned char>(bytes[begin])] * unsigned{kKind};
      Token& token = tokens_.emplace_back(kPatterns[pattern]);
      token.begin = base + begin;
      token.end = base + begin + size;
      token.hash = size <= kWideWord
                       ? hash_of_wide(bytes + begin, size, word_hash::kSmallLetters * is_word)
                       : hash_of_ascii_word({bytes + begin, size});
    }
    tokens_[first].space_before = tokens_[first].begin != end_;
    tokens_[first].break_before = break_;
    break_ = false;
    end_ = tokens_.back().end;
    if (breaks_ != 0) take_breaks(first, base);
  }

  /// Gives the block's line breaks to the tokens behind them.
  void take_breaks(std::size_t first, std::uint32_t base) {
    for (std::size_t at = first; at < tokens_.size(); ++at) {
      const std::uint64_t before = below(tokens_[at].begin - base);
      if ((breaks_ & before) != 0) tokens_[at].break_before = true;
      breaks_ &= ~before;
    }
  }

  /// The tokens of a block up to `next`, of which some touch other characters; where to go on.
  std::size_t read_mixed(std::size_t base, const ByteBits& bits, const char* bytes,
                         std::uint64_t begins, std::size_t next) {
    std::uint64_t words = bits.words();
    for (std::uint64_t leads = bits.leads; leads != 0 && begins != 0;) {
      const auto lead = static_cast<std::uint32_t>(std::countr_zero(leads));
      const auto touching = lead == 0 ? 0 : std::countl_one(words << (kByteBlock - lead));
      const std::uint32_t from = lead - static_cast<std::uint32_t>(touching);
      add_ascii(bits, bytes, static_cast<std::uint32_t>(base), begins & below(from));
      break_ = break_ || (breaks_ & below(from)) != 0;
      breaks_ &= ~below(from);
      const std::size_t end = read_slowly(base + from);
      if (end >= base + kByteBlock) return end;
      const std::uint64_t after = ~below(end - base);
      begins &= after;
      leads &= after;
      words &= after;
    }
    add_ascii(bits, bytes, static_cast<std::uint32_t>(base), begins);
    return next;
  }

  /// Reads one token character by character, or passes over a space; where it ends.
  std::size_t read_slowly(std::size_t at) {
    const Character first = character_at(text_, at);
    const CharacterClass first_class = character_class(first.code_point);
    if (first_class <= CharacterClass::line_break) {
      break_ = break_ || first_class == CharacterClass::line_break;
      return at + first.size;
    }
    Token token;
    token.begin = static_cast<std::uint32_t>(at);
    token.space_before = token.begin != end_;
    token.break_before = break_;
    break_ = false;
    token.kind = in_word(first_class)                       ? TokenKind::word
                 : first_class == CharacterClass::ideograph ? TokenKind::ideograph
                 : first_class == CharacterClass::symbol    ? TokenKind::symbol
                                                            : TokenKind::punctuation;
    token.starts_with_digit = first_class == CharacterClass::digit;
    token.end = token.begin + first.size;
    token.ascii = first.size == 1;
    if (token.kind == TokenKind::word) read_word(token);
    set_hash(token);
    end_ = token.end;
    tokens_.push_back(token);
    return token.end;
  }

  /// From the word's begin to its end.
  void read_word(Token& token) const {
    unsigned written = 0;
    for (token.end = token.begin; token.end < text_.size();) {
      const Character character = character_at(text_, token.end);
      const CharacterClass one = character_class(character.code_point);
      if (!in_word(one)) break;
      if (is_upper(character.code_point)) {
        const bool first = (written & (kHasCapital | kHasSmall)) == 0;
        written |= first                          ? kHasCapital | kCapitalFirst
                   : (written & kHasCapital) != 0 ? kHasCapitals
                                                  : kHasCapital;
      } else if (is_lower(character.code_point)) {
        written |= kHasSmall;
      }
      if (one == CharacterClass::digit) token.has_digit = true;
      if (character.size != 1) token.ascii = false;
      token.end += character.size;
    }
    token.letter_case = case_of(written);
  }

  void set_hash(Token& token) {
    if (token.ascii) {
      token.hash = hash_of_ascii_word(token.of(text_));
    } else {
      folded_.clear();
      fold(token.of(text_), folded_);
      token.hash = hash_of_folded(folded_);
    }
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
  ByteBitsReader read_bits_;
  std::string folded_;
  std::uint64_t breaks_ = 0;        ///< of the block at hand, behind its last token
  std::uint32_t end_ = 0xffffffff;  ///< of the last token
  bool break_ = true;               ///< since the last token
};

}  // namespace

void read_tokens(std::string_view text, const Lexicon* lexicon, std::vector<Token>& tokens,
                 ByteBitsReader read_bits) {
  const std::size_t first = tokens.size();
  TokenReader(text, tokens, read_bits).read();
  if (lexicon != nullptr) lexicon->look_up(text, std::span(tokens).subspan(first));
}

}  // namespace newsgloss
