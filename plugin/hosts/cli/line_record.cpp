// Two readers: one that is fast and takes plain records only, and one that takes any and says what
// is wrong. What the first takes, the second reads the same; a test holds them to that.

#include "hosts/cli/line_record.hpp"

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "hosts/cli/json_writer.hpp"

namespace newsgloss::hosts {
namespace {

using Json = nlohmann::ordered_json;
using Element = simdjson::dom::element;
using simdjson::dom::element_type;

constexpr std::size_t kMostKept = std::size_t{1} << 20;  // bytes of a line

bool read_text(Element value, std::string& field) {
  if (value.type() == element_type::NULL_VALUE) {
    field.clear();
    return true;
  }
  std::string_view text;
  if (value.get_string().get(text) != simdjson::SUCCESS) return false;
  field = text;
  return true;
}

bool read_id(Element value, std::string& id) {
  JsonWriter json;
  switch (value.type()) {
    case element_type::NULL_VALUE:
      json.null();
      break;
    case element_type::INT64:
      json.integer(value.get_int64().value_unsafe());
      break;
    case element_type::STRING:
      json.text(value.get_string().value_unsafe());
      break;
    default:
      return false;
  }
  id = json.written();
  return true;
}

bool read_field(std::string_view name, Element value, LineRecord& record) {
  if (name == "id") return read_id(value, record.id);
  if (name == "text") return read_text(value, record.text) && !value.is_null();
  if (name == "lang") return read_text(value, record.language);
  if (name == "published") return read_text(value, record.published);
  return true;
}

std::string string_field(const Json& record, const char* name) {
  const auto found = record.find(name);
  if (found == record.end() || found->is_null()) return {};
  if (!found->is_string()) throw std::invalid_argument(std::string(name) + " must be a string");
  return found->get<std::string>();
}

}  // namespace

std::optional<LineRecord> LineRecordReader::read_plain(std::string_view line) {
  if (parser_.capacity() > kMostKept && line.size() < kMostKept) parser_ = simdjson::dom::parser();
  simdjson::dom::object object;
  if (parser_.parse(line.data(), line.size()).get_object().get(object) != simdjson::SUCCESS) {
    return std::nullopt;
  }
  LineRecord record;
  bool has_text = false;
  for (const auto& [name, value] : object) {  // of two alike the last counts
    if (!read_field(name, value, record)) return std::nullopt;
    has_text = has_text || name == "text";
  }
  return has_text ? std::optional(std::move(record)) : std::nullopt;
}

void read_line_record(std::string_view line, LineRecord& record) {
  const Json json = Json::parse(line);
  if (!json.is_object()) throw std::invalid_argument("the line is no JSON object");
  if (json.contains("id")) record.id = json["id"].dump();
  if (!json.contains("text")) throw std::invalid_argument("the field text is missing");
  record.text = string_field(json, "text");
  record.language = string_field(json, "lang");
  record.published = string_field(json, "published");
}

}  // namespace newsgloss::hosts
