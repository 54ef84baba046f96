#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "quantities/words.hpp"

namespace newsgloss {

/// A time of day. 24 hours; minute and second are -1 where not said.
struct Clock {
  int hour = 0;
  int minute = -1;
  int second = -1;
  bool half_known = false;  ///< a.m. or p.m. is said, or the hour tells it
  bool sure = false;        ///< reads as a time of day without help: "7:30", "7 pm"
  std::uint32_t end = 0;    ///< token after it

  int seconds() const {
    return hour * 3600 + (minute > 0 ? minute : 0) * 60 + (second > 0 ? second : 0);
  }
  std::string timex() const;  ///< "T07:30"
};

/// The time of day that begins at a token. Bare hours ("7", "seven", "2.30") are returned with
/// sure = false: only what stands around makes a time of them.
std::optional<Clock> read_clock(const Words& words, std::uint32_t at);

/// Takes "pm", "in the evening" or the part of the day ("EV") into account.
void set_half(Clock& clock, bool afternoon);

/// "MO", "EV": whether it lies after noon.
bool is_afternoon(std::string_view part);

}  // namespace newsgloss
