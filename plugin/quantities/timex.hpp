#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace newsgloss {

/// A TIMEX3 value: `pattern` with each "%4", "%2", "%1" filled by the next number, with at least so
/// many digits ("%4-W%2"). The C library's formatter reads its pattern and a locale for each of a
/// dozen values a sentence; this one does not.
std::string filled_timex(std::string_view pattern, std::initializer_list<int> numbers);

}  // namespace newsgloss
