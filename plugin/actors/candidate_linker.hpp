#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "actors/article_names.hpp"

namespace newsgloss {

/// Whom one name of the article means.
struct LinkedName {
  std::vector<Candidate> candidates;  ///< best first; the scores add up to at most 1
  EntityIndex entity = kNoEntity;     ///< the best one where it is good enough
  float nobody = 0;                   ///< share of the form's uses that mean none of them
  FormKind form_kind = FormKind::name;
  bool decided_by_reader = false;
};

/// Chooses entities for the names of one article, in the order of ArticleNames::names. Borrows all
/// of its arguments during the call. Linear in the names.
std::vector<LinkedName> link_candidates(std::span<const ArticleBlock> blocks,
                                        const ArticleNames& article, const EntityFile& entities,
                                        std::optional<Date> published, std::string_view language);

}  // namespace newsgloss
