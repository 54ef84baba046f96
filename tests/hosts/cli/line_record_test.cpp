#include "hosts/cli/line_record.hpp"

#include <gmock/gmock.h>

namespace newsgloss::hosts {
namespace {

std::optional<LineRecord> exactly(std::string_view line) {
  LineRecord record;
  try {
    read_line_record(line, record);
  } catch (const std::exception&) {
    return std::nullopt;
  }
  return record;
}

struct Row {
  std::string line;
  bool plain;  // the fast reader takes it
};

TEST(LineRecord, BothReadersReadTheSame) {
  const Row rows[] = {
      {R"({"text":""})", true},
      {R"({"id":"a","text":"They met."})", true},
      {R"( {"text" : "They met." , "id" : 7 } )", true},
      {R"({"id":-12,"text":"x","lang":"en","published":"2026-01-02"})", true},
      {R"({"id":null,"text":"x","lang":null,"published":null})", true},
      {R"({"text":"first","text":"last","id":1,"id":2})", true},
      {R"({"text":"x","more":[1,{"text":"y"},null,true],"v":1e5})", true},
      {R"({"text":"a \"quoted\" \\ \/ \b\f\n\r\t \u00e9 \ud83d\udea2 é 🚢"})", true},
      {R"({"text":"nul \u0000 inside"})", true},
      {"{\"text\":\"x\"}\r", true},
      {R"({"id":18446744073709551615,"text":"x"})", false},
      {R"({"id":1.50,"text":"x"})", false},
      {R"({"id":true,"text":"x"})", false},
      {R"({"id":{"b":1,"a":[2, 3]},"text":"x"})", false},
      {R"({"text":null})", false},
  };
  LineRecordReader reader;
  for (const Row& row : rows) {
    const auto plain = reader.read_plain(row.line);
    EXPECT_EQ(plain.has_value(), row.plain) << row.line;
    const auto exact = exactly(row.line);
    ASSERT_TRUE(exact) << row.line;
    EXPECT_EQ(plain.value_or(*exact), *exact) << row.line;
  }
}

TEST(LineRecord, NeitherReaderTakesWhatIsWrong) {
  const std::string rows[] = {"",
                              "no json",
                              "[1]",
                              "\"words\"",
                              R"({"id":4})",
                              R"({"text":6})",
                              R"({"text":"x","lang":6})",
                              R"({"text":"cut)",
                              R"({"text":"x"} more)",
                              R"({"text":"x",})",
                              R"({"text":"\ud800"})",
                              R"({"text":"\x"})",
                              "{\"text\":\"\xff\"}",
                              "{\"text\":\"a\nb\"}",
                              std::string("{\"text\":\"a\0b\"}", 14),
                              std::string(5000, '[')};
  LineRecordReader reader;
  for (const std::string& row : rows) {
    EXPECT_FALSE(reader.read_plain(row)) << row;
    EXPECT_FALSE(exactly(row)) << row;
  }
}

TEST(LineRecord, AWrongRecordKeepsItsId) {
  LineRecord record;
  EXPECT_THROW(read_line_record(R"({"id":{"any": ["thing"]},"text":1})", record), std::exception);
  EXPECT_EQ(record.id, R"({"any":["thing"]})");
}

TEST(LineRecord, ALongLineIsNotKeptInMind) {
  LineRecordReader reader;
  const std::string text(std::size_t{3} << 20, 'x');
  EXPECT_EQ(reader.read_plain("{\"text\":\"" + text + "\"}")->text, text);
  EXPECT_EQ(reader.read_plain(R"({"text":"short"})")->text, "short");
}

}  // namespace
}  // namespace newsgloss::hosts
