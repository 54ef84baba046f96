#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "claims/claim.hpp"
#include "claims/claims.hpp"
#include "claims/saying.hpp"
#include "claims/sentence.hpp"

namespace newsgloss {

/// Who says a figure, with what lies in the sentences around: pronouns, quotations that run on.
struct FoundAttribution {
  Attribution attribution;
  Stance stance = Stance::stated;
};

/// Finds who says the figures of an article, a sentence at a time. Looks at no more than three
/// sentences around one, and at them once, however many figures it holds. Borrows the article.
class Attributor {
 public:
  Attributor(std::span<const ClaimBlock> blocks, std::span<const Mention> mentions)
      : blocks_(blocks), mentions_(mentions) {}

  /// The sentence whose figures are asked for next, with its sayings; borrowed until the next.
  void enter(const Sentence& sentence, const std::vector<Saying>& sayings);

  /// Who says the token of the sentence.
  std::optional<FoundAttribution> of(std::uint32_t token);

 private:
  struct Place {
    std::uint32_t block = 0;
    std::size_t sentence = 0;
  };
  /// Who a pronoun stands for.
  struct Speaker {
    std::uint32_t block = 0;
    Span span;  ///< empty: nobody was named
  };

  std::optional<FoundAttribution> in_sentence(std::uint32_t token);
  std::optional<FoundAttribution> in_quotation() const;
  std::optional<FoundAttribution> any_speaker(Place place) const;
  Speaker speaker_before(Place place, bool person) const;
  TokenRange speaker_of(const Sentence& sentence, bool person) const;
  bool names_person(const Sentence& sentence, TokenRange range) const;
  Sentence read(Place place) const;
  std::optional<Place> previous(Place place) const;

  std::span<const ClaimBlock> blocks_;
  std::span<const Mention> mentions_;
  const Sentence* sentence_ = nullptr;
  const std::vector<Saying>* sayings_ = nullptr;
  Place here_;
  std::array<std::optional<Speaker>, 2> before_;  ///< for "it" and "they", for "he" and "she"
  std::optional<std::optional<FoundAttribution>> quotation_;
};

}  // namespace newsgloss
