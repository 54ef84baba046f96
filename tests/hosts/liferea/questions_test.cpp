#include "hosts/liferea/questions.hpp"

#include <gtest/gtest.h>

namespace newsgloss::hosts {
namespace {

TEST(Questions, AreToldApart) {
  struct Row {
    Question question;
    QuestionKind kind;
    bool is_about_page;
  };
  const Row rows[] = {
      {{R"({"type":"scan","blocks":[]})", {}}, QuestionKind::scan, true},
      {{R"({"type":"card","card":3})", {}}, QuestionKind::card, true},
      {{R"({"type":"action","action":"correct"})", {}}, QuestionKind::correct, false},
      {{R"({"type":"action","action":"copy"})", {}}, QuestionKind::other, false},
      {list_question(), QuestionKind::list, true},
      {corrections_question(), QuestionKind::corrections, false},
      {verify_question(), QuestionKind::verify, false},
      {undo_question({"Ashford", {}, {}, {}}), QuestionKind::undo, false},
      {{"no message", {}}, QuestionKind::other, false}};
  for (const auto& row : rows) {
    EXPECT_EQ(kind_of(row.question), row.kind) << row.question.message;
    EXPECT_EQ(is_about_page(row.question), row.is_about_page) << row.question.message;
  }
}

TEST(Questions, SayWhichMarkIsCorrected) {
  const auto of = [](const char* message) { return mark_correction_in({message, {}}); };
  EXPECT_EQ(of(R"({"mark":4,"candidate":"my:ashford"})"), (MarkCorrection{4, "my:ashford"}));
  EXPECT_EQ(of(R"({"mark":4,"candidate":""})"), (MarkCorrection{4, ""}));
  for (const char* message :
       {"", R"({"mark":-1,"candidate":"a"})", R"({"mark":"4","candidate":"a"})", R"({"mark":4})",
        R"({"mark":4,"candidate":7})"}) {
    EXPECT_FALSE(of(message)) << message;
  }
}

TEST(Questions, TakeBackTheCorrectionOfAFormAndContext) {
  const Correction kept{"Ashford", "my:ashford", "cricket", "Ashford"};
  EXPECT_EQ(undone_in(undo_question(kept)), (Correction{"Ashford", {}, "cricket", {}}));
}

}  // namespace
}  // namespace newsgloss::hosts
