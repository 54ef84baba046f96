#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "newsgloss/newsgloss.h"

/// The C header as C++ hosts like it: owners that free by themselves, views, and failures as
/// exceptions of one type. The only place that names the free functions.
namespace newsgloss::hosts {

template <auto free>
struct Free {
  template <class Object>
  void operator()(Object* object) const {
    free(object);
  }
};

using Engine = std::unique_ptr<newsgloss_engine, Free<newsgloss_engine_unref>>;
using Document = std::unique_ptr<newsgloss_document, Free<newsgloss_document_free>>;
using Feed = std::unique_ptr<newsgloss_feed, Free<newsgloss_feed_free>>;
using Session = std::unique_ptr<newsgloss_session, Free<newsgloss_session_free>>;
using Annotations = std::unique_ptr<newsgloss_annotations, Free<newsgloss_annotations_unref>>;
using Card = std::unique_ptr<newsgloss_card, Free<newsgloss_card_free>>;
using Policy = std::unique_ptr<newsgloss_policy, Free<newsgloss_policy_free>>;

inline std::string_view view(newsgloss_text text) { return {text.data, text.size}; }

inline newsgloss_text borrowed(std::string_view text) { return {text.data(), text.size()}; }

/// A status that was not OK, with the library's message.
class Failure : public std::runtime_error {
 public:
  explicit Failure(const newsgloss_error& error)
      : std::runtime_error(error.message), status(error.code), line(error.line),
        offset(error.offset) {}
  newsgloss_status status;
  std::uint32_t line;
  std::uint64_t offset;
};

/// Calls `function(arguments…, &error)` and throws Failure where it fails.
template <class Function, class... Arguments>
void call(Function function, Arguments... arguments) {
  newsgloss_error error;  // filled on failure, so that success costs nothing
  error.size = sizeof error;
  if (function(arguments..., &error) != NEWSGLOSS_OK) throw Failure(error);
}

/// Calls `function(arguments…, &object, &error)` and gives the object.
template <class Owner, class Function, class... Arguments>
Owner make(Function function, Arguments... arguments) {
  typename Owner::pointer object = nullptr;
  call(function, arguments..., &object);
  return Owner(object);
}

/// Calls `function(arguments…, &filled, &error)` and gives the struct.
template <class Struct, class Function, class... Arguments>
Struct get(Function function, Arguments... arguments) {
  Struct filled{};
  filled.size = sizeof filled;
  call(function, arguments..., &filled);
  return filled;
}

}  // namespace newsgloss::hosts
