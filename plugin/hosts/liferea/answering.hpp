#pragma once

#include <memory>
#include <string>

#include "hosts/liferea/crash_guard.hpp"
#include "hosts/liferea/worker.hpp"

namespace newsgloss::hosts {

/// The question for the list of the last scan's article.
Question list_question();

/// The worker's side: opens the entity file at the first question and answers by the overlay's
/// host. One thread; copies share their state.
class Answering {
 public:
  explicit Answering(CrashGuard guard);

  /// A scan or card is answered by a message, list_question() by the list of the last scan.
  Reply operator()(const Question& question) const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace newsgloss::hosts
