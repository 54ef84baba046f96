#pragma once

#include <glib-object.h>

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace newsgloss::hosts {

/// Owns one reference of a GObject.
struct ObjectRelease {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Object = std::unique_ptr<T, ObjectRelease>;

/// Takes a reference of its own of an object that somebody else owns; null stays null.
template <class T>
Object<T> share(T* object) {
  if (object) g_object_ref(object);
  return Object<T>(object);
}

struct GFree {
  void operator()(void* memory) const { g_free(memory); }
};
using Chars = std::unique_ptr<char, GFree>;

struct ErrorFree {
  void operator()(GError* error) const { g_error_free(error); }
};
using GErrorPtr = std::unique_ptr<GError, ErrorFree>;

inline std::string text_or_empty(const char* text) {
  return text ? text : "";
}

/// A signal connection that ends with its owner. Holds a reference of the object.
class Connection {
 public:
  Connection() = default;
  Connection(void* object, gulong id) : object_(share(static_cast<GObject*>(object))), id_(id) {}
  Connection(Connection&& other) noexcept
      : object_(std::move(other.object_)), id_(std::exchange(other.id_, 0)) {}
  Connection& operator=(Connection&& other) noexcept {
    if (this != &other) {
      disconnect();
      object_ = std::move(other.object_);
      id_ = std::exchange(other.id_, 0);
    }
    return *this;
  }
  ~Connection() { disconnect(); }

 private:
  void disconnect() {
    if (id_ && object_) g_signal_handler_disconnect(object_.get(), std::exchange(id_, 0));
  }
  Object<GObject> object_;
  gulong id_ = 0;
};

/// A source of the main loop that calls once, unless its owner goes before.
class Timeout {
 public:
  Timeout() = default;
  Timeout(guint milliseconds, std::function<void()> call)
      : call_(std::make_unique<Pending>(Pending{std::move(call), 0})) {
    call_->id = g_timeout_add(milliseconds, &Timeout::elapsed, call_.get());
  }
  Timeout(Timeout&&) noexcept = default;
  Timeout& operator=(Timeout&& other) noexcept {
    stop();
    call_ = std::move(other.call_);
    return *this;
  }
  ~Timeout() { stop(); }

 private:
  struct Pending {
    std::function<void()> call;
    guint id;
  };
  static gboolean elapsed(gpointer data) {
    auto* pending = static_cast<Pending*>(data);
    pending->id = 0;
    const auto call = pending->call;  // the call may end the owner
    call();
    return G_SOURCE_REMOVE;
  }
  void stop() {
    if (call_ && call_->id) g_source_remove(std::exchange(call_->id, 0));
  }
  std::unique_ptr<Pending> call_;
};

}  // namespace newsgloss::hosts
