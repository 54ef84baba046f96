#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "base/temporary_folder.hpp"
#include "compile/compile.hpp"
#include "entities/entity_file.hpp"

namespace newsgloss::testing {

using Folder = TemporaryFolder;

inline std::string entities_xml(const std::string& entries) {
  return "<?xml version=\"1.0\"?>\n<entities version=\"1\">\n"
         "<source id=\"atlas\" name=\"An atlas\" date=\"2026-01-22\" licence=\"public "
         "domain\"/>\n" +
         entries + "\n</entities>\n";
}

/// Layers compiled and opened.
struct Compiled {
  Folder folder;
  CompileReport report;
  std::shared_ptr<const EntityFile> file;

  /// Each text is the entries of one layer.
  explicit Compiled(const std::vector<std::string>& layers) {
    std::vector<LayerFiles> files;
    for (std::size_t i = 0; i < layers.size(); ++i) {
      files.push_back(
          {folder.write("layer" + std::to_string(i) + ".xml", entities_xml(layers[i]))});
    }
    auto compiled = compile_entities(files, folder.at("entities.ngl"));
    if (!compiled) throw std::runtime_error(compiled.error().message);
    report = *compiled;
    auto opened = EntityFile::open(folder.at("entities.ngl"));
    if (!opened) throw std::runtime_error(opened.error().message);
    file = *opened;
  }

  EntityIndex find(const std::string& id) const { return file->find(id); }
};

}  // namespace newsgloss::testing
