#include "hosts/cli/line_reader.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

#include <thread>
#include <vector>

namespace newsgloss::hosts {
namespace {

constexpr std::size_t kLongest = 100'000;

/// What a reader of a pipe reads, "<too long>" for a line that is; `bytes` come in parts.
std::vector<std::string> lines_of(const std::string& bytes, std::size_t part) {
  int ends[2] = {};
  EXPECT_EQ(::pipe(ends), 0);
  std::jthread writer([&] {
    for (std::size_t at = 0; at < bytes.size();) {
      const ssize_t size = ::write(ends[1], bytes.data() + at, std::min(part, bytes.size() - at));
      if (size <= 0) break;
      at += static_cast<std::size_t>(size);
    }
    ::close(ends[1]);
  });
  std::vector<std::string> lines;
  LineReader reader(ends[0], kLongest);
  for (auto got = reader.next(); got != LineReader::Got::end; got = reader.next()) {
    lines.emplace_back(got == LineReader::Got::too_long ? "<too long>" : reader.line());
  }
  writer.join();
  ::close(ends[0]);
  return lines;
}

TEST(LineReader, ReadsLinesHoweverTheyCome) {
  const std::string longest(kLongest, 'l'), longer(kLongest + 1, 'm');
  struct Row {
    std::string bytes;
    std::vector<std::string> lines;
  };
  const Row rows[] = {
      {"", {}},
      {"\n", {""}},
      {"one", {"one"}},
      {"one\n", {"one"}},
      {"one\n\ntwo\r\nthree", {"one", "", "two\r", "three"}},
      {std::string("a\0b\nc", 5), {std::string("a\0b", 3), "c"}},
      {longest + "\nnext\n" + longest, {longest, "next", longest}},
      {longer + "\nnext\n", {"<too long>", "next"}},
      {"before\n" + longer + longer + longer, {"before", "<too long>"}},
  };
  for (const Row& row : rows) {
    for (const std::size_t part : {std::size_t{7000}, row.bytes.size() + 1}) {
      EXPECT_EQ(lines_of(row.bytes, part), row.lines);
    }
  }
}

TEST(LineReader, KnowsWhenItWouldWait) {
  int ends[2] = {};
  ASSERT_EQ(::pipe(ends), 0);
  LineReader reader(ends[0], kLongest);
  EXPECT_TRUE(reader.would_wait());
  ASSERT_EQ(::write(ends[1], "a\nb\n", 4), 4);
  EXPECT_FALSE(reader.would_wait());
  EXPECT_EQ(reader.next(), LineReader::Got::line);
  EXPECT_FALSE(reader.would_wait());
  EXPECT_EQ(reader.next(), LineReader::Got::line);
  EXPECT_TRUE(reader.would_wait());
  ::close(ends[1]);
  EXPECT_FALSE(reader.would_wait());
  EXPECT_EQ(reader.next(), LineReader::Got::end);
  ::close(ends[0]);
}

TEST(LineReader, SaysWhatCannotBeRead) {
  LineReader reader(-1, kLongest);
  EXPECT_THROW(reader.next(), std::runtime_error);
}

}  // namespace
}  // namespace newsgloss::hosts
