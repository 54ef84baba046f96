#pragma once

#include <string>

namespace newsgloss::hosts {

/// Notes on disk that outlive a crash, so that a plugin that takes its host down twice stays off,
/// and an article that does so is left alone. Main thread, except for the two functions of
/// articles.
///
/// A note counts as left by a crash where its process is gone and the machine was not started anew.
class CrashGuard {
 public:
  /// `folder` is made where it is missing. A folder that cannot be written guards nothing.
  explicit CrashGuard(std::string folder);

  /// Writes the note of a start. False where the two starts before this one crashed: stay off.
  bool begin();

  /// The start went well, or the plugin was turned off.
  void end() const;

  /// Forgets the crashes: the reader asks for another try.
  void forgive() const;

  /// Notes that the worker begins this article, named by a hash; false where it must be left alone.
  bool begin_article(const std::string& article) const;
  void end_article() const;

 private:
  std::string start_;
  std::string article_;
  std::string skipped_;
};

}  // namespace newsgloss::hosts
