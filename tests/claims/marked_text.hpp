#pragma once

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "actors/mention.hpp"
#include "claims/claims.hpp"
#include "text/block_text.hpp"

namespace newsgloss {

/// An article with its names and figures marked by hand, so that claims are tested without the
/// rooms that find them:
///
///   {Mali}  {Ana Torres|p}  {UN|o}     a mention: a location, a person, an organisation
///   {Malians|d}                        a demonym
///   [40]  [3 %]  [$5]  [5 km]          a quantity
///   [March 2024|2024-03]               a date with its TIMEX3 value
///   [40] <people>                      the words that the quantity before counts
///   ||  //                             end of a sentence, end of a block
class MarkedText {
 public:
  explicit MarkedText(std::string_view marked);

  const std::vector<ClaimBlock>& blocks() const { return blocks_; }
  const std::vector<Mention>& mentions() const { return mentions_; }
  std::string_view words(std::uint32_t block, Span span) const {
    return span.of(texts_[block].text);
  }
  std::string_view mention_words(std::uint32_t mention) const {
    return words(mentions_[mention].block, mentions_[mention].span);
  }

 private:
  void read_block(std::string_view marked);
  void add_mark(char open, Span span, std::string_view note);
  void read_text(std::string_view plain, const std::vector<std::uint32_t>& sentence_ends);

  std::deque<std::string> plain_;
  std::deque<BlockText> texts_;
  std::deque<std::vector<Quantity>> quantities_;
  std::vector<ClaimBlock> blocks_;
  std::vector<Mention> mentions_;
  std::map<std::string, std::uint32_t, std::less<>> actors_;
};

}  // namespace newsgloss
