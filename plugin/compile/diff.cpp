#include <algorithm>

#include "compile/compile.hpp"
#include "compile/entity_changes.hpp"
#include "compile/layers.hpp"
#include "entities/entity_code.hpp"

namespace newsgloss {
namespace {

void compare(const Layers& below, const Layers& all, std::vector<LayerChange>& changes) {
  using What = LayerChange::What;
  for (const LayeredEntity& one : all.entities()) {
    const EntityHead head = decode_head(one.bytes);
    const std::int64_t number = below.find(head.id);
    LayerChange change{What::added, std::string(head.id), std::string(head.name), {}};
    if (number >= 0 && one.hidden) {
      change.what = What::hidden;
    } else if (number >= 0) {
      change.what = What::changed;
      const auto before = decode_entity(below.entities()[static_cast<std::size_t>(number)].bytes);
      const auto after = decode_entity(one.bytes);
      if (before && after) change.lines = changes_between(*before, *after);
      if (change.lines.empty()) continue;
    } else if (one.hidden) {
      continue;
    }
    changes.push_back(std::move(change));
  }
}

}  // namespace

Result<LayerDiff> diff_entities(std::span<const LayerFiles> lower,
                                std::span<const LayerFiles> upper) {
  LayerDiff diff;
  Diagnostics ignored;
  Layers below(ignored), all(diff.diagnostics);
  if (auto read = read_layers(lower, below, {}); !read)
    return tl::unexpected<Error>(std::move(read.error()));
  std::vector<LayerFiles> layers(lower.begin(), lower.end());
  layers.insert(layers.end(), upper.begin(), upper.end());
  if (auto read = read_layers(layers, all, {}); !read)
    return tl::unexpected<Error>(std::move(read.error()));
  compare(below, all, diff.changes);
  for (std::size_t i = below.preferences().size(); i < all.preferences().size(); ++i) {
    const Preference& one = all.preferences()[i].preference;
    LayerChange change{LayerChange::What::preferred, one.entity, one.form, {}};
    if (!one.context.empty()) change.lines.push_back("context: " + one.context);
    diff.changes.push_back(std::move(change));
  }
  std::ranges::stable_sort(diff.changes, {}, &LayerChange::id);
  return diff;
}

}  // namespace newsgloss
