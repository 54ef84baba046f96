// Reads every include of plugin/ and fails on an arrow that plugin/DESIGN.md does not have.

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;
using Arrows = std::map<std::string, std::set<std::string>>;

const Arrows kMayInclude = {
    {"base", {}},
    {"text", {"base"}},
    {"entities", {"base", "text"}},
    {"compile", {"base", "text", "entities"}},
    {"actors", {"base", "text", "entities"}},
    {"quantities", {"base", "text"}},
    {"claims", {"base", "text", "entities", "actors", "quantities"}},
    {"cards", {"base", "text", "entities", "actors", "quantities", "claims"}},
    {"feeds", {"base"}},
    {"abi",
     {"base", "text", "entities", "compile", "actors", "quantities", "claims", "cards", "feeds",
      "newsgloss"}},
    {"hosts", {"newsgloss"}},
};

/// The folder that an include line of ours names; empty for any other line. Angle brackets are for
/// what is not ours.
std::string included_room(const std::string& line) {
  constexpr std::string_view start = "#include \"";
  if (!line.starts_with(start)) return "";
  const std::string path = line.substr(start.size(), line.rfind('"') - start.size());
  const auto slash = path.find('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::vector<std::string> wrong_arrows(const fs::path& file, const std::string& room) {
  std::vector<std::string> wrong;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const std::string included = included_room(line);
    if (included.empty() || included == room) continue;
    if (!kMayInclude.at(room).contains(included)) wrong.push_back(file.string() + ": " + line);
  }
  return wrong;
}

TEST(Layers, ArrowsPointOneWay) {
  const fs::path plugin = fs::path(NEWSGLOSS_SOURCE_DIR) / "plugin";
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(plugin)) {
    const auto extension = entry.path().extension();
    if (extension != ".hpp" && extension != ".cpp" && extension != ".h") continue;
    const std::string room = entry.path().lexically_relative(plugin).begin()->string();
    ASSERT_TRUE(kMayInclude.contains(room)) << "No such room in DESIGN.md: " << room;
    EXPECT_THAT(wrong_arrows(entry.path(), room), testing::IsEmpty());
    ++files;
  }
  EXPECT_GT(files, 20U);
}

TEST(Layers, AWrongArrowIsSeen) {
  const fs::path file = fs::temp_directory_path() / "newsgloss_layers_test.cpp";
  std::ofstream(file)
      << "#include <map>\n#include \"text/span.hpp\"\n#include \"cards/card.hpp\"\n";
  EXPECT_THAT(wrong_arrows(file, "actors"),
              testing::ElementsAre(testing::HasSubstr("cards/card.hpp")));
  fs::remove(file);
}

TEST(Layers, TheTableItselfPointsOneWay) {
  for (const auto& [room, allowed] : kMayInclude) {
    for (const std::string& left : allowed) {
      if (!kMayInclude.contains(left)) continue;
      EXPECT_FALSE(kMayInclude.at(left).contains(room)) << left << " and " << room;
    }
  }
}

}  // namespace
