#pragma once

#include <optional>
#include <string_view>

#include "cards/annotations.hpp"

namespace newsgloss {

enum class ScaleHow : std::uint8_t {
  share,     ///< the claim's value divided by the fact's
  per_head,  ///< the claim's amount divided by the fact's number of people
};

/// A row of resources/lexicons/scale.tsv: a figure of these counted words or this unit may be
/// compared with facts of this type.
struct ScaleRule {
  std::string_view counted;  ///< noun in the singular, or unit id
  std::string_view fact_type;
  ScaleHow how = ScaleHow::share;
  std::string_view topics;  ///< one of these the claim must have, a space between; empty: any
  std::string_view unless;  ///< none of these words may stand in the counted words
  bool place = false;       ///< also where the holder is but the place where the figure holds
};

/// A figure beside what the entity file knows of its holder.
struct Comparison {
  ScaleHow how = ScaleHow::share;
  double low = 0, high = 0;  ///< the claim's ends divided by the fact's
  EntityIndex entity = kNoEntity;
  Fact fact;
  friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// The comparisons that the rules allow; empty where like would not be compared with like, where
/// the share would be too small to tell anything (below 0.1 %) or too large to be of the same kind
/// (above ten times).
std::vector<Comparison> comparisons(const Annotations& annotations, const Claim& claim);

/// The rules that fit a claim, by its words alone.
std::vector<ScaleRule> scale_rules(const Claim& claim, std::string_view counted_words);

}  // namespace newsgloss
