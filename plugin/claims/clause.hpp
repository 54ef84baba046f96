#pragma once

#include "claims/noun_phrase.hpp"
#include "claims/saying.hpp"
#include "claims/sentence.hpp"

namespace newsgloss {

/// Where a figure stands in its sentence.
struct FigurePlace {
  TokenRange own;     ///< the quantity
  TokenRange figure;  ///< with its hedge and the counted words behind it
  TokenRange clause;  ///< around it, between clause words, semicolons and quotation marks
};

FigurePlace figure_place(const Sentence& sentence, const Quantity& quantity);

/// Whether the words deny or merely suppose the figure, whoever speaks.
Stance clause_stance(const Sentence& sentence, const Quantity& quantity, const FigurePlace& place);

/// What the figure is about, as bytes of the block: the counted words, "of" what ("4 % of the
/// budget"), or the subject of a verb such as "reached"; empty: not told.
Span concept_of(const Sentence& sentence, const Quantity& quantity, const FigurePlace& place);

/// The topic of the clause ("killed"), or empty.
std::string_view topic_of(const Sentence& sentence, const FigurePlace& place);

}  // namespace newsgloss
