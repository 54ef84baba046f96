#include "hosts/shared/citation.hpp"

#include "hosts/shared/library.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {

std::string citation(std::string_view figure, std::string_view sentence, const Article& article,
                     const Formats& formats) {
  if (sentence.empty()) return {};
  std::string cited = fill(translated("“{0}”"), {sentence});
  if (!figure.empty()) cited = fill(translated("{0}: {1}"), {figure, cited});
  const char* between = " ";
  for (const std::string& part :
       {article.title, article.feed, formats.date(article.published), article.link}) {
    if (part.empty()) continue;
    cited += between + part;
    between = ", ";
  }
  return cited;
}

std::string citation_of(const newsgloss_annotations* annotations, const CardData& card,
                        const Article& article, const Formats& formats) {
  if (card.kind != NEWSGLOSS_CARD_CLAIM || card.marks.empty()) return {};
  const auto mark = get<newsgloss_mark>(newsgloss_annotations_mark, annotations, card.marks[0]);
  const auto quantity =
      get<newsgloss_quantity>(newsgloss_annotations_quantity, annotations, mark.quantity);
  return citation(card.title, view(newsgloss_annotations_text(annotations, quantity.sentence)),
                  article, formats);
}

}  // namespace newsgloss::hosts
