#include "hosts/cli/json_writer.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

namespace newsgloss::hosts {
namespace {

using Json = nlohmann::ordered_json;

template <class Write>
std::string written(Write write) {
  JsonWriter json;
  json.literal("before");
  json.clear();
  write(json);
  return std::string(json.written());
}

TEST(JsonWriter, WritesTextAsTheLibraryDoes) {
  std::vector<std::string> rows = {"",           "plain",  "\"",   "\\",   "a\"b\\c",
                                   "\b\f\n\r\t", "«Ça» 🚢", "\x7f", "end\n"};
  for (int byte = 0; byte < 0x80; ++byte) rows.push_back({'a', static_cast<char>(byte), 'b'});
  for (const std::string& row : rows) {
    EXPECT_EQ(written([&](JsonWriter& json) { json.text(row); }), Json(row).dump()) << row;
  }
}

TEST(JsonWriter, WritesNumbersAsTheLibraryDoes) {
  std::vector<double> rows = {0,
                              -0.0,
                              1,
                              0.5,
                              0.1,
                              1e-4,
                              9.9e-5,
                              1e15,
                              9.5e15,
                              1e16,
                              1e300,
                              5e-324,
                              0.8F,
                              1e14,
                              123456789.125,
                              -2.5,
                              std::numeric_limits<double>::max()};
  std::mt19937_64 random(1);
  for (int i = 0; i < 20'000; ++i) {
    const std::uint64_t bits = random();
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    rows.push_back(number);
    rows.push_back(static_cast<double>(static_cast<float>(bits >> 40) / 16777216.F));
  }
  for (const double row : rows) {
    EXPECT_EQ(written([&](JsonWriter& json) { json.number(row); }), Json(row).dump()) << row;
  }
  EXPECT_EQ(written([](JsonWriter& json) { json.number(std::nan("")); }), "null");
}

TEST(JsonWriter, WritesSharesToFourDecimals) {
  const std::pair<double, const char*> rows[] = {{0, "0.0"},
                                                 {1, "1.0"},
                                                 {0.5, "0.5"},
                                                 {0.9523809552192688, "0.9524"},
                                                 {0.00004, "0.0"},
                                                 {0.00005, "0.0001"},
                                                 {0.1004, "0.1004"},
                                                 {0.30001, "0.3"},
                                                 {0.99996, "1.0"},
                                                 {0.25, "0.25"},
                                                 {1.5, "1.5"},
                                                 {-0.25, "-0.25"},
                                                 {std::nan(""), "null"}};
  for (const auto& [share, expected] : rows) {
    EXPECT_EQ(written([row = share](JsonWriter& json) { json.share(row); }), expected) << share;
  }
}

TEST(JsonWriter, TakesLongText) {
  const std::string row = std::string(10'000, 'a') + '\n' + std::string(10'000, 'b');
  EXPECT_EQ(written([&](JsonWriter& json) { json.text(row); }), Json(row).dump());
}

TEST(JsonWriter, WritesWholeNumbers) {
  for (const std::int64_t row :
       {std::int64_t{0}, std::int64_t{-7}, std::numeric_limits<std::int64_t>::max(),
        std::numeric_limits<std::int64_t>::min()}) {
    EXPECT_EQ(written([&](JsonWriter& json) { json.integer(row); }), Json(row).dump());
  }
}

TEST(JsonWriter, SeparatesWhatStandsSideBySide) {
  const std::string nested = written([](JsonWriter& json) {
    json.begin_object();
    json.key("a");
    json.begin_array();
    json.integer(1);
    json.begin_object();
    json.end_object();
    json.begin_array();
    json.end_array();
    json.null();
    json.end_array();
    json.key("b");
    json.boolean(true);
    json.key("c");
    json.literal("[1,2]");
    json.key("d");
    json.text("x");
    json.end_object();
  });
  EXPECT_EQ(nested, R"({"a":[1,{},[],null],"b":true,"c":[1,2],"d":"x"})");
}

}  // namespace
}  // namespace newsgloss::hosts
