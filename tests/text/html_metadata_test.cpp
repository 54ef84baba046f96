#include "text/html_metadata.hpp"

#include <gtest/gtest.h>

#include "text/html_parser.hpp"

namespace newsgloss {
namespace {

HtmlMetadata metadata_of(std::string_view html) {
  HtmlPage page;
  EXPECT_TRUE(parse_html(html, page));
  return page.metadata;
}

struct Row {
  const char* html;
  const char* value;
};

TEST(HtmlMetadata, KnowsTheTitle) {
  const Row rows[] = {
      {"<title>Ferry sinks</title>", "Ferry sinks"},
      {"<title> Ferry\n sinks | The Gazette</title>", "Ferry sinks"},
      {"<title>Ferry sinks - at last</title>", "Ferry sinks - at last"},
      {"<meta property=og:site_name content=Gazette><title>Ferry sinks - Gazette</title>",
       "Ferry sinks"},
      {"<title>A</title><meta property='og:title' content='B'>", "B"},
      {"<title>A</title><svg><title>icon</title></svg>", "A"},
      {"<p>No title", ""}};
  for (const Row& row : rows) EXPECT_EQ(metadata_of(row.html).title(), row.value) << row.html;
}

TEST(HtmlMetadata, KnowsTheLanguage) {
  const Row rows[] = {{"<html lang=de>", "de"},
                      {"<html xml:lang=fr>", "fr"},
                      {"<meta http-equiv=Content-Language content='it, en'>", "it"},
                      {"<meta property=og:locale content=pt_BR>", "pt-BR"},
                      {"<html lang=de><meta property=og:locale content=en_GB>", "de"},
                      {"<p>Hello", ""}};
  for (const Row& row : rows) EXPECT_EQ(metadata_of(row.html).language(), row.value) << row.html;
}

TEST(HtmlMetadata, KnowsTheDay) {
  struct Dated {
    const char* html;
    std::optional<Date> day;
  };
  const Dated rows[] = {
      {"<meta property=article:published_time content=2026-02-03T10:00:00Z>", Date{2026, 2, 3}},
      {"<script type=application/ld+json>{\"datePublished\" : \"2026-02-04\"}</script>",
       Date{2026, 2, 4}},
      {"<time datetime=2026-02-05>yesterday</time><time datetime=2020-01-01>", Date{2026, 2, 5}},
      {"<meta name=DC.date content=2026-02-06>", Date{2026, 2, 6}},
      {"<meta name=date content=2026-02-06><meta property=article:published_time "
       "content=2026-02-03>",
       Date{2026, 2, 3}},
      {"<script>{\"datePublished\":\"2026-02-04\"}</script>", std::nullopt},
      {"<time datetime=soon>", std::nullopt}};
  for (const Dated& row : rows) EXPECT_EQ(metadata_of(row.html).published(), row.day) << row.html;
}

TEST(HtmlMetadata, KnowsTheAddress) {
  const Row rows[] = {
      {"<link rel=Canonical href=https://example.org/a>", "https://example.org/a"},
      {"<meta property=og:url content=https://example.org/b>", "https://example.org/b"},
      {"<meta property=og:url content=https://example.org/b><link rel=canonical "
       "href=https://example.org/a>",
       "https://example.org/a"},
      {"<link rel=stylesheet href=https://example.org/c>", ""}};
  for (const Row& row : rows) EXPECT_EQ(metadata_of(row.html).address(), row.value) << row.html;
}

}  // namespace
}  // namespace newsgloss
