#include <gmock/gmock.h>

#include "actors/article.hpp"
#include "actors/confidence.hpp"
#include "compile/compiled.hpp"

namespace newsgloss::testing {
namespace {

using ::testing::ElementsAre;

const std::vector<std::string> kTexts = {
    "President Ilya Morren met Edda Halvik of the Harbour Union (HU) in Velm, Norland.//Morren "
    "said "
    "that Ostrian farmers, among them Drasko Venn, a miller, had left Karsk on Monday.",
    "KARSK - Ostria’s Ministry of Health and Welfare denied that Velm-based Kestrel Inc. had "
    "paid.//"
    "“Velm denied it,” said Joris van der Mellin.//Mellin smiled.",
    "",
    " ",
    "Ünïcode Ñame met Ørsted Ångström – and İstanbul’s Şükrü Çelik.",
    "A B C D. E & F (G) H-I J’K",
    "THE END IS NEAR NORLAND AND VELM",
    "((((((Velm))))))",
    "of of of Of Of The The And And"};

void expect_well_formed(const Article& article) {
  const Mention* before = nullptr;
  for (const Mention& mention : article.mentions()) {
    ASSERT_LT(mention.block, article.blocks().size());
    const std::string_view text = article.blocks()[mention.block].text->text;
    EXPECT_LT(mention.span.begin, mention.span.end);
    ASSERT_LE(mention.span.end, text.size());
    EXPECT_GE(mention.confidence, 0);
    EXPECT_LE(mention.confidence, 1);
    if (before != nullptr && before->block == mention.block) {
      EXPECT_LE(before->span.end, mention.span.begin);
    } else if (before != nullptr) {
      EXPECT_LT(before->block, mention.block);
    }
    for (const Span span : mention.introduced) EXPECT_LE(span.end, text.size());
    before = &mention;
  }
}

TEST(LinkNames, MentionsLieInTheTextInOrderWithoutOverlap) {
  for (const std::string& text : kTexts) expect_well_formed(Article(text));
}

TEST(LinkNames, EveryPrefixOfATextIsRead) {
  for (const std::string& text : kTexts) {
    for (std::size_t end = 0; end < text.size(); ++end) {
      if ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) continue;
      expect_well_formed(Article(text.substr(0, end)));
    }
  }
}

TEST(LinkNames, SameBytesSameMentions) {
  for (const std::string& text : kTexts)
    EXPECT_EQ(Article(text).mentions(), Article(text).mentions());
}

TEST(LinkNames, AParagraphAboutSomethingElseChangesNothing) {
  for (const std::string& text : kTexts) {
    const Article alone(text), longer(text + "//The weather stays mild, a gardener said.");
    EXPECT_EQ(alone.mentions(), longer.mentions()) << text;
  }
}

TEST(LinkNames, TheSameActorHasTheSameNumber) {
  const Article article("Velm denied it. Norland’s government agreed. Velm smiled.");
  for (const Mention& one : article.mentions()) {
    for (const Mention& other : article.mentions()) {
      if (one.entity == kNoEntity) continue;
      EXPECT_EQ(one.entity == other.entity, one.actor == other.actor);
    }
  }
}

TEST(LinkNames, ADemonymIsItsCountry) {
  const Article article("The Ostrian farmers left.");
  ASSERT_EQ(article.mentions().size(), 1U);
  EXPECT_EQ(article.mentions()[0].how, MentionHow::demonym);
  EXPECT_EQ(article.mentions()[0].type, ActorType::location);
  EXPECT_THAT(article.links(), ElementsAre("Ostrian=ostria"));
}

TEST(LinkNames, AReadersCorrectionDecides) {
  const std::string bundle =
      R"(<entity id="tarn" kind="place" weight="9"><name>Tarn</name></entity>
         <entity id="tarn-firm" kind="company" weight="1"><name>Tarn Mills</name></entity>)";
  const Compiled corrected({bundle, R"(<prefer form="Tarn" entity="tarn-firm"/>)"});
  EXPECT_THAT(Article("They left Tarn.", *corrected.file).links(), ElementsAre("Tarn=tarn-firm"));
}

}  // namespace
}  // namespace newsgloss::testing
