#include "hosts/cli/annotate_line.hpp"

#include <charconv>
#include <nlohmann/json.hpp>

#include "hosts/cli/annotation_json.hpp"

namespace newsgloss::hosts {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kProtocolVersion = 1;

std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <class Number>
bool read_number(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

std::string string_field(const Json& record, const char* name) {
  const auto found = record.find(name);
  if (found == record.end() || found->is_null()) return {};
  if (!found->is_string()) throw std::invalid_argument(std::string(name) + " must be a string");
  return found->get<std::string>();
}

Document document_of(const Json& record) {
  if (!record.contains("text")) throw std::invalid_argument("the field text is missing");
  const std::string text = string_field(record, "text");
  auto document = make<Document>(newsgloss_document_from_text, borrowed(text));
  const std::string language = string_field(record, "lang");
  if (!language.empty()) {
    call(newsgloss_document_set_language, document.get(), borrowed(language));
  }
  const std::string published = string_field(record, "published");
  if (!published.empty()) {
    const newsgloss_date day = day_in(published);
    if (day.year == 0) throw std::invalid_argument("published must begin with YYYY-MM-DD");
    call(newsgloss_document_set_published, document.get(), day);
  }
  return document;
}

}  // namespace

newsgloss_date day_in(std::string_view text) {
  newsgloss_date day{};
  unsigned month = 0, of_month = 0;
  const bool shaped = text.size() >= 10 && text[4] == '-' && text[7] == '-';
  if (!shaped || !read_number(text.substr(0, 4), day.year) ||
      !read_number(text.substr(5, 2), month) || !read_number(text.substr(8, 2), of_month) ||
      month < 1 || month > 12 || of_month < 1 || of_month > 31) {
    return {};
  }
  day.month = static_cast<std::uint8_t>(month);
  day.day = static_cast<std::uint8_t>(of_month);
  return day;
}

LineAnnotator::LineAnnotator(newsgloss_engine& engine, newsgloss_offset_unit unit)
    : engine_(engine), session_(make<Session>(newsgloss_session_new, &engine, unit)) {}

LineAnnotator::Answer LineAnnotator::answer(std::string_view line) {
  Json id;
  try {
    const Json record = Json::parse(line);
    if (!record.is_object()) throw std::invalid_argument("the line is no JSON object");
    if (record.contains("id")) id = record["id"];
    const Document document = document_of(record);
    const auto annotations =
        make<Annotations>(newsgloss_session_annotate, session_.get(), document.get(), nullptr);
    Json answer = {{"v", kProtocolVersion}, {"id", id}};
    answer.update(annotation_json(engine_, *annotations));
    return {dumped(answer), false};
  } catch (const std::exception& problem) {
    Json answer;
    if (!id.is_null()) answer["id"] = id;
    answer["error"] = problem.what();
    return {dumped(answer), true};
  }
}

}  // namespace newsgloss::hosts
