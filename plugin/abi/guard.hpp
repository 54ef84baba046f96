#pragma once

#include <algorithm>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <string_view>

#include "base/error.hpp"
#include "newsgloss/newsgloss.h"

namespace newsgloss::abi {

/// Fills the caller's error, no further than the caller's header knows it, and hands its code back.
inline newsgloss_status report(newsgloss_error* out, ErrorCode code, std::string_view message,
                               std::uint32_t line = 0, std::uint64_t offset = 0) noexcept {
  const auto status = static_cast<newsgloss_status>(code);
  if (out == nullptr || out->size < offsetof(newsgloss_error, message) + sizeof out->message) {
    return status;
  }
  out->code = status;
  out->line = line;
  out->offset = offset;
  const std::size_t room = sizeof out->message - 1;
  std::size_t length = std::min(message.size(), room);
  while (length < message.size() && length > 0 && (message[length] & 0xC0) == 0x80) --length;
  std::memcpy(out->message, message.data(), length);
  out->message[length] = '\0';
  return status;
}

inline newsgloss_status report(newsgloss_error* out, const Error& error) noexcept {
  return report(out, error.code, error.message, error.line, error.offset);
}

/// The wall that exceptions do not cross: runs the body of a C function and turns what it returns
/// (Result<void>) or throws into a status.
template <class Body>
newsgloss_status guarded(newsgloss_error* out, Body body) noexcept {
  try {
    const Result<void> result = body();
    if (result) return NEWSGLOSS_OK;
    return report(out, result.error());
  } catch (const std::bad_alloc&) {
    return report(out, ErrorCode::out_of_memory, "Not enough memory.");
  } catch (const std::exception& thrown) {
    return report(out, ErrorCode::internal, thrown.what());
  } catch (...) {
    return report(out, ErrorCode::internal, "An unknown error inside the library.");
  }
}

inline tl::unexpected<Error> missing(const char* what) {
  return fail(ErrorCode::invalid_argument, std::string(what) + " must not be NULL.");
}

inline tl::unexpected<Error> no_such(const char* what) {
  return fail(ErrorCode::not_found, std::string("There is no such ") + what + ".");
}

/// Runs a body that makes a struct (Result<Struct>) and copies it to the caller's, which may be
/// older and shorter. Both begin with `size`. On failure the caller's is zeroed behind it.
template <class Struct, class Body>
newsgloss_status filled(newsgloss_error* error, Struct* out, Body body) noexcept {
  return guarded(error, [&]() -> Result<void> {
    constexpr std::uint32_t kLargest = 4096;
    if (out == nullptr) return missing("The struct to fill");
    const std::uint32_t size = out->size;
    if (size < sizeof size || size > kLargest) {
      return fail(ErrorCode::invalid_argument, "Set the struct's size to sizeof before the call.");
    }
    std::memset(static_cast<void*>(out), 0, size);
    out->size = size;
    Result<Struct> made = body();
    if (!made) return tl::unexpected(made.error());
    made->size = size;
    std::memcpy(static_cast<void*>(out), &*made, std::min<std::size_t>(size, sizeof *made));
    return {};
  });
}

/// Runs a body that makes an object (Result<std::unique_ptr<Object>>) and gives it to the caller.
template <class Object, class Body>
newsgloss_status created(newsgloss_error* error, Object** out, Body body) noexcept {
  return guarded(error, [&]() -> Result<void> {
    if (out == nullptr) return missing("The place for the result");
    *out = nullptr;
    auto made = body();
    if (!made) return tl::unexpected(made.error());
    *out = made->release();
    return {};
  });
}

inline std::string_view view(newsgloss_text text) {
  return text.data == nullptr ? std::string_view() : std::string_view(text.data, text.size);
}

inline newsgloss_text text_of(std::string_view view) {
  return {view.empty() ? "" : view.data(), view.size()};
}

}  // namespace newsgloss::abi
