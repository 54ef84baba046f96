#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "hosts/shared/article.hpp"
#include "hosts/shared/library.hpp"
#include "hosts/shared/reader.hpp"

namespace newsgloss::hosts {

/// Why the entity file could not be opened.
struct OpenTrouble {
  newsgloss_status status = NEWSGLOSS_INTERNAL;
  std::string message;  ///< one English sentence
};

/// The answering side of the overlay (resources/overlay/README.md tells the messages). Keeps the
/// annotations of the last scan for the cards asked for later. One thread at a time: give it a
/// worker thread of its own, and send what it gives to the view from the view's thread.
class OverlayHost {
 public:
  /// Opens the compiled entity file at `path`.
  static tl::expected<OverlayHost, OpenTrouble> open(const std::string& path, Reader reader);

  OverlayHost(OverlayHost&&) noexcept;
  OverlayHost& operator=(OverlayHost&&) noexcept;
  ~OverlayHost();

  /// The JSON to send back for one message from the overlay. `scan` gives `marks`, `card` gives
  /// `card`; what the host itself has to act on (`action`) or may ignore gives an empty string. A
  /// failure gives
  /// {"v":1,"type":"trouble","gen","status","message"}, which the overlay ignores and the host may
  /// tell the reader. `article` is looked at for a `scan` only, and kept until the next one.
  std::string answer(std::string_view request, const Article& article);

  /// The annotations of the last scan, borrowed; nullptr before it. For lists of the article's
  /// names.
  newsgloss_annotations* annotations() const;

  newsgloss_engine* engine() const;  ///< borrowed

 private:
  struct State;
  explicit OverlayHost(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace newsgloss::hosts
