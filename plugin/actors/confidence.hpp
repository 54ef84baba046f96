#pragma once

namespace newsgloss {

/// Thresholds of certainty, all in one place. Scores are shares between 0 and 1.
inline constexpr float kLinkAtLeast =
    0.5F;  ///< below, a mention keeps its candidates but no entity
inline constexpr float kSureWithoutContext =
    0.7F;  ///< a prior that makes an entity evidence for others
inline constexpr float kShowCandidatesBelow = 0.75F;  ///< a card shows the other candidates too
inline constexpr float kTeamStaysPlace = 0.3F;  ///< share of the place where a team is likely meant
inline constexpr float kNameAtLeast = 0.35F;    ///< below, an unknown name is no mention
inline constexpr float kRoleConfidence = 0.7F;  ///< "the president" of an article that has one
inline constexpr float kMetonymConfidence = 0.8F;  ///< a place that does what governments do

}  // namespace newsgloss
