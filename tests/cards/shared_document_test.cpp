#include "cards/shared_document.hpp"

#include <gmock/gmock.h>

#include "cards/made_up.hpp"
#include "text/language_detection.hpp"

namespace newsgloss {
namespace {

TEST(SharedDocument, HoldsTheBlocksAsTheyWere) {
  const Document document = article("The talks\n\nThey met on Monday in the town hall of Tolm.");
  const SharedDocument made = shared(document);
  ASSERT_EQ(made.blocks.size(), document.blocks.size());
  for (std::size_t i = 0; i < made.blocks.size(); ++i) {
    EXPECT_EQ(made.blocks[i]->kind, document.blocks[i].kind);
    EXPECT_EQ(made.blocks[i]->text, document.blocks[i].text);
    EXPECT_EQ(made.blocks[i]->source, document.blocks[i].source);
  }
  EXPECT_EQ(made.published, document.published);
}

TEST(SharedDocument, ABlockOutlivesTheDocument) {
  const std::shared_ptr<const Block> block = shared(article("They met in Tolm.")).blocks[0];
  EXPECT_EQ(block->text.view(), "They met in Tolm.");
}

TEST(SharedDocument, TellsTheLanguageThatTheWholeTextTells) {
  std::string with_many_lists;
  for (int i = 0; i < 200; ++i) with_many_lists += "- un deux trois quatre et cinq\n\n";
  const std::string rows[] = {
      "", "They said that it was the end of the talks.",
      "Sie sagten, dass es das Ende der Gespräche war.",
      with_many_lists + "They said that it was the end of the talks, and that they were glad.",
      std::string(3000, 'x') + " and the\n\nIls ont dit que c'est la fin des choses."};
  for (const std::string& row : rows) {
    Document document = article(row);
    document.language.clear();
    EXPECT_EQ(language_of(shared(document)), detect_language(document)) << row.substr(0, 60);
    document.language = "sv";
    EXPECT_EQ(language_of(shared(document)), "sv");
  }
}

}  // namespace
}  // namespace newsgloss
