#include "hosts/liferea/notice.hpp"

#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

/// GTK's own has no name that a screen reader could say.
GtkWidget* close_button() {
  auto* button = gtk_button_new_from_icon_name("window-close-symbolic", GTK_ICON_SIZE_BUTTON);
  gtk_button_set_relief(GTK_BUTTON(button), GTK_RELIEF_NONE);
  gtk_widget_set_tooltip_text(button, translated("Close"));
  atk_object_set_name(gtk_widget_get_accessible(button), translated("Close"));
  return button;
}

}  // namespace

Notice::Notice(GtkMessageType type, const std::string& text, const char* button,
               std::function<void()> pressed)
    : pressed_(std::move(pressed)), bar_(GTK_WIDGET(g_object_ref_sink(gtk_info_bar_new()))) {
  auto* bar = GTK_INFO_BAR(bar_.get());
  gtk_info_bar_set_message_type(bar, type);
  if (button) gtk_info_bar_add_button(bar, button, GTK_RESPONSE_ACCEPT);
  auto* close = close_button();
  gtk_info_bar_add_action_widget(bar, close, GTK_RESPONSE_CLOSE);
  gtk_button_box_set_child_non_homogeneous(GTK_BUTTON_BOX(gtk_info_bar_get_action_area(bar)), close,
                                           true);
  auto* label = gtk_label_new(text.c_str());
  gtk_label_set_xalign(GTK_LABEL(label), 0);
  gtk_label_set_line_wrap(GTK_LABEL(label), true);
  gtk_container_add(GTK_CONTAINER(gtk_info_bar_get_content_area(bar)), label);
  const auto responded = +[](GtkInfoBar*, int response, gpointer self) {
    auto* notice = static_cast<Notice*>(self);
    gtk_widget_hide(notice->bar_.get());
    if (response == GTK_RESPONSE_ACCEPT) notice->pressed_();
  };
  responded_ = Connection(bar, g_signal_connect(bar, "response", G_CALLBACK(responded), this));
  gtk_widget_show_all(bar_.get());
}

Notice::~Notice() {
  responded_ = Connection();
  gtk_widget_destroy(bar_.get());
}

}  // namespace newsgloss::hosts
