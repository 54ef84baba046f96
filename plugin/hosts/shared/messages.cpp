#include "hosts/shared/messages.hpp"

#include <libintl.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>

namespace newsgloss::hosts {

void bind_translations(const char* folder) {
  bindtextdomain(kTextDomain, folder);
  bind_textdomain_codeset(kTextDomain, "UTF-8");
}

std::string names_language() {
  const char* locale = std::setlocale(LC_MESSAGES, nullptr);
  std::string_view name = locale == nullptr ? "C" : locale;
  const char* list = std::getenv("LANGUAGE");
  if (name != "C" && list != nullptr && *list != '\0')
    name = std::string_view(list).substr(0, std::string_view(list).find(':'));
  std::string tag(name.substr(0, name.find_first_of(".@")));
  if (tag == "C" || tag == "POSIX") return "en";
  std::replace(tag.begin(), tag.end(), '_', '-');
  return tag;
}

const char* translated(const char* message) {
  return dgettext(kTextDomain, message);
}

const char* translated_plural(const char* one, const char* many, unsigned long count) {
  return dngettext(kTextDomain, one, many, count);
}

const char* translated_in(const char* context, const char* message) {
  const std::string id = std::string(context) + '\004' + message;
  const char* found = dgettext(kTextDomain, id.c_str());
  return std::strcmp(found, id.c_str()) == 0 ? message : found;
}

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
  std::string filled;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const bool is_field = pattern.size() - at >= 3 && pattern[at] == '{' && pattern[at + 2] == '}';
    const std::size_t number =
        is_field ? static_cast<std::size_t>(pattern[at + 1] - '0') : arguments.size();
    if (number < arguments.size()) {
      filled += arguments.begin()[number];
      at += 2;
    } else {
      filled += pattern[at];
    }
  }
  return filled;
}

}  // namespace newsgloss::hosts
