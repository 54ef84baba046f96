#include "text/feed_source.hpp"

#include <algorithm>

#include "text/html_source.hpp"

namespace newsgloss {
namespace {

/// Whether a reference stands at text[0], an ampersand.
bool is_reference(std::string_view text) {
  constexpr std::size_t kLongestName = 32;
  const std::string_view rest = text.substr(1, kLongestName);
  const auto end = std::find_if_not(rest.begin(), rest.end(), [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '#' ||
           (byte >= '0' && byte <= '9');
  });
  return end != rest.begin() && end != rest.end() && *end == ';';
}

}  // namespace

std::string feed_source(std::string_view xml) {
  std::string mended;
  mended.reserve(xml.size());
  for (std::size_t at = 0; at < xml.size();) {
    const std::size_t next = std::min(xml.find('&', at), xml.size());
    mended.append(xml.substr(at, next - at));
    at = next;
    if (at == xml.size()) break;
    mended.append(is_reference(xml.substr(at)) ? "&" : "&amp;");
    ++at;
  }
  return html_source(mended);
}

}  // namespace newsgloss
