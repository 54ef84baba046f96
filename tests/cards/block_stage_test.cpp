#include "cards/block_stage.hpp"

#include <gmock/gmock.h>

#include "cards/made_up.hpp"

namespace newsgloss {
namespace {

std::size_t names_in(BlockStage& stage, std::string_view text) {
  const Document document = article(text);
  stage.begin(document.blocks.size(), Lexicon::of("en"), document.published);
  std::size_t names = 0;
  for (std::uint32_t i = 0; i < document.blocks.size(); ++i) {
    stage.read(i, document.blocks[i], *made_up_entities());
    names += stage.for_names()[i].actors->names.size();
  }
  EXPECT_EQ(stage.for_names().size(), document.blocks.size());
  EXPECT_EQ(stage.for_claims().size(), document.blocks.size());
  return names;
}

TEST(BlockStage, ForgetsTheDocumentBefore) {
  BlockStage stage;
  const std::string many = "Ines Varga met Bela Okonjo in Tolm.\n\nAvara has 20,000 soldiers.";
  const std::size_t names = names_in(stage, many);
  EXPECT_GT(names, 0U);
  EXPECT_EQ(names_in(stage, "they came."), 0U);
  EXPECT_EQ(names_in(stage, ""), 0U);
  std::string huge;
  while (huge.size() < (std::size_t{2} << 20)) huge += many + "\n\n";
  EXPECT_GT(names_in(stage, huge), 1000 * names);
  EXPECT_EQ(names_in(stage, many), names);
}

}  // namespace
}  // namespace newsgloss
