#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "hosts/shared/article_list.hpp"
#include "hosts/shared/corrections.hpp"

namespace newsgloss::hosts {

/// Who and what stands in the article of one scan.
struct ArticleList {
  std::int64_t gen = 0;  ///< the scan's
  std::vector<ListedItem> items;
};

/// What the worker answers; any of it may be missing.
struct Reply {
  std::string message;  ///< for the page
  std::string trouble;  ///< for the reader
  std::optional<ArticleList> list;
  std::optional<std::vector<Correction>> corrections;
};

}  // namespace newsgloss::hosts
