#include <gtest/gtest.h>

#include "actors/article.hpp"
#include "compile/compiled.hpp"

namespace newsgloss::testing {
namespace {

class NameFinderTest : public ::testing::TestWithParam<const char*> {};

TEST_P(NameFinderTest, MarksTheNames) {
  EXPECT_EQ(Article(without_marks(GetParam())).marked(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    SentenceStarts, NameFinderTest,
    ::testing::Values("Nobody had expected the rain.", "Yesterday the bridge was closed.",
                      "[Drovna] was closed.", "Visiting [Drovna], she smiled.",
                      "The harbour at [Drovna] is old. But [Norland] pays.",
                      "“Once [Norland] pays, we sail,” he said.", "Offloading sand took days.",
                      "THREE pupils from [Velm] sailed.", "Instructively, nobody paid."));

INSTANTIATE_TEST_SUITE_P(
    Addresses, NameFinderTest,
    ::testing::Values("Write to Trask@Mail.Example or see http://www.Velm.example/A/B today.",
                      "It was shared by @Drovna and tagged #Rain."));

INSTANTIATE_TEST_SUITE_P(Headlines, NameFinderTest,
                         ::testing::Values("Storm Closes Bridges Near [Drovna]",
                                           "STORM CLOSES BRIDGES NEAR [DROVNA]",
                                           "Farmers Demand Cheaper Water",
                                           "[Norland] and [Ostria] Form a Costly Alliance",
                                           "[Morren] Says He Will Meet [Ostrian] Farmers",
                                           "WHY [NORLAND] AND [OSTRIA] DO NOT TALK"));

INSTANTIATE_TEST_SUITE_P(
    Bylines, NameFinderTest,
    ::testing::Values("By [Drasko Venn]", "By [Drasko Venn] and [Anna Trask]",
                      "[KARSK] - It rained all day.", "[VELM], [Norland] ([ABN]) — It rained.",
                      "Reporting by [Drasko Venn] in [Velm]; editing by [Anna Trask]"));

INSTANTIATE_TEST_SUITE_P(Furniture, NameFinderTest,
                         ::testing::Values("Read more: Farmers demand cheaper water",
                                           "Photo: [Drasko Venn]", "Home News Sport Weather",
                                           "Share this story", "Sign up for our newsletter",
                                           "Related: Storm closes bridges near [Drovna]",
                                           "Inline Feedbacks", "View all comments", "Most Popular",
                                           "Subscribe Now"));

INSTANTIATE_TEST_SUITE_P(Adjectives, NameFinderTest,
                         ::testing::Values("The Sino-[Norlandic] split was long ago.",
                                           "It was Maoist [Norland] again, they all said.",
                                           "The Anti-[Norlandic] camp lost.",
                                           "The [Anti-Drovna League] won.",
                                           "Farmers Demand a Pariah Alliance With [Norland]"));

INSTANTIATE_TEST_SUITE_P(NotActors, NameFinderTest,
                         ::testing::Values("It rained on Monday and in March.",
                                           "The CEO bought a TV and an ID.",
                                           "I am sure that the DNA was wrong."));

constexpr const char* kCaseless = R"(
<entity id="norland" kind="country" weight="20"><name>Norland</name>
  <name lang="ar">نورلاند</name><name lang="fa">سرزمین شمال</name><name lang="zh">诺兰</name>
  <form lang="zh">诺</form></entity>
<entity id="velm" kind="place" class="city" weight="8"><name>Velm</name>
  <name lang="ar">فيلم الساحل</name></entity>)";

struct CaselessRow {
  const char* language;
  const char* marked;
};

class CaselessScriptTest : public ::testing::TestWithParam<CaselessRow> {};

TEST_P(CaselessScriptTest, AFormOfTheLanguageIsAName) {
  const Compiled world({kCaseless});
  const auto [language, marked] = GetParam();
  EXPECT_EQ(Article(without_marks(marked), *world.file, {}, language).marked(), marked);
}

INSTANTIATE_TEST_SUITE_P(
    NameFinder, CaselessScriptTest,
    ::testing::Values(
        CaselessRow{"ar", "قالت [نورلاند] إن السفن وصلت إلى [فيلم الساحل]، وصمت الميناء."},
        CaselessRow{"ar", "لم تقل سرزمین شمال شيئا."}, CaselessRow{"ar", "زارت [Norland] المدينة."},
        CaselessRow{"fa", "کشتی‌ها به [سرزمین شمال] رسیدند."},
        CaselessRow{"zh", "船只昨天离开[诺兰]，前往诺港。"},
        CaselessRow{"en", "The sign read نورلاند in white."}));

TEST(NameFinder, SameBytesSameNames) {
  const std::string_view text =
      "President Ilya Morren met Edda Halvik of the Harbour Union in Velm.";
  EXPECT_EQ(Article(text).mentions(), Article(text).mentions());
}

}  // namespace
}  // namespace newsgloss::testing
