#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// What the compiled entity file knows already, so that imported entries may refer to it.
class KnownEntities {
 public:
  KnownEntities() = default;
  explicit KnownEntities(const newsgloss_engine& engine);

  /// Id of the entry with this Wikidata id, or of the country with an ISO 3166 code; empty: none.
  std::string with_wikidata(const std::string& wikidata) const;
  std::string country(std::string_view code) const;

 private:
  std::unordered_map<std::string, std::string> by_wikidata_, countries_;
};

}  // namespace newsgloss::hosts
