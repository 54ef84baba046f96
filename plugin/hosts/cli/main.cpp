#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <thread>

#include "hosts/cli/annotate_command.hpp"
#include "hosts/cli/card_command.hpp"
#include "hosts/cli/entities_command.hpp"
#include "hosts/cli/read_command.hpp"
#include "hosts/shared/entity_path.hpp"
#include "hosts/shared/library.hpp"
#include "hosts/shared/messages.hpp"
#include "hosts/shared/reader_layers.hpp"

namespace {

using namespace newsgloss::hosts;

constexpr int kFailed = 2;  // the command could not do its work; 1: it did, but something was wrong

/// The file that --entities names, or else the reader's with their own entries and corrections.
std::string chosen_path(const std::string& named) {
  if (!named.empty()) return named;
  const LayeredPath layered = with_reader_layer(entity_path());
  if (!layered.trouble.empty())
    fmt::print(stderr, "newsgloss: your own entities are left out: {}\n", layered.trouble);
  return layered.path;
}

Engine open_engine(const std::string& named) {
  const std::string path = chosen_path(named);
  try {
    return make<Engine>(newsgloss_engine_open, path.c_str());
  } catch (const Failure& failure) {
    throw std::runtime_error(
        fmt::format("{}\nMake it with 'newsgloss entities compile', or name one with --entities.",
                    failure.what()));
  }
}

std::map<std::string, newsgloss_offset_unit> offset_units() {
  return {{"bytes", NEWSGLOSS_BYTES},
          {"code-points", NEWSGLOSS_CODE_POINTS},
          {"utf16", NEWSGLOSS_UTF16}};
}

void add_annotate(CLI::App& app, const std::string& entities, int& status) {
  auto* command = app.add_subcommand("annotate", "Annotate JSON lines from standard input");
  auto options = std::make_shared<AnnotateOptions>();
  auto quiet = std::make_shared<bool>(false);
  command->add_option("--offsets", options->unit, "What offsets count")
      ->transform(CLI::CheckedTransformer(offset_units()))
      ->default_str("code-points");
  command->add_flag_callback(
      "--roles", [options] { options->roles = RoleMentions::written; },
      "Write mentions such as \"the president\" too");
  command->add_option("-j,--jobs", options->jobs, "Threads; 0: one for each processor")
      ->check(CLI::Range(0U, 256U))
      ->default_str("1");
  command->add_flag("-q,--quiet", *quiet, "No progress on standard error");
  command->callback([=, &entities, &status] {
    if (options->jobs == 0) options->jobs = std::max(1U, std::thread::hardware_concurrency());
    options->show_progress = !*quiet && isatty(STDERR_FILENO) != 0;
    const Engine engine = open_engine(entities);
    std::signal(SIGPIPE, SIG_DFL);  // whoever reads has had enough: end, and say nothing
    status = annotate_lines(*engine, *options, STDIN_FILENO, STDOUT_FILENO);
  });
}

/// A terminal whose user has not said NO_COLOR (https://no-color.org: an empty value says nothing).
bool colour_wanted() {
  const char* refusal = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) != 0 && (refusal == nullptr || *refusal == '\0');
}

using ReadFunction = void (*)(newsgloss_engine&, const ReadOptions&);

void add_read(CLI::App* command, ReadFunction read, const std::shared_ptr<ReadOptions>& options,
              const std::string& entities) {
  command->add_option("FILE", options->path, "A file; - is standard input")->required();
  command->add_flag("--html", options->html, "Write a self-contained page");
  command->add_option("-o,--output", options->output, "Write to this file");
  command->add_option("--lang", options->language,
                      "Language where the article does not say (BCP 47)");
  command->add_option("--published", options->published, "Day of publication, YYYY-MM-DD");
  command->callback([=, &entities] {
    options->colour = options->output.empty() && colour_wanted();
    read(*open_engine(entities), *options);
  });
}

void add_article(CLI::App& app, const std::string& entities) {
  add_read(app.add_subcommand("read", "Read an article, HTML or plain text"), read_article,
           std::make_shared<ReadOptions>(), entities);
}

void add_feed(CLI::App& app, const std::string& entities) {
  auto* command = app.add_subcommand("feed", "Read every item of an RSS or Atom feed");
  auto options = std::make_shared<ReadOptions>();
  add_read(command, read_feed, options, entities);
  command
      ->add_option("--policy", options->policy,
                   "Mark what this list of feeds says for the feed's own address")
      ->check(CLI::ExistingFile);
  command->add_option("--address", options->address,
                      "The feed's address in that list, where the feed does not name it");
}

void add_card(CLI::App& app, const std::string& entities) {
  auto* command = app.add_subcommand("card", "Show the card of an entity");
  auto id = std::make_shared<std::string>();
  command->add_option("ID", *id, "An id, as 'newsgloss entities list' tells them")->required();
  command->callback([=, &entities] { show_card(*open_engine(entities), *id); });
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Context cards for the names and figures in the news.", "newsgloss");
  app.set_version_flag("--version", std::string("newsgloss ") + newsgloss_version());
  app.footer(
      "Exit status: 0, all was done; 1, it was done, but something in the input was wrong;\n"
      "2, it could not be done, and standard error says why.");
  app.require_subcommand(1);
  app.fallthrough();
  std::setlocale(LC_ALL, "");
  bind_translations(NEWSGLOSS_LOCALE_FOLDER);
  std::string entities;
  app.add_option("--entities", entities, "The compiled entity file, without your own entries")
      ->default_str(entity_path());
  int status = 0;
  add_article(app, entities);
  add_feed(app, entities);
  add_annotate(app, entities, status);
  add_card(app, entities);
  add_entities_command(
      app, [&] { return open_engine(entities); }, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? 0 : kFailed;
  } catch (const std::exception& problem) {
    std::cout.flush();
    fmt::print(stderr, "newsgloss: {}\n", problem.what());
    return kFailed;
  }
  return status;
}
