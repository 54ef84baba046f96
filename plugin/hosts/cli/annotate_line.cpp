#include "hosts/cli/annotate_line.hpp"

#include <charconv>
#include <nlohmann/json.hpp>

#include "hosts/cli/annotation_json.hpp"

namespace newsgloss::hosts {
namespace {

constexpr int kProtocolVersion = 1;

template <class Number>
bool read_number(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

Document document_of(const LineRecord& record) {
  auto document = make<Document>(newsgloss_document_from_text, borrowed(record.text));
  if (!record.language.empty()) {
    call(newsgloss_document_set_language, document.get(), borrowed(record.language));
  }
  if (!record.published.empty()) {
    const newsgloss_date day = day_in(record.published);
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

void write_failure(std::string_view id, std::string_view problem, std::string& answers) {
  JsonWriter json;
  json.begin_object();
  if (id != "null") {
    json.key("id");
    json.literal(id);
  }
  json.key("error");
  const nlohmann::json words = problem;  // may quote bytes that are no UTF-8
  json.literal(words.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  json.end_object();
  answers += json.written();
  answers += '\n';
}

LineAnnotator::LineAnnotator(newsgloss_engine& engine, newsgloss_offset_unit unit,
                             RoleMentions roles)
    : session_(make<Session>(newsgloss_session_new, &engine, unit)),
      entities_(engine),
      roles_(roles) {}

bool LineAnnotator::answer(std::string_view line, std::string& answers) {
  LineRecord record;
  try {
    if (auto plain = reader_.read_plain(line)) {
      record = std::move(*plain);
    } else {
      read_line_record(line, record);
    }
    write_answer(record);
    answers += json_.written();
    answers += '\n';
    return true;
  } catch (const std::exception& problem) {
    write_failure(record.id, problem.what(), answers);
    return false;
  }
}

void LineAnnotator::write_answer(const LineRecord& record) {
  const Document document = document_of(record);
  const auto annotations =
      make<Annotations>(newsgloss_session_annotate, session_.get(), document.get(), nullptr);
  json_.clear();
  json_.begin_object();
  json_.key("v");
  json_.integer(kProtocolVersion);
  json_.key("id");
  json_.literal(record.id);
  write_annotations(*annotations, entities_, roles_, json_);
  json_.end_object();
}

}  // namespace newsgloss::hosts
