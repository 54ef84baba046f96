#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace newsgloss::hosts {

/// Where a record begins: in the unpacked bytes of its file.
struct Place {
  std::uint64_t line = 1;  ///< one-based
  std::uint64_t byte = 0;
  friend bool operator==(const Place&, const Place&) = default;
};

/// What is wrong with one record. It is told and skipped, and the rest of the file goes on.
class BadRecord : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The same, where the reader of records itself met it and knows the place.
class BadRecordAt : public BadRecord {
 public:
  BadRecordAt(Place where, const std::string& message) : BadRecord(message), place(where) {}
  Place place;
};

/// A file cannot be read on: packed data are damaged or end too early. What came before counts.
class BrokenInput : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace newsgloss::hosts
