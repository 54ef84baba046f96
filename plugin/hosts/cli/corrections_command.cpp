#include "hosts/cli/corrections_command.hpp"

#include <fmt/format.h>

#include <memory>
#include <string>
#include <utility>

#include "hosts/shared/reader_layers.hpp"

namespace newsgloss::hosts {
namespace {

using Corrections = std::unique_ptr<newsgloss_corrections, Free<newsgloss_corrections_free>>;

constexpr std::string_view kNobody = "nobody";

struct Correction {
  std::string form, entity, context, file = corrections_path();
  bool remove = false;
};

void correct(const Correction& asked, const std::function<Engine()>& open_engine) {
  if (asked.remove) {
    call(newsgloss_correction_remove, asked.file.c_str(), borrowed(asked.form),
         borrowed(asked.context));
    return;
  }
  if (asked.entity.empty()) throw std::runtime_error("Name an entity's id, or 'nobody'.");
  newsgloss_correction correction{};
  correction.size = sizeof correction;
  correction.form = borrowed(asked.form);
  correction.context = borrowed(asked.context);
  if (asked.entity != kNobody) {
    if (newsgloss_engine_find(open_engine().get(), borrowed(asked.entity)) == NEWSGLOSS_NO_INDEX)
      throw std::runtime_error(fmt::format(
          "No entity has the id '{}'. 'newsgloss entities list' tells them all.", asked.entity));
    correction.entity = borrowed(asked.entity);
  }
  call(newsgloss_correction_add, asked.file.c_str(),
       static_cast<const newsgloss_correction*>(&correction));
}

void list(const std::string& file) {
  const auto all = make<Corrections>(newsgloss_corrections_read, file.c_str());
  for (std::uint32_t i = 0; i < newsgloss_corrections_count(all.get()); ++i) {
    const auto one = get<newsgloss_correction>(
        newsgloss_corrections_at, static_cast<const newsgloss_corrections*>(all.get()), i);
    fmt::print("{}\t{}\t{}\n", view(one.form), one.entity.size == 0 ? kNobody : view(one.entity),
               view(one.context));
  }
}

}  // namespace

void add_corrections_commands(CLI::App& entities, std::function<Engine()> open_engine) {
  auto* correcting = entities.add_subcommand("correct", "Say whom a name means from now on");
  auto asked = std::make_shared<Correction>();
  correcting->add_option("FORM", asked->form, "The words as they stand in articles")->required();
  correcting->add_option("ID", asked->entity, "An entity's id, or 'nobody'");
  correcting->add_option("--context", asked->context,
                         "Only in articles that have one of these words");
  correcting->add_option("--file", asked->file, "Your file of corrections")->capture_default_str();
  correcting->add_flag("--remove", asked->remove, "Take the correction back");
  correcting->callback([asked, open = std::move(open_engine)] { correct(*asked, open); });

  auto* listing = entities.add_subcommand("corrections", "List what you corrected");
  auto file = std::make_shared<std::string>(corrections_path());
  listing->add_option("--file", *file, "Your file of corrections")->capture_default_str();
  listing->callback([file] { list(*file); });
}

}  // namespace newsgloss::hosts
