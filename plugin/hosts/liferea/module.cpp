// The door that libpeas knocks at: registers one GObject type that implements Liferea's plugin
// interface. Its instances hold a Plugin while they are active and nothing while they are not,
// because libpeas 1 never unloads a module.
#include <libpeas/peas.h>

#include <memory>

#include "hosts/liferea/liferea.hpp"
#include "hosts/liferea/plugin.hpp"
#include "hosts/liferea/preferences_extension.hpp"

namespace newsgloss::hosts {
namespace {

struct Extension {
  PeasExtensionBase parent;
  GObject* shell;
  Plugin* plugin;
};

enum : guint { property_shell = 1 };

Extension* extension(gpointer instance) {
  return static_cast<Extension*>(instance);
}

void activate(GObject* instance) {
  auto* self = extension(instance);
  if (!self->plugin && self->shell) self->plugin = std::make_unique<Plugin>(self->shell).release();
}

void deactivate(GObject* instance) {
  const std::unique_ptr<Plugin> going(std::exchange(extension(instance)->plugin, nullptr));
}

void update_state(GObject*) {}

void set_property(GObject* instance, guint id, const GValue* value, GParamSpec* spec) {
  if (id != property_shell) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(instance, id, spec);
    return;
  }
  g_set_object(&extension(instance)->shell, static_cast<GObject*>(g_value_get_object(value)));
}

void get_property(GObject* instance, guint id, GValue* value, GParamSpec* spec) {
  if (id != property_shell) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(instance, id, spec);
    return;
  }
  g_value_set_object(value, extension(instance)->shell);
}

void dispose(GObject* instance) {
  deactivate(instance);
  g_clear_object(&extension(instance)->shell);
  auto* parent = g_type_class_peek(PEAS_TYPE_EXTENSION_BASE);
  G_OBJECT_CLASS(parent)->dispose(instance);
}

void class_init(gpointer type_class, gpointer) {
  auto* object_class = G_OBJECT_CLASS(type_class);
  object_class->set_property = &set_property;
  object_class->get_property = &get_property;
  object_class->dispose = &dispose;
  g_object_class_override_property(object_class, property_shell, "shell");
}

void interface_init(gpointer interface, gpointer) {
  auto* functions = static_cast<LifereaPluginInterface*>(interface);
  functions->activate = &activate;
  functions->deactivate = &deactivate;
  functions->update_state = &update_state;
}

}  // namespace
}  // namespace newsgloss::hosts

extern "C" G_MODULE_EXPORT void peas_register_types(PeasObjectModule* module) {
  using namespace newsgloss::hosts;
  const GType interface = Liferea::plugin_interface();
  if (!interface) {
    g_warning("Newsgloss: this program has no interface for plugins of Liferea 1.14");
    return;
  }
  GTypeInfo info{};
  info.class_size = sizeof(PeasExtensionBaseClass);
  info.class_init = &class_init;
  info.instance_size = sizeof(Extension);
  const GType type = g_type_module_register_type(G_TYPE_MODULE(module), PEAS_TYPE_EXTENSION_BASE,
                                                 "NewsglossLifereaPlugin", &info, GTypeFlags(0));
  const GInterfaceInfo implementation{&interface_init, nullptr, nullptr};
  g_type_module_add_interface(G_TYPE_MODULE(module), type, interface, &implementation);
  peas_object_module_register_extension_type(module, interface, type);
  register_preferences_extension(module);
}
