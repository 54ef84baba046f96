#include "golden/golden_article.hpp"

#include <array>
#include <cstdlib>
#include <fstream>

namespace newsgloss {
namespace {

constexpr std::array kFields = {"value",  "unit",  "bound",     "counts",  "measures",
                                "holder", "where", "repeats",   "said by", "stance",
                                "topic",  "when",  "disagrees", "scale"};

std::string trimmed(std::string text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

Date date_of(const std::string& words) {
  const auto part = [&](std::size_t at, std::size_t size) {
    return std::atoi(words.substr(at, size).c_str());
  };
  return {part(0, 4), static_cast<std::uint8_t>(part(5, 2)), static_cast<std::uint8_t>(part(8, 2))};
}

std::pair<std::string, std::string> field_of(const std::string& text) {
  for (const std::string name : kFields) {
    if (text.starts_with(name + " ")) return {name, trimmed(text.substr(name.size()))};
  }
  return {"unknown field", text};
}

Expectation expectation_of(const std::string& line) {
  Expectation expectation;
  const std::size_t space = line.find(' ');
  expectation.kind = line.substr(0, space);
  const std::string rest = trimmed(line.substr(space));
  if (expectation.kind == "actor") {
    const std::size_t equals = rest.find(" = ");
    expectation.words = rest.substr(0, equals);
    expectation.fields.emplace_back("entity", trimmed(rest.substr(equals + 3)));
    return expectation;
  }
  const std::size_t colon = rest.find(": ");
  expectation.words = rest.substr(0, colon);
  if (colon == std::string::npos) return expectation;
  for (std::size_t at = colon + 2; at < rest.size();) {
    const std::size_t end = std::min(rest.find(';', at), rest.size());
    expectation.fields.push_back(field_of(trimmed(rest.substr(at, end - at))));
    at = end + 1;
  }
  return expectation;
}

Block block_of(const std::string& line) {
  Block block;
  const bool headline = line.starts_with("# ");
  block.kind = headline ? BlockKind::headline : BlockKind::paragraph;
  block.text = Utf8Text::repaired(headline ? line.substr(2) : line);
  return block;
}

}  // namespace

std::optional<GoldenArticle> read_golden_article(const std::string& path) {
  std::ifstream in(path);
  if (!in) return std::nullopt;
  GoldenArticle article;
  article.document.language = "en";
  bool expecting = false;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty()) continue;
    if (line == "== expect") {
      expecting = true;
    } else if (expecting) {
      article.expectations.push_back(expectation_of(line));
      article.expectations.back().line = number;
    } else if (line.starts_with("published ")) {
      article.document.published = date_of(line.substr(10));
    } else {
      article.document.blocks.push_back(block_of(line));
    }
  }
  return article;
}

}  // namespace newsgloss
