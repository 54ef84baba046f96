#pragma once

#include <newsgloss/newsgloss.h>

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "hosts/shared/article.hpp"
#include "hosts/shared/formats.hpp"
#include "hosts/shared/reader.hpp"

namespace newsgloss::hosts {

/// A self-contained page: articles rebuilt from their blocks, headings and links, the marks and
/// cards of the overlay, and all names and numbers once more as a list. No markup of the source
/// enters it, and a content security policy lets nothing run or load but our own script and style.
/// UTF-8.
class HtmlPage {
 public:
  /// Marks only what is in `shown`, and lists only that.
  HtmlPage(Reader reader, newsgloss_shown shown);

  /// Adds an article. `annotations` are of `document`, by a session that counts in UTF-16 units.
  /// Throws Failure.
  void add(const newsgloss_engine* engine, const newsgloss_document* document,
           newsgloss_annotations* annotations, const Article& article);

  /// The page with the articles added; `title` stands in the browser's title bar.
  std::string text(std::string_view title) const;

 private:
  void add_marks(const newsgloss_engine* engine, const newsgloss_annotations* annotations);
  void add_cards(const newsgloss_engine* engine, newsgloss_annotations* annotations,
                 const Article& article);
  void add_blocks(const newsgloss_document* document, const Article& article);
  void add_notes(std::size_t first_card);
  bool is_listed(const nlohmann::json& card) const;

  Reader reader_;
  newsgloss_shown shown_;
  Formats formats_;
  std::string body_;
  std::string language_;
  nlohmann::json marks_ = nlohmann::json::array();
  nlohmann::json cards_ = nlohmann::json::array();
  std::uint32_t blocks_ = 0;      ///< of all articles
  std::uint32_t first_mark_ = 0;  ///< of the article added last
};

}  // namespace newsgloss::hosts
