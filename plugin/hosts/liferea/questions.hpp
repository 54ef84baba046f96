#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "hosts/shared/article.hpp"
#include "hosts/shared/corrections.hpp"

namespace newsgloss::hosts {

/// A message of the page, or one of the questions below, and the article that it is about.
struct Question {
  std::string message;
  Article article;
};

/// For the list of the last scan's article.
Question list_question();

/// For the reader's corrections.
Question corrections_question();

/// Whether all of the entity file is as it was made.
Question verify_question();

/// Takes a correction back.
Question undo_question(const Correction& correction);

enum class QuestionKind { scan, card, correct, list, corrections, undo, verify, other };

QuestionKind kind_of(const Question& question);

/// Whether it loses its sense once another article is on screen.
bool is_about_page(const Question& question);

/// Which mark a `correct` message is about, and the entity chosen, empty for nobody. Nothing where
/// the message has no such fields.
struct MarkCorrection {
  std::uint32_t mark = 0;
  std::string entity;
  friend bool operator==(const MarkCorrection&, const MarkCorrection&) = default;
};
std::optional<MarkCorrection> mark_correction_in(const Question& question);

/// The correction that an undo_question() is about.
Correction undone_in(const Question& question);

}  // namespace newsgloss::hosts
