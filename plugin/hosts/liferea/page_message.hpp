#pragma once

#include <cstdint>
#include <string>

#include "hosts/shared/settings.hpp"
#include "newsgloss/newsgloss.h"

namespace newsgloss::hosts {

/// What a message of the page says that concerns this host. The page is not trusted: a message that
/// is none has an empty type.
struct PageMessage {
  std::string type;
  std::string action;
  std::string argument;  ///< the text to copy or the address to open
  friend bool operator==(const PageMessage&, const PageMessage&) = default;
};

PageMessage read_page_message(const std::string& message);

/// The number of the scan that a message is or belongs to; 0 where it has none.
std::int64_t gen_of(const std::string& message);

/// The blocks of a scan, as JSON: the same for the same text.
std::string blocks_in(const std::string& scan);

/// Whether an external program may be asked to open it: http and https only.
bool is_web_address(const std::string& address);

std::string settings_message(const Settings& settings, newsgloss_shown shown);
std::string command_message(const char* command);

/// Goes to a mark of the scan `gen`.
std::string show_message(std::int64_t gen, std::uint32_t mark);

/// What the reader is to be told where an answer of the overlay's host says that something failed,
/// else empty.
std::string trouble_in(const std::string& answer);

}  // namespace newsgloss::hosts
