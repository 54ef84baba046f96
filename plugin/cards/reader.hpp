#pragma once

#include <atomic>
#include <memory>
#include <string_view>

#include "base/error.hpp"
#include "cards/annotations.hpp"

namespace newsgloss {

/// The whole path from a document to its annotations. Scratch for one thread; holds on to the
/// entity file. What the block stage found in a block is kept until the next document.
class Reader {
 public:
  explicit Reader(std::shared_ptr<const EntityFile> entities);
  ~Reader();
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;

  /// `cancel` may be nullptr; it is looked at once a block. Fails with cancelled only.
  Result<Annotations> annotate(const Document& document, const std::atomic<bool>* cancel);

  /// Replaces the text of one block of the document annotated last; the result is the same as from
  /// scratch. Fails with not_found where there is no such block.
  Result<Annotations> replace_block(std::uint32_t block, Utf8Text text);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace newsgloss
