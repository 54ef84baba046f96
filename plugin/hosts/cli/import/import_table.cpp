#include "hosts/cli/import/import_table.hpp"

#include <array>
#include <map>
#include <utility>

namespace newsgloss::hosts {
namespace {

struct Row {
  std::string_view what;
  std::array<std::string_view, 4> columns;
};

constexpr Row kRows[] = {
#include "import_table.inc"
};

/// Numbers of the rows, by what they are about and the first column.
using Table = std::map<std::pair<std::string_view, std::string_view>, int>;

const Row* find(std::string_view what, std::string_view key, int* rank = nullptr) {
  static const Table table = [] {
    Table all;
    for (const Row& row : kRows)
      all.try_emplace({row.what, row.columns[0]}, static_cast<int>(&row - kRows));
    return all;
  }();
  const auto found = table.find({what, key});
  if (found == table.end()) return nullptr;
  if (rank != nullptr) *rank = found->second;
  return &kRows[found->second];
}

}  // namespace

std::optional<ClassMeaning> class_meaning(std::string_view wikidata) {
  ClassMeaning meaning;
  const Row* row = find("class", wikidata, &meaning.rank);
  if (row == nullptr) return std::nullopt;
  meaning.kind = row->columns[1];
  meaning.subkind = row->columns[2];
  return meaning;
}

bool is_class_of_posts(std::string_view wikidata) {
  return find("post", wikidata) != nullptr;
}

std::string_view relation_of_property(std::string_view property) {
  const Row* row = find("relation", property);
  return row == nullptr ? std::string_view() : row->columns[1];
}

std::optional<FactMeaning> fact_of_property(std::string_view property) {
  const Row* row = find("fact", property);
  if (row == nullptr) return std::nullopt;
  return FactMeaning{row->columns[1], row->columns[2], row->columns[3]};
}

std::optional<std::string_view> meaning_of_schema(std::string_view schema) {
  const Row* row = find("schema", schema);
  if (row == nullptr) return std::nullopt;
  return row->columns[1];
}

}  // namespace newsgloss::hosts
