#include "hosts/liferea/worker.hpp"

#include <glib.h>

#include <algorithm>

namespace newsgloss::hosts {
namespace {

/// An answer on its way to the main loop. The receiver is gone when the worker went in between.
struct Delivery {
  std::weak_ptr<Worker::Receiver> receiver;
  Reply reply;
};

gboolean deliver(gpointer data) {
  auto* delivery = static_cast<Delivery*>(data);
  if (const auto receiver = delivery->receiver.lock()) (*receiver)(std::move(delivery->reply));
  return G_SOURCE_REMOVE;
}

}  // namespace

Worker::Worker(Answer answer, Receiver receiver)
    : answer_(std::move(answer)),
      receiver_(std::make_shared<Receiver>(std::move(receiver))),
      thread_([this] { work(); }) {}

Worker::~Worker() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    waiting_.clear();
  }
  woken_.notify_one();
  thread_.join();
}

void Worker::ask(Question question) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(question));
  }
  woken_.notify_one();
}

void Worker::forget_waiting() {
  const std::lock_guard lock(mutex_);
  waiting_.erase(std::remove_if(waiting_.begin(), waiting_.end(), &is_about_page), waiting_.end());
}

void Worker::work() {
  const std::weak_ptr<Receiver> receiver = receiver_;
  std::unique_lock lock(mutex_);
  while (true) {
    woken_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
    if (ending_) return;
    const auto question = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    auto delivery = std::make_unique<Delivery>(Delivery{receiver, answer_(question)});
    g_idle_add_full(G_PRIORITY_DEFAULT, &deliver, delivery.release(),
                    [](gpointer data) { delete static_cast<Delivery*>(data); });
    lock.lock();
  }
}

}  // namespace newsgloss::hosts
