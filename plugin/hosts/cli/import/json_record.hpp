#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace newsgloss::hosts {

/// Reads a record that is one JSON object. Throws BadRecord with the column.
nlohmann::json object_of(const std::string& text);

/// A member of an object; null where there is none.
const nlohmann::json& member(const nlohmann::json& value, const char* name);

/// A text member; empty where there is none.
std::string text_member(const nlohmann::json& value, const char* name);

}  // namespace newsgloss::hosts
