#include "hosts/liferea/notice.hpp"

namespace newsgloss::hosts {

Notice::Notice(GtkMessageType type, const std::string& text, const char* button,
               std::function<void()> pressed)
    : pressed_(std::move(pressed)), bar_(GTK_WIDGET(g_object_ref_sink(gtk_info_bar_new()))) {
  auto* bar = GTK_INFO_BAR(bar_.get());
  gtk_info_bar_set_message_type(bar, type);
  gtk_info_bar_set_show_close_button(bar, true);
  if (button) gtk_info_bar_add_button(bar, button, GTK_RESPONSE_ACCEPT);
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
