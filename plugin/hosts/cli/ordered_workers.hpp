#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace newsgloss::hosts {

/// Lines in, answers out, in the same order, by several threads, in constant memory: whoever adds
/// waits while as much is under way as the workers need to stay busy. Each worker has a function of
/// its own, made by `make_work` on its thread.
class OrderedWorkers {
 public:
  /// Appends the answer to a line.
  using Work = std::function<void(std::string_view line, std::string& answers)>;
  /// The answers to some lines.
  struct Answered {
    std::string_view answers;
    std::size_t lines = 0;
    std::size_t line_bytes = 0;
  };
  /// Writes them; false where that failed, and nothing more will be written.
  using Write = std::function<bool(const Answered& answered)>;

  OrderedWorkers(unsigned jobs, std::function<Work()> make_work, Write write);
  ~OrderedWorkers();
  OrderedWorkers(const OrderedWorkers&) = delete;
  OrderedWorkers& operator=(const OrderedWorkers&) = delete;

  void add(std::string_view line);
  void hand_over();  ///< what was added is answered without waiting for more of it
  void finish();     ///< returns when every answer is written
  bool failed();     ///< writing has failed: more lines are of no use

 private:
  struct Batch {
    std::string lines;
    std::vector<std::size_t> ends;  // of each line
    std::string answers;
    bool taken = false;
    bool done = false;
  };

  bool has_room(const Batch& batch) const;
  void work();
  void write_finished(std::unique_lock<std::mutex>& lock);

  std::function<Work()> make_work_;
  Write write_;
  std::size_t most_batches_;
  std::shared_ptr<Batch> gathered_;
  std::deque<std::shared_ptr<Batch>> batches_;  // oldest first
  std::size_t bytes_ = 0;                       // of the lines of all batches
  bool writing_ = false;
  bool finished_ = false;
  bool failed_ = false;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::jthread> threads_;
};

}  // namespace newsgloss::hosts
