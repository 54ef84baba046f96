#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actors/actors.hpp"
#include "entities/entity_file.hpp"

namespace newsgloss::testing {

/// A small world for these tests: two countries with capitals and governments, a few persons,
/// organisations and forms that mean more than one of them.
const EntityFile& small_world();

/// An article as both stages see it. Paragraphs are parted by "//".
class Article {
 public:
  explicit Article(std::string_view text, const EntityFile& entities = small_world(),
                   std::optional<Date> published = {}, std::string_view language = "en");

  const std::vector<Mention>& mentions() const { return mentions_; }
  std::span<const ArticleBlock> blocks() const { return blocks_; }

  /// The text with every mention in square brackets.
  std::string marked() const;

  /// "surface=entity" for every mention, "surface" where it has none.
  std::vector<std::string> links() const;

  std::string_view words(const Mention& mention) const;

 private:
  std::deque<std::string> plain_;
  std::deque<BlockText> texts_;
  std::deque<BlockActors> actors_;
  std::vector<ArticleBlock> blocks_;
  std::vector<Mention> mentions_;
  const EntityFile& entities_;
};

/// `text` without square brackets.
std::string without_marks(std::string_view text);

}  // namespace newsgloss::testing
