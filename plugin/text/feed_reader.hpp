#pragma once

#include <string>
#include <vector>

#include "base/error.hpp"
#include "text/document.hpp"
#include "text/utf8_text.hpp"

namespace newsgloss {

/// A feed and its items, each an article: title, address, date, language, and as blocks the title
/// as headline and then the content. Their source runs are empty: an item's text is not the file's.
struct Feed {
  std::string title;
  std::string address;   ///< of the feed itself, where it says so
  std::string site;      ///< of the pages that it is about
  std::string language;  ///< BCP 47; empty where the feed does not say
  std::vector<Document> items;
};

/// Reads RSS (0.9x, 1.0, 2.0) or Atom (1.0, 0.3). Content is content:encoded before description,
/// Atom's content before its summary. A feed that is not well-formed XML is read as far as it goes.
/// Fails with syntax (and a line) for what is no feed or has a document type, too_large above 256
/// MiB, out_of_memory. No network; nothing is expanded but HTML's named characters. Linear; any
/// thread.
Result<Feed> feed_from_xml(const Utf8Text& xml);

}  // namespace newsgloss
