#pragma once

#include <span>
#include <vector>

#include "actors/actors.hpp"
#include "actors/name_part.hpp"

namespace newsgloss {

/// How the sentence is written in which a run of capitals stands.
enum class SentenceStyle : std::uint8_t {
  plain,
  title,  ///< "Minister Meets Farmers": English words say nothing by their capitals
  upper,  ///< "MINISTER MEETS FARMERS"
};

/// Cuts a run of name words into names: titles, days and sentence openers fall out, names that
/// stand side by side come apart.
class NameSplitter {
 public:
  NameSplitter(const BlockText& block, const EntityFile& entities, BlockActors& found)
      : block_(block), entities_(entities), found_(found) {}

  /// Appends the names of one run to the block's names.
  void split(std::span<const NamePart> words, SentenceStyle style);

  /// Appends the name that a form is in a script without capitals; `match` is its index.
  void add_form(std::uint32_t match);

 private:
  using Words = std::span<const NamePart>;
  enum class Body { none, of_this_country, of_another };

  bool is_break(Words words, std::size_t at) const;
  std::size_t office_end(Words words, std::size_t at) const;
  bool joins(Words words, std::size_t begin, std::size_t at) const;
  std::size_t title_end(Words words, std::size_t at) const;
  std::size_t segment_end(Words words, std::size_t at) const;
  void emit(Words words, bool titled);
  bool emit_by_match(Words words, bool titled);
  Body body_of(const NamePart& front, const NamePart& rest) const;
  bool cut_behind_form(Words words, bool titled);
  bool cut_before_form(Words words, bool titled);
  void emit_plain(Words words, bool titled);
  void add(Words words, std::uint32_t match, ActorType type, float confidence, bool titled,
           bool weak);
  void add_match(Words words, bool titled);
  void take_off_titles(const NamePart& word);
  bool is_further_surname(Words words) const;
  bool says_little(const NamePart& word) const;
  bool is_inner_article(const NamePart& word) const;
  ActorType type_of_form(std::uint32_t match) const;
  ActorType type_of_form(const NamePart& word) const { return type_of_form(word.match); }
  ActorType type_of(Words words, bool titled) const;
  bool covered(const NamePart& word) const { return word.match != kNoMatch; }

  const BlockText& block_;
  const EntityFile& entities_;
  BlockActors& found_;
  SentenceStyle style_ = SentenceStyle::plain;
  bool after_article_ = false;  ///< "The" stands before, inside a sentence
};

}  // namespace newsgloss
