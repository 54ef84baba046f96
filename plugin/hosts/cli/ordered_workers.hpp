#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace newsgloss::hosts {

/// Lines in, lines out, in the same order, by several threads, in constant memory: reading waits
/// while `kBatchesAhead` batches a worker are under way. Each worker has a function of its own,
/// made by `make_work` on its thread.
class OrderedWorkers {
 public:
  using Work = std::function<std::string(const std::string& line)>;
  using Write = std::function<void(const std::vector<std::string>& answers)>;

  OrderedWorkers(unsigned jobs, std::function<Work()> make_work, Write write);
  ~OrderedWorkers();
  OrderedWorkers(const OrderedWorkers&) = delete;
  OrderedWorkers& operator=(const OrderedWorkers&) = delete;

  void add(std::string line);
  void finish();  ///< returns when every answer is written

 private:
  struct Batch {
    std::vector<std::string> lines;
    bool taken = false;
    bool done = false;
  };

  void hand_over();
  void work();
  void write_finished(std::unique_lock<std::mutex>& lock);

  std::function<Work()> make_work_;
  Write write_;
  std::size_t most_batches_;
  std::vector<std::string> gathered_;
  std::size_t gathered_bytes_ = 0;
  std::deque<std::shared_ptr<Batch>> batches_;  // oldest first
  bool writing_ = false;
  bool finished_ = false;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::jthread> threads_;
};

}  // namespace newsgloss::hosts
