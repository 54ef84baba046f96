#include "hosts/liferea/questions.hpp"

#include <nlohmann/json.hpp>

#include "hosts/liferea/page_message.hpp"

namespace newsgloss::hosts {
namespace {

using nlohmann::json;

constexpr const char* list_type = "list";
constexpr const char* corrections_type = "corrections";
constexpr const char* undo_type = "undo";
constexpr const char* verify_type = "verify";

json object_in(const std::string& message) {
  auto data = json::parse(message, nullptr, false);
  return data.is_object() ? data : json::object();
}

std::string text_in(const json& data, const char* field) {
  const auto found = data.find(field);
  return found != data.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

Question list_question() {
  return {command_message(list_type), {}};
}

Question corrections_question() {
  return {command_message(corrections_type), {}};
}

Question verify_question() {
  return {command_message(verify_type), {}};
}

Question undo_question(const Correction& correction) {
  const json message{
      {"type", undo_type}, {"form", correction.form}, {"context", correction.context}};
  return {message.dump(-1, ' ', false, json::error_handler_t::replace), {}};
}

QuestionKind kind_of(const Question& question) {
  const auto message = read_page_message(question.message);
  if (message.type == "scan") return QuestionKind::scan;
  if (message.type == "card") return QuestionKind::card;
  if (message.type == "action" && message.action == "correct") return QuestionKind::correct;
  if (message.type == list_type) return QuestionKind::list;
  if (message.type == corrections_type) return QuestionKind::corrections;
  if (message.type == verify_type) return QuestionKind::verify;
  return message.type == undo_type ? QuestionKind::undo : QuestionKind::other;
}

bool is_about_page(const Question& question) {
  const auto kind = kind_of(question);
  return kind == QuestionKind::scan || kind == QuestionKind::card || kind == QuestionKind::list;
}

std::optional<MarkCorrection> mark_correction_in(const Question& question) {
  const auto data = object_in(question.message);
  const auto mark = data.find("mark");
  const auto candidate = data.find("candidate");
  if (mark == data.end() || !mark->is_number_unsigned()) return std::nullopt;
  if (candidate == data.end() || !candidate->is_string()) return std::nullopt;
  return MarkCorrection{mark->get<std::uint32_t>(), candidate->get<std::string>()};
}

Correction undone_in(const Question& question) {
  const auto data = object_in(question.message);
  return {text_in(data, "form"), {}, text_in(data, "context"), {}};
}

}  // namespace newsgloss::hosts
