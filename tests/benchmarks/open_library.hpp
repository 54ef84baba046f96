#pragma once

#include <string>
#include <string_view>

#include "hosts/shared/library.hpp"

namespace newsgloss::benchmarks {

/// The library as a host holds it: an entity file, and one session.
struct OpenLibrary {
  explicit OpenLibrary(const std::string& entities)
      : engine(hosts::make<hosts::Engine>(newsgloss_engine_open, entities.c_str())),
        session(hosts::make<hosts::Session>(newsgloss_session_new, engine.get(),
                                            newsgloss_offset_unit{NEWSGLOSS_UTF16})) {}

  hosts::Annotations annotate(std::string_view text) const {
    const auto document =
        hosts::make<hosts::Document>(newsgloss_document_from_text, hosts::borrowed(text));
    return hosts::make<hosts::Annotations>(newsgloss_session_annotate, session.get(),
                                           document.get(), nullptr);
  }

  hosts::Engine engine;
  hosts::Session session;
};

}  // namespace newsgloss::benchmarks
