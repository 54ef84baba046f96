#include <gtest/gtest.h>

#include "script.hpp"

namespace newsgloss::tests {
namespace {

TEST(Palette, ReadsComputedColours) {
  struct Row {
    const char* colour;
    nlohmann::json parts;
  };
  const Row rows[] = {
      {"rgb(255, 0, 51)", {1, 0, 0.2}},
      {"rgba(0, 0, 0, 0.5)", {0, 0, 0}},
      {"color(srgb 0.25 0.5 1)", {0.25, 0.5, 1}},
      {"color(srgb 0.25 0.5 1 / 0.5)", {0.25, 0.5, 1}},
      {"lab(50% 0 0)", nullptr},
      {"", nullptr},
  };
  Script script{"palette.js"};
  for (const Row& row : rows) {
    EXPECT_EQ(script.evaluate("colourParts('" + std::string(row.colour) + "')"), row.parts)
        << row.colour;
  }
}

TEST(Palette, GreyTextOnWhiteIsNotTakenForTextOnBlack) {
  Script script{"palette.js"};
  const auto is_light = [&](const char* colour) {
    return script
        .evaluate("relativeLuminance(colourParts('" + std::string(colour) + "')) >= DARK_FROM")
        .get<bool>();
  };
  EXPECT_FALSE(is_light("rgb(0, 0, 0)"));
  EXPECT_FALSE(is_light("rgb(118, 118, 118)"));
  EXPECT_FALSE(is_light("rgb(153, 153, 153)"));
  EXPECT_TRUE(is_light("rgb(176, 176, 176)"));
  EXPECT_TRUE(is_light("rgb(255, 255, 255)"));
}

}  // namespace
}  // namespace newsgloss::tests
