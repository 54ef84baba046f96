#include "hosts/cli/ordered_workers.hpp"

#include <gmock/gmock.h>

#include <atomic>

namespace newsgloss::hosts {
namespace {

OrderedWorkers::Work echo() {
  return [](std::string_view line, std::string& answers) {
    answers += line;
    answers += '\n';
  };
}

/// Lines of very different sizes, so that workers finish out of order.
std::string line_of(int number) {
  return std::to_string(number) + std::string(static_cast<std::size_t>(number * 37 % 5000), '.');
}

TEST(OrderedWorkers, AnswerInTheOrderOfTheLines) {
  for (const unsigned jobs : {0U, 1U, 2U, 7U}) {
    std::string answers, expected;
    std::size_t lines = 0, bytes = 0;
    OrderedWorkers workers(jobs, echo, [&](const OrderedWorkers::Answered& answered) {
      answers += answered.answers;
      lines += answered.lines;
      bytes += answered.line_bytes;
      return true;
    });
    for (int i = 0; i < 3000; ++i) {
      workers.add(line_of(i));
      expected += line_of(i) + "\n";
      if (i % 701 == 0) workers.hand_over();
    }
    workers.finish();
    EXPECT_EQ(answers, expected);
    EXPECT_EQ(lines, 3000U);
    EXPECT_EQ(bytes + lines, expected.size());
    EXPECT_FALSE(workers.failed());
  }
}

TEST(OrderedWorkers, GiveNothingForNothing) {
  int writes = 0;
  OrderedWorkers workers(2, echo, [&](const OrderedWorkers::Answered&) {
    ++writes;
    return true;
  });
  workers.hand_over();
  workers.finish();
  EXPECT_EQ(writes, 0);
}

TEST(OrderedWorkers, AnswerWhatIsHandedOverBeforeMoreComes) {
  std::atomic<std::size_t> answered_lines = 0;
  OrderedWorkers workers(1, echo, [&](const OrderedWorkers::Answered& answered) {
    answered_lines += answered.lines;
    answered_lines.notify_all();
    return true;
  });
  workers.add("one");
  workers.hand_over();
  answered_lines.wait(0);
  EXPECT_EQ(answered_lines, 1U);
}

TEST(OrderedWorkers, StopWhenNothingCanBeWritten) {
  int writes = 0;
  OrderedWorkers workers(2, echo, [&](const OrderedWorkers::Answered&) {
    ++writes;
    return false;
  });
  for (int i = 0; i < 10'000 && !workers.failed(); ++i) workers.add(line_of(i));
  workers.finish();
  EXPECT_TRUE(workers.failed());
  EXPECT_EQ(writes, 1);
}

TEST(OrderedWorkers, TakeALineLongerThanAllThatMayBeUnderWay) {
  std::size_t bytes = 0;
  OrderedWorkers workers(2, echo, [&](const OrderedWorkers::Answered& answered) {
    bytes += answered.line_bytes;
    return true;
  });
  const std::string line(std::size_t{20} << 20, 'x');
  for (int i = 0; i < 3; ++i) workers.add(line);
  workers.finish();
  EXPECT_EQ(bytes, 3 * line.size());
}

}  // namespace
}  // namespace newsgloss::hosts
