#include "hosts/cli/ordered_workers.hpp"

#include <algorithm>
#include <utility>

namespace newsgloss::hosts {
namespace {

constexpr std::size_t kBatchBytes = 64 * 1024;
constexpr std::size_t kBatchesAhead = 4;                   // for each worker
constexpr std::size_t kMostBytes = std::size_t{16} << 20;  // under way, but for one long line

}  // namespace

OrderedWorkers::OrderedWorkers(unsigned jobs, std::function<Work()> make_work, Write write)
    : make_work_(std::move(make_work)),
      write_(std::move(write)),
      most_batches_(kBatchesAhead * std::max(1U, jobs)),
      gathered_(std::make_shared<Batch>()) {
  for (unsigned i = 0; i < std::max(1U, jobs); ++i) threads_.emplace_back([this] { work(); });
}

OrderedWorkers::~OrderedWorkers() {
  finish();
}

void OrderedWorkers::add(std::string_view line) {
  gathered_->lines += line;
  gathered_->ends.push_back(gathered_->lines.size());
  if (gathered_->lines.size() >= kBatchBytes) hand_over();
}

void OrderedWorkers::hand_over() {
  if (gathered_->ends.empty()) return;
  const auto batch = std::exchange(gathered_, std::make_shared<Batch>());
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return failed_ || has_room(*batch); });
  if (failed_) return;
  bytes_ += batch->lines.size();
  batches_.push_back(batch);
  changed_.notify_all();
}

void OrderedWorkers::finish() {
  hand_over();
  {
    const std::lock_guard lock(mutex_);
    finished_ = true;
  }
  changed_.notify_all();
  threads_.clear();
}

bool OrderedWorkers::failed() {
  const std::lock_guard lock(mutex_);
  return failed_;
}

bool OrderedWorkers::has_room(const Batch& batch) const {
  return batches_.empty() ||
         (batches_.size() < most_batches_ && bytes_ + batch.lines.size() <= kMostBytes);
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
    std::size_t begin = 0;
    for (const std::size_t end : batch->ends) {
      answer(std::string_view(batch->lines).substr(begin, end - begin), batch->answers);
      begin = end;
    }
    lock.lock();
    batch->done = true;
    write_finished(lock);
  }
}

/// Whoever finishes the oldest batch writes it, and those after it that wait.
void OrderedWorkers::write_finished(std::unique_lock<std::mutex>& lock) {
  while (!writing_ && !batches_.empty() && batches_.front()->done) {
    const std::shared_ptr<Batch> batch = batches_.front();
    const bool wanted = !failed_;
    writing_ = true;
    lock.unlock();
    const bool written =
        wanted && write_({batch->answers, batch->ends.size(), batch->lines.size()});
    lock.lock();
    writing_ = false;
    failed_ = failed_ || !written;
    bytes_ -= batch->lines.size();
    batches_.pop_front();
    changed_.notify_all();
  }
}

}  // namespace newsgloss::hosts
