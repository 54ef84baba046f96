#include "hosts/liferea/tools_menu.hpp"

#include "hosts/liferea/keys.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {

ToolsMenu::ToolsMenu(GMenu* menu, ToolsCallbacks callbacks, bool stays_off)
    : callbacks_(std::move(callbacks)),
      section_(menu),
      preferences_("newsgloss-preferences", nullptr, nullptr,
                   [this](GVariant*) { callbacks_.preferences(); }),
      next_("newsgloss-next", nullptr, nullptr, [this](GVariant*) { callbacks_.command("next"); }),
      previous_("newsgloss-previous", nullptr, nullptr,
                [this](GVariant*) { callbacks_.command("previous"); }),
      open_card_("newsgloss-open-card", nullptr, nullptr,
                 [this](GVariant*) { callbacks_.command("open-card"); }),
      close_card_("newsgloss-close-card", nullptr, nullptr,
                  [this](GVariant*) { callbacks_.command("close-card"); }),
      pause_("newsgloss-pause", nullptr, g_variant_new_boolean(false),
             [this](GVariant*) {
               const bool paused = !pause_.is_on();
               pause_.set_state(g_variant_new_boolean(paused));
               callbacks_.pause(paused);
             }),
      turn_on_("newsgloss-turn-on", nullptr, nullptr, [this](GVariant*) { callbacks_.turn_on(); }) {
  if (stays_off) {
    section_.add(translated("Turn Newsgloss _On Again"), "app.newsgloss-turn-on");
    return;
  }
  section_.add(translated("Newsgloss P_references…"), "app.newsgloss-preferences");
  section_.add(translated("_Next Name or Number"), "app.newsgloss-next");
  section_.add(translated("Pre_vious Name or Number"), "app.newsgloss-previous");
  section_.add(translated("_Open Its Card"), "app.newsgloss-open-card");
  section_.add(translated("Pau_se Newsgloss"), "app.newsgloss-pause");
}

void ToolsMenu::set_card_open(bool is_open) {
  close_card_.set_key(is_open ? "Escape" : "");
}

void ToolsMenu::set_keys(const Settings& settings) {
  next_.set_key(usable_key("newsgloss-next", settings));
  previous_.set_key(usable_key("newsgloss-previous", settings));
  open_card_.set_key(usable_key("newsgloss-open-card", settings));
  pause_.set_key(usable_key("newsgloss-pause", settings));
}

}  // namespace newsgloss::hosts
