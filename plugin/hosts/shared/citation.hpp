#pragma once

#include <string>
#include <string_view>

#include "hosts/shared/article.hpp"
#include "hosts/shared/card_data.hpp"
#include "hosts/shared/formats.hpp"

namespace newsgloss::hosts {

/// What "copy as citation" copies: the figure, its sentence, the article's title, feed, day and
/// link, as far as they are known. Empty without a sentence.
std::string citation(std::string_view figure, std::string_view sentence, const Article& article,
                     const Formats& formats);

/// The citation of a claim's card: of the sentence of its first mark. Empty for other cards.
/// Throws Failure.
std::string citation_of(const newsgloss_annotations* annotations, const CardData& card,
                        const Article& article, const Formats& formats);

}  // namespace newsgloss::hosts
