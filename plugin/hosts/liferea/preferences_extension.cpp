// Liferea itself does not link libpeas-gtk: only the window of its plugin installer brings it. So
// that this module needs no such library, the interface is looked up at run time.
#include "hosts/liferea/preferences_extension.hpp"

#include <dlfcn.h>
#include <libpeas-gtk/peas-gtk.h>

#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

GtkWidget* create_configure_widget(PeasGtkConfigurable*) {
  auto* button = gtk_button_new_with_mnemonic(translated("Newsgloss P_references…"));
  const auto open = +[](GtkButton*, gpointer) {
    g_action_group_activate_action(G_ACTION_GROUP(g_application_get_default()),
                                   "newsgloss-preferences", nullptr);
  };
  g_signal_connect(button, "clicked", G_CALLBACK(open), nullptr);
  g_object_set(button, "margin", 12, nullptr);
  gtk_widget_show(button);
  return button;
}

void interface_init(gpointer interface, gpointer) {
  static_cast<PeasGtkConfigurableInterface*>(interface)->create_configure_widget =
      &create_configure_widget;
}

GType configurable_type() {
  void* library = dlopen("libpeas-gtk-1.0.so.0", RTLD_LAZY | RTLD_GLOBAL);
  auto* get_type =
      library ? reinterpret_cast<GType (*)()>(dlsym(library, "peas_gtk_configurable_get_type"))
              : nullptr;
  return get_type ? get_type() : 0;
}

}  // namespace

void register_preferences_extension(PeasObjectModule* module) {
  const GType interface = configurable_type();
  if (!interface) return;
  GTypeInfo info{};
  info.class_size = sizeof(PeasExtensionBaseClass);
  info.instance_size = sizeof(PeasExtensionBase);
  const GType type =
      g_type_module_register_type(G_TYPE_MODULE(module), PEAS_TYPE_EXTENSION_BASE,
                                  "NewsglossLifereaPreferences", &info, GTypeFlags(0));
  const GInterfaceInfo implementation{&interface_init, nullptr, nullptr};
  g_type_module_add_interface(G_TYPE_MODULE(module), type, interface, &implementation);
  peas_object_module_register_extension_type(module, interface, type);
}

}  // namespace newsgloss::hosts
