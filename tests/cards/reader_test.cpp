#include "cards/reader.hpp"

#include <gmock/gmock.h>

#include <iterator>
#include <random>

#include "cards/made_up.hpp"
#include "claims/claims.hpp"

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
  ASSERT_EQ(a.language(), b.language());
  ASSERT_EQ(a.mention_count(), b.mention_count());
  ASSERT_EQ(a.claim_count(), b.claim_count());
  ASSERT_EQ(a.mark_count(), b.mark_count());
  ASSERT_EQ(a.card_count(), b.card_count());
  for (std::uint32_t i = 0; i < a.mention_count(); ++i) ASSERT_EQ(a.mention(i), b.mention(i)) << i;
  for (std::uint32_t i = 0; i < a.mark_count(); ++i) ASSERT_EQ(a.mark(i), b.mark(i)) << i;
  for (std::uint32_t i = 0; i < a.claim_count(); ++i) {
    ASSERT_EQ(a.claim(i), b.claim(i)) << i;
    const Repetition *one = a.repetition(i), *other = b.repetition(i);
    ASSERT_EQ(one != nullptr, other != nullptr) << i;
    if (one != nullptr) {
      ASSERT_EQ(*one, *other) << i;
    }
  }
}

Annotations from_scratch(const Document& document) {
  return Reader(made_up_entities()).annotate(shared(document), nullptr).value();
}

void replace(Document& document, std::uint32_t block, const std::string& words) {
  document.blocks[block].text = utf8(words);
  document.blocks[block].links.clear();
  document.blocks[block].source.clear();
}

TEST(Reader, GivesTheSameForTheSameBytes) {
  Reader reader(made_up_entities());
  const SharedDocument document = shared(article(kArticle));
  const Annotations first = reader.annotate(document, nullptr).value();
  EXPECT_GT(first.mark_count(), 0U);
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
      ASSERT_TRUE(reader.annotate(shared(document), nullptr));
      const Annotations replaced = reader.replace_block(block, utf8(words)).value();
      replace(document, block, words);
      expect_same(from_scratch(document), replaced);
    }
  }
}

/// Words that an editor may put anywhere: names, titles, brackets, figures, sayings, pronouns.
constexpr const char* kPieces[] = {"Ines Varga",
                                   "Varga",
                                   "Bela Okonjo",
                                   "Okonjo",
                                   "Avara",
                                   "Tolm",
                                   "President",
                                   "the minister",
                                   "said",
                                   "denied that",
                                   "he added",
                                   "They",
                                   "(BO)",
                                   "(AV)",
                                   "14,000 soldiers",
                                   "40 people",
                                   "killed",
                                   "died",
                                   "52",
                                   "in",
                                   "of",
                                   "from",
                                   "a match",
                                   "goals",
                                   "won",
                                   ".",
                                   ",",
                                   "\"",
                                   "”",
                                   "“",
                                   "Harbour Council",
                                   "Council",
                                   "last week",
                                   "on Monday",
                                   "up to",
                                   "about",
                                   "not",
                                   "and",
                                   "the",
                                   "é",
                                   "der die das und nicht",
                                   "les des une dans"};

/// Puts a piece in, takes some bytes out, or both, at characters.
std::string edited(std::string text, std::mt19937& random) {
  const auto any = [&](std::size_t below) { return random() % below; };
  const auto place = [&] {
    std::size_t at = any(text.size() + 1);
    while (at > 0 && at < text.size() && (text[at] & '\xC0') == '\x80') --at;
    return at;
  };
  const std::size_t begin = place(), end = place();
  if (any(3) == 0 && begin < end) text.erase(begin, std::min<std::size_t>(end - begin, 12));
  text = Utf8Text::repaired(text).view();
  const std::size_t at = place();
  const std::string piece = kPieces[any(std::size(kPieces))];
  return text.substr(0, at) + (any(4) == 0 ? "" : " ") + piece + (any(4) == 0 ? "" : " ") +
         text.substr(at);
}

/// Many edits after one another, each compared with a reader that has seen none of them.
void expect_edits_as_from_scratch(Document document, unsigned seed) {
  std::mt19937 random(seed);
  Reader reader(made_up_entities());
  ASSERT_TRUE(reader.annotate(shared(document), nullptr));
  for (int edit = 0; edit < 120; ++edit) {
    const auto block = static_cast<std::uint32_t>(random() % document.blocks.size());
    const std::string words = edited(std::string(document.blocks[block].text.view()), random);
    replace(document, block, words);
    const Annotations replaced = reader.replace_block(block, utf8(words)).value();
    SCOPED_TRACE(words);
    expect_same(from_scratch(document), replaced);
    if (testing::Test::HasFatalFailure()) return;
  }
}

TEST(Reader, EditsAtRandomGiveWhatReadingFromScratchGives) {
  std::string longer;
  for (int i = 0; i < 4; ++i)
    longer += std::string(kArticle) + "\n\nHe added that 12 had gone.\n\n";
  for (unsigned seed = 1; seed <= 4; ++seed) {
    Document document = article(seed % 2 == 0 ? longer : kArticle);
    expect_edits_as_from_scratch(document, seed);
    document.language.clear();
    expect_edits_as_from_scratch(document, seed);
  }
}

TEST(Reader, SharesWhatAnEditLeavesAlone) {
  Reader reader(made_up_entities());
  std::string text;
  for (int i = 0; i < 10; ++i) text += std::string(kArticle) + "\n\n";
  const Document document = article(text);
  const Annotations before = reader.annotate(shared(document), nullptr).value();
  const std::string words = std::string(document.blocks[4].text.view()) + " too";
  const Annotations after = reader.replace_block(4, utf8(words)).value();
  for (std::uint32_t i = 0; i < before.blocks().size(); ++i) {
    if (i < 4 || i > 4 + kBlocksBack) {
      EXPECT_EQ(before.blocks()[i], after.blocks()[i]) << i;
    }
  }
  EXPECT_NE(before.block(4).text, after.block(4).text);
}

TEST(Reader, ReplacesOnlyWhatIsThere) {
  Reader reader(made_up_entities());
  EXPECT_EQ(reader.replace_block(0, utf8("x")).error().code, ErrorCode::not_found);
  ASSERT_TRUE(reader.annotate(shared(article(kArticle)), nullptr));
  EXPECT_EQ(reader.replace_block(3, utf8("x")).error().code, ErrorCode::not_found);
}

TEST(Reader, StopsWhenCancelled) {
  Reader reader(made_up_entities());
  ASSERT_TRUE(reader.annotate(shared(article(kArticle)), nullptr));
  const std::atomic<bool> cancel = true;
  EXPECT_EQ(reader.annotate(shared(article(kArticle)), &cancel).error().code, ErrorCode::cancelled);
  EXPECT_EQ(reader.replace_block(0, utf8("x")).error().code, ErrorCode::not_found);
}

TEST(Reader, MarksLieInsideTheirBlocksAndNeverOverlap) {
  const Annotations annotations = annotated(kArticle);
  for (std::uint32_t i = 0; i < annotations.mark_count(); ++i) {
    const Mark mark = annotations.mark(i);
    EXPECT_LE(mark.span.end, annotations.block(mark.block).text.view().size());
    if (i == 0 || annotations.mark(i - 1).block != mark.block) continue;
    EXPECT_LE(annotations.mark(i - 1).span.end, mark.span.begin);
  }
}

TEST(Reader, KnowsWhatLanguageItRead) {
  Document document = article(kArticle);
  document.language.clear();
  EXPECT_EQ(from_scratch(document).language(), "en");
}

TEST(Reader, ReadsAnEmptyDocument) {
  EXPECT_EQ(annotated("").mark_count(), 0U);
}

TEST(Reader, AnnotationsOutliveTheReader) {
  const Annotations annotations = annotated(kArticle);
  EXPECT_EQ(card_on(annotations, "Avara").title, "Avara");
}

}  // namespace
}  // namespace newsgloss
