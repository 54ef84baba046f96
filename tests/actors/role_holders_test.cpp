#include "actors/role_holders.hpp"

#include <gmock/gmock.h>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

struct Row {
  const char* text;
  std::vector<std::string> roles;  // "words=first name of the actor" for each mention by a role
};

/// How the article first names whom each role stands for.
std::vector<std::string> roles_of(const Article& article) {
  std::vector<std::string> roles;
  for (const Mention& mention : article.mentions()) {
    if (mention.how != MentionHow::role) continue;
    const auto named = std::ranges::find(article.mentions(), mention.actor, &Mention::actor);
    roles.push_back(std::string(article.words(mention)) + "=" + std::string(article.words(*named)));
  }
  return roles;
}

class RoleHoldersTest : public ::testing::TestWithParam<Row> {};

TEST_P(RoleHoldersTest, StandForTheOneActorThatWasNamed) {
  EXPECT_EQ(roles_of(Article(GetParam().text)), GetParam().roles) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Held, RoleHoldersTest,
    ::testing::Values(
        Row{"President Orla Fennick came. The president said no.", {"president=Orla Fennick"}},
        Row{"President Orla Fennick came.//Later the president’s guards left.",
            {"president=Orla Fennick"}},
        Row{"Orla Fennick, the president, came. “It rained,” the president said.",
            {"president=Orla Fennick"}},
        Row{"Prime Minister Orla Fennick came. They met the prime minister.",
            {"prime minister=Orla Fennick"}},
        Row{"Velmish president Orla Fennick came. The president said little.",
            {"president=Orla Fennick"}},
        Row{"The Drovna Ministry of Fishing paid. It was late, the ministry said.",
            {"ministry=Drovna Ministry of Fishing"}},
        Row{"Drovna Nets Inc. sells nets. They say the company has grown.",
            {"company=Drovna Nets Inc."}},
        Row{"Drovna Nets Inc., a small company, grows. They say the company has grown.",
            {"company=Drovna Nets Inc."}},
        Row{"Drovna Nets Inc. is a company. They say the company has grown.",
            {"company=Drovna Nets Inc."}}));

INSTANTIATE_TEST_SUITE_P(
    Refused, RoleHoldersTest,
    ::testing::Values(
        Row{"The president said no. President Orla Fennick came.", {}},
        Row{"President Orla Fennick met President Ned Quarry. The president said no.", {}},
        Row{"President Orla Fennick came. The president said no. President Ned Quarry left.", {}},
        Row{"Former President Orla Fennick came. The president said no.", {}},
        Row{"Vice President Orla Fennick came. The president said no.", {}},
        Row{"President Orla Fennick met the Velmish president. The president said no.", {}},
        Row{"President Orla Fennick came. The president is elected for six years.", {}},
        Row{"President Orla Fennick came. The president may dissolve parliament.", {}},
        Row{"President Orla Fennick came. The president of a football club said no.", {}},
        Row{"President Orla Fennick came. The president and owner of a bank said no.", {}},
        Row{"President Orla Fennick came. A president said so.", {}},
        Row{"Orla Fennick met the president. The president said no.", {}},
        Row{"Drovna Nets Inc. met Halm Ropes Inc. They say the company has grown.", {}},
        Row{"Drovna Nets Inc. sells nets. A rope company sank. They say the company has grown.",
            {}},
        Row{"Drovna Nets Inc. bought a company in Velm. They say the company has grown.", {}},
        Row{"Drovna Nets Inc. sells nets. Another company sank. They say the company has grown.",
            {}},
        Row{"Drovna Nets Inc. built houses in the company town.", {}}));

TEST(RoleHolders, KnowWhoHeldTheOfficeOnTheDayOfTheArticle) {
  const char* text = "Ilya Morren came. “It rained,” the president said.";
  EXPECT_THAT(roles_of(Article(text, small_world(), Date{2020, 1, 1})),
              ::testing::ElementsAre("president=Ilya Morren"));
  EXPECT_THAT(roles_of(Article(text, small_world(), Date{2010, 1, 1})), ::testing::IsEmpty());
  EXPECT_THAT(roles_of(Article(text)), ::testing::IsEmpty());
}

}  // namespace
}  // namespace newsgloss::testing
