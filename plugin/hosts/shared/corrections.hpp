#pragma once

#include <newsgloss/newsgloss.h>

#include <string>
#include <vector>

namespace newsgloss::hosts {

/// "These words mean that entity", or nobody where `entity` is empty.
struct Correction {
  std::string form;
  std::string entity;   ///< its id
  std::string context;  ///< words one of which an article must have; empty: everywhere
  std::string name;     ///< of the entity; its id where the entity file has no such entry
  friend bool operator==(const Correction&, const Correction&) = default;
};

/// The corrections of a file (see newsgloss_corrections_read), in its order. Throws Failure.
std::vector<Correction> read_corrections(const std::string& path, const newsgloss_engine* engine);

/// Each changes the file; they touch the disk, and throw Failure.
void keep_correction(const std::string& path, const Correction& correction);
void undo_correction(const std::string& path, const Correction& correction);

}  // namespace newsgloss::hosts
