#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "text/document.hpp"
#include "text/element_rules.hpp"

namespace newsgloss {

/// What a page says about itself, taken from a parser's events.
class HtmlMetadata {
 public:
  void begin_element(std::string_view name, std::span<const HtmlAttribute> attributes);
  void end_element(std::string_view name);
  void text(std::string_view characters);  ///< of scripts as well

  /// og:title, else the title element without the site's name behind a bar.
  std::string title() const;
  std::string language() const;  ///< BCP 47; empty where the page does not say
  /// article:published_time, JSON-LD's datePublished, the first time element, other meta elements:
  /// the first that is a date.
  std::optional<Date> published() const;
  std::string address() const;  ///< canonical, else og:url

 private:
  void meta(std::span<const HtmlAttribute> attributes);

  enum class Reading : std::uint8_t { nothing, title, linked_data };
  Reading reading_ = Reading::nothing;
  std::string title_, shared_title_, site_name_;
  std::string language_, stated_language_, locale_;
  std::string canonical_, shared_address_;
  std::string linked_data_;
  std::optional<Date> published_, linked_published_, time_, dated_;
};

}  // namespace newsgloss
