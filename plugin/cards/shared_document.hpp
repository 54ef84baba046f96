#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "text/document.hpp"

namespace newsgloss {

/// A document as readers take it: its blocks are immutable, and whoever needs one holds on to it.
struct SharedDocument {
  std::vector<std::shared_ptr<const Block>> blocks;
  std::string language;  ///< BCP 47; empty: to be detected
  std::optional<Date> published;
};

/// Takes the document's blocks over, in one allocation.
SharedDocument shared(Document document);

/// The language given, else the one that the blocks are written in; may be empty.
std::string language_of(const SharedDocument& document);

}  // namespace newsgloss
