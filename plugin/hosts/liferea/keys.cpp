// A key is the host's where an action of the application that is not ours has it, and GTK's where a
// widget class that stands in the host's window binds it: both are asked when the plugin runs,
// because plugins, themes and the reader may change them.
#include "hosts/liferea/keys.hpp"

#include <gtk/gtk.h>

#include <algorithm>
#include <string_view>

#include "hosts/liferea/handles.hpp"
#include "hosts/shared/messages.hpp"

// xgettext collects what stands in N_(); it is translated where it is looked up.
#define N_(message) message

namespace newsgloss::hosts {
namespace {

constexpr std::string_view own_actions = "app.newsgloss-";

struct Accelerator {
  guint symbol = 0;
  GdkModifierType modifiers = GdkModifierType(0);
  friend bool operator==(const Accelerator&, const Accelerator&) = default;
};

Accelerator parsed(const std::string& key) {
  Accelerator found;
  gtk_accelerator_parse(key.c_str(), &found.symbol, &found.modifiers);
  return found;
}

/// A key that writes a character, or moves between or presses widgets.
bool is_needed_for_typing(const Accelerator& key) {
  if ((key.modifiers & (GDK_CONTROL_MASK | GDK_MOD1_MASK | GDK_SUPER_MASK)) != 0) return false;
  const bool writes = gdk_keyval_to_unicode(key.symbol) != 0;
  return writes || !gtk_accelerator_valid(key.symbol, key.modifiers);
}

std::string action_with(const std::string& key) {
  auto* application = g_application_get_default();
  if (!GTK_IS_APPLICATION(application)) return {};
  char** actions = gtk_application_get_actions_for_accel(GTK_APPLICATION(application), key.c_str());
  std::string found;
  for (char** action = actions; *action; ++action) {
    if (std::string_view(*action).substr(0, own_actions.size()) != own_actions) found = *action;
  }
  g_strfreev(actions);
  return found;
}

bool binds(GType type, const Accelerator& key) {
  for (; type; type = g_type_parent(type)) {
    auto* type_class = static_cast<GObjectClass*>(g_type_class_peek(type));
    auto* bindings = type_class ? gtk_binding_set_find(g_type_name(type)) : nullptr;
    for (auto* entry = bindings ? bindings->entries : nullptr; entry; entry = entry->set_next) {
      if (entry->keyval == key.symbol && entry->modifiers == key.modifiers) return true;
    }
  }
  return false;
}

/// Whether a widget that takes part in the host's window acts on it.
bool is_of_gtk(const Accelerator& key) {
  const GType types[] = {GTK_TYPE_WINDOW,    GTK_TYPE_PANED, GTK_TYPE_NOTEBOOK,
                         GTK_TYPE_TREE_VIEW, GTK_TYPE_ENTRY, GTK_TYPE_SCROLLED_WINDOW};
  if (std::any_of(std::begin(types), std::end(types),
                  [&](GType type) { return binds(type, key); })) {
    return true;
  }
  char* menu_bar = nullptr;
  g_object_get(gtk_settings_get_default(), "gtk-menu-bar-accel", &menu_bar, nullptr);
  const Chars owned(menu_bar);
  return menu_bar && parsed(menu_bar) == key;
}

}  // namespace

const std::array<Key, 5>& all_keys() {
  static constexpr std::array<Key, 5> keys{
      {{&Settings::next_key, "newsgloss-next", N_("Next name or number")},
       {&Settings::previous_key, "newsgloss-previous", N_("Previous name or number")},
       {&Settings::open_key, "newsgloss-open-card", N_("Open its card")},
       {&Settings::list_key, "newsgloss-list", N_("Names and numbers in this article")},
       {&Settings::pause_key, "newsgloss-pause", N_("Pause")}}};
  return keys;
}

std::string key_trouble(const Key& key, const Settings& settings) {
  const auto& text = settings.*key.setting;
  if (text.empty()) return {};
  const auto accelerator = parsed(text);
  if (accelerator.symbol == 0) return translated("There is no such key.");
  if (is_needed_for_typing(accelerator)) return translated("This key is needed for typing.");
  for (const auto& other : all_keys()) {
    if (other.setting == key.setting) break;
    if (parsed(settings.*other.setting) == accelerator) {
      return fill(translated("Also chosen for “{0}”."), {translated(other.words)});
    }
  }
  if (const auto action = action_with(text); !action.empty()) {
    return fill(translated("The program itself uses this key ({0})."), {action});
  }
  return is_of_gtk(accelerator) ? translated("The desktop itself uses this key.") : "";
}

std::string usable_key(std::string_view action, const Settings& settings) {
  const auto& keys = all_keys();
  const auto key = std::find_if(keys.begin(), keys.end(),
                                [&](const Key& candidate) { return candidate.action == action; });
  return key == keys.end() || !key_trouble(*key, settings).empty() ? "" : settings.*key->setting;
}

}  // namespace newsgloss::hosts
