#include "text/html_metadata.hpp"

#include <algorithm>
#include <array>

#include "text/date_reader.hpp"

namespace newsgloss {
namespace {

/// Enough for what a publisher says; a script that never ends is not kept.
constexpr std::size_t kLongestTitle = 1000;
constexpr std::size_t kLongestLinkedData = 1 << 20;

std::string_view attribute(std::span<const HtmlAttribute> attributes, std::string_view name) {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&](const HtmlAttribute& one) { return one.name == name; });
  return found == attributes.end() ? std::string_view() : found->value;
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& byte : small) {
    byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
  }
  return small;
}

std::string with_single_spaces(std::string_view text) {
  std::string single;
  for (const char byte : text) {
    const bool space = byte == ' ' || (byte >= '\t' && byte <= '\r');
    if (!space) single += byte;
    if (space && !single.empty() && single.back() != ' ') single += ' ';
  }
  if (single.ends_with(' ')) single.pop_back();
  return single;
}

std::optional<Date> linked_date(std::string_view data) {
  constexpr std::string_view kKey = "\"datePublished\"";
  const std::size_t key = data.find(kKey);
  if (key == std::string_view::npos) return std::nullopt;
  const std::size_t value = data.find_first_not_of(" \t\r\n:", key + kKey.size());
  if (value == std::string_view::npos || data[value] != '"') return std::nullopt;
  return read_date(data.substr(value + 1, 40));
}

/// "Ferry sinks | The Gazette" without what stands behind the bar, or behind a dash where that is
/// the name by which the site calls itself.
std::string_view without_site(std::string_view title, std::string_view site) {
  constexpr std::array<std::string_view, 4> kDashes = {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ",
                                                       " \xC2\xB7 "};
  if (const std::size_t bar = title.rfind(" | "); bar != std::string_view::npos && bar > 0) {
    return title.substr(0, bar);
  }
  for (const std::string_view dash : kDashes) {
    const std::size_t at = title.rfind(dash);
    if (at == std::string_view::npos || at == 0) continue;
    if (!site.empty() && title.substr(at + dash.size()) == site) return title.substr(0, at);
  }
  return title;
}

void keep_first(std::string& kept, std::string_view value) {
  if (kept.empty()) kept = with_single_spaces(value);
}

}  // namespace

void HtmlMetadata::begin_element(std::string_view name, std::span<const HtmlAttribute> attributes) {
  if (name == "html") {
    keep_first(language_, attribute(attributes, "lang"));
    keep_first(language_, attribute(attributes, "xml:lang"));
  } else if (name == "title" && title_.empty()) {
    reading_ = Reading::title;
  } else if (name == "meta") {
    meta(attributes);
  } else if (name == "link" && in_small_letters(attribute(attributes, "rel")) == "canonical") {
    keep_first(canonical_, attribute(attributes, "href"));
  } else if (name == "time" && !time_) {
    time_ = read_date(attribute(attributes, "datetime"));
  } else if (name == "script" && attribute(attributes, "type") == "application/ld+json") {
    reading_ = Reading::linked_data;
  }
}

void HtmlMetadata::meta(std::span<const HtmlAttribute> attributes) {
  const std::string_view content = attribute(attributes, "content");
  std::string name = in_small_letters(attribute(attributes, "property"));
  for (const char* other : {"name", "itemprop", "http-equiv"}) {
    if (name.empty()) name = in_small_letters(attribute(attributes, other));
  }
  if (name == "og:title") keep_first(shared_title_, content);
  if (name == "og:site_name") keep_first(site_name_, content);
  if (name == "og:url") keep_first(shared_address_, content);
  if (name == "og:locale") keep_first(locale_, content);
  if (name == "content-language" || name == "language" || name == "dc.language") {
    keep_first(stated_language_, content.substr(0, content.find(',')));
  }
  if (name == "article:published_time" && !published_) published_ = read_date(content);
  constexpr std::array<std::string_view, 8> kDates = {
      "datepublished",   "date",    "dc.date",     "dc.date.issued",
      "dcterms.created", "pubdate", "publishdate", "parsely-pub-date"};
  const bool dates = std::find(kDates.begin(), kDates.end(), name) != kDates.end();
  if (dates && !dated_) dated_ = read_date(content);
}

void HtmlMetadata::text(std::string_view characters) {
  if (reading_ == Reading::title && title_.size() + characters.size() <= kLongestTitle) {
    title_ += characters;
  }
  if (reading_ == Reading::linked_data &&
      linked_data_.size() + characters.size() <= kLongestLinkedData) {
    linked_data_ += characters;
  }
}

void HtmlMetadata::end_element(std::string_view name) {
  if (name != "title" && name != "script") return;
  if (reading_ == Reading::linked_data && !linked_published_) {
    linked_published_ = linked_date(linked_data_);
    linked_data_.clear();
  }
  reading_ = Reading::nothing;
}

std::string HtmlMetadata::title() const {
  if (!shared_title_.empty()) return shared_title_;
  const std::string title = with_single_spaces(title_);
  return std::string(without_site(title, site_name_));
}

std::string HtmlMetadata::language() const {
  std::string language = language_;
  if (language.empty()) language = stated_language_;
  if (language.empty()) language = locale_;
  std::replace(language.begin(), language.end(), '_', '-');
  return language;
}

std::optional<Date> HtmlMetadata::published() const {
  for (const auto& date : {published_, linked_published_, time_, dated_}) {
    if (date) return date;
  }
  return std::nullopt;
}

std::string HtmlMetadata::address() const {
  return canonical_.empty() ? shared_address_ : canonical_;
}

}  // namespace newsgloss
