#include "text/date_reader.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

struct Row {
  const char* text;
  std::optional<Date> date;
};

TEST(DateReader, TableOfDates) {
  const Row rows[] = {
      {"2023-09-15", Date{2023, 9, 15}},
      {" 2023-09-15T10:00:00Z", Date{2023, 9, 15}},
      {"2023-09-15 23:59:59 -0800", Date{2023, 9, 15}},
      {"2023-09", Date{2023, 9, 0}},
      {"2023", Date{2023, 0, 0}},
      {"2024-02-29", Date{2024, 2, 29}},
      {"2023-02-29", std::nullopt},
      {"2023-13-01", std::nullopt},
      {"2023-00-01", std::nullopt},
      {"2023-09-155", std::nullopt},
      {"20230915", std::nullopt},
      {"Fri, 15 Sep 2023 10:00:00 GMT", Date{2023, 9, 15}},
      {"Fri,15 Sep 2023 10:00:00 +0200", Date{2023, 9, 15}},
      {"15 Sep 23 10:00 UT", Date{2023, 9, 15}},
      {"1 January 1999", Date{1999, 1, 1}},
      {"15 Sep 70", Date{1970, 9, 15}},
      {"15-Sep-2023", Date{2023, 9, 15}},
      {"September 15, 2023", Date{2023, 9, 15}},
      {"Sep. 5, 2023 at noon", Date{2023, 9, 5}},
      {"Friday, September 15, 2023", Date{2023, 9, 15}},
      {"31 Jun 2023", std::nullopt},
      {"yesterday", std::nullopt},
      {"Sep", std::nullopt},
      {"15", std::nullopt},
      {"", std::nullopt},
      {"PT5M", std::nullopt},
  };
  for (const Row& row : rows) EXPECT_EQ(read_date(row.text), row.date) << row.text;
}

}  // namespace
}  // namespace newsgloss
