#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>

#include "hosts/liferea/liferea.hpp"
#include "hosts/liferea/notice.hpp"

namespace newsgloss::hosts {

/// What the plugin tells the reader at the foot of the window, each thing once a run. The newest
/// one stands there; it stays until it is closed.
class Notices {
 public:
  explicit Notices(const Liferea& liferea) : liferea_(liferea) {}

  /// Something went wrong.
  void warn(const std::string& text);

  /// Something to know, with a button that does something about it.
  void tell(const std::string& text, const char* button, std::function<void()> pressed);

 private:
  void put(std::unique_ptr<Notice> notice, const std::string& text);

  const Liferea& liferea_;
  std::set<std::string> said_;
  std::unique_ptr<Notice> notice_;
};

}  // namespace newsgloss::hosts
