#include <gmock/gmock.h>

#include "abi/small_engine.hpp"

namespace newsgloss::abi {
namespace {

TEST(Document, IsCutAtEmptyLines) {
  const auto made = document("The talks\n\nThey met.\n\n\nThey left.");
  ASSERT_EQ(get<newsgloss_document_info>(newsgloss_document_describe, made.get()).block_count, 3U);
  const char* texts[] = {"The talks", "They met.", "They left."};
  for (std::uint32_t i = 0; i < 3; ++i) {
    EXPECT_EQ(view(get<newsgloss_block>(newsgloss_document_block, made.get(), i).text), texts[i]);
  }
}

TEST(Document, ComesFromAPageWithItsLinks) {
  const std::string page =
      "<html lang=de><title>T</title><p>See <a href='https://example.org/a'>this</a>.";
  const auto made =
      make<hosts::Document>(newsgloss_document_from_html, borrowed(page), borrowed("text/html"));
  const auto info = get<newsgloss_document_info>(newsgloss_document_describe, made.get());
  EXPECT_EQ(view(info.language), "de");
  std::vector<std::string> addresses;
  for (std::uint32_t block = 0; block < info.block_count; ++block) {
    const auto read = get<newsgloss_block>(newsgloss_document_block, made.get(), block);
    for (std::uint32_t i = 0; i < read.link_count; ++i) {
      const auto link = get<newsgloss_link>(newsgloss_document_link, made.get(), block, i);
      addresses.emplace_back(view(link.address));
      EXPECT_EQ(view(read.text).substr(link.start, link.end - link.start), "this");
    }
  }
  EXPECT_THAT(addresses, testing::ElementsAre("https://example.org/a"));
}

TEST(Document, IsMadeBlockByBlock) {
  const hosts::Document made(newsgloss_document_new());
  for (newsgloss_block_kind kind = NEWSGLOSS_HEADLINE; kind <= NEWSGLOSS_BYLINE; ++kind) {
    EXPECT_EQ(status_of(newsgloss_document_add_block, made.get(), kind, borrowed("a\0b")),
              NEWSGLOSS_OK);
    EXPECT_EQ(
        get<newsgloss_block>(newsgloss_document_block, made.get(), static_cast<std::uint32_t>(kind))
            .kind,
        kind);
  }
  for (const newsgloss_block_kind kind : {-1, NEWSGLOSS_BYLINE + 1}) {
    EXPECT_EQ(status_of(newsgloss_document_add_block, made.get(), kind, borrowed("x")),
              NEWSGLOSS_INVALID_ARGUMENT);
  }
}

TEST(Document, TellsWhereTextIsNotUtf8) {
  struct Row {
    std::string_view bytes;
    std::uint64_t offset;
  };
  for (const Row& row : {Row{"\xff", 0}, Row{"ab\xc3", 2}, Row{"é\xe2\x82 x", 2}}) {
    auto error = sized<newsgloss_error>();
    newsgloss_document* made = nullptr;
    EXPECT_EQ(newsgloss_document_from_text(borrowed(row.bytes), &made, &error),
              NEWSGLOSS_INVALID_UTF8);
    EXPECT_EQ(error.offset, row.offset);
    EXPECT_EQ(made, nullptr);
  }
}

TEST(Document, IsNoLargerThanTheLimit) {
  const std::string large(std::size_t{NEWSGLOSS_LARGEST_INPUT} + 1, ' ');
  newsgloss_document* made = nullptr;
  EXPECT_EQ(status_of(newsgloss_document_from_text, borrowed(large), &made), NEWSGLOSS_TOO_LARGE);
  EXPECT_EQ(status_of(newsgloss_document_from_html, borrowed(large), borrowed(""), &made),
            NEWSGLOSS_TOO_LARGE);
  const hosts::Document blocks(newsgloss_document_new());
  EXPECT_EQ(
      status_of(newsgloss_document_add_block, blocks.get(), NEWSGLOSS_PARAGRAPH, borrowed(large)),
      NEWSGLOSS_TOO_LARGE);
}

TEST(Document, KnowsItsDay) {
  const auto made = document("x");
  struct Row {
    newsgloss_date day;
    newsgloss_status status;
  };
  const Row rows[] = {{{2026, 2, 3, {}}, NEWSGLOSS_OK},
                      {{2026, 0, 0, {}}, NEWSGLOSS_OK},
                      {{2026, 13, 1, {}}, NEWSGLOSS_INVALID_ARGUMENT},
                      {{2026, 1, 32, {}}, NEWSGLOSS_INVALID_ARGUMENT},
                      {{0, 0, 0, {}}, NEWSGLOSS_OK}};
  for (const Row& row : rows) {
    EXPECT_EQ(status_of(newsgloss_document_set_published, made.get(), row.day), row.status);
    if (row.status != NEWSGLOSS_OK) continue;
    const auto info = get<newsgloss_document_info>(newsgloss_document_describe, made.get());
    EXPECT_EQ(info.published.year, row.day.year);
  }
}

TEST(Document, RefusesNullAndWhatIsNotThere) {
  const auto made = document("x");
  auto block = sized<newsgloss_block>();
  auto link = sized<newsgloss_link>();
  auto info = sized<newsgloss_document_info>();
  EXPECT_EQ(status_of(newsgloss_document_from_text, borrowed("x"), nullptr),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_document_describe, nullptr, &info), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_document_describe, made.get(), nullptr),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_document_block, nullptr, 0U, &block), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_document_block, made.get(), 1U, &block), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_document_link, made.get(), 0U, 0U, &link), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_document_link, made.get(), 1U, 0U, &link), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_document_add_block, nullptr, NEWSGLOSS_CELL, borrowed("x")),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_document_set_language, nullptr, borrowed("en")),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_document_set_published, nullptr, newsgloss_date{}),
            NEWSGLOSS_INVALID_ARGUMENT);
  newsgloss_document_free(nullptr);
}

}  // namespace
}  // namespace newsgloss::abi
