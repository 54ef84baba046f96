#include <gmock/gmock.h>

#include "abi/small_engine.hpp"
#include "base/temporary_folder.hpp"

namespace newsgloss::abi {
namespace {

using Corrections = std::unique_ptr<newsgloss_corrections, Free<newsgloss_corrections_free>>;

newsgloss_status add(const std::string& path, std::string_view form, std::string_view entity,
                     std::string_view context) {
  auto correction = sized<newsgloss_correction>();
  correction.form = borrowed(form);
  correction.entity = borrowed(entity);
  correction.context = borrowed(context);
  return status_of(newsgloss_correction_add, path.c_str(), &correction);
}

/// Each correction as "form > entity (context)".
std::vector<std::string> read(const std::string& path) {
  const auto all = make<Corrections>(newsgloss_corrections_read, path.c_str());
  std::vector<std::string> told;
  for (std::uint32_t i = 0; i < newsgloss_corrections_count(all.get()); ++i) {
    const auto found = get<newsgloss_correction>(newsgloss_corrections_at, all.get(), i);
    told.push_back(std::string(view(found.form)) + " > " + std::string(view(found.entity)) + " (" +
                   std::string(view(found.context)) + ")");
  }
  return told;
}

TEST(Corrections, AreAddedReadAndRemoved) {
  const TemporaryFolder folder;
  const std::string path = folder.at("mine.xml");
  EXPECT_THAT(read(path), testing::IsEmpty());
  EXPECT_EQ(add(path, "Stone", "ada-stone", ""), NEWSGLOSS_OK);
  EXPECT_EQ(add(path, "Stone", "", "quarry"), NEWSGLOSS_OK);
  EXPECT_EQ(add(path, "Stone", "bo-stone", ""), NEWSGLOSS_OK);
  EXPECT_THAT(read(path), testing::ElementsAre("Stone > bo-stone ()", "Stone >  (quarry)"));
  EXPECT_EQ(status_of(newsgloss_correction_remove, path.c_str(), borrowed("Stone"), borrowed("")),
            NEWSGLOSS_OK);
  EXPECT_THAT(read(path), testing::ElementsAre("Stone >  (quarry)"));
}

TEST(Corrections, LeaveAFileThatIsNoEntityFileAlone) {
  const TemporaryFolder folder;
  const std::string path = folder.write("mine.xml", "<html/>");
  EXPECT_GT(add(path, "Stone", "ada-stone", ""), NEWSGLOSS_OK);
  EXPECT_EQ(folder.read("mine.xml"), "<html/>");
}

TEST(Corrections, RefuseNullAndWhatIsNotThere) {
  const TemporaryFolder folder;
  const std::string path = folder.at("mine.xml");
  auto correction = sized<newsgloss_correction>();
  newsgloss_corrections* none = nullptr;
  EXPECT_EQ(status_of(newsgloss_correction_add, nullptr, &correction), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_correction_add, path.c_str(), nullptr), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(add(path, "", "ada-stone", ""), NEWSGLOSS_INVALID_ARGUMENT);
  correction.size = 0;
  EXPECT_EQ(status_of(newsgloss_correction_add, path.c_str(), &correction),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_correction_remove, nullptr, borrowed("x"), borrowed("")),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_corrections_read, nullptr, &none), NEWSGLOSS_INVALID_ARGUMENT);
  const auto all = make<Corrections>(newsgloss_corrections_read, path.c_str());
  correction.size = sizeof correction;
  EXPECT_EQ(status_of(newsgloss_corrections_at, all.get(), 0U, &correction), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(newsgloss_corrections_count(nullptr), 0U);
  newsgloss_corrections_free(nullptr);
}

}  // namespace
}  // namespace newsgloss::abi
