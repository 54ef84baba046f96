#include "cards/reader.hpp"

#include <gmock/gmock.h>

#include "cards/made_up.hpp"

namespace newsgloss {
namespace {

constexpr const char* kArticle =
    "Avara has 20,000 soldiers, Ines Varga said.\n\n"
    "Varga denied that 300 had left. Bela Okonjo spoke too.\n\n"
    "Tolm is a city of 900,000 people.";

Utf8Text utf8(std::string_view text) {
  return Utf8Text::repaired(text);
}

void expect_same(const Annotations& a, const Annotations& b) {
  EXPECT_EQ(a.mentions, b.mentions);
  EXPECT_EQ(a.claims, b.claims);
  EXPECT_EQ(a.marks, b.marks);
  EXPECT_EQ(a.first_marks, b.first_marks);
  EXPECT_EQ(a.actor_marks, b.actor_marks);
}

TEST(Reader, GivesTheSameForTheSameBytes) {
  Reader reader(made_up_entities());
  const Document document = article(kArticle);
  const Annotations first = reader.annotate(document, nullptr).value();
  EXPECT_FALSE(first.marks.empty());
  expect_same(first, reader.annotate(document, nullptr).value());
}

TEST(Reader, ReadsAReplacedBlockAsFromScratch) {
  const char* replacements[] = {
      "", "Ines Varga said Avara had 18,000 soldiers.",
      "A quite different paragraph about Bela Okonjo, who counted 52 ships in Tolm."};
  for (std::uint32_t block = 0; block < 3; ++block) {
    for (const char* words : replacements) {
      Reader reader(made_up_entities());
      Document document = article(kArticle);
      ASSERT_TRUE(reader.annotate(document, nullptr));
      const Annotations replaced = reader.replace_block(block, utf8(words)).value();
      document.blocks[block].text = utf8(words);
      document.blocks[block].links.clear();
      document.blocks[block].source.clear();
      expect_same(Reader(made_up_entities()).annotate(document, nullptr).value(), replaced);
    }
  }
}

TEST(Reader, ReplacesOnlyWhatIsThere) {
  Reader reader(made_up_entities());
  EXPECT_EQ(reader.replace_block(0, utf8("x")).error().code, ErrorCode::not_found);
  ASSERT_TRUE(reader.annotate(article(kArticle), nullptr));
  EXPECT_EQ(reader.replace_block(3, utf8("x")).error().code, ErrorCode::not_found);
}

TEST(Reader, StopsWhenCancelled) {
  Reader reader(made_up_entities());
  const std::atomic<bool> cancel = true;
  EXPECT_EQ(reader.annotate(article(kArticle), &cancel).error().code, ErrorCode::cancelled);
}

TEST(Reader, MarksLieInsideTheirBlocksAndNeverOverlap) {
  const Annotations annotations = annotated(kArticle);
  for (std::size_t i = 0; i < annotations.marks.size(); ++i) {
    const Mark& mark = annotations.marks[i];
    EXPECT_LE(mark.span.end, annotations.document.blocks[mark.block].text.view().size());
    if (i == 0 || annotations.marks[i - 1].block != mark.block) continue;
    EXPECT_LE(annotations.marks[i - 1].span.end, mark.span.begin);
  }
}

TEST(Reader, KnowsWhatLanguageItRead) {
  Document document = article(kArticle);
  document.language.clear();
  const Annotations annotations = Reader(made_up_entities()).annotate(document, nullptr).value();
  EXPECT_EQ(annotations.document.language, "en");
}

TEST(Reader, ReadsAnEmptyDocument) {
  EXPECT_TRUE(annotated("").marks.empty());
}

TEST(Reader, AnnotationsOutliveTheReader) {
  const Annotations annotations = annotated(kArticle);
  EXPECT_EQ(card_on(annotations, "Avara").title, "Avara");
}

}  // namespace
}  // namespace newsgloss
