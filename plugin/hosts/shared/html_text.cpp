#include "hosts/shared/html_text.hpp"

#include <algorithm>
#include <array>

#include "hosts/shared/words.hpp"

namespace newsgloss::hosts {

namespace {

bool may_be_followed(std::string_view address) {
  constexpr std::array<std::string_view, 3> schemes = {"https://", "http://", "mailto:"};
  return std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
    return address.substr(0, scheme.size()) == scheme;
  });
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      case '\r':
        html += "&#13;";
        break;  // a bare one would become a line feed
      default:
        html += c;
    }
  }
  return html;
}

std::string linked(std::string_view address, std::string_view inside) {
  if (!may_be_followed(address)) return std::string(inside);
  return "<a rel=\"noopener noreferrer\" href=\"" + escaped(address) + "\">" + std::string(inside) +
         "</a>";
}

std::string our_language() {
  const WordsLanguage language = words_language();
  return "lang=\"" + escaped(language.tag) + "\" dir=\"" + escaped(language.direction) + "\"";
}

}  // namespace newsgloss::hosts
