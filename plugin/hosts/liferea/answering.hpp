#pragma once

#include <memory>
#include <string>

#include "hosts/liferea/crash_guard.hpp"
#include "hosts/liferea/questions.hpp"
#include "hosts/liferea/reply.hpp"

namespace newsgloss::hosts {

/// The worker's side: opens the entity file, with the reader's layer on top, at the first question
/// and answers by the overlay's host. One thread; copies share their state.
class Answering {
 public:
  explicit Answering(CrashGuard guard);

  /// A scan or card is answered by a message, list_question() by the list of the last scan. A
  /// correction, made or undone, is kept, and answered by the last scan's marks as they are now,
  /// its list and all corrections. Never throws.
  Reply operator()(const Question& question) const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace newsgloss::hosts
