#pragma once

#include <functional>
#include <string>

#include "base/error.hpp"

namespace newsgloss {

/// A small file of the reader's that several programs change.

/// Its bytes; empty where it does not exist. Errors: io.
Result<std::string> read_shared_file(const std::string& path);

/// What becomes of the old bytes, or why they are left alone.
using FileChange = std::function<Result<std::string>(const std::string& old)>;

/// Reads the file anew, applies `change`, and writes the result, so that two programs never undo
/// each other: under a lock (PATH.lock beside it, waited for at most two seconds), into a new file
/// that is synchronised and renamed over the old one, which keeps its permissions. Missing folders
/// are made, a symbolic link stays one. Bytes that stay the same are not written. Errors: io, and
/// those of `change`; the old file is then untouched.
Result<void> update_shared_file(const std::string& path, const FileChange& change);

}  // namespace newsgloss
