#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "hosts/liferea/feed_name.hpp"
#include "newsgloss/newsgloss.h"

namespace newsgloss::hosts {

/// One feed or folder that is not "as its folder".
struct FeedDifference {
  FeedName name;
  newsgloss_feed_choice choice;
};

/// Why something could not be kept, for a person; empty where all went well.
using Trouble = std::string;

/// The switches of all feeds: the policy file, and what is chosen while the file cannot be written.
class FeedSwitches {
 public:
  /// Reads the file; see trouble() where that failed.
  explicit FeedSwitches(std::string path);

  /// Reads the file anew. A file that cannot be read leaves what was known.
  Trouble reload();

  newsgloss_shown shown(const FeedName& name, newsgloss_shown defaults) const;
  newsgloss_feed_choice choice(const FeedName& name) const;
  std::vector<FeedDifference> differences() const;

  /// Takes effect even where the file cannot be written, until the program ends.
  Trouble choose(const FeedName& name, newsgloss_feed_choice choice);
  Trouble reset();

  Trouble import_list(const std::string& path);
  Trouble export_list(const std::string& path) const;

  const Trouble& trouble() const { return trouble_; }

 private:
  struct Release {
    void operator()(newsgloss_policy* policy) const { newsgloss_policy_free(policy); }
  };

  Trouble take(newsgloss_policy* changed, newsgloss_status status, const newsgloss_error& error);

  std::string path_;
  std::unique_ptr<newsgloss_policy, Release> policy_;
  Trouble trouble_;
};

}  // namespace newsgloss::hosts
