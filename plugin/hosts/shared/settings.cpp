#include "hosts/shared/settings.hpp"

#include <glib.h>

#include <algorithm>
#include <memory>

namespace newsgloss::hosts {
namespace {

constexpr const char* group = "newsgloss";

struct KeyFileFree {
  void operator()(GKeyFile* file) const { g_key_file_unref(file); }
};
struct GFree {
  void operator()(char* text) const { g_free(text); }
};
struct ErrorFree {
  void operator()(GError* error) const { g_error_free(error); }
};
using KeyFile = std::unique_ptr<GKeyFile, KeyFileFree>;
using Chars = std::unique_ptr<char, GFree>;

KeyFile loaded(const std::string& path) {
  KeyFile file(g_key_file_new());
  g_key_file_load_from_file(file.get(), path.c_str(),
                            GKeyFileFlags(G_KEY_FILE_KEEP_COMMENTS | G_KEY_FILE_KEEP_TRANSLATIONS),
                            nullptr);
  return file;
}

void read(GKeyFile* file, const char* key, bool& value) {
  GError* error = nullptr;
  const bool found = g_key_file_get_boolean(file, group, key, &error);
  const std::unique_ptr<GError, ErrorFree> owned(error);
  if (!error) value = found;
}

void read(GKeyFile* file, const char* key, int& value) {
  GError* error = nullptr;
  const int found = g_key_file_get_integer(file, group, key, &error);
  const std::unique_ptr<GError, ErrorFree> owned(error);
  if (!error) value = found;
}

void read(GKeyFile* file, const char* key, std::string& value) {
  const Chars found(g_key_file_get_string(file, group, key, nullptr));
  if (found) value = found.get();
}

void write(GKeyFile* file, const char* key, bool value) {
  g_key_file_set_boolean(file, group, key, value);
}
void write(GKeyFile* file, const char* key, int value) {
  g_key_file_set_integer(file, group, key, value);
}
void write(GKeyFile* file, const char* key, const std::string& value) {
  g_key_file_set_string(file, group, key, value.c_str());
}

/// Calls `visit(key, member)` for every setting.
template <class Visit>
void for_each_setting(const Visit& visit) {
  visit("actors", &Settings::actors);
  visit("numbers", &Settings::numbers);
  visit("first-only", &Settings::first_only);
  visit("people", &Settings::people);
  visit("places", &Settings::places);
  visit("governments", &Settings::governments);
  visit("organisations", &Settings::organisations);
  visit("companies", &Settings::companies);
  visit("events", &Settings::events);
  visit("number-level", &Settings::number_level);
  visit("opening-delay", &Settings::opening_delay);
  visit("open-on-click", &Settings::open_on_click);
  visit("next-key", &Settings::next_key);
  visit("previous-key", &Settings::previous_key);
  visit("open-key", &Settings::open_key);
  visit("list-key", &Settings::list_key);
  visit("pause-key", &Settings::pause_key);
}

}  // namespace

std::string settings_folder() {
  const Chars folder(g_build_filename(g_get_user_config_dir(), "newsgloss", nullptr));
  return folder.get();
}

Settings read_settings(const std::string& path) {
  const auto file = loaded(path);
  Settings settings;
  for_each_setting([&](const char* key, auto member) { read(file.get(), key, settings.*member); });
  settings.opening_delay = std::clamp(settings.opening_delay, 200, 1500);
  settings.number_level = std::clamp(settings.number_level, 1, 3);
  return settings;
}

std::optional<std::string> write_settings(const std::string& path, const Settings& before,
                                          const Settings& now) {
  const auto file = loaded(path);
  for_each_setting([&](const char* key, auto member) {
    if (before.*member != now.*member) write(file.get(), key, now.*member);
  });
  const Chars folder(g_path_get_dirname(path.c_str()));
  g_mkdir_with_parents(folder.get(), 0700);
  GError* error = nullptr;
  g_key_file_save_to_file(file.get(), path.c_str(), &error);
  const std::unique_ptr<GError, ErrorFree> owned(error);
  return error ? std::optional<std::string>(error->message) : std::nullopt;
}

}  // namespace newsgloss::hosts
