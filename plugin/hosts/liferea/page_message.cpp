#include "hosts/liferea/page_message.hpp"

#include <glib.h>

#include <nlohmann/json.hpp>

#include "hosts/liferea/handles.hpp"
#include "hosts/shared/actor_kind.hpp"

namespace newsgloss::hosts {
namespace {

using nlohmann::json;

json object_in(const std::string& message) {
  auto data = json::parse(message, nullptr, false);
  return data.is_object() ? data : json::object();
}

std::string text_in(const json& data, const char* field) {
  const auto found = data.find(field);
  return found != data.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Text that is not UTF-8 is no reason to throw: it becomes U+FFFD.
std::string written(const json& data) {
  return data.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

PageMessage read_page_message(const std::string& message) {
  const auto data = object_in(message);
  const auto action = text_in(data, "action");
  return {text_in(data, "type"), action, text_in(data, action == "link" ? "address" : "text")};
}

std::int64_t gen_of(const std::string& message) {
  const auto data = object_in(message);
  const auto found = data.find("gen");
  return found != data.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

std::string blocks_in(const std::string& scan) {
  const auto data = object_in(scan);
  const auto found = data.find("blocks");
  return found == data.end() ? std::string() : written(*found);
}

bool is_web_address(const std::string& address) {
  const Chars scheme(g_uri_parse_scheme(address.c_str()));
  return scheme && (g_ascii_strcasecmp(scheme.get(), "https") == 0 ||
                    g_ascii_strcasecmp(scheme.get(), "http") == 0);
}

std::string settings_message(const Settings& settings, newsgloss_shown shown) {
  json hidden = json::array();
  for (const auto kind : hidden_kinds(settings)) hidden.push_back(kind_name(kind));
  return written({{"v", 1},
                  {"type", "settings"},
                  {"actors", shown.actors != 0},
                  {"numbers", shown.numbers != 0},
                  {"level", settings.number_level},
                  {"hidden", hidden},
                  {"firstOnly", settings.first_only},
                  {"openDelay", settings.open_on_click ? json() : json(settings.opening_delay)}});
}

std::string command_message(const char* command) {
  return written({{"v", 1}, {"type", command}});
}

std::string show_message(std::int64_t gen, std::uint32_t mark) {
  return written({{"v", 1}, {"type", "show"}, {"gen", gen}, {"mark", mark}, {"open", false}});
}

std::string trouble_in(const std::string& answer) {
  if (answer.size() > 4096) return {};
  const auto data = object_in(answer);
  return text_in(data, "type") == "trouble" ? text_in(data, "message") : std::string();
}

}  // namespace newsgloss::hosts
