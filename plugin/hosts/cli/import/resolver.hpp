#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "hosts/cli/import/draft.hpp"
#include "hosts/cli/import/entry_xml.hpp"
#include "hosts/cli/import/known_entities.hpp"
#include "hosts/cli/import/part_file.hpp"
#include "hosts/cli/import/selection.hpp"

namespace newsgloss::hosts {

/// Turns what importers read into entries: finds kinds by the classes of classes, the titles of
/// offices, and which of the things that entries name are there. Needs memory for the ids of the
/// entries and for the classes, not for what was read.
class Resolver {
 public:
  Resolver(PartFile& parts, const KnownEntities& known, const Selection& selection)
      : parts_(parts), known_(known), selection_(selection) {}

  void write(EntryXml& out);

  std::uint64_t twice() const { return twice_; }  ///< entries whose id stood before: left out
  std::uint64_t lost() const { return lost_; }    ///< references to what is not there: left out
  std::uint64_t of_no_kind() const { return of_no_kind_; }

 private:
  void gather_classes();
  void gather_ids();
  bool has_kind(Draft& draft) const;
  void resolve(Draft& draft);
  void resolve_offices(Draft& draft);
  std::string found(const std::string& id) const;

  PartFile& parts_;
  const KnownEntities& known_;
  const Selection& selection_;
  std::unordered_set<std::string> ids_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> above_;  ///< Q-numbers: class, class above
  std::unordered_map<std::string, std::vector<DraftOffice>> holdings_;
  std::unordered_map<std::string, Post> posts_;  ///< that somebody holds
  std::uint64_t twice_ = 0, lost_ = 0, of_no_kind_ = 0;
};

}  // namespace newsgloss::hosts
