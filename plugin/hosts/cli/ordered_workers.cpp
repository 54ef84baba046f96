#include "hosts/cli/ordered_workers.hpp"

#include <algorithm>

namespace newsgloss::hosts {
namespace {

constexpr std::size_t kBatchBytes = 64 * 1024;
constexpr std::size_t kBatchesAhead = 4;  // for each worker

}  // namespace

OrderedWorkers::OrderedWorkers(unsigned jobs, std::function<Work()> make_work, Write write)
    : make_work_(std::move(make_work)),
      write_(std::move(write)),
      most_batches_(kBatchesAhead * std::max(1U, jobs)) {
  for (unsigned i = 0; i < std::max(1U, jobs); ++i) threads_.emplace_back([this] { work(); });
}

OrderedWorkers::~OrderedWorkers() {
  finish();
}

void OrderedWorkers::add(std::string line) {
  gathered_bytes_ += line.size();
  gathered_.push_back(std::move(line));
  if (gathered_bytes_ >= kBatchBytes) hand_over();
}

void OrderedWorkers::finish() {
  if (!gathered_.empty()) hand_over();
  {
    const std::lock_guard lock(mutex_);
    finished_ = true;
  }
  changed_.notify_all();
  threads_.clear();
}

void OrderedWorkers::hand_over() {
  auto batch = std::make_shared<Batch>();
  batch->lines.swap(gathered_);
  gathered_bytes_ = 0;
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return batches_.size() < most_batches_; });
  batches_.push_back(std::move(batch));
  changed_.notify_all();
}

void OrderedWorkers::work() {
  const Work answer = make_work_();
  std::unique_lock lock(mutex_);
  const auto next = [&] {
    return std::find_if(batches_.begin(), batches_.end(),
                        [](const auto& one) { return !one->taken; });
  };
  while (true) {
    changed_.wait(lock, [&] { return finished_ || next() != batches_.end(); });
    const auto found = next();
    if (found == batches_.end()) return;
    const std::shared_ptr<Batch> batch = *found;
    batch->taken = true;
    lock.unlock();
    for (std::string& line : batch->lines) line = answer(line);
    lock.lock();
    batch->done = true;
    write_finished(lock);
  }
}

/// Whoever finishes the oldest batch writes it, and those after it that wait.
void OrderedWorkers::write_finished(std::unique_lock<std::mutex>& lock) {
  while (!writing_ && !batches_.empty() && batches_.front()->done) {
    const std::shared_ptr<Batch> batch = batches_.front();
    batches_.pop_front();
    writing_ = true;
    lock.unlock();
    write_(batch->lines);
    lock.lock();
    writing_ = false;
    changed_.notify_all();
  }
}

}  // namespace newsgloss::hosts
