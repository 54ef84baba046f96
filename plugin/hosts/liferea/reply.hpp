#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "hosts/shared/article_list.hpp"

namespace newsgloss::hosts {

/// Who and what stands in the article of one scan.
struct ArticleList {
  std::int64_t gen = 0;  ///< the scan's
  std::vector<ListedItem> items;
};

/// What the worker answers.
struct Reply {
  std::string message;  ///< for the page, or a trouble_message; may be empty
  std::optional<ArticleList> list;
};

}  // namespace newsgloss::hosts
