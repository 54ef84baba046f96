#include "abi/guard.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace newsgloss::abi {
namespace {

struct Row {
  Result<void> (*body)();
  newsgloss_status status;
  const char* message;
};

TEST(Guard, TurnsWhateverHappensIntoAStatus) {
  const Row rows[] = {
      {[]() -> Result<void> { return {}; }, NEWSGLOSS_OK, ""},
      {[]() -> Result<void> { return fail(ErrorCode::io, "No such file."); }, NEWSGLOSS_IO,
       "No such file."},
      {[]() -> Result<void> { throw std::bad_alloc(); }, NEWSGLOSS_OUT_OF_MEMORY,
       "Not enough memory."},
      {[]() -> Result<void> { throw std::runtime_error("broken"); }, NEWSGLOSS_INTERNAL, "broken"},
      {[]() -> Result<void> { throw 7; }, NEWSGLOSS_INTERNAL,
       "An unknown error inside the library."},
  };
  for (const Row& row : rows) {
    newsgloss_error error{};
    error.size = sizeof error;
    EXPECT_EQ(guarded(&error, row.body), row.status);
    EXPECT_EQ(error.code, row.status);
    EXPECT_STREQ(error.message, row.message);
    EXPECT_EQ(guarded(nullptr, row.body), row.status);
  }
}

TEST(Guard, LeavesAnErrorOfAnotherSizeAlone) {
  newsgloss_error error{};
  error.size = 8;
  EXPECT_EQ(report(&error, ErrorCode::io, "No such file."), NEWSGLOSS_IO);
  EXPECT_EQ(error.code, 0);
  EXPECT_EQ(error.message[0], '\0');
}

TEST(Guard, CutsALongMessageAtACharacter) {
  newsgloss_error error{};
  error.size = sizeof error;
  std::string message(sizeof error.message - 2, 'x');
  message += "é and more";
  report(&error, ErrorCode::io, message);
  EXPECT_EQ(std::string_view(error.message), message.substr(0, sizeof error.message - 2));
}

TEST(Guard, FillsAStructAsFarAsTheCallerKnowsIt) {
  const auto filled_with = [](std::uint32_t size, newsgloss_block& block) {
    std::memset(&block, 0x7f, sizeof block);
    block.size = size;
    return filled(nullptr, &block, []() -> Result<newsgloss_block> {
      newsgloss_block made{};
      made.kind = NEWSGLOSS_CELL;
      made.link_count = 3;
      return made;
    });
  };
  newsgloss_block block;
  EXPECT_EQ(filled_with(sizeof block, block), NEWSGLOSS_OK);
  EXPECT_EQ(block.size, sizeof block);
  EXPECT_EQ(block.kind, NEWSGLOSS_CELL);
  EXPECT_EQ(block.link_count, 3U);
  EXPECT_EQ(filled_with(8, block), NEWSGLOSS_OK);
  EXPECT_EQ(block.size, 8U);
  EXPECT_EQ(block.kind, NEWSGLOSS_CELL);
  EXPECT_EQ(block.link_count, 0x7f7f7f7fU);
  for (const std::uint32_t size : {0U, 3U, 4097U}) {
    EXPECT_EQ(filled_with(size, block), NEWSGLOSS_INVALID_ARGUMENT) << size;
  }
}

TEST(Guard, ZeroesWhatItCannotFill) {
  newsgloss_block block;
  std::memset(&block, 0x7f, sizeof block);
  block.size = sizeof block;
  const auto fails = []() -> Result<newsgloss_block> { return no_such("block"); };
  EXPECT_EQ(filled(nullptr, &block, fails), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(block.size, sizeof block);
  EXPECT_EQ(block.link_count, 0U);
  EXPECT_EQ(block.text.data, nullptr);
  EXPECT_EQ(filled<newsgloss_block>(nullptr, nullptr, fails), NEWSGLOSS_INVALID_ARGUMENT);
}

TEST(Guard, GivesTheObjectOrNull) {
  int other = 0;
  int* made = &other;
  const auto fails = []() -> Result<std::unique_ptr<int>> { return no_such("number"); };
  EXPECT_EQ(created(nullptr, &made, fails), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(made, nullptr);
  const auto makes = []() -> Result<std::unique_ptr<int>> { return std::make_unique<int>(5); };
  EXPECT_EQ(created(nullptr, &made, makes), NEWSGLOSS_OK);
  ASSERT_NE(made, nullptr);
  EXPECT_EQ(*made, 5);
  delete made;
  EXPECT_EQ(created<int>(nullptr, nullptr, makes), NEWSGLOSS_INVALID_ARGUMENT);
}

}  // namespace
}  // namespace newsgloss::abi
