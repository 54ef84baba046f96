#include "base/error.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

TEST(Error, IsAValue) {
  const Result<int> result = fail(ErrorCode::syntax, "An end tag is missing.", 3, 41);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error(), (Error{ErrorCode::syntax, "An end tag is missing.", 3, 41}));
  EXPECT_NE(result.error(), (Error{ErrorCode::syntax, "An end tag is missing.", 4, 41}));
}

}  // namespace
}  // namespace newsgloss
