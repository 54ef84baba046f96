#include "compile/entity_changes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "compile/entity_words.hpp"

namespace newsgloss {
namespace {

std::string words_of(const Date& date) {
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string words_of(const Provenance& one) {
  return fmt::format("({}, {})", one.source, words_of(one.date));
}

std::string words_of(const std::optional<Date>& date) {
  return date ? words_of(*date) : "";
}

template <class Enum, std::size_t size>
std::string_view word_of(const std::array<std::string_view, size>& words, Enum value) {
  return words.at(static_cast<std::size_t>(value));
}

/// A part of an entry: by what a change finds it again, and what may change in it.
struct Part {
  std::string key, value;
};

Part part_of(const Form& form) {
  const std::string_view kind =
      form.kind == FormKind::alias ? "form" : word_of(kFormKinds, form.kind);
  return {fmt::format("{} ({}): {}", kind, form.language, form.text),
          fmt::format("{}{}", form.exact_case ? " as written" : "",
                      form.prior ? fmt::format(" prior {}", *form.prior) : "")};
}

Part part_of(const Office& office) {
  return {fmt::format("office {}, {}, since {}:", office.title, office.of, words_of(office.since)),
          fmt::format(" until {} {}", words_of(office.until), words_of(office.provenance))};
}

Part part_of(const Relation& relation) {
  return {fmt::format("relation {}: {}", word_of(kRelationTypes, relation.type), relation.to),
          " " + words_of(relation.provenance)};
}

Part part_of(const Fact& fact) {
  const std::string number = fact.low == fact.high ? fmt::format("{}", fact.low)
                                                   : fmt::format("{} to {}", fact.low, fact.high);
  return {fmt::format("fact {}:", fact.type),
          fmt::format(" {} {} {}", number, fact.unit, words_of(fact.provenance))};
}

class Changes {
 public:
  void value(const char* what, const std::string& before, const std::string& after) {
    if (before != after) lines_.push_back(fmt::format("{}: {} → {}", what, before, after));
  }

  template <class T>
  void list(const std::vector<T>& before, const std::vector<T>& after) {
    std::vector<Part> old;
    for (const T& one : before) old.push_back(part_of(one));
    for (const T& one : after) {
      const Part now = part_of(one);
      const auto same = std::ranges::find(old, now.key, &Part::key);
      if (same == old.end()) {
        lines_.push_back(fmt::format("+ {}{}", now.key, now.value));
      } else {
        if (same->value != now.value)
          lines_.push_back(fmt::format("{}{} →{}", now.key, same->value, now.value));
        old.erase(same);
      }
    }
    for (const Part& gone : old) lines_.push_back(fmt::format("- {}{}", gone.key, gone.value));
  }

  std::vector<std::string> lines() && { return std::move(lines_); }

 private:
  std::vector<std::string> lines_;
};

std::string description_of(const Entity& entity) {
  if (entity.description.empty()) return {};
  return fmt::format("{} {}", entity.description, words_of(entity.description_provenance));
}

}  // namespace

std::vector<std::string> changes_between(const Entity& before, const Entity& after) {
  Changes changes;
  changes.value("kind", std::string(word_of(kEntityKinds, before.kind)),
                std::string(word_of(kEntityKinds, after.kind)));
  changes.value("class", before.subkind, after.subkind);
  changes.value("name", before.name, after.name);
  changes.value("wikidata", before.wikidata.value_or(""), after.wikidata.value_or(""));
  changes.value("wikipedia", before.wikipedia.value_or(""), after.wikipedia.value_or(""));
  changes.value("weight", fmt::format("{}", before.weight), fmt::format("{}", after.weight));
  changes.value("former-ids", fmt::format("{}", fmt::join(before.former_ids, " ")),
                fmt::format("{}", fmt::join(after.former_ids, " ")));
  changes.list(before.forms, after.forms);
  changes.value("description", description_of(before), description_of(after));
  changes.list(before.offices, after.offices);
  changes.list(before.relations, after.relations);
  changes.list(before.facts, after.facts);
  return std::move(changes).lines();
}

}  // namespace newsgloss
