#pragma once

#include <newsgloss/newsgloss.h>

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace newsgloss::hosts {

/// Calls a C function that frees, for a unique_ptr.
template <auto release>
struct Releaser {
  template <class T>
  void operator()(T* object) const {
    release(object);
  }
};

template <class T, auto release>
using Handle = std::unique_ptr<T, Releaser<release>>;

using EngineHandle = Handle<newsgloss_engine, newsgloss_engine_unref>;
using SessionHandle = Handle<newsgloss_session, newsgloss_session_free>;
using DocumentHandle = Handle<newsgloss_document, newsgloss_document_free>;
using AnnotationsHandle = Handle<newsgloss_annotations, newsgloss_annotations_unref>;
using CardHandle = Handle<newsgloss_card, newsgloss_card_free>;

/// What the C interface said went wrong.
struct HostError {
  newsgloss_status code = NEWSGLOSS_INTERNAL;
  std::string message;
  friend bool operator==(const HostError&, const HostError&) = default;
};

template <class T>
using HostResult = tl::expected<T, HostError>;

/// A struct of the C interface with its size set.
template <class T>
T sized() {
  T value{};
  value.size = sizeof(T);
  return value;
}

inline tl::unexpected<HostError> failure(const newsgloss_error& error) {
  return tl::unexpected<HostError>(HostError{error.code, error.message});
}

inline std::string_view view(newsgloss_text text) { return {text.data, text.size}; }
inline newsgloss_text text_of(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace newsgloss::hosts
