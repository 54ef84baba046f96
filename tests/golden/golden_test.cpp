#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>

#include "cards/card.hpp"
#include "cards/reader.hpp"
#include "cards/scale.hpp"
#include "compile/compile.hpp"
#include "golden/golden_article.hpp"

namespace newsgloss {
namespace {

namespace fs = std::filesystem;

/// The bundled entity file, compiled once.
std::shared_ptr<const EntityFile> bundled_entities() {
  static const auto entities = [] {
    LayerFiles files;
    for (const auto& entry : fs::directory_iterator(NEWSGLOSS_SOURCE_DIR "/resources/entities")) {
      if (entry.path().extension() == ".xml") files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    const auto cached = cached_entities({{files}}, NEWSGLOSS_BINARY_DIR "/tests/golden");
    if (!cached) std::abort();
    return EntityFile::open(cached->path).value();
  }();
  return entities;
}

constexpr const char* kStances[] = {"stated", "denied", "possible"};
constexpr const char* kBounds[] = {"equal", "about", "below", "above", "up", "down"};

Repetition repetition_of(const Annotations& annotations, std::uint32_t claim) {
  const Repetition* found = annotations.repetition(claim);
  return found != nullptr ? *found : Repetition();
}

class Finding {
 public:
  Finding(const Annotations& annotations, std::uint32_t claim)
      : annotations_(annotations),
        claim_(annotations.claim(claim)),
        repetition_(repetition_of(annotations, claim)) {}

  std::string field(std::string_view name) const {
    const Quantity& quantity = claim_.quantity;
    if (name == "value") return range(quantity.low, quantity.high);
    if (name == "unit") return quantity.unit_id.empty() ? quantity.unit : quantity.unit_id;
    if (name == "bound") return kBounds[static_cast<std::size_t>(quantity.change)];
    if (name == "counts") return words(claim_.block, quantity.counted);
    if (name == "measures") return words(claim_.block, claim_.concept_span);
    if (name == "holder") return mention(claim_.holder);
    if (name == "where") return mention(claim_.location);
    if (name == "said by") {
      return claim_.attribution
                 ? words(claim_.attribution->speaker_block, claim_.attribution->speaker)
                 : "nobody";
    }
    if (name == "stance") return kStances[static_cast<std::size_t>(claim_.stance)];
    if (name == "topic") return std::string(claim_.topic);
    if (name == "when") return date();
    if (name == "disagrees") return others(repetition_.disagrees);
    if (name == "repeats") return others(repetition_.repeats);
    if (name == "scale") return scale();
    return "no such field";
  }

 private:
  static std::string range(std::optional<double> low, std::optional<double> high) {
    if (low == high && low) return fmt::format("{:.12g}", *low);
    return fmt::format("{:.12g} to {:.12g}", low.value_or(NAN), high.value_or(NAN));
  }
  std::string words(std::uint32_t block, Span span) const {
    return std::string(annotations_.words(block, span));
  }
  std::string mention(std::uint32_t index) const {
    if (index == kNoIndex) return "nobody";
    const Mention& mention = annotations_.mention_in(claim_.block, index);
    return mention.entity == kNoEntity ? words(mention.block, mention.span)
                                       : std::string(annotations_.entities().id(mention.entity));
  }
  std::string date() const {
    if (!claim_.when) return "never";
    std::string date = fmt::format("{}", claim_.when->year);
    if (claim_.when->month != 0) date += fmt::format("-{:02}", claim_.when->month);
    if (claim_.when->day != 0) date += fmt::format("-{:02}", claim_.when->day);
    return date;
  }
  std::string others(const std::vector<std::uint32_t>& claims) const {
    std::string list;
    for (const std::uint32_t other : claims) {
      const Claim& claim = annotations_.claim(other);
      list += (list.empty() ? "" : ", ") + words(claim.block, claim.quantity.span);
    }
    return list;
  }
  std::string scale() const {
    std::string list;
    for (const Comparison& comparison : comparisons(annotations_, claim_)) {
      list += (list.empty() ? "" : ", ") + comparison.fact.type;
    }
    return list.empty() ? "none" : list;
  }

  const Annotations& annotations_;
  const Claim& claim_;
  Repetition repetition_;
};

class GoldenArticles : public testing::TestWithParam<std::string> {};

std::optional<Mark> mark_on(const Annotations& annotations, std::string_view words) {
  for (std::uint32_t i = 0; i < annotations.mark_count(); ++i) {
    const Mark mark = annotations.mark(i);
    if (annotations.words(mark.block, mark.span) == words) return mark;
  }
  return std::nullopt;
}

std::string entity_of(const Annotations& annotations, const Mark& mark) {
  if (mark.mention == kNoIndex) return "no actor";
  const EntityIndex entity = annotations.mention(mark.mention).entity;
  return entity == kNoEntity ? "unknown" : std::string(annotations.entities().id(entity));
}

void check(const Annotations& annotations, const Expectation& expected) {
  const std::optional<Mark> mark = mark_on(annotations, expected.words);
  if (expected.kind == "plain") {
    EXPECT_TRUE(!mark || mark->level > 2) << expected.words << " is marked";
    return;
  }
  ASSERT_TRUE(mark) << expected.words << " is not marked";
  if (expected.kind == "actor") {
    EXPECT_EQ(entity_of(annotations, *mark), expected.fields[0].second) << expected.words;
    return;
  }
  ASSERT_NE(mark->claim, kNoIndex) << expected.words << " is no number";
  const Finding finding(annotations, mark->claim);
  for (const auto& [name, value] : expected.fields) {
    EXPECT_EQ(finding.field(name), value) << expected.words << ": " << name;
  }
}

TEST_P(GoldenArticles, AreReadAsExpected) {
  const auto article = read_golden_article(GetParam());
  ASSERT_TRUE(article);
  ASSERT_FALSE(article->expectations.empty());
  const Annotations annotations =
      Reader(bundled_entities()).annotate(shared(article->document), nullptr).value();
  for (const Expectation& expected : article->expectations) {
    SCOPED_TRACE(fmt::format("{}:{}", GetParam(), expected.line));
    check(annotations, expected);
  }
}

std::vector<std::string> golden_files() {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(NEWSGLOSS_SOURCE_DIR "/tests/golden")) {
    if (entry.path().extension() == ".txt" && entry.path().stem() != "CMakeLists") {
      files.push_back(entry.path().string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

INSTANTIATE_TEST_SUITE_P(All, GoldenArticles, testing::ValuesIn(golden_files()),
                         [](const auto& article) {
                           std::string name = fs::path(article.param).stem().string();
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace newsgloss
