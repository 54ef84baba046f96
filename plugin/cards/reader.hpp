#pragma once

#include <atomic>
#include <memory>

#include "base/error.hpp"
#include "cards/annotations.hpp"
#include "cards/shared_document.hpp"

namespace newsgloss {

/// The whole path from a document to its annotations. Scratch for one thread; holds on to the
/// entity file and to the document annotated last, and keeps what the block stage found in it.
class Reader {
 public:
  explicit Reader(std::shared_ptr<const EntityFile> entities);
  ~Reader();
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;

  /// The annotations share the document's blocks. `cancel` may be nullptr; it is looked at once a
  /// block. Fails with cancelled only; then there is no document annotated last.
  Result<Annotations> annotate(SharedDocument document, const std::atomic<bool>* cancel);

  /// Replaces the text of one block of the document annotated last; the result is the same as from
  /// scratch, and shares what the change left alone with the annotations before it. Fails with
  /// not_found where there is no such block.
  Result<Annotations> replace_block(std::uint32_t block, Utf8Text text);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace newsgloss
