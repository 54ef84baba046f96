#include "hosts/liferea/entity_trouble.hpp"

#include <gmock/gmock.h>

namespace newsgloss::hosts {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(EntityTrouble, SaysWhatIsWrongAndWhatToDo) {
  struct Row {
    newsgloss_status status;
    const char* reason;
  };
  const Row rows[] = {{NEWSGLOSS_IO, "cannot read its entity file"},
                      {NEWSGLOSS_DAMAGED, "its entity file is damaged"},
                      {NEWSGLOSS_VERSION_MISMATCH, "made for another version"}};
  for (const auto& row : rows) {
    EXPECT_THAT(unopened_words(row.status, "a.ngl has 3 bytes"),
                AllOf(HasSubstr("marks nothing"), HasSubstr(row.reason),
                      HasSubstr("Install Newsgloss again"), HasSubstr("(a.ngl has 3 bytes)")));
  }
  EXPECT_THAT(unopened_words(NEWSGLOSS_OUT_OF_MEMORY, "out of memory"),
              AllOf(HasSubstr("out of memory"), Not(HasSubstr("Install"))));
  EXPECT_THAT(damaged_words("byte 4096"),
              AllOf(HasSubstr("may miss names"), HasSubstr("byte 4096")));
}

}  // namespace
}  // namespace newsgloss::hosts
