#include "actors/name_splitter.hpp"

#include <gtest/gtest.h>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

class NameSplitterTest : public ::testing::TestWithParam<const char*> {};

TEST_P(NameSplitterTest, CutsRunsIntoNames) {
  EXPECT_EQ(Article(without_marks(GetParam())).marked(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Titles, NameSplitterTest,
    ::testing::Values("They met President [Drasko Venn] there.", "They met Mr [Venn] there.",
                      "They met Deputy Prime Minister [Drasko Venn] there.",
                      "They met Gen. [Drasko Venn] there.",
                      "They met Minister of Finance [Drasko Venn] there.",
                      "They met the Prime Minister there.",
                      "They met the Minister of Foreign Affairs, [Drasko Venn].",
                      "The Secretary for Health resigned.",
                      "Yesterday they also heard the Chairman of the [Harbour Committee].",
                      "They met [Norland]’s King [Oskel] there.",
                      "They met [Norlandic] Foreign Minister [Drasko Venn] there.",
                      "They visited the [Sultan Omrazal University] there."));

INSTANTIATE_TEST_SUITE_P(
    Persons, NameSplitterTest,
    ::testing::Values(
        "They met [Joris van der Mellin] there.", "They met [Abdul bin Rasharu] there.",
        "They met [Maria de la Corvena] there.", "They met [Peter J. Trask] there.",
        "They met [Kim Dae-jolin] there.", "They met [Luis ‘Bubo’ Tarego] there.",
        "They met [Peter Trask Jr.] there.", "They met [Peter King] there.",
        "They met [Carla Rivers] there.", "They asked [B. Rivers].",
        "They met [Gabriel García Tarego] there.", "They met [José Luis Tarego y Corvena] there.",
        "They met [Rafael Tarego] y [Harold Corvena] there.",
        "They met [Kim Jolin] and [Park Tae-min] there.",
        "They met [Peter Trask] & [Anna Venn] there.", "They met [Bashir al-Omraz] there.",
        "They met [Conor O’Trask] there.", "They met [Anna-Maria Trask-Venn] there.",
        "They met [Ilya Morren Draskovic] there."));

INSTANTIATE_TEST_SUITE_P(Organisations, NameSplitterTest,
                         ::testing::Values("The [Ministry of Health and Welfare] agreed.",
                                           "The [Food and Drug Administration] agreed.",
                                           "The [Centre for Tidal Studies] agreed.",
                                           "The [Drovna Fishing Company] agreed.",
                                           "The [Norlandic Navy] agreed.",
                                           "It sued [Drovna Corp.] again.",
                                           "It sued [Kestrel Inc.] again.",
                                           "The [National People’s Congress] agreed.",
                                           "Both [Drovna University] and [Trask College] agreed.",
                                           "The [Constitutional Court] in [Velm] agreed."));

INSTANTIATE_TEST_SUITE_P(SideBySide, NameSplitterTest,
                         ::testing::Values("They live in [Velm], [Norland], now.",
                                           "The [Norland]-[Ostria] border is long.",
                                           "The [Norlandic] economy grew.",
                                           "The [Velm]-based firm grew.",
                                           "The pro-[Norlandic] party grew.",
                                           "The [Harbour Union]’s budget grew."));

}  // namespace
}  // namespace newsgloss::testing
