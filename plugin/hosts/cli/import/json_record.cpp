#include "hosts/cli/import/json_record.hpp"

#include <fmt/format.h>

#include "hosts/cli/import/bad_record.hpp"

namespace newsgloss::hosts {

using Json = nlohmann::json;

namespace {

/// "column 36: unexpected end of input" out of the library's words, which repeat the record.
std::string cause_of(std::string_view said) {
  const std::size_t column = said.find("column ");
  if (column != std::string_view::npos) said.remove_prefix(column);
  return std::string(said.substr(0, said.find("; last read")));
}

}  // namespace

Json object_of(const std::string& text) {
  try {
    Json read = Json::parse(text);
    if (!read.is_object()) throw BadRecord("this is no JSON object");
    return read;
  } catch (const Json::parse_error& fault) {
    throw BadRecord(fmt::format("this is not JSON: {}", cause_of(fault.what())));
  }
}

const Json& member(const Json& value, const char* name) {
  static const Json none;
  if (!value.is_object()) return none;
  const auto found = value.find(name);
  return found == value.end() ? none : *found;
}

std::string text_member(const Json& value, const char* name) {
  const Json& text = member(value, name);
  return text.is_string() ? text.get<std::string>() : std::string();
}

}  // namespace newsgloss::hosts
