#include "hosts/cli/import_command.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "hosts/cli/import/day.hpp"
#include "hosts/cli/import/entity_kinds.hpp"
#include "hosts/cli/import/import_job.hpp"

namespace newsgloss::hosts {
namespace {

const std::map<std::string, ImportFormat>& formats() {
  static const std::map<std::string, ImportFormat> all = {{"wikidata", ImportFormat::wikidata},
                                                          {"ftm", ImportFormat::ftm},
                                                          {"csv", ImportFormat::csv},
                                                          {"sparql", ImportFormat::sparql}};
  return all;
}

CLI::Validator known_kind() {
  return CLI::IsMember(std::vector<std::string>(kEntityKindNames.begin(), kEntityKindNames.end()));
}

CLI::Validator existing_day() {
  const auto check = [](const std::string& text) {
    return as_day(text).empty() ? std::string("a day is YYYY, YYYY-MM or YYYY-MM-DD")
                                : std::string();
  };
  return {check, "DAY"};
}

/// What imported entries may refer to; nothing where no entity file can be opened.
KnownEntities known_entities(const std::function<Engine()>& open_engine) {
  try {
    return KnownEntities(*open_engine());
  } catch (const std::exception& problem) {
    fmt::print(stderr, "Entries refer to one another only: {}\n", problem.what());
    return {};
  }
}

void add_source_options(CLI::App& command, ImportSource& source) {
  command.add_option("--source-name", source.name, "Who published it; the file's name")
      ->group("What the facts say they are from");
  command.add_option("--licence", source.licence, "The licence by its name")
      ->group("What the facts say they are from");
  command.add_option("--address", source.address, "Where it is published")
      ->group("What the facts say they are from");
  command
      .add_option("--date", source.date,
                  "The day it holds for, where records do not say; the day the file was written")
      ->check(existing_day())
      ->group("What the facts say they are from");
}

void add_selection_options(CLI::App& command, Selection& selection) {
  command.add_option("--kind", selection.kinds, "Only these kinds, separated by commas")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(known_kind());
  command.add_option("--sitelinks", selection.sitelinks,
                     "Wikidata: only items with so many articles in Wikipedias");
  command
      .add_option("--lang", selection.languages,
                  "Names in these languages beside English, separated by commas")
      ->delimiter(',')
      ->allow_extra_args(false);
  command.add_flag("--weights", selection.weights,
                   "Wikidata: take the number of articles as weight; on top of the bundle this "
                   "replaces the bundle's");
}

}  // namespace

void add_import_command(CLI::App& entities, std::function<Engine()> open_engine, int& status) {
  auto* command = entities.add_subcommand(
      "import", "Make an XML file of what Wikidata, FollowTheMoney or a table say");
  auto options = std::make_shared<ImportOptions>();
  auto alone = std::make_shared<bool>(false);
  options->kind_of_all = "organisation";
  command
      ->add_option("FILE", options->files,
                   "Files, also packed by gzip, bzip2 or zstd; - is standard input")
      ->required();
  command->add_option("--format", options->format, "How they are written")
      ->required()
      ->transform(CLI::CheckedTransformer(formats()));
  command->add_option("-o,--output", options->output, "The XML file to write")->required();
  add_selection_options(*command, options->selection);
  command->add_option("--as", options->kind_of_all, "Kind of what is given none in a table")
      ->check(known_kind())
      ->capture_default_str();
  command->add_flag("--resume", options->resume,
                    "Go on where an import that did not end left OUTPUT.part");
  command->add_flag("--alone", *alone, "Refer to nothing outside the file, not to the entity file");
  add_source_options(*command, options->source);
  command->callback([=, &status] {
    options->shows_progress = isatty(STDERR_FILENO) != 0;
    const KnownEntities known = *alone ? KnownEntities() : known_entities(open_engine);
    if (!ImportJob(*options).run(known)) status = 1;
  });
}

}  // namespace newsgloss::hosts
