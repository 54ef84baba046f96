#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace newsgloss {

enum class Severity : std::uint8_t {
  error,    ///< what stands there is left out
  warning,  ///< kept, but perhaps not what was meant
  note,     ///< worth knowing
};

/// What a person should look at in an entity file.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string file;
  std::uint32_t line = 0;  ///< one-based; 0: the file as a whole
  std::string message;     ///< what stood there and what may stand there
  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace newsgloss
