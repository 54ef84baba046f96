#include "hosts/liferea/worker.hpp"

#include <glib.h>
#include <gmock/gmock.h>

#include <future>
#include <vector>

namespace newsgloss::hosts {
namespace {

using testing::ElementsAre;

Reply echo(const Question& question) {
  Reply reply;
  reply.message = question.message;
  return reply;
}

/// Runs the main loop until `done`.
template <class Done>
void run_until(const Done& done) {
  while (!done()) g_main_context_iteration(nullptr, true);
}

TEST(WorkerTest, AnswersInOrderOnTheMainLoop) {
  std::vector<std::string> answers;
  const auto here = std::this_thread::get_id();
  Worker worker(&echo, [&](const Reply& reply) {
    EXPECT_EQ(std::this_thread::get_id(), here);
    answers.push_back(reply.message);
  });
  for (const char* message : {"a", "b", "c"}) worker.ask({message, {}});
  run_until([&] { return answers.size() == 3; });
  EXPECT_THAT(answers, ElementsAre("a", "b", "c"));
}

TEST(WorkerTest, ForgetsWhatIsAboutAnArticleThatLeftAndNothingElse) {
  std::promise<void> began;
  std::promise<void> may_end;
  auto allowed = may_end.get_future();
  std::vector<std::string> answers;
  Worker worker(
      [&](const Question& question) {
        if (question.message == "first") {
          began.set_value();
          allowed.wait();
        }
        return echo(question);
      },
      [&](const Reply& reply) { answers.push_back(reply.message); });
  worker.ask({"first", {}});
  began.get_future().wait();
  worker.ask(list_question());
  const auto lasting = undo_question({"Ashford", {}, {}, {}});
  worker.ask(lasting);
  worker.forget_waiting();
  worker.ask({"new", {}});
  may_end.set_value();
  run_until([&] { return answers.size() == 3; });
  EXPECT_THAT(answers, ElementsAre("first", lasting.message, "new"));
}

TEST(WorkerTest, DeliversNothingOnceItIsGone) {
  bool called = false;
  {
    Worker worker(&echo, [&](const Reply&) { called = true; });
    worker.ask({"late", {}});
  }
  while (g_main_context_iteration(nullptr, false)) {
  }
  EXPECT_FALSE(called);
}

}  // namespace
}  // namespace newsgloss::hosts
