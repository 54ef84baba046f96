// Entries are placed in the order of the places that their keys ask for, so that a probe is short
// and the table is written from front to back. A look-up trusts 32 bits of the key: where two
// entries of one run agree in them, everything is hashed anew with another seed.

#include "compile/node_table.hpp"

#include <algorithm>
#include <bit>

namespace newsgloss {

using namespace entity_format;

namespace {

constexpr std::uint64_t kNodesPerTen = 7;                     // of ten slots are taken
constexpr std::uint64_t kBitsPerPair = 16;                    // of the pair filter
constexpr std::uint64_t kPlacesPerWord = 8;                   // of the first words' table
constexpr std::uint32_t kFewestPlaces = 6, kMostPlaces = 20;  // log2: half a MiB at most

}  // namespace

void NodeTable::begin_with(const FormWords& form, std::uint32_t first_word_bits) {
  first_words_[form.words[0].hash] |= first_word_bits;
}

void NodeTable::add_form(const FormWords& form, std::uint32_t value, std::uint8_t pairs) {
  Path path{static_cast<std::uint32_t>(steps_.size()), form.count, value, pairs};
  for (std::uint32_t i = 0; i < form.count; ++i)
    steps_.push_back({form.words[i].hash, form.gaps[i].key});
  if (form.suffix != 0) {
    steps_.push_back({form.suffix, kSuffixGap});
    ++path.count;
  }
  paths_.push_back(path);
}

std::vector<NodeTable::Entry> NodeTable::entries(std::uint64_t seed, Which which) const {
  std::vector<Entry> all;
  for (const Path& path : paths_) {
    std::uint64_t key = seed;
    for (std::uint32_t i = 0; i < path.count; ++i) {
      const Step& step = steps_[path.begin + i];
      const bool last = i + 1 == path.count;
      const bool mark_next = !last && steps_[path.begin + i + 1].gap == kSuffixGap;
      key = phrase_key(key, step.hash, step.gap);
      // Nothing but a form of one word asks for the node of a first word.
      if (i == 0 && !last && !mark_next) continue;
      if ((i == 0) != (which == Which::single)) continue;
      all.push_back({key, last ? path.value : mark_next ? kNodeSuffix : kNodeContinues});
    }
  }
  std::ranges::sort(all, {}, &Entry::key);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (kept > 0 && all[kept - 1].key == all[i].key) {
      all[kept - 1].value |= all[i].value;
    } else {
      all[kept++] = all[i];
    }
  }
  all.resize(kept);
  return all;
}

bool NodeTable::place(const std::vector<Entry>& entries, std::vector<Node>& nodes,
                      std::uint32_t& longest_probe) {
  const std::uint64_t size = entries.size() * 10 / kNodesPerTen + 8;
  nodes.assign(size, Node{});
  for (const Entry& entry : entries) {
    const Node node{node_check(entry.key), entry.value};
    std::uint64_t at = node_place(entry.key, size);
    std::uint32_t steps = 1;
    for (; nodes[at].value != 0; at = at + 1 == size ? 0 : at + 1, ++steps) {
      if (nodes[at].check == node.check) return false;
    }
    nodes[at] = node;
    // One step more, so that a run's end is always seen.
    longest_probe = std::max(longest_probe, steps + 1);
  }
  return true;
}

std::vector<std::uint64_t> NodeTable::pair_filter(std::uint64_t seed, Pairs which) const {
  std::vector<std::uint64_t> keys;
  for (const Path& path : paths_) {
    if ((path.pairs & which) == 0 || path.count < 2 || steps_[path.begin + 1].gap == kSuffixGap)
      continue;
    const Step &first = steps_[path.begin], &second = steps_[path.begin + 1];
    keys.push_back(phrase_key(phrase_key(seed, first.hash, 0), second.hash, second.gap));
  }
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  std::vector<std::uint64_t> filter(keys.size() * kBitsPerPair / 64 + 1, 0);
  for (const std::uint64_t key : keys) filter[pair_place(key, filter.size())] |= pair_bits(key);
  return filter;
}

void NodeTable::finish(FormTables& tables) const {
  do {
    ++tables.seed;
    tables.longest_probe = 1;
  } while (!place(entries(tables.seed, Which::single), tables.single_nodes, tables.longest_probe) ||
           !place(entries(tables.seed, Which::longer), tables.nodes, tables.longest_probe));
  tables.small_pairs = pair_filter(tables.seed, kSmallPair);
  tables.pairs = pair_filter(tables.seed, kOtherPair);

  const auto wanted =
      static_cast<std::uint32_t>(std::bit_width(first_words_.size() * kPlacesPerWord));
  tables.first_word_bits = std::clamp(wanted, kFewestPlaces, kMostPlaces);
  tables.first_words.assign((std::size_t{1} << tables.first_word_bits) / 2, 0);
  for (const auto& [hash, bits] : first_words_) {
    const std::uint32_t at = hash >> (32 - tables.first_word_bits);
    std::uint8_t& byte = tables.first_words[at / 2];
    byte = static_cast<std::uint8_t>(byte | bits << (4 * (at & 1)));
  }
}

}  // namespace newsgloss
