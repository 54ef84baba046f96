#include "text/language_detection.hpp"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "text/byte_bits.hpp"
#include "text/character.hpp"
#include "text/language_table.hpp"
#include "text/token.hpp"

// A word that several languages share speaks for each of them by its part. A letter speaks less
// than a word: names carry foreign ones.

namespace newsgloss {
namespace {

constexpr std::size_t kLookedAt = 1024;
constexpr double kLetterWeight = 0.25;
constexpr double kLeastEvidence = 1;
constexpr std::size_t kMostLanguages = 64;

using Scores = std::array<double, kMostLanguages>;

std::string_view head_of(std::string_view text) {
  std::size_t size = std::min(text.size(), kLookedAt);
  while (size < text.size() && (text[size] & '\xC0') == '\x80') --size;
  return text.substr(0, size);
}

std::span<const LanguageEvidence> rows_of(std::span<const LanguageEvidence> rows,
                                          std::uint32_t key) {
  const auto begin = std::lower_bound(
      rows.begin(), rows.end(), key,
      [](const LanguageEvidence& row, std::uint32_t one) { return row.key < one; });
  const auto end =
      std::find_if(begin, rows.end(), [&](const LanguageEvidence& row) { return row.key != key; });
  return rows.subspan(static_cast<std::size_t>(begin - rows.begin()),
                      static_cast<std::size_t>(end - begin));
}

std::span<const LanguageEvidence> rows_of_word(std::uint32_t hash) {
  const auto begins = language_word_begins().subspan(word_span(hash), 2);
  std::size_t begin = begins[0], end = begins[0];
  for (; begin < begins[1] && language_words()[begin].key < hash; end = ++begin) {
  }
  while (end < begins[1] && language_words()[end].key == hash) ++end;
  return language_words().subspan(begin, end - begin);
}

void add_evidence(std::span<const LanguageEvidence> rows, double weight, Scores& scores) {
  for (const LanguageEvidence& row : rows) {
    scores[row.language] += weight / static_cast<double>(rows.size());
  }
}

/// How many letters of each script there are, and what single letters say.
class Letters {
 public:
  Letters(std::string_view text, Scores& scores) {
    const ByteBitsReader read_bits = fastest_byte_bits();
    for (std::size_t base = 0; base < text.size(); base += kByteBlock) {
      std::array<char, kByteBlock> bytes{};
      text.copy(bytes.data(), bytes.size(), base);
      const ByteBits bits = read_bits(bytes.data());
      latin_ += static_cast<std::size_t>(std::popcount(bits.letters));
      for (std::uint64_t leads = bits.leads; leads != 0; leads &= leads - 1) {
        const auto at = base + static_cast<std::size_t>(std::countr_zero(leads));
        add(character_at(text, at).code_point, scores);
      }
    }
  }

  /// The language of the most frequent script; empty where it is Latin. Japanese writes most of a
  /// text in Chinese characters.
  std::string_view language() const {
    std::size_t most = latin_;
    std::string_view language;
    for (const Count& count : counts_) {
      if (count.letters > most) {
        most = count.letters;
        language = language_names()[count.language];
      }
    }
    if (language != "zh") return language;
    const auto kana = std::find_if(counts_.begin(), counts_.end(), [](const Count& count) {
      return language_names()[count.language] == "ja";
    });
    return kana != counts_.end() && kana->letters * 20 > most ? "ja" : language;
  }

 private:
  struct Count {
    std::uint8_t language;
    std::size_t letters;
  };

  void add(char32_t letter, Scores& scores) {
    add_evidence(rows_of(language_letters(), letter), kLetterWeight, scores);
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(letter), &error);
    if (script == USCRIPT_LATIN) ++latin_;
    for (const LanguageEvidence& row :
         rows_of(language_scripts(), static_cast<std::uint32_t>(script))) {
      const auto count = std::find_if(counts_.begin(), counts_.end(), [&](const Count& one) {
        return one.language == row.language;
      });
      if (count == counts_.end()) {
        counts_.push_back({row.language, 1});
      } else {
        ++count->letters;
      }
    }
  }

  std::size_t latin_ = 0;
  std::vector<Count> counts_;
};

/// A headline has few small words: one that speaks for no other language tells.
bool is_alone(const Scores& scores, double best) {
  return best > 0 && std::count_if(scores.begin(), scores.end(),
                                   [best](double score) { return score > best / 2; }) == 1;
}

}  // namespace

std::string_view detect_language(std::string_view text) {
  const std::string_view head = head_of(text);
  Scores scores{};
  const std::string_view of_script = Letters(head, scores).language();
  std::vector<Token> tokens;
  read_tokens(head, nullptr, tokens);
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::word) add_evidence(rows_of_word(token.hash), 1, scores);
  }
  const auto best = std::max_element(scores.begin(), scores.end());
  if (*best < kLeastEvidence && !is_alone(scores, *best)) return of_script;
  return language_names()[static_cast<std::size_t>(best - scores.begin())];
}

std::string_view detect_language(const Document& document) {
  std::string head;
  const auto add = [&](bool running) {
    for (const Block& block : document.blocks) {
      if (head.size() >= kLookedAt) return;
      const bool is_running = block.kind == BlockKind::paragraph || block.kind == BlockKind::quote;
      if (is_running != running) continue;
      head += block.text.view().substr(0, kLookedAt);
      head += '\n';
    }
  };
  add(true);
  add(false);
  return detect_language(Utf8Text::repaired(head).view());
}

}  // namespace newsgloss
