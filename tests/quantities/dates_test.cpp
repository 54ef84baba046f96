#include <gtest/gtest.h>

#include "quantities/reading.hpp"

namespace newsgloss::testing {
namespace {

constexpr Date kPublished{2021, 3, 10};  // a Wednesday

struct Row {
  const char* text;
  const char* surface;
  const char* timex;
};

class DateRow : public ::testing::TestWithParam<Row> {};

TEST_P(DateRow, HasItsTimex) {
  const Row& row = GetParam();
  const std::string text = row.text;
  const Quantity quantity = first_of(text, kPublished);
  EXPECT_EQ(surface(quantity, text), row.surface) << text;
  EXPECT_EQ(quantity.timex, row.timex) << text;
}

INSTANTIATE_TEST_SUITE_P(
    Days, DateRow,
    ::testing::Values(Row{"It closed yesterday.", "yesterday", "2021-03-09"},
                      Row{"It opens tomorrow.", "tomorrow", "2021-03-11"},
                      Row{"Voting is on Friday.", "Friday", "XXXX-WXX-5"},
                      Row{"Voting is next Friday.", "next Friday", "2021-03-19"},
                      Row{"They met on 2 May.", "2 May", "XXXX-05-02"},
                      Row{"He left two weeks ago.", "two weeks ago", "2021-02-24"},
                      Row{"He left three days before Christmas.", "three days before Christmas",
                          "2021-12-22"},
                      Row{"It rained on Easter Monday 2019.", "Easter Monday 2019", "2019-04-22"}));

INSTANTIATE_TEST_SUITE_P(
    Periods, DateRow,
    ::testing::Values(
        Row{"Sales fell last month.", "last month", "2021-02"},
        Row{"Sales fell last week.", "last week", "2021-W09"},
        Row{"Sales fell in 2019.", "2019", "2019"},
        Row{"Sales fell in the third quarter of 2019.", "third quarter of 2019",
            "(2019-07-01,2019-10-01,P3M)"},
        Row{"Music of the 1980s plays.", "1980s", "(1980-01-01,1990-01-01,P10Y)"},
        Row{"They fought from 1991 to 1995.", "from 1991 to 1995", "(1991-01-01,1995-01-01,P4Y)"},
        Row{"Over the last five years it grew.", "last five years", "(2016-03-10,2021-03-10,P5Y)"},
        Row{"It lasted six hours.", "six hours", "PT6H"},
        Row{"They meet every Monday.", "every Monday", "XXXX-WXX-1"}));

INSTANTIATE_TEST_SUITE_P(
    Times, DateRow,
    ::testing::Values(Row{"The siren went off at 7:45 p.m.", "7:45 p.m.", "T19:45"},
                      Row{"The train left at half past six.", "half past six", "T06:30"},
                      Row{"Doors open at noon.", "noon", "T12"},
                      Row{"Flights resume tomorrow at 6 am.", "tomorrow at 6 am", "2021-03-11T06"},
                      Row{"It struck this morning.", "this morning", "2021-03-10TMO"}));

TEST(Dates, StayOpenWithoutAPublicationDate) {
  EXPECT_EQ(first_of("It closed yesterday.").timex, "");
  EXPECT_FALSE(first_of("It closed yesterday.").day);
  EXPECT_EQ(first_of("It closed on 4 May 2019.").timex, "2019-05-04");
}

TEST(Dates, ArePlacedByThePublicationDate) {
  EXPECT_EQ(first_of("It closed on Monday.", kPublished).day, (Date{2021, 3, 8}));
  EXPECT_EQ(first_of("It closed two months ago.", kPublished).day, (Date{2021, 1, 10}));
}

TEST(Dates, LeaveTheVerbMayAlone) {
  for (const Quantity& quantity :
       quantities_of("This may change. They may march on.", kPublished)) {
    ADD_FAILURE() << surface(quantity, "This may change. They may march on.");
  }
}

}  // namespace
}  // namespace newsgloss::testing
