#include "text/html_blocks.hpp"

#include <gtest/gtest.h>

#include "text/blocks.hpp"

namespace newsgloss {
namespace {

TEST(HtmlBlocks, EndAtBlockElements) {
  HtmlBlocks blocks;
  blocks.begin_element("h1", {});
  blocks.text("Ferry  sinks", 4);
  blocks.end_element("h1");
  blocks.begin_element("p", {});
  blocks.text("Forty ", 30);
  blocks.begin_element("b", {});
  blocks.text("drown", 39);
  blocks.end_element("b");
  blocks.text(std::string_view("."), 48);
  const HtmlContent content = blocks.finish();
  EXPECT_EQ(expected_of(content.blocks),
            (std::vector<Expected>{{BlockKind::heading, "Ferry sinks"},
                                   {BlockKind::paragraph, "Forty drown."}}));
  EXPECT_EQ(content.first_headings, std::vector<std::uint32_t>{0});
}

TEST(HtmlBlocks, LeaveOutWhatIsSkippedWithAllInIt) {
  HtmlBlocks blocks;
  blocks.text("Before ", 0);
  blocks.begin_element("nav", {});
  blocks.begin_element("p", {});
  blocks.text("Menu", 12);
  blocks.end_element("p");
  blocks.end_element("nav");
  blocks.text("after", 30);
  for (const Expected& block : expected_of(blocks.finish().blocks)) {
    EXPECT_EQ(block.text.find("Menu"), std::string::npos);
  }
}

TEST(HtmlBlocks, KnowTheContainersFromTheOutside) {
  HtmlBlocks blocks;
  blocks.begin_element("main", {});
  blocks.begin_element("p", {});
  blocks.text("Teaser", 0);
  blocks.end_element("p");
  blocks.begin_element("article", {});
  blocks.begin_element("p", {});
  blocks.text("Story", 10);
  blocks.end_element("main");  // closes all in it
  blocks.text("Foot", 20);
  const HtmlContent content = blocks.finish();
  ASSERT_EQ(content.blocks.size(), 3U);
  ASSERT_EQ(content.containers.size(), 2U);
  EXPECT_EQ(content.containers[0].role, HtmlContainer::Role::main);
  EXPECT_EQ(content.containers[0].end_block, 2U);
  EXPECT_EQ(content.containers[1].role, HtmlContainer::Role::article);
  EXPECT_EQ(content.containers[1].first_block, 1U);
  EXPECT_EQ(content.containers[1].end_block, 2U);
}

TEST(HtmlBlocks, HeedNoEndWithoutABeginning) {
  HtmlBlocks blocks;
  blocks.end_element("p");
  blocks.text("One", 0);
  blocks.end_element("article");
  EXPECT_EQ(expected_of(blocks.finish().blocks),
            (std::vector<Expected>{{BlockKind::paragraph, "One"}}));
}

TEST(HtmlBlocks, MadeOfNothingAreNone) {
  HtmlBlocks blocks;
  blocks.begin_element("p", {});
  blocks.text(" \n\t", 0);
  EXPECT_TRUE(blocks.finish().blocks.empty());
}

}  // namespace
}  // namespace newsgloss
