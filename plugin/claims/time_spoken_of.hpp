#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "quantities/quantity.hpp"
#include "text/document.hpp"

namespace newsgloss {

/// The day, month or year of a TIMEX3 value such as "2023-08-14", "2023-08", "2023", "2023-Q3" (its
/// year) or "2023-W12" (its year); nullopt for anything else.
std::optional<Date> date_of_timex(std::string_view timex);

struct TimeSpokenOf {
  std::optional<Date> date;
  Span span;  ///< bytes of the block; empty: no date stands in the sentence
};

/// The date among a sentence's quantities that stands nearest to `figure`, but not one right after
/// the words of saying, `cue`: it tells when somebody said so. An empty `cue`: nobody did.
TimeSpokenOf time_spoken_of(std::span<const Quantity> of_sentence, Span figure, Span cue);

}  // namespace newsgloss
