#pragma once

#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// Text as it may stand in an element or in an attribute between double quotes.
std::string escaped(std::string_view text);

/// `inside`, which is HTML, as a link; without one where the address could run something.
std::string linked(std::string_view address, std::string_view inside);

/// The attributes of an element whose words are ours: the language and direction of the reader.
std::string our_language();

}  // namespace newsgloss::hosts
