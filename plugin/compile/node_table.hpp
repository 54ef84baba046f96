#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "compile/form_table.hpp"

namespace newsgloss {

/// The filters and the hash table of entity_format, from all forms' paths.
class NodeTable {
 public:
  /// A form that begins with the words of `form`, and how a text may write its first word.
  void begin_with(const FormWords& form, std::uint32_t first_word_bits);
  /// `value` is what kNodeForm holds; `pairs` says by which filters a text may come to the form.
  enum Pairs : std::uint8_t { kSmallPair = 1, kOtherPair = 2 };
  void add_form(const FormWords& form, std::uint32_t value, std::uint8_t pairs);
  void finish(FormTables& tables) const;

 private:
  struct Step {
    std::uint32_t hash, gap;
  };
  struct Path {
    std::uint32_t begin;  ///< into steps_
    std::uint32_t count;  ///< the suffix among them
    std::uint32_t value;
    std::uint8_t pairs;
  };
  struct Entry {
    std::uint64_t key;
    std::uint32_t value;
  };

  enum class Which : bool { single, longer };
  std::vector<Entry> entries(std::uint64_t seed, Which which) const;
  std::vector<std::uint64_t> pair_filter(std::uint64_t seed, Pairs which) const;
  static bool place(const std::vector<Entry>& entries, std::vector<entity_format::Node>& nodes,
                    std::uint32_t& longest_probe);

  std::vector<Step> steps_;
  std::vector<Path> paths_;
  std::unordered_map<std::uint32_t, std::uint32_t> first_words_;  ///< bits by hash
};

}  // namespace newsgloss
