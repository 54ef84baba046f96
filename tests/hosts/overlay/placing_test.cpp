#include <gtest/gtest.h>

#include "script.hpp"

namespace newsgloss::tests {
namespace {

struct Row {
  const char* what;
  const char* arguments;  // line, size, pane, above
  int left, top, width, height;
};

TEST(Placing, StandsByItsWordInsideThePane) {
  const Row rows[] = {
      {"below, in the upper left",
       "{left: 100, right: 160, top: 100, bottom: 120}, {width: 320, height: 200}, {width: 900, "
       "height: 700}, false",
       100, 124, 320, 200},
      {"above, in the lower half",
       "{left: 100, right: 160, top: 500, bottom: 520}, {width: 320, height: 200}, {width: 900, "
       "height: 700}, false",
       100, 296, 320, 200},
      {"to the left, in the right half",
       "{left: 700, right: 760, top: 100, bottom: 120}, {width: 320, height: 200}, {width: 900, "
       "height: 700}, false",
       440, 124, 320, 200},
      {"not beyond the edge of the pane",
       "{left: 2, right: 60, top: 100, bottom: 120}, {width: 320, height: 200}, {width: 900, "
       "height: 700}, false",
       8, 124, 320, 200},
      {"at most nine tenths of a narrow pane",
       "{left: 20, right: 60, top: 100, bottom: 120}, {width: 320, height: 200}, {width: 200, "
       "height: 700}, false",
       12, 124, 180, 200},
      {"at most six tenths of the height",
       "{left: 100, right: 160, top: 10, bottom: 30}, {width: 320, height: 900}, {width: 900, "
       "height: 700}, false",
       100, 34, 320, 420},
      {"no higher than the room below the line",
       "{left: 100, right: 160, top: 320, bottom: 340}, {width: 320, height: 900}, {width: 900, "
       "height: 700}, false",
       100, 344, 320, 348},
      {"above where the host's tooltip stands below, if there is room",
       "{left: 100, right: 160, top: 300, bottom: 320}, {width: 320, height: 200}, {width: 900, "
       "height: 700}, true",
       100, 96, 320, 200},
      {"below all the same where there is none",
       "{left: 100, right: 160, top: 50, bottom: 70}, {width: 320, height: 200}, {width: 900, "
       "height: 700}, true",
       100, 74, 320, 200},
  };
  Script script{"placing.js"};
  for (const Row& row : rows) {
    const auto place = script.evaluate(std::string("placeCard(") + row.arguments + ")");
    const nlohmann::json expected = {
        {"left", row.left}, {"top", row.top}, {"width", row.width}, {"height", row.height}};
    EXPECT_EQ(place, expected) << row.what;
  }
}

}  // namespace
}  // namespace newsgloss::tests
