#pragma once

#include <jsc/jsc.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

namespace newsgloss::tests {

/// One or more files of the overlay in a JavaScript engine without any document.
class Script {
 public:
  explicit Script(std::initializer_list<const char*> names) : context_(jsc_context_new()) {
    for (const char* name : names) {
      std::ifstream file(std::string(NEWSGLOSS_OVERLAY_FOLDER) + "/" + name);
      std::stringstream text;
      text << file.rdbuf();
      run(text.str());
    }
  }
  ~Script() { g_object_unref(context_); }
  Script(const Script&) = delete;
  Script& operator=(const Script&) = delete;

  void run(const std::string& code) {
    g_object_unref(jsc_context_evaluate(context_, code.c_str(), -1));
  }

  /// The value of an expression; {"error": …} where it throws.
  nlohmann::json evaluate(const std::string& expression) {
    JSCValue* value =
        jsc_context_evaluate(context_, ("JSON.stringify(" + expression + ")").c_str(), -1);
    JSCException* exception = jsc_context_get_exception(context_);
    nlohmann::json result;
    if (exception != nullptr) {
      result = {{"error", jsc_exception_get_message(exception)}};
      jsc_context_clear_exception(context_);
    } else {
      char* text = jsc_value_to_string(value);
      result = nlohmann::json::parse(text, nullptr, false);
      g_free(text);
    }
    g_object_unref(value);
    return result;
  }

 private:
  JSCContext* context_;
};

}  // namespace newsgloss::tests
