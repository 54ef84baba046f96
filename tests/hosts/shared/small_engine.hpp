#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// The compiled form of a small entity file of the tests; made once a program.
inline const std::string& small_entity_file() {
  static const std::string compiled = [] {
    const std::string xml = std::string(NEWSGLOSS_SOURCE_DIR) + "/tests/abi/entities.xml";
    const char* const paths[] = {xml.c_str()};
    const newsgloss_layer layer = {paths, 1};
    std::string output = (std::filesystem::path(testing::TempDir()) /
                          ("hosts_shared_" + std::to_string(getpid()) + ".ngl"))
                             .string();
    newsgloss_compiled told{};
    told.size = sizeof told;
    newsgloss_report* report = nullptr;
    call(newsgloss_entities_compile, &layer, 1U, output.c_str(), nullptr, nullptr, &told, &report);
    newsgloss_report_free(report);
    return output;
  }();
  return compiled;
}

inline Engine small_engine() {
  return make<Engine>(newsgloss_engine_open, small_entity_file().c_str());
}

}  // namespace newsgloss::hosts
