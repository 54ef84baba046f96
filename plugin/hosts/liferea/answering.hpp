#pragma once

#include <memory>
#include <string>

#include "hosts/liferea/crash_guard.hpp"
#include "hosts/liferea/worker.hpp"

namespace newsgloss::hosts {

/// The worker's side: opens the entity file at the first question and answers by the overlay's
/// host. One thread; copies share their state.
class Answering {
 public:
  explicit Answering(CrashGuard guard);

  /// The message to send back, a trouble_message, or nothing.
  std::string operator()(const Question& question) const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace newsgloss::hosts
