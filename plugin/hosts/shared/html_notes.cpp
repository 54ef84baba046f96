#include "hosts/shared/html_notes.hpp"

#include "hosts/shared/html_text.hpp"
#include "hosts/shared/messages.hpp"
#include "hosts/shared/words.hpp"

namespace newsgloss::hosts {

namespace {

using Json = nlohmann::json;

std::string text_in(const Json& card, const char* field) {
  return escaped(card.at(field).get_ref<const std::string&>());
}

/// Words that keep their own direction and, where `language` is not null, language.
std::string own_words(const std::string& words, const Json& language) {
  if (language.is_null()) return "<bdi>" + words + "</bdi>";
  return "<bdi lang=\"" + escaped(language.get_ref<const std::string&>()) + "\">" + words +
         "</bdi>";
}

std::string number_html(std::size_t place) {
  return "<sup>" + std::to_string(place + 1) + "</sup>";
}

/// " (1 January 2024, may be out of date)" and the number of the source, where there are several.
std::string provenance_html(const Json& line, const Json& card) {
  const int place = line.at("source").get<int>();
  if (place < 0) return {};
  std::string told = text_in(line, "month").empty() ? "" : text_in(line, "day");
  if (line.at("old").get<bool>()) {
    const std::string old = escaped(translated("may be out of date"));
    told += told.empty() ? old : ", " + old;
  }
  if (!told.empty()) told = " <span class=\"source\">(" + told + ")</span>";
  return card.at("sources").size() > 1 ? told + number_html(static_cast<std::size_t>(place)) : told;
}

std::string line_html(const Json& line, const Json& card) {
  const std::string label = text_in(line, "label");
  const std::string said = own_words(text_in(line, "text"), line.at("lang"));
  return "<dd>" + (label.empty() ? said : fill(translated("{0}: {1}"), {label, said})) +
         provenance_html(line, card) + "</dd>\n";
}

std::string sources_html(const Json& card) {
  const Json& sources = card.at("sources");
  std::string names;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (i > 0) names += "; ";
    if (sources.size() > 1) names += number_html(i) + " ";
    names += linked(sources[i].at("address").get_ref<const std::string&>(),
                    "<bdi>" + text_in(sources[i], "name") + "</bdi>");
  }
  return names.empty() ? names : "<dd class=\"source\">" + names + "</dd>\n";
}

/// What else the name could mean: "Could also be: Georgia (United States); …".
std::string candidates_html(const Json& card) {
  std::string names;
  for (const Json& candidate : card.at("candidates")) {
    if (!names.empty()) names += "; ";
    names += own_words(text_in(candidate, "title"), "en");
  }
  if (names.empty()) return {};
  return "<dd>" + fill(translated("{0}: {1}"), {escaped(translated("Could also be")), names}) +
         "</dd>\n";
}

std::string note_html(const HtmlNote& note) {
  const Json& card = *note.card;
  const std::string subtitle = text_in(card, "subtitle");
  std::string html = "<div class=\"entry\"><dt><a href=\"#b" + std::to_string(note.block) + "\">" +
                     own_words(text_in(card, "title"), card.at("titleLang")) + "</a>";
  if (!subtitle.empty()) html += " <span class=\"kind\">" + subtitle + "</span>";
  html += "</dt>\n";
  for (const Json& line : card.at("lines")) html += line_html(line, card);
  return html + candidates_html(card) + sources_html(card) + "</div>\n";
}

}  // namespace

std::string notes_html(const std::vector<HtmlNote>& notes) {
  if (notes.empty()) return {};
  std::string html = "<section class=\"names\" " + our_language() + ">\n<h2>" +
                     escaped(translated("Names and numbers in this article")) + "</h2>\n<dl>\n";
  for (const HtmlNote& note : notes) html += note_html(note);
  return html + "</dl>\n</section>\n";
}

}  // namespace newsgloss::hosts
