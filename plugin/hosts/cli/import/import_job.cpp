#include "hosts/cli/import/import_job.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <libxml/uri.h>
#include <sys/stat.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "hosts/cli/import/csv_row.hpp"
#include "hosts/cli/import/ftm_entity.hpp"
#include "hosts/cli/import/line_records.hpp"
#include "hosts/cli/import/object_records.hpp"
#include "hosts/cli/import/sparql_row.hpp"
#include "hosts/cli/import/wikidata_item.hpp"

namespace newsgloss::hosts {
namespace {

constexpr std::uint64_t kRecordsBetweenShows = 64;
constexpr std::uint64_t kRecordsBetweenKeeps = 4096;
constexpr unsigned kDepthOfItems = 2;     // {"entities": {"Q42": {…
constexpr unsigned kDepthOfBindings = 3;  // {"results": {"bindings": [{…

struct FileState {
  std::uint64_t size = 0;
  std::time_t changed = 0;
};

FileState state_of(const std::string& path) {
  struct stat status {};
  if (path == "-" || ::stat(path.c_str(), &status) != 0) return {0, std::time(nullptr)};
  return {static_cast<std::uint64_t>(status.st_size), status.st_mtime};
}

std::string name_of(const std::string& path) {
  return path == "-" ? "standard input" : std::filesystem::path(path).filename().string();
}

std::string address_of(const std::string& path) {
  const std::unique_ptr<xmlChar, decltype(xmlFree)> escaped(
      xmlURIEscapeStr(reinterpret_cast<const xmlChar*>(name_of(path).c_str()), nullptr), xmlFree);
  return fmt::format("file:{}", reinterpret_cast<const char*>(escaped.get()));
}

/// Where the facts of a format are from, unless the user says better.
ImportSource completed(ImportSource source, ImportFormat format, const std::string& path) {
  const bool wikidata = format == ImportFormat::wikidata || format == ImportFormat::sparql;
  const auto fill = [](std::string& field, const std::string& value) {
    if (field.empty()) field = value;
  };
  fill(source.id, wikidata ? "wikidata" : format == ImportFormat::ftm ? "ftm" : "table");
  fill(source.name, wikidata ? "Wikidata" : name_of(path));
  fill(source.licence, wikidata ? "CC0-1.0" : "not stated");
  fill(source.address, wikidata ? "https://www.wikidata.org/" : address_of(path));
  fill(source.date, fmt::format("{:%Y-%m-%d}", fmt::gmtime(state_of(path).changed)));
  return source;
}

/// All that the parts depend on, so that only the same import goes on with them.
std::string what_is_imported(const ImportOptions& options) {
  nlohmann::json files = nlohmann::json::array();
  for (const std::string& path : options.files) {
    const FileState state = state_of(path);
    files.push_back({path, state.size, path == "-" ? 0 : state.changed});
  }
  const Selection& selection = options.selection;
  return nlohmann::json{{"format", static_cast<int>(options.format)},
                        {"files", files},
                        {"kinds", selection.kinds},
                        {"languages", selection.languages},
                        {"sitelinks", selection.sitelinks},
                        {"weights", selection.weights},
                        {"as", options.kind_of_all}}
      .dump();
}

/// A document of Special:EntityData, which holds its items in one object.
bool holds_entities(std::string_view begin) {
  constexpr std::string_view white = " \t\r\n";
  const auto skip_white = [&] {
    begin.remove_prefix(std::min(begin.find_first_not_of(white), begin.size()));
  };
  skip_white();
  if (!begin.starts_with('{')) return false;
  begin.remove_prefix(1);
  skip_white();
  return begin.starts_with("\"entities\"");
}

}  // namespace

ImportJob::ImportJob(ImportOptions options)
    : options_(std::move(options)), bar_(options_.shows_progress) {
  options_.source = completed(options_.source, options_.format, options_.files.front());
  const std::string part = options_.output + ".part";
  const std::string what = what_is_imported(options_);
  const bool left = std::filesystem::exists(part);
  if (left && !options_.resume)
    throw std::runtime_error(fmt::format(
        "{} was left by an import that did not end: go on with --resume, or remove it", part));
  parts_ = left ? PartFile::resume(part, what, so_far_) : PartFile::begin(part, what);
}

bool ImportJob::run(const KnownEntities& known) {
  while (so_far_.file < options_.files.size()) {
    read_file(options_.files[so_far_.file]);
    ++so_far_.file;
    so_far_.next = {};
    parts_->keep(so_far_);
  }
  bar_.clear();
  Resolver resolver(*parts_, known, options_.selection);
  EntryXml out(options_.output, options_.source);
  resolver.write(out);
  out.finish();
  parts_->remove();
  summarise(resolver, out.count());
  return so_far_.bad == 0;
}

void ImportJob::read_file(const std::string& path) {
  InputFile file(path);
  try {
    if (file.peek().empty()) return tell(path, {}, "the file is empty");
    const bool lines = options_.format == ImportFormat::ftm ||
                       (options_.format == ImportFormat::wikidata && !holds_entities(file.peek()));
    if (lines) return read_lines(path, file);
    if (options_.format == ImportFormat::wikidata) return read_objects(path, file);
    if (options_.format == ImportFormat::sparql) return read_bindings(path, file);
    read_table(path, file);
  } catch (const BrokenInput& broken) {
    tell(path, {}, broken.what());
  }
}

std::vector<Part> ImportJob::parts_of(const std::string& record) const {
  return options_.format == ImportFormat::ftm ? parts_of_ftm_entity(record, options_.selection)
                                              : parts_of_wikidata_item(record, options_.selection);
}

template <class Records, class Take>
void ImportJob::read_records(const std::string& path, const InputFile& file, Records& records,
                             Take take) {
  for (;;) {
    Place place = records.place();
    try {
      auto record = records.next();
      if (!record) return;
      place = record->place;
      ++so_far_.records;
      take(*record);
    } catch (const BadRecordAt& bad) {
      tell(path, bad.place, bad.what());
    } catch (const BadRecord& bad) {
      tell(path, place, bad.what());
    } catch (const BrokenInput& broken) {
      return tell(path, records.place(), broken.what());
    }
    if (so_far_.records % kRecordsBetweenShows == 0)
      bar_.show(file.taken(), file.size(), so_far_.records);
  }
}

void ImportJob::read_lines(const std::string& path, InputFile& file) {
  if (so_far_.next.byte > 0 && !file.skip_to(so_far_.next.byte))
    throw std::runtime_error(
        fmt::format("{} ends before byte {}, where to go on", path, so_far_.next.byte));
  LineRecords records(file, so_far_.next);
  read_records(path, file, records, [&](const Record& record) {
    for (const Part& part : parts_of(record.text)) parts_->add(part);
    so_far_.next = records.place();
    if (so_far_.records % kRecordsBetweenKeeps == 0) parts_->keep(so_far_);
  });
}

void ImportJob::read_objects(const std::string& path, InputFile& file) {
  ObjectRecords records(file, kDepthOfItems);
  read_records(path, file, records, [&](const Record& record) {
    for (const Part& part : parts_of(record.text)) parts_->add(part);
  });
}

void ImportJob::read_bindings(const std::string& path, InputFile& file) {
  ObjectRecords records(file, kDepthOfBindings);
  std::map<std::string, Draft> items;  // rows of an item need not follow one another
  read_records(path, file, records, [&](const Record& record) {
    Draft row = draft_of_sparql_row(record.text, options_.selection);
    const auto found = items.find(row.id);
    if (found != items.end()) return add_row(found->second, row);
    std::string id = row.id;
    items.emplace(std::move(id), std::move(row));
  });
  for (auto& [id, draft] : items) {
    if (draft.kind.empty() && draft.classes.empty()) draft.kind = options_.kind_of_all;
    if (draft.kind.empty() || options_.selection.takes_kind(draft.kind))
      parts_->add(std::move(draft));
  }
}

void ImportJob::read_table(const std::string& path, InputFile& file) {
  CsvRecords records(file);
  std::optional<CsvColumns> columns;
  std::set<std::string> ids;
  const auto take = [&](const CsvRow& row) {
    Draft draft = columns->draft_of(row);
    if (!ids.insert(draft.id).second) draft.id += fmt::format("-{}", row.place.line);
    if (options_.selection.takes_kind(draft.kind)) parts_->add(std::move(draft));
  };
  read_records(path, file, records, [&](const CsvRow& row) {
    if (columns) return take(row);
    columns.emplace(row, records.delimiter(), options_.kind_of_all);
    if (!columns->has_header()) return take(row);
    --so_far_.records;
  });
}

void ImportJob::tell(const std::string& path, Place place, std::string_view message) {
  bar_.clear();
  ++so_far_.bad;
  fmt::print(stderr, "{}:{}: error: {} (from byte {} on)\n", path, place.line, message, place.byte);
}

void ImportJob::summarise(const Resolver& resolver, std::uint64_t entries) {
  fmt::print("{}: {} entries of {} records\n", options_.output, entries, so_far_.records);
  const auto say = [](std::uint64_t count, const char* what) {
    if (count > 0) fmt::print(stderr, "{} {}\n", count, what);
  };
  say(so_far_.bad, "records were bad and are left out");
  say(resolver.of_no_kind(),
      "items are of a class that resources/lexicons/import.tsv does not lead to");
  say(resolver.twice(), "entries stood twice; the first counts");
  say(resolver.lost(), "offices and relations name what is neither here nor in the entity file");
}

}  // namespace newsgloss::hosts
