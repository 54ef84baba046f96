#pragma once

#include <string>

#include "hosts/shared/library.hpp"

namespace newsgloss::abi {

using namespace newsgloss::hosts;

/// Engines on tests/abi/entities.xml, compiled once; each call opens it anew.
Engine small_engine();
const std::string& small_entities();  ///< path of the compiled file

hosts::Document document(std::string_view text);
hosts::Session session(newsgloss_engine* engine, newsgloss_offset_unit unit = NEWSGLOSS_BYTES);
hosts::Annotations annotated(std::string_view text, newsgloss_offset_unit unit = NEWSGLOSS_BYTES);

/// The status of `function(arguments…, &error)`; a failure must have its code and a message.
template <class Function, class... Arguments>
newsgloss_status status_of(Function function, Arguments... arguments) {
  newsgloss_error error{};
  error.size = sizeof error;
  const newsgloss_status status = function(arguments..., &error);
  const bool said = error.code == status && error.message[0] != '\0';
  return status == NEWSGLOSS_OK || said ? status : -1;
}

/// A struct with its size set.
template <class Struct>
Struct sized() {
  Struct made{};
  made.size = sizeof made;
  return made;
}

/// Everything that annotations tell, in words: what must be the same is compared as text.
std::string told(const newsgloss_annotations* annotations);

inline constexpr const char* kArticle =
    "Freedonia said about 1,200 soldiers left Glorytown.\n\n"
    "«Ça» 🚢: Glorytown denied that 40 % had fled. Ada Stone, a spokeswoman, said so.";

}  // namespace newsgloss::abi
