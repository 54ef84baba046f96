#include "text/html_source.hpp"

#include <algorithm>
#include <cstddef>

// libxml2 2.9 compares each attribute of a tag with all before it, and stops at a NUL. A tag of a
// million attributes would keep it busy for hours, so the attributes are counted beforehand. Where
// this reader of tags and libxml2's do not agree, inside scripts and comments, spaces do no harm.

namespace newsgloss {
namespace {

constexpr std::size_t kMostAttributes = 256;

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}
bool is_space(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

class Tag {
 public:
  Tag(std::string& html, std::size_t name) : html_(html), at_(name) {}

  /// Clears the attributes beyond the limit and gives the tag's end.
  std::size_t limit_attributes() {
    pass_until([](char byte) { return is_space(byte) || byte == '>' || byte == '/'; });
    std::size_t limit = std::string::npos;
    for (std::size_t attributes = 0;; ++attributes) {
      pass_until([](char byte) { return !is_space(byte) && byte != '/'; });
      if (attributes == kMostAttributes) limit = at_;
      if (at_ >= html_.size() || html_[at_] == '>') break;
      pass_attribute();
    }
    if (limit < at_) std::fill(begin() + offset(limit), begin() + offset(at_), ' ');
    return at_;
  }

 private:
  std::string::iterator begin() { return html_.begin(); }
  static std::ptrdiff_t offset(std::size_t at) { return static_cast<std::ptrdiff_t>(at); }

  template <class Test>
  void pass_until(Test test) {
    while (at_ < html_.size() && !test(html_[at_])) ++at_;
  }

  void pass_attribute() {
    const std::size_t name = at_;
    pass_until(
        [](char byte) { return is_space(byte) || byte == '=' || byte == '>' || byte == '/'; });
    if (at_ == name) ++at_;
    pass_until([](char byte) { return !is_space(byte); });
    if (at_ >= html_.size() || html_[at_] != '=') return;
    ++at_;
    pass_until([](char byte) { return !is_space(byte); });
    if (at_ >= html_.size()) return;
    const char quote = html_[at_];
    if (quote == '"' || quote == '\'') {
      ++at_;
      pass_until([quote](char byte) { return byte == quote; });
      if (at_ < html_.size()) ++at_;
    } else {
      pass_until([](char byte) { return is_space(byte) || byte == '>'; });
    }
  }

  std::string& html_;
  std::size_t at_;
};

}  // namespace

std::string html_source(std::string_view html) {
  std::string source(html);
  std::replace_if(
      source.begin(), source.end(),
      [](char byte) { return (byte >= 0 && byte < ' ' && !is_space(byte)) || byte == '\x7F'; },
      '\t');
  for (std::size_t at = source.find('<'); at < source.size(); at = source.find('<', at)) {
    ++at;
    if (at < source.size() && is_letter(source[at])) at = Tag(source, at).limit_attributes();
  }
  return source;
}

}  // namespace newsgloss
