#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "hosts/liferea/questions.hpp"
#include "hosts/liferea/reply.hpp"

namespace newsgloss::hosts {

/// A thread that answers questions one after the other and hands each answer back on the main
/// loop's thread. Made, asked and destroyed on that thread; its end waits for the question in work,
/// and no answer arrives after it.
class Worker {
 public:
  using Answer = std::function<Reply(const Question& question)>;
  using Receiver = std::function<void(Reply reply)>;

  /// `answer` is called on the worker's thread, `receiver` on the main loop's.
  Worker(Answer answer, Receiver receiver);
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  ~Worker();

  void ask(Question question);

  /// Forgets those questions about the page that nobody began to answer, because a newer article
  /// made them stale.
  void forget_waiting();

 private:
  void work();

  Answer answer_;
  std::shared_ptr<Receiver> receiver_;
  std::mutex mutex_;
  std::condition_variable woken_;
  std::deque<Question> waiting_;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace newsgloss::hosts
