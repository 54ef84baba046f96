#include "hosts/liferea/feed_menu.hpp"

#include <array>
#include <string_view>

#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

constexpr std::array<const char*, 3> states{"inherit", "on", "off"};

GVariant* state_of(newsgloss_choice choice) {
  const auto index = static_cast<std::size_t>(choice);
  return g_variant_new_string(states[index < states.size() ? index : 0]);
}

newsgloss_choice choice_of(std::string_view state) {
  if (state == "on") return NEWSGLOSS_ON;
  return state == "off" ? NEWSGLOSS_OFF : NEWSGLOSS_INHERIT;
}

void add_choices(GMenu* menu, const char* title, const std::string& action) {
  const Object<GMenu> section(g_menu_new());
  const auto add = [&](const char* label, const char* state) {
    g_menu_append(section.get(), label, (action + "::" + state).c_str());
  };
  add(translated("On"), "on");
  add(translated("Off"), "off");
  add(translated("As its folder"), "inherit");
  g_menu_append_section(menu, title, G_MENU_MODEL(section.get()));
}

/// The choice that shows `wanted` and says as little as it can: what is inherited needs no choice,
/// but "off" is kept, so that a feed that was silenced stays so.
newsgloss_choice least(bool wanted, bool inherited) {
  if (!wanted) return NEWSGLOSS_OFF;
  return inherited ? NEWSGLOSS_INHERIT : NEWSGLOSS_ON;
}

}  // namespace

FeedMenu::FeedMenu(GMenu* menu, Choose choose)
    : choose_(std::move(choose)),
      section_(menu),
      both_("newsgloss-feed", nullptr, g_variant_new_boolean(true),
            [this](GVariant*) { toggle(); }),
      actors_("newsgloss-feed-names", "s", g_variant_new_string("inherit"),
              [this](GVariant* word) { this->choose(&newsgloss_feed_choice::actors, word); }),
      numbers_("newsgloss-feed-numbers", "s", g_variant_new_string("inherit"),
               [this](GVariant* word) { this->choose(&newsgloss_feed_choice::numbers, word); }) {
  show({}, {}, {}, {});
}

void FeedMenu::show(const FeedName& name, newsgloss_feed_choice choice, newsgloss_shown shown,
                    newsgloss_shown inherited) {
  const bool known = name != FeedName{};
  choice_ = choice;
  shown_ = shown;
  inherited_ = inherited;
  section_.clear();
  const bool folder = known && name.url.empty();
  section_.add(folder ? translated("_Names and Numbers in This Folder")
                      : translated("_Names and Numbers in This Feed"),
               "app.newsgloss-feed");
  const Object<GMenu> choices(g_menu_new());
  add_choices(choices.get(), translated("Names"), "app.newsgloss-feed-names");
  add_choices(choices.get(), translated("Numbers"), "app.newsgloss-feed-numbers");
  section_.add_submenu(translated("Names _or Numbers"), choices.get());
  both_.set_state(g_variant_new_boolean(known && (shown.actors || shown.numbers)));
  actors_.set_state(state_of(choice.actors));
  numbers_.set_state(state_of(choice.numbers));
  for (auto* action : {&both_, &actors_, &numbers_}) action->enable(known);
}

void FeedMenu::toggle() {
  const bool wanted = !(shown_.actors || shown_.numbers);
  choose_({least(wanted, inherited_.actors != 0), least(wanted, inherited_.numbers != 0)});
}

void FeedMenu::choose(newsgloss_choice newsgloss_feed_choice::*which, GVariant* word) {
  auto choice = choice_;
  choice.*which = choice_of(g_variant_get_string(word, nullptr));
  choose_(choice);
}

}  // namespace newsgloss::hosts
