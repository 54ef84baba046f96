#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "hosts/shared/article.hpp"
#include "hosts/shared/card_data.hpp"
#include "hosts/shared/formats.hpp"
#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

using Json = nlohmann::json;

/// The parts of the overlay's messages that stand for annotations; resources/overlay/README.md
/// tells their fields. `annotations` must count in UTF-16 units. All throw Failure.

/// [[block, start, end, kind, card, level, actor], …]
Json marks_json(const newsgloss_engine* engine, const newsgloss_annotations* annotations);

/// The fields of a `card` message without its `gen`; `card` is the card's number.
Json card_json(const newsgloss_engine* engine, newsgloss_annotations* annotations,
               std::uint32_t card, newsgloss_date today, const Article& article,
               const Formats& formats);

/// How many cards there are: one more than the largest number of a mark.
std::uint32_t card_count(const newsgloss_annotations* annotations);

/// JSON text, UTF-8; what is not UTF-8 is replaced.
std::string dumped(const Json& json);

}  // namespace newsgloss::hosts
