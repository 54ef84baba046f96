#include "compile/element_fields.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::string_view kDateForm = "a day as YYYY-MM-DD, a month as YYYY-MM or a year as YYYY";

}  // namespace

ElementFields::ElementFields(const XmlElement& element,
                             std::initializer_list<std::string_view> known, Complaints& complaints)
    : element_(element), complaints_(complaints) {
  for (const auto& [name, value] : element.attributes) {
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    complaints.say(
        element.line,
        fmt::format("<{}> has the attribute {}=\"{}\"; it may have {}", element.name, name, value,
                    known.size() == 0 ? "none" : list_of(known.begin(), known.size())));
  }
}

std::string ElementFields::list_of(const std::string_view* words, std::size_t count) {
  if (count == 1) return std::string(words[0]);
  return fmt::format("{} or {}", fmt::join(words, words + count - 1, ", "), words[count - 1]);
}

std::optional<std::string> ElementFields::text(std::string_view name) const {
  for (const auto& [key, value] : element_.attributes) {
    if (key == name) return value;
  }
  return std::nullopt;
}

void ElementFields::complain(std::string_view name, const std::optional<std::string>& value,
                             std::string_view what_may_stand) {
  complaints_.say(
      element_.line,
      value ? fmt::format("<{}> has {}=\"{}\"; {} may be {}", element_.name, name, *value, name,
                          what_may_stand)
            : fmt::format("<{}> has no {}; it needs {}", element_.name, name, what_may_stand));
}

std::string ElementFields::required(std::string_view name, std::string_view what_may_stand) {
  auto value = text(name);
  if (!value || value->empty()) complain(name, value, what_may_stand);
  return value.value_or("");
}

std::string ElementFields::required_id(std::string_view name) {
  auto value = text(name);
  if (!value || !is_entity_id(*value)) {
    complain(name, value,
             "an id of small letters, digits and dashes (\"north-korea\"), perhaps with a prefix "
             "(\"wd:Q423\")");
  }
  return value.value_or("");
}

std::optional<Date> ElementFields::date(std::string_view name) {
  const auto value = text(name);
  if (!value) return std::nullopt;
  const auto date = read_day(*value);
  if (!date) complain(name, value, kDateForm);
  return date;
}

Date ElementFields::required_date(std::string_view name) {
  if (!text(name)) complain(name, std::nullopt, kDateForm);
  return date(name).value_or(Date{});
}

std::optional<double> ElementFields::real(std::string_view name) {
  const auto value = text(name);
  if (!value) return std::nullopt;
  const auto number = read_real(*value);
  if (!number) complain(name, value, "a number such as 26298666 or 0.25");
  return number;
}

std::string ElementFields::language(std::string_view otherwise) {
  const auto value = text("lang");
  if (value && !is_language(*value))
    complain("lang", value, "a language such as en, de or zh-Hant, or mul where it holds in all");
  return value.value_or(std::string(otherwise));
}

}  // namespace newsgloss
