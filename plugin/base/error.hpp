#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace newsgloss {

/// What can go wrong, for every room. Closed: abi/ maps each to a status of the C header.
/// "Nothing found" is no error but an empty list.
enum class ErrorCode : std::int32_t {
  invalid_argument = 1,  ///< the caller broke a documented precondition
  invalid_utf8 = 2,
  too_large = 3,   ///< more than the documented limit
  io = 4,          ///< a file could not be read or written
  syntax = 5,      ///< input is not what its format says
  not_found = 6,   ///< an id that names nothing
  version = 7,     ///< made by another version of the format
  damaged = 8,     ///< sizes or hashes do not agree
  cancelled = 9,
  out_of_memory = 10,
  internal = 11,
};

/// An error as a value. `line` is one-based, 0 where lines mean nothing; `offset` is in bytes.
struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string message;  ///< one sentence for a person: what is wrong and what to do
  std::uint32_t line = 0;
  std::uint64_t offset = 0;
  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::uint32_t line = 0,
                                  std::uint64_t offset = 0) {
  return tl::unexpected<Error>(Error{code, std::move(message), line, offset});
}

}  // namespace newsgloss
