#include "feeds/feed_address.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower;
}

bool is_scheme(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '-' || c == '.';
  });
}

}  // namespace

std::string feed_address(std::string_view url) {
  const auto colon = url.find("://");
  if (colon == std::string_view::npos || !is_scheme(url.substr(0, colon))) return std::string(url);
  const auto rest = url.substr(colon + 3);
  const auto authority = rest.substr(0, rest.find_first_of("/?#"));
  // The last @ ends the user information: a password may hold one that was not escaped.
  const auto at = authority.rfind('@');
  const auto host = at == std::string_view::npos ? authority : authority.substr(at + 1);
  const auto path = rest.substr(authority.size());
  return lower_ascii(url.substr(0, colon)) + "://" + lower_ascii(host) +
         std::string(path.substr(0, path.find('#')));
}

}  // namespace newsgloss
