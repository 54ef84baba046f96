#include "view.hpp"

#include <X11/extensions/XTest.h>
#include <gdk/gdkx.h>

#include <cstdlib>

#include "overlay_script.hpp"

namespace newsgloss::tests {

namespace {

constexpr const char* kWorld = "newsgloss";
constexpr gint64 kPatience = 10 * G_USEC_PER_SEC;

std::u16string to_utf16(const std::string& text) {
  glong size = 0;
  gunichar2* units =
      g_utf8_to_utf16(text.data(), static_cast<glong>(text.size()), nullptr, &size, nullptr);
  std::u16string result(units, units + size);
  g_free(units);
  return result;
}

struct Evaluation {
  bool done = false;
  Json value;
};

void evaluated(GObject* source, GAsyncResult* result, gpointer data) {
  auto* evaluation = static_cast<Evaluation*>(data);
  GError* error = nullptr;
  JSCValue* value =
      webkit_web_view_evaluate_javascript_finish(WEBKIT_WEB_VIEW(source), result, &error);
  if (value == nullptr) {
    evaluation->value = Json{{"error", error->message}};
    g_error_free(error);
  } else {
    char* text = jsc_value_to_string(value);
    evaluation->value = Json::parse(text, nullptr, false);
    g_free(text);
    g_object_unref(value);
  }
  evaluation->done = true;
}

Display* display() {
  return GDK_DISPLAY_XDISPLAY(gdk_display_get_default());
}

}  // namespace

View::View(int width, int height) {
  WebKitUserContentManager* manager = webkit_user_content_manager_new();
  webkit_user_content_manager_register_script_message_handler_in_world(manager, "newsgloss",
                                                                       kWorld);
  g_signal_connect(manager, "script-message-received::newsgloss", G_CALLBACK(received), this);
  const std::string source(hosts::overlay_script());
  WebKitUserScript* script = webkit_user_script_new_for_world(
      source.c_str(), WEBKIT_USER_CONTENT_INJECT_TOP_FRAME,
      WEBKIT_USER_SCRIPT_INJECT_AT_DOCUMENT_END, kWorld, nullptr, nullptr);
  webkit_user_content_manager_add_script(manager, script);
  webkit_user_script_unref(script);
  web = WEBKIT_WEB_VIEW(webkit_web_view_new_with_user_content_manager(manager));
  g_object_unref(manager);
  webkit_settings_set_enable_write_console_messages_to_stdout(webkit_web_view_get_settings(web),
                                                              TRUE);
  window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
  gtk_window_set_default_size(GTK_WINDOW(window), width, height);
  gtk_window_set_decorated(GTK_WINDOW(window), FALSE);
  gtk_container_add(GTK_CONTAINER(window), GTK_WIDGET(web));
  move_pointer(width + 20, height + 20);
  gtk_widget_show_all(window);
  gtk_window_move(GTK_WINDOW(window), 0, 0);
  gtk_widget_grab_focus(GTK_WIDGET(web));
}

View::~View() {
  gtk_widget_destroy(window);
}

void View::load(std::string_view html, std::string_view policy) {
  std::string page = "<!DOCTYPE html><meta charset=utf-8>";
  if (!policy.empty()) {
    page += "<meta http-equiv=Content-Security-Policy content=\"" + std::string(policy) + "\">";
  }
  page += html;
  load_page(page);
  if (count("painted") == 0) wait_for("painted");
}

void View::load_page(const std::string& html) {
  wait_for_load([&] { webkit_web_view_load_html(web, html.c_str(), "file:///"); });
}

void View::load_file(const std::string& path) {
  wait_for_load([&] { webkit_web_view_load_uri(web, ("file://" + path).c_str()); });
}

void View::wait_for_load(const std::function<void()>& begin) {
  messages_.clear();
  bool is_loaded = false;
  const auto finished = [](WebKitWebView*, WebKitLoadEvent event, gpointer flag) {
    if (event == WEBKIT_LOAD_FINISHED) *static_cast<bool*>(flag) = true;
  };
  const gulong handler = g_signal_connect(web, "load-changed", G_CALLBACK(+finished), &is_loaded);
  begin();
  run_until([&] { return is_loaded; });
  g_signal_handler_disconnect(web, handler);
}

void View::send(Json message) {
  message["v"] = 1;
  GVariantDict arguments;
  g_variant_dict_init(&arguments, nullptr);
  g_variant_dict_insert(&arguments, "text", "s", message.dump().c_str());
  webkit_web_view_call_async_javascript_function(web, "newsgloss.receive(text)", -1,
                                                 g_variant_dict_end(&arguments), kWorld, nullptr,
                                                 nullptr, nullptr, nullptr);
}

bool View::run_until(const std::function<bool()>& condition) {
  const gint64 end = g_get_monotonic_time() + kPatience;
  while (!condition()) {
    if (g_get_monotonic_time() > end) return false;
    if (!g_main_context_iteration(nullptr, FALSE)) g_usleep(1000);
  }
  return true;
}

void View::run_for(int milliseconds) {
  const gint64 end = g_get_monotonic_time() + milliseconds * 1000;
  while (g_get_monotonic_time() < end) {
    if (!g_main_context_iteration(nullptr, FALSE)) g_usleep(1000);
  }
}

Json View::wait_for(std::string_view type) {
  Json found;
  run_until([&] {
    while (!messages_.empty() && found.is_null()) {
      if (messages_.front()["type"] == type) found = messages_.front();
      messages_.pop_front();
    }
    return !found.is_null();
  });
  return found;
}

std::size_t View::count(std::string_view type) const {
  std::size_t sum = 0;
  for (const Json& message : messages_) sum += message["type"] == type ? 1 : 0;
  return sum;
}

void View::received(WebKitUserContentManager*, WebKitJavascriptResult* result, gpointer self) {
  char* text = jsc_value_to_string(webkit_javascript_result_get_js_value(result));
  const Json message = Json::parse(text);
  g_free(text);
  auto* view = static_cast<View*>(self);
  view->messages_.push_back(message);
  view->answer(message);
}

void View::answer(const Json& message) {
  if (message["type"] == "scan") {
    last_scan = message;
    send({{"type", "marks"}, {"gen", message["gen"]}, {"marks", marks_for(message)}});
  } else if (message["type"] == "card") {
    for (Json card : cards) {
      if (card["card"] != message["card"]) continue;
      card["type"] = "card";
      card["gen"] = message["gen"];
      send(card);
    }
  }
}

Json View::marks_for(const Json& scan) const {
  Json rows = Json::array();
  std::size_t number = 0;
  for (const Json& block : scan["blocks"]) {
    const std::u16string text = to_utf16(block["text"].get<std::string>());
    for (const MarkedWord& marked : words) {
      const std::u16string word = to_utf16(marked.word);
      for (auto at = text.find(word); at != std::u16string::npos; at = text.find(word, at + 1)) {
        rows.push_back(
            {number, at, at + word.size(), marked.kind, marked.card, marked.level, marked.actor});
      }
    }
    ++number;
  }
  return rows;
}

Json View::evaluate(std::string_view expression, bool in_page) {
  const std::string script = "JSON.stringify(" + std::string(expression) + ")";
  Evaluation evaluation;
  webkit_web_view_evaluate_javascript(web, script.c_str(), -1, in_page ? nullptr : kWorld, nullptr,
                                      nullptr, evaluated, &evaluation);
  run_until([&] { return evaluation.done; });
  return evaluation.value;
}

Json View::rectangle_of(std::string_view word) {
  const std::string name = Json(word).dump();
  return evaluate(
      "(() => { const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
      "while (walker.nextNode()) { const at = walker.currentNode.data.indexOf(" +
      name +
      ");"
      "if (at < 0) continue; const range = document.createRange();"
      "range.setStart(walker.currentNode, at); range.setEnd(walker.currentNode, at + " +
      name +
      ".length); const {x, y, width, height} = range.getBoundingClientRect();"
      "return {x, y, width, height}; } })()");
}

void View::move_pointer(double x, double y) {
  XTestFakeMotionEvent(display(), -1, static_cast<int>(x), static_cast<int>(y), 0);
  XFlush(display());
}

void View::point_at(std::string_view word) {
  const Json place = rectangle_of(word);
  move_pointer(place["x"].get<double>() + place["width"].get<double>() / 2,
               place["y"].get<double>() + place["height"].get<double>() / 2);
}

void View::press_button(bool down) {
  XTestFakeButtonEvent(display(), 1, down ? True : False, 0);
  XFlush(display());
}

void View::press_key(unsigned keyval, bool shift) {
  const KeyCode code = XKeysymToKeycode(display(), keyval);
  const KeyCode shift_code = XKeysymToKeycode(display(), GDK_KEY_Shift_L);
  if (shift) XTestFakeKeyEvent(display(), shift_code, True, 0);
  XTestFakeKeyEvent(display(), code, True, 0);
  XTestFakeKeyEvent(display(), code, False, 0);
  if (shift) XTestFakeKeyEvent(display(), shift_code, False, 0);
  XFlush(display());
}

View::Picture View::picture() {
  GdkPixbuf* pixels = gdk_pixbuf_get_from_window(gdk_get_default_root_window(), 0, 0,
                                                 gtk_widget_get_allocated_width(window),
                                                 gtk_widget_get_allocated_height(window));
  Picture result;
  result.width = gdk_pixbuf_get_width(pixels);
  result.height = gdk_pixbuf_get_height(pixels);
  const int channels = gdk_pixbuf_get_n_channels(pixels);
  const guchar* data = gdk_pixbuf_read_pixels(pixels);
  const int stride = gdk_pixbuf_get_rowstride(pixels);
  for (int y = 0; y < result.height; ++y) {
    for (int x = 0; x < result.width; ++x) {
      const guchar* pixel = data + y * stride + x * channels;
      result.rgb.insert(result.rgb.end(), pixel, pixel + 3);
    }
  }
  g_object_unref(pixels);
  return result;
}

void View::keep_picture(const std::string& name) {
  const char* folder = g_getenv("NEWSGLOSS_PICTURES");
  if (folder == nullptr) return;
  run_for(1000);
  GdkPixbuf* pixels = gdk_pixbuf_get_from_window(gdk_get_default_root_window(), 0, 0,
                                                 gtk_widget_get_allocated_width(window),
                                                 gtk_widget_get_allocated_height(window));
  gdk_pixbuf_save(pixels, (std::string(folder) + "/" + name + ".png").c_str(), "png", nullptr,
                  nullptr);
  g_object_unref(pixels);
}

int View::count_in(unsigned colour, std::string_view word) {
  const Json place = rectangle_of(word);
  return picture().count(colour, place["x"].get<int>(), place["y"].get<int>(),
                         place["width"].get<int>(), place["height"].get<int>());
}

bool View::sees(unsigned colour, std::string_view word, int below) {
  const Json place = rectangle_of(word);
  return run_until([&] {
    run_for(20);
    return picture().count(colour, place["x"].get<int>(), place["y"].get<int>(),
                           place["width"].get<int>(), place["height"].get<int>() + below) > 5;
  });
}

int View::Picture::count(unsigned colour, int x, int y, int w, int h) const {
  int sum = 0;
  for (int row = std::max(y, 0); row < std::min(y + h, height); ++row) {
    for (int column = std::max(x, 0); column < std::min(x + w, width); ++column) {
      const auto at = static_cast<std::size_t>(row * width + column) * 3;
      int distance = 0;
      for (unsigned part = 0; part < 3; ++part) {
        const int wanted = static_cast<int>((colour >> (16 - 8 * part)) & 0xff);
        distance = std::max(distance, std::abs(wanted - static_cast<int>(rgb[at + part])));
      }
      sum += distance <= 6 ? 1 : 0;
    }
  }
  return sum;
}

}  // namespace newsgloss::tests
