#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hosts/cli/import/draft.hpp"
#include "hosts/cli/import/entry_xml.hpp"
#include "hosts/cli/import/input_file.hpp"
#include "hosts/cli/import/part_file.hpp"
#include "hosts/cli/import/progress_bar.hpp"
#include "hosts/cli/import/resolver.hpp"
#include "hosts/cli/import/selection.hpp"

namespace newsgloss::hosts {

enum class ImportFormat { wikidata, ftm, csv, sparql };

struct ImportOptions {
  ImportFormat format = ImportFormat::wikidata;
  std::vector<std::string> files;
  std::string output;
  Selection selection;
  ImportSource source;      ///< what is empty is filled in by the format and the first file
  std::string kind_of_all;  ///< of rows of a table that give none
  bool resume = false;
  bool shows_progress = false;
};

/// Reads what others write and writes our XML. What is read lies in OUTPUT.part until the end, with
/// the position up to which each file was read. Bad records are told on standard error.
class ImportJob {
 public:
  /// Throws std::runtime_error, here and in `run`.
  explicit ImportJob(ImportOptions options);

  /// True where every record was good.
  bool run(const KnownEntities& known);

 private:
  void read_file(const std::string& path);
  /// Takes each record of a file; tells of the bad ones.
  template <class Records, class Take>
  void read_records(const std::string& path, const InputFile& file, Records& records, Take take);
  void read_lines(const std::string& path, InputFile& file);
  void read_objects(const std::string& path, InputFile& file);
  void read_bindings(const std::string& path, InputFile& file);
  void read_table(const std::string& path, InputFile& file);
  std::vector<Part> parts_of(const std::string& record) const;
  void tell(const std::string& path, Place place, std::string_view message);
  void summarise(const Resolver& resolver, std::uint64_t entries);

  ImportOptions options_;
  ReadSoFar so_far_;
  std::optional<PartFile> parts_;
  ProgressBar bar_;
};

}  // namespace newsgloss::hosts
