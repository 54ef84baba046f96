#pragma once

#include <optional>
#include <string>
#include <vector>

#include "text/document.hpp"

namespace newsgloss {

/// A line under "== expect". Either
///   actor WORDS = ENTITY-ID          (or "unknown")
///   number WORDS: FIELD VALUE; FIELD VALUE; …
///   plain WORDS                      (not marked at the usual level)
/// where WORDS are those of the first mark on them. Fields of a number: value, unit, bound, counts,
/// measures, holder, where, said by, stance, topic, when, disagrees, repeats, scale.
struct Expectation {
  std::string kind;
  std::string words;
  std::vector<std::pair<std::string, std::string>> fields;
  std::size_t line = 0;
};

/// An article of tests/golden with what must be found in it: first "published YYYY-MM-DD", then
/// paragraphs ("# " begins the headline), then "== expect" and expectations.
struct GoldenArticle {
  Document document;
  std::vector<Expectation> expectations;
};

/// nullopt where the file cannot be read.
std::optional<GoldenArticle> read_golden_article(const std::string& path);

}  // namespace newsgloss
