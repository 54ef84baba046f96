#include "hosts/liferea/menus.hpp"

#include <gtk/gtk.h>

namespace newsgloss::hosts {
namespace {

GApplication* application() {
  return g_application_get_default();
}

bool is_section(GMenuModel* menu, int index, GMenu* section) {
  const Object<GMenuModel> link(g_menu_model_get_item_link(menu, index, G_MENU_LINK_SECTION));
  return link.get() == G_MENU_MODEL(section);
}

}  // namespace

MenuSection::MenuSection(GMenu* menu) : menu_(share(menu)), section_(g_menu_new()) {
  if (menu_) g_menu_append_section(menu_.get(), nullptr, G_MENU_MODEL(section_.get()));
}

MenuSection::~MenuSection() {
  if (!menu_) return;
  auto* model = G_MENU_MODEL(menu_.get());
  for (int i = g_menu_model_get_n_items(model) - 1; i >= 0; --i) {
    if (is_section(model, i, section_.get())) g_menu_remove(menu_.get(), i);
  }
}

AppAction::AppAction(const char* name, const char* parameter_type, GVariant* state, Chosen chosen)
    : name_(name), chosen_(std::move(chosen)) {
  const auto* type = parameter_type ? G_VARIANT_TYPE(parameter_type) : nullptr;
  action_.reset(state ? g_simple_action_new_stateful(name, type, state)
                      : g_simple_action_new(name, type));
  activated_ = Connection(
      action_.get(),
      g_signal_connect(action_.get(), "activate", G_CALLBACK(&AppAction::on_activate), this));
  g_action_map_add_action(G_ACTION_MAP(application()), G_ACTION(action_.get()));
}

AppAction::~AppAction() {
  set_key({});
  g_action_map_remove_action(G_ACTION_MAP(application()), name_.c_str());
}

bool AppAction::is_on() const {
  GVariant* state = g_action_get_state(G_ACTION(action_.get()));
  const bool on = g_variant_get_boolean(state);
  g_variant_unref(state);
  return on;
}

void AppAction::set_key(const std::string& key) {
  const auto detailed = "app." + name_;
  guint symbol = 0;
  if (!key.empty()) gtk_accelerator_parse(key.c_str(), &symbol, nullptr);
  const char* const keys[] = {symbol ? key.c_str() : nullptr, nullptr};
  gtk_application_set_accels_for_action(GTK_APPLICATION(application()), detailed.c_str(), keys);
}

void AppAction::on_activate(GSimpleAction*, GVariant* parameter, gpointer self) {
  static_cast<AppAction*>(self)->chosen_(parameter);
}

}  // namespace newsgloss::hosts
