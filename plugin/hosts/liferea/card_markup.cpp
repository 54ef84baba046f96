#include "hosts/liferea/card_markup.hpp"

#include <glib.h>

#include "hosts/liferea/handles.hpp"
#include "hosts/liferea/page_message.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

std::string escaped(const std::string& text) {
  const Chars markup(g_markup_escape_text(text.c_str(), static_cast<gssize>(text.size())));
  return markup.get();
}

std::string source_markup(const CardLine& line) {
  if (line.source.empty()) return {};
  const auto name = escaped(line.source);
  if (!is_web_address(line.address)) return name;
  const auto address = escaped(line.address);
  return "<a href=\"" + address + "\" title=\"" + address + "\">" + name + "</a>";
}

std::string line_markup(const CardLine& line) {
  std::string markup = escaped(line.text);
  if (!line.label.empty()) markup = "<b>" + escaped(line.label) + "</b>  " + markup;
  auto origin = source_markup(line);
  if (!line.day.empty()) origin += (origin.empty() ? "" : ", ") + escaped(line.day);
  if (line.old) origin += (origin.empty() ? "" : " · ") + escaped(translated("may be out of date"));
  return origin.empty() ? markup : markup + "\n<small>" + origin + "</small>";
}

}  // namespace

std::string card_markup(const CardWords& card) {
  std::string markup = "<b><big>" + escaped(card.title) + "</big></b>";
  if (!card.subtitle.empty()) markup += "\n" + escaped(card.subtitle);
  for (const auto& line : card.lines) markup += "\n\n" + line_markup(line);
  if (card.candidates.empty()) return markup;
  markup += "\n\n<b>" + escaped(translated("Could also be")) + "</b>";
  for (const auto& candidate : card.candidates) {
    markup += "\n" + escaped(candidate.title);
    if (!candidate.why.empty()) markup += " · <small>" + escaped(candidate.why) + "</small>";
  }
  return markup;
}

}  // namespace newsgloss::hosts
