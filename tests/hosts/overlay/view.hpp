#pragma once

#include <webkit2/webkit2.h>

#include <deque>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace newsgloss::tests {

using Json = nlohmann::json;

/// A word that the scripted host marks wherever it stands, and the card behind it.
struct MarkedWord {
  std::string word;
  std::string kind = "actor";
  int card = 0;
  int level = 1;
  std::string actor = "";
};

/// A real WebKitGTK view in a window of its own, the overlay in a world of its own, and a host that
/// answers from tables. Main thread only; needs a display.
class View {
 public:
  View(int width, int height);
  ~View();
  View(const View&) = delete;
  View& operator=(const View&) = delete;

  std::vector<MarkedWord> words;
  std::vector<Json> cards;
  Json last_scan;

  /// Loads a page and waits for the overlay's first `painted`.
  void load(std::string_view html, std::string_view policy = "");
  /// Loads a page and waits until it is there.
  void load_page(const std::string& html);
  /// Loads a page from disk and waits until it is there.
  void load_file(const std::string& path);
  /// Sends a message to the overlay.
  void send(Json message);
  /// What the host answers to a message of the overlay.
  void answer(const Json& message);
  /// Runs the main loop until a message of this type has come; gives it, null after ten seconds.
  /// Earlier messages are forgotten.
  Json wait_for(std::string_view type);
  /// Runs the main loop for so many milliseconds.
  void run_for(int milliseconds);
  bool run_until(const std::function<bool()>& condition);
  /// How many messages of this type have come and were not waited for.
  std::size_t count(std::string_view type) const;
  void forget() { messages_.clear(); }

  /// The value of an expression in our world, or in the page's own.
  Json evaluate(std::string_view expression, bool in_page = false);
  /// The client rectangle of the first occurrence of a word: {x, y, width, height}.
  Json rectangle_of(std::string_view word);

  /// How often the view's own search finds some words.
  unsigned count_of(const char* sought);
  /// What is drawn where the page is printed: the pages as pixels.
  std::string printed(const std::string& name);

  void move_pointer(double x, double y);
  void point_at(std::string_view word);
  void press_button(bool down);
  void click() {
    press_button(true);
    press_button(false);
  }
  void press_key(unsigned keyval, bool shift = false);
  /// What stands on the screen.
  struct Picture {
    int width = 0, height = 0;
    std::vector<unsigned char> rgb;
    /// Pixels of about this colour in a rectangle.
    int count(unsigned colour, int x, int y, int w, int h) const;
  };
  Picture picture();
  /// Writes the picture to a PNG file of the folder NEWSGLOSS_PICTURES, where that is set.
  void keep_picture(const std::string& name);
  /// Waits until some pixels of about this colour stand in a word's rectangle, grown by so many
  /// pixels downwards; false after ten seconds.
  bool sees(unsigned colour, std::string_view word, int below = 0);
  /// Pixels of about this colour in a word's rectangle now.
  int count_in(unsigned colour, std::string_view word);

  GtkWidget* window = nullptr;
  WebKitWebView* web = nullptr;

 private:
  void wait_for_load(const std::function<void()>& begin);
  static void received(WebKitUserContentManager*, WebKitJavascriptResult* result, gpointer self);
  Json marks_for(const Json& scan) const;

  std::deque<Json> messages_;
};

}  // namespace newsgloss::tests
