#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "compile/diagnostic.hpp"

namespace newsgloss {

/// The files of one layer: the bundle, the system's, the reader's. XML, or compiled (".ngl").
using LayerFiles = std::vector<std::string>;

struct CompileStats {
  std::uint32_t entities = 0;
  std::uint32_t surface_forms = 0;  ///< spellings
  std::uint32_t meanings = 0;
  std::uint32_t sources = 0;
  std::uint64_t file_size = 0;
  std::uint64_t table_bytes = 0;  ///< of the file, beside texts: what finding names needs
  friend bool operator==(const CompileStats&, const CompileStats&) = default;
};

struct CompileReport {
  CompileStats stats;
  Diagnostics diagnostics;
};

/// Called now and then with the share that is done, 0 to 1; false ends the work with `cancelled`.
using CompileProgress = std::function<bool(double)>;

/// Compiles layers, lowest first, into one file. Wrong entries are told and left out. The output is
/// replaced in one step and depends on the files' contents alone. `content_key` is kept in the file
/// for EntityFile::content_key. Errors: io, cancelled, too_large.
Result<CompileReport> compile_entities(std::span<const LayerFiles> layers,
                                       const std::string& output,
                                       const CompileProgress& progress = {},
                                       std::uint64_t content_key = 0);

/// Everything that is wrong with the layers, and with each file by the RELAX NG schema where a path
/// to one is given. Errors: io.
Result<Diagnostics> check_entities(std::span<const LayerFiles> layers,
                                   const std::string& schema = {});

/// The compiled file of these layers in the folder `cache`: the one that lies there already, if it
/// was made from the same bytes, or else a new one. The folder is made; of older files the three
/// newest stay. Errors: those of compile_entities.
struct CachedFile {
  std::string path;
  bool compiled_now = false;
  Diagnostics diagnostics;  ///< of a file that was compiled now
};
Result<CachedFile> cached_entities(std::span<const LayerFiles> layers, const std::string& cache,
                                   const CompileProgress& progress = {});

/// What the upper layers change in the ones below, an entity a line of a report.
struct LayerChange {
  enum class What : std::uint8_t { added, changed, hidden, preferred };
  What what = What::added;
  std::string id;
  std::string name;                ///< of a preference: the form
  std::vector<std::string> lines;  ///< what is changed (changes_between); of a preference: where
  friend bool operator==(const LayerChange&, const LayerChange&) = default;
};
struct LayerDiff {
  std::vector<LayerChange> changes;  ///< ascending by id
  Diagnostics diagnostics;
};
/// Errors: io.
Result<LayerDiff> diff_entities(std::span<const LayerFiles> lower,
                                std::span<const LayerFiles> upper);

}  // namespace newsgloss
