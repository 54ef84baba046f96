#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "actors/article_names.hpp"

namespace newsgloss {

/// Whom one name of the article means.
struct LinkedName {
  std::uint32_t candidates_begin = 0, candidates_end = 0;  ///< in LinkedNames::candidates
  EntityIndex entity = kNoEntity;                          ///< the best one where it is good enough
  EntityIndex government = kNoEntity;                      ///< that this place can stand for
  bool is_place = false;  ///< the form means something beside that government
  bool decided_by_reader = false;
  bool anchor = false;  ///< sure without its article, evidence for others
  FormKind form_kind = FormKind::name;
  float nobody = 0;  ///< share of the form's uses that mean none of them
};

/// The names of one article, in the order of ArticleNames::names.
struct LinkedNames {
  std::vector<LinkedName> names;
  std::vector<Candidate> candidates;

  /// Best first; the scores add up to at most 1.
  std::span<const Candidate> candidates_of(const LinkedName& name) const {
    return {candidates.data() + name.candidates_begin, name.candidates_end - name.candidates_begin};
  }
};

/// Chooses entities for the names of one article, in place of those of another, whose memory is
/// kept. Borrows all of its arguments during the call. Linear in the names.
void link_candidates(std::span<const ArticleBlock> blocks, const ArticleNames& article,
                     const EntityFile& entities, std::optional<Date> published,
                     std::string_view language, LinkedNames& linked);

}  // namespace newsgloss
