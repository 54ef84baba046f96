#include "hosts/cli/import/day.hpp"

#include <gmock/gmock.h>

namespace newsgloss::hosts {
namespace {

struct Row {
  std::string text, expected;
};

TEST(Day, BeginsATextThatHasOne) {
  const std::vector<Row> rows = {
      {"2026", "2026"},
      {"2026-11", "2026-11"},
      {"2026-11-24", "2026-11-24"},
      {"2026-02-29", ""},
      {"2024-02-29", "2024-02-29"},
      {"2026-13", ""},
      {"26-11-24", ""},
      {"2026-11-24T10:00:00Z", "2026-11-24"},
      {"0000", ""},
      {"2026/11/24", ""},
      {"soon", ""},
      {"", ""},
      {"2026-1", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(as_day(row.text), row.expected) << row.text;
}

}  // namespace
}  // namespace newsgloss::hosts
