#include "hosts/liferea/marks_page.hpp"

namespace newsgloss::hosts {
namespace {

struct Box {
  const char* id;
  bool Settings::*setting;
};

constexpr Box boxes[] = {{"actors", &Settings::actors},
                         {"people", &Settings::people},
                         {"places", &Settings::places},
                         {"governments", &Settings::governments},
                         {"organisations", &Settings::organisations},
                         {"companies", &Settings::companies},
                         {"events", &Settings::events},
                         {"first-only", &Settings::first_only},
                         {"numbers", &Settings::numbers},
                         {"on-click", &Settings::open_on_click}};

}  // namespace

MarksPage::MarksPage(GtkBuilder* builder, std::function<void(const Settings& now)> change)
    : builder_(builder), change_(std::move(change)) {
  for (const auto& box : boxes) connect(box.id, "toggled");
  connect("number-level", "changed");
  connect("delay-entry", "value-changed");
}

void MarksPage::show(const Settings& settings) {
  shown_ = settings;
  is_showing_ = true;
  for (const auto& box : boxes) {
    gtk_toggle_button_set_active(GTK_TOGGLE_BUTTON(widget(box.id)), settings.*box.setting);
  }
  gtk_combo_box_set_active(GTK_COMBO_BOX(widget("number-level")), settings.number_level - 1);
  gtk_spin_button_set_value(GTK_SPIN_BUTTON(widget("delay-entry")), settings.opening_delay);
  for (const char* id : {"kinds", "first-only"}) {
    gtk_widget_set_sensitive(widget(id), settings.actors);
  }
  gtk_widget_set_sensitive(widget("level"), settings.numbers);
  gtk_widget_set_sensitive(widget("opening"), !settings.open_on_click);
  is_showing_ = false;
}

GtkWidget* MarksPage::widget(const char* id) const {
  return GTK_WIDGET(gtk_builder_get_object(builder_, id));
}

void MarksPage::connect(const char* id, const char* signal) {
  const auto handler = +[](GtkWidget*, gpointer self) { static_cast<MarksPage*>(self)->changed(); };
  connections_.emplace_back(widget(id),
                            g_signal_connect(widget(id), signal, G_CALLBACK(handler), this));
}

void MarksPage::changed() {
  if (is_showing_) return;
  auto settings = shown_;
  for (const auto& box : boxes) {
    settings.*box.setting = gtk_toggle_button_get_active(GTK_TOGGLE_BUTTON(widget(box.id)));
  }
  settings.number_level = gtk_combo_box_get_active(GTK_COMBO_BOX(widget("number-level"))) + 1;
  settings.opening_delay = gtk_spin_button_get_value_as_int(GTK_SPIN_BUTTON(widget("delay-entry")));
  change_(settings);
}

}  // namespace newsgloss::hosts
