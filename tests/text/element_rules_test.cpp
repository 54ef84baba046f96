#include "text/element_rules.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

TEST(ElementRule, IsThatOfTheName) {
  for (const char* name : {"script", "style", "nav", "aside", "footer", "svg", "button", "code"}) {
    EXPECT_TRUE(element_rule(name, {}).skip) << name;
  }
  for (const char* name : {"p", "div", "article", "b", "span", "a", "no-such-element", ""}) {
    EXPECT_FALSE(element_rule(name, {}).skip) << name;
  }
  EXPECT_TRUE(element_rule("br", {}).line_feed);
  EXPECT_FALSE(element_rule("p", {}).line_feed);
  struct Row {
    const char* name;
    BlockKind kind;
  };
  for (const Row& row :
       {Row{"p", BlockKind::paragraph}, Row{"h2", BlockKind::heading},
        Row{"li", BlockKind::list_item}, Row{"td", BlockKind::cell},
        Row{"blockquote", BlockKind::quote}, Row{"figcaption", BlockKind::caption}}) {
    EXPECT_TRUE(element_rule(row.name, {}).block) << row.name;
    EXPECT_EQ(element_rule(row.name, {}).kind, row.kind) << row.name;
  }
  EXPECT_FALSE(element_rule("b", {}).block);
}

TEST(ElementRule, HeedsTheAttributes) {
  struct Row {
    const char* element;
    HtmlAttribute attribute;
    bool skip, caption, byline;
  };
  const Row rows[] = {{"p", {"hidden", ""}, true, false, false},
                      {"p", {"aria-hidden", "true"}, true, false, false},
                      {"p", {"aria-hidden", "false"}, false, false, false},
                      {"div", {"role", "navigation"}, true, false, false},
                      {"span", {"class", "big sr-only"}, true, false, false},
                      {"span", {"class", "not-sr-only-really"}, false, false, false},
                      {"sup", {"class", "my-reference"}, true, false, false},
                      {"i", {"class", "my-reference"}, false, false, false},
                      {"div", {"class", "photo-caption"}, false, true, false},
                      {"p", {"class", "byline"}, false, false, true},
                      {"a", {"rel", "author nofollow"}, false, false, true},
                      {"p", {"class", "authority"}, false, false, false}};
  for (const Row& row : rows) {
    const ElementRule rule = element_rule(row.element, {&row.attribute, 1});
    EXPECT_EQ(rule.skip, row.skip) << row.element << ' ' << row.attribute.value;
    EXPECT_EQ(rule.caption, row.caption) << row.element << ' ' << row.attribute.value;
    EXPECT_EQ(rule.byline, row.byline) << row.element << ' ' << row.attribute.value;
  }
}

}  // namespace
}  // namespace newsgloss
