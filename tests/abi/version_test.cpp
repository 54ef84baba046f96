#include <gmock/gmock.h>

#include <cstdlib>
#include <cstring>

#include "abi/small_engine.hpp"

namespace newsgloss::abi {
namespace {

TEST(Version, OfTheLibraryIsThatOfTheHeader) {
  EXPECT_EQ(newsgloss_abi_version(), std::uint32_t{NEWSGLOSS_ABI_VERSION});
  EXPECT_LE(newsgloss_abi_oldest(), newsgloss_abi_version());
  EXPECT_THAT(newsgloss_version(), testing::MatchesRegex("[0-9]+\\.[0-9]+\\.[0-9]+"));
}

TEST(Text, OfANulTerminatedStringHasItsLength) {
  struct Row {
    const char* string;
    std::string_view text;
  };
  for (const Row& row : {Row{nullptr, ""}, Row{"", ""}, Row{"é", "é"}, Row{"ab\0c", "ab"}}) {
    EXPECT_EQ(view(newsgloss_text_of(row.string)), row.text);
  }
}

TEST(String, IsEmptyOnceItIsFreed) {
  newsgloss_string string{static_cast<char*>(std::malloc(4)), 3};
  std::memcpy(string.data, "abc", 4);
  newsgloss_string_free(&string);
  EXPECT_EQ(string.data, nullptr);
  EXPECT_EQ(string.size, 0U);
  newsgloss_string_free(&string);
  newsgloss_string_free(nullptr);
}

}  // namespace
}  // namespace newsgloss::abi
