#pragma once

#include <gtest/gtest.h>
#include <gtk/gtk.h>

#include <memory>
#include <string_view>

#include "sample_page.hpp"
#include "view.hpp"

namespace newsgloss::tests {

inline constexpr int kLongEnoughToOpen =
    1500;  // milliseconds; far beyond every delay of the overlay

class OverlayView : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    ASSERT_TRUE(gtk_init_check(nullptr, nullptr)) << "needs a display";
  }

  void SetUp() override {
    view = std::make_unique<View>(900, 700);
    view->words = sample_words();
    view->cards = sample_cards();
  }

  Json open_at(std::string_view word) {
    view->point_at(word);
    return view->wait_for("opened");
  }

  bool stays_closed() {
    view->run_for(kLongEnoughToOpen);
    return view->count("opened") == 0;
  }

  /// Does the edge of a card stand in the twelve rows below this place.
  bool shows_border(int x, int y) {
    return view->run_until([&] {
      view->run_for(20);
      return view->picture().count(kCardBorder, x, y, 900, 12) > 100;
    });
  }

  std::unique_ptr<View> view;
};

}  // namespace newsgloss::tests
