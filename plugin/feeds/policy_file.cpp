#include "feeds/policy_file.hpp"

#include <fmt/format.h>

#include "base/shared_file.hpp"

namespace newsgloss {
namespace {

Result<FeedPolicy> parsed(const std::string& path, const std::string& bytes) {
  return FeedPolicy::from_opml(bytes).map_error([&](Error error) {
    error.message = fmt::format("{}:{}: {}", path, error.line, error.message);
    return error;
  });
}

}  // namespace

Result<FeedPolicy> read_policy_file(const std::string& path) {
  const auto bytes = read_shared_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  return parsed(path, *bytes);
}

Result<FeedPolicy> update_policy_file(const std::string& path,
                                      const std::function<FeedPolicy(const FeedPolicy&)>& change) {
  FeedPolicy changed;
  const auto written =
      update_shared_file(path, [&](const std::string& bytes) -> Result<std::string> {
        const auto old = parsed(path, bytes);
        if (!old) return tl::unexpected(old.error());
        changed = change(*old);
        return changed == *old ? bytes : changed.to_opml();
      });
  if (!written) return tl::unexpected(written.error());
  return changed;
}

}  // namespace newsgloss
