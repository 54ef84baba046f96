#pragma once

#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// All bytes of a file, or of standard input for "-". Throws std::runtime_error that names the
/// path.
std::string read_all(const std::string& path);

/// Writes a file, or standard output for an empty path. Throws std::runtime_error.
void write_all(const std::string& path, std::string_view text);

}  // namespace newsgloss::hosts
