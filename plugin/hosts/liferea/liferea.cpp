// Liferea exports functions that name nodes and items but none that leads from an item to its
// feed's address. It does load a description of its own structs (the typelib Liferea-3.0), so the
// places of the few fields needed here are asked of that description when the plugin runs and never
// written down.
#include "hosts/liferea/liferea.hpp"

#include <dlfcn.h>
#include <girepository.h>

#include <algorithm>
#include <cstring>

#include "hosts/liferea/feed_list_file.hpp"

namespace newsgloss::hosts {
namespace {

/// Liferea's node and subscription are opaque here.
struct Node;
struct Subscription;
struct Type;

/// A function that Liferea's executable exports; null where this build has none of that name.
template <class Function>
Function* exported(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

template <class Result, class... Arguments>
Result call(const char* name, Arguments... arguments) {
  auto* function = exported<Result(Arguments...)>(name);
  return function ? function(arguments...) : Result{};
}

/// The object in a property, or null where the class has no such property.
Object<GObject> property(GObject* object, const char* name) {
  GObject* value = nullptr;
  if (object && g_object_class_find_property(G_OBJECT_GET_CLASS(object), name)) {
    g_object_get(object, name, &value, nullptr);
  }
  return Object<GObject>(value);
}

struct InfoRelease {
  void operator()(GIBaseInfo* info) const { g_base_info_unref(info); }
};
using Info = std::unique_ptr<GIBaseInfo, InfoRelease>;

/// A field of a struct or class that the typelib describes.
Info field_info(GIBaseInfo* owner, const char* field) {
  const bool object = GI_IS_OBJECT_INFO(owner);
  if (!object && !GI_IS_STRUCT_INFO(owner)) return nullptr;
  const int count = object ? g_object_info_get_n_fields(owner) : g_struct_info_get_n_fields(owner);
  for (int i = 0; i < count; ++i) {
    Info info(object ? g_object_info_get_field(owner, i) : g_struct_info_get_field(owner, i));
    if (std::strcmp(g_base_info_get_name(info.get()), field) == 0) return info;
  }
  return nullptr;
}

/// The value of a field of a struct that Liferea owns; nothing where the typelib does not describe
/// it.
template <class Value>
Value field(const void* object, const char* owner_name, const char* field_name) {
  const Info owner(g_irepository_find_by_name(nullptr, "Liferea", owner_name));
  const Info info = object && owner ? field_info(owner.get(), field_name) : nullptr;
  if (!info) return Value{};
  Value value{};
  const auto* bytes = static_cast<const char*>(object) + g_field_info_get_offset(info.get());
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

std::string id_of(const char* id) {
  return id && *id ? std::string("liferea:") + id : "";
}

bool is_kind(Node* node, const char* get_type) {
  auto* type = field<Type*>(node, "node", "type");
  return type && type == call<Type*>(get_type);
}

bool is_folder(Node* node) {
  return is_kind(node, "folder_get_node_type");
}
bool is_feed(Node* node) {
  return is_kind(node, "feed_get_node_type");
}

std::string url_of(Node* node) {
  auto* subscription = field<Subscription*>(node, "node", "subscription");
  if (!subscription) return {};
  return text_or_empty(call<const char*>("subscription_get_source", subscription));
}

std::vector<FolderName> folders_of(Node* node) {
  std::vector<FolderName> folders;
  for (auto* parent = field<Node*>(node, "node", "parent"); parent;
       parent = field<Node*>(parent, "node", "parent")) {
    if (!is_folder(parent)) continue;
    folders.push_back({id_of(call<const char*>("node_get_id", parent)),
                       text_or_empty(call<const char*>("node_get_title", parent))});
  }
  std::reverse(folders.begin(), folders.end());
  return folders;
}

FeedName name_of(Node* node) {
  if (!node) return {};
  const auto id = text_or_empty(call<const char*>("node_get_id", node));
  const FeedName name{url_of(node), id_of(id.c_str()),
                      text_or_empty(call<const char*>("node_get_title", node)), folders_of(node)};
  if (!name.url.empty() || is_folder(node)) return name;
  return feed_in_list(liferea_feed_list(), id).value_or(FeedName{});
}

newsgloss_date day_of(gint64 seconds) {
  GDateTime* time = seconds > 0 ? g_date_time_new_from_unix_local(seconds) : nullptr;
  if (!time) return {};
  newsgloss_date day{};
  day.year = g_date_time_get_year(time);
  day.month = static_cast<std::uint8_t>(g_date_time_get_month(time));
  day.day = static_cast<std::uint8_t>(g_date_time_get_day_of_month(time));
  g_date_time_unref(time);
  return day;
}

Article article_of(GObject* item, Node* node) {
  Article article;
  article.title = text_or_empty(call<const char*>("item_get_title", item));
  article.feed = text_or_empty(call<const char*>("node_get_title", node));
  const Chars link(call<char*>("item_make_link", item));
  article.link = text_or_empty(link.get());
  article.published = day_of(field<gint64>(item, "Item", "time"));
  return article;
}

/// The window is a grid of two rows: the panes and the status bar.
bool put_next_to(const char* sibling_name, GtkPositionType side, GtkWidget* widget, int columns) {
  auto* sibling = call<GtkWidget*>("liferea_shell_lookup", sibling_name);
  auto* grid = GTK_IS_WIDGET(sibling) ? gtk_widget_get_parent(sibling) : nullptr;
  if (!GTK_IS_GRID(grid)) return false;
  gtk_grid_attach_next_to(GTK_GRID(grid), widget, sibling, side, columns, 1);
  return true;
}

void collect(Node* parent, std::vector<FeedName>& out) {
  for (auto* child = field<GSList*>(parent, "node", "children"); child; child = child->next) {
    auto* node = static_cast<Node*>(child->data);
    if (is_folder(node) || is_feed(node)) out.push_back(name_of(node));
    collect(node, out);
  }
}

}  // namespace

GType Liferea::plugin_interface() {
  return call<GType>("liferea_shell_activatable_get_type");
}

WebKitWebView* Liferea::article_view() const {
  const auto items = property(shell_.get(), "item-view");
  const auto browser = property(items.get(), "html-view");
  const auto view = property(browser.get(), "renderwidget");
  return WEBKIT_IS_WEB_VIEW(view.get()) ? WEBKIT_WEB_VIEW(view.get()) : nullptr;
}

GtkWindow* Liferea::window() const {
  auto* window = call<GtkWidget*>("liferea_shell_get_window");
  return GTK_IS_WINDOW(window) ? GTK_WINDOW(window) : nullptr;
}

GtkTreeSelection* Liferea::feed_selection() const {
  auto* list = call<GtkWidget*>("liferea_shell_lookup", static_cast<const char*>("feedlist"));
  return GTK_IS_TREE_VIEW(list) ? gtk_tree_view_get_selection(GTK_TREE_VIEW(list)) : nullptr;
}

GMenu* Liferea::menu(const char* id) const {
  const auto builder = property(shell_.get(), "builder");
  if (!GTK_IS_BUILDER(builder.get())) return nullptr;
  auto* menu = gtk_builder_get_object(GTK_BUILDER(builder.get()), id);
  return G_IS_MENU(menu) ? G_MENU(menu) : nullptr;
}

bool Liferea::put_beside(GtkWidget* widget) const {
  return put_next_to("leftpane", GTK_POS_RIGHT, widget, 1);
}

bool Liferea::put_below(GtkWidget* widget) const {
  return put_next_to("statusbar", GTK_POS_BOTTOM, widget, 2);
}

void Liferea::say(const std::string& text) const {
  using Say = void(const char* format, ...);
  if (auto* say = exported<Say>("liferea_shell_set_important_status_bar")) say("%s", text.c_str());
}

OpenArticle Liferea::article() const {
  const Object<GObject> item(call<GObject*>("itemlist_get_selected"));
  if (item) {
    const auto* id = field<const char*>(item.get(), "Item", "nodeId");
    auto* node = id ? call<Node*>("node_from_id", id) : nullptr;
    if (node) return {name_of(node), article_of(item.get(), node)};
  }
  return {name_of(call<Node*>("itemlist_get_displayed_node")), {}};
}

FeedName Liferea::selected() const {
  auto* node = call<Node*>("feedlist_get_selected");
  if (node && (is_folder(node) || is_feed(node))) return name_of(node);
  return article().feed;
}

std::vector<FeedName> Liferea::feeds() const {
  std::vector<FeedName> all;
  collect(call<Node*>("feedlist_get_root"), all);
  return all.empty() ? feeds_in_list(liferea_feed_list()) : all;
}

}  // namespace newsgloss::hosts
