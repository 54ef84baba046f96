#pragma once

#include <atomic>
#include <span>
#include <string_view>
#include <vector>

#include "entities/checked_file.hpp"
#include "entities/form_meaning.hpp"
#include "entities/form_words.hpp"
#include "text/token.hpp"

namespace newsgloss {

/// Finds the surface forms of an entity file in a text, leftmost-longest and by whole words; linear
/// in the text. Holds no text and no scratch: all threads may use one matcher at once.
///
/// - Words fold alike (text/fold.hpp); what stands between them must join alike (form_words.hpp).
/// - A full stop that the form has behind a word may be missing in the text; one that it has not
/// may
///   stand behind an initial. A form that ends with a stop takes it along where it is there.
/// - A form whose case counts matches only as it is written. Any other matches in any case, but
/// where
///   no word of the text begins with a capital, none of the form may either.
class PhraseMatcher {
 public:
  /// Keeps a reference to `file`.
  explicit PhraseMatcher(const CheckedFile& file);

  /// Appends the forms of one block whose tokens were read already.
  void match(std::string_view text, std::span<const Token> tokens,
             std::vector<FormMatch>& matches) const;

  /// The same from the bytes alone: finds the words itself, several times as fast.
  void match(std::string_view text, std::vector<FormSpan>& matches) const;

 private:
  struct Candidate;
  struct Found;
  class Scan;
  /// Words of a pair filter; to be read only where filters_intact().
  struct PairFilter {
    const std::uint64_t* words;
    std::uint64_t count;
    const std::uint64_t* word(std::uint64_t key) const { return words + pair_place(key, count); }
  };

  /// Nodes by key; each is checked before it is read.
  struct NodeTable {
    CheckedFile::Section section;
    const entity_format::Node* nodes;
    std::uint64_t count;
    void prefetch(std::uint64_t key) const { __builtin_prefetch(nodes + node_place(key, count)); }
  };

  NodeTable node_table(CheckedFile::Section section) const;
  PairFilter pair_filter(CheckedFile::Section section) const;
  bool filters_intact() const;
  std::uint32_t find(const NodeTable& table, std::uint64_t key) const;
  void prefetch_form(std::uint32_t value) const;

  const CheckedFile& file_;
  std::uint64_t seed_;
  NodeTable single_nodes_, nodes_;
  PairFilter small_pairs_, pairs_;
  std::uint32_t first_shift_;
  const std::byte* first_words_;         ///< to be read only where filters_intact()
  mutable std::atomic<int> filters_{0};  ///< 0: not looked at, 1: intact, -1: damaged
};

}  // namespace newsgloss
