// The parts are read three times: for the classes and the offices that somebody holds, for the ids
// that are there and the titles of those offices, and to write the entries. An entry of which the
// kind is not known yet has its classes; the nearest class above them that import.tsv knows gives
// it. Wikidata has some four million classes: they are kept as pairs of numbers.
#include "hosts/cli/import/resolver.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "hosts/cli/import/day.hpp"
#include "hosts/cli/import/import_table.hpp"

namespace newsgloss::hosts {
namespace {

constexpr int kHighestClass = 8;  // steps up from class to class
constexpr std::string_view kCountryCode = "country:";
constexpr std::string_view kWikidataId = "wd:";

/// 42 for "wd:Q42" and "Q42"; 0 for what is none.
std::uint32_t number_of(std::string_view id) {
  std::uint32_t number = 0;
  if (id.starts_with(kWikidataId)) id.remove_prefix(kWikidataId.size());
  if (!id.starts_with('Q')) return 0;
  const auto read = std::from_chars(id.data() + 1, id.data() + id.size(), number);
  return read.ec == std::errc() && read.ptr == id.data() + id.size() ? number : 0;
}

}  // namespace

void Resolver::write(EntryXml& out) {
  gather_classes();
  gather_ids();
  std::unordered_set<std::string> written;
  parts_.for_each([&](Part&& part) {
    auto* draft = std::get_if<Draft>(&part);
    if (draft == nullptr || !ids_.contains(draft->id)) return;
    if (!written.insert(draft->id).second) {
      ++twice_;
      return;
    }
    has_kind(*draft);
    resolve(*draft);
    out.add(*draft);
  });
}

void Resolver::gather_classes() {
  parts_.for_each([&](Part&& part) {
    if (const auto* draft = std::get_if<Draft>(&part)) {
      for (const DraftOffice& office : draft->offices) posts_.try_emplace(office.post);
    } else if (const auto* post = std::get_if<Post>(&part)) {
      for (const std::string& one : post->above) {
        if (const auto number = number_of(post->id)) above_.emplace_back(number, number_of(one));
      }
    } else if (auto* holding = std::get_if<Holding>(&part)) {
      posts_.try_emplace(holding->office.post);
      holdings_[holding->holder].push_back(std::move(holding->office));
    }
  });
  std::ranges::sort(above_);
}

void Resolver::gather_ids() {
  parts_.for_each([&](Part&& part) {
    if (auto* draft = std::get_if<Draft>(&part)) {
      const bool known = has_kind(*draft);
      if (known && selection_.takes_kind(draft->kind)) ids_.insert(std::move(draft->id));
      of_no_kind_ += known ? 0 : 1;
    } else if (auto* post = std::get_if<Post>(&part)) {
      const auto wanted = posts_.find(post->id);
      if (wanted == posts_.end()) return;
      post->above.clear();
      wanted->second = std::move(*post);
    }
  });
}

bool Resolver::has_kind(Draft& draft) const {
  if (!draft.kind.empty()) return true;
  std::vector<std::uint32_t> level;
  for (const std::string& one : draft.classes) level.push_back(number_of(one));
  std::unordered_set<std::uint32_t> seen;
  for (int step = 0; step < kHighestClass && !level.empty(); ++step) {
    std::optional<ClassMeaning> best;
    std::vector<std::uint32_t> higher;
    for (const std::uint32_t one : level) {
      if (!seen.insert(one).second) continue;
      const auto meaning = class_meaning(fmt::format("Q{}", one));
      if (meaning && (!best || meaning->rank < best->rank)) best = meaning;
      for (auto at = std::ranges::lower_bound(above_, std::pair(one, 0U));
           at != above_.end() && at->first == one; ++at)
        higher.push_back(at->second);
    }
    if (best) {
      draft.kind = best->kind;
      draft.subkind = best->subkind;
      return true;
    }
    level = std::move(higher);
  }
  return false;
}

std::string Resolver::found(const std::string& id) const {
  const std::string_view text = id;
  if (ids_.contains(id)) return id;
  if (text.starts_with(kCountryCode)) return known_.country(text.substr(kCountryCode.size()));
  if (text.starts_with(kWikidataId)) return known_.with_wikidata(id.substr(kWikidataId.size()));
  return {};
}

void Resolver::resolve_offices(Draft& draft) {
  if (const auto held = holdings_.find(draft.id); held != holdings_.end())
    draft.offices.insert(draft.offices.end(), held->second.begin(), held->second.end());
  std::vector<DraftOffice> good;
  for (DraftOffice& office : draft.offices) {
    const auto post = posts_.find(office.post);
    if (post != posts_.end()) office.title = post->second.title;
    if (post != posts_.end() && found(office.of).empty()) office.of = post->second.of;
    office.of = found(office.of);
    office.since = as_day(office.since);
    office.until = as_day(office.until);
    const bool backwards =
        !office.since.empty() && !office.until.empty() && office.until < office.since;
    if (office.title.empty() || office.of.empty() || backwards) {
      ++lost_;
    } else if (std::ranges::find(good, office) == good.end()) {
      good.push_back(std::move(office));
    }
  }
  draft.offices = std::move(good);
}

void Resolver::resolve(Draft& draft) {
  resolve_offices(draft);
  std::vector<DraftRelation> good;
  for (DraftRelation& relation : draft.relations) {
    relation.to = found(relation.to);
    if (relation.to.empty()) {
      ++lost_;
    } else if (std::ranges::find(good, relation) == good.end()) {
      good.push_back(std::move(relation));
    }
  }
  draft.relations = std::move(good);
  draft.date = as_day(draft.date);
  for (DraftFact& fact : draft.facts) fact.date = as_day(fact.date);
}

}  // namespace newsgloss::hosts
