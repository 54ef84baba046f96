#pragma once

#include <cstdint>
#include <string_view>

#include "entities/entity_file.hpp"

namespace newsgloss {

/// Which forms hold in an article's language: those of all languages, of its own, and of a more or
/// less special one ("en" and "en-GB"). Borrows both.
class SpokenLanguage {
 public:
  SpokenLanguage(const EntityFile& entities, std::string_view language)
      : entities_(entities), language_(language) {}

  bool speaks(const FormMeaning& meaning) {
    if (meaning.language == 0) return true;
    if (meaning.language != last_) {  // nearly all forms of an article are of one language
      last_ = meaning.language;
      spoken_ = is_like(entities_.language(last_));
    }
    return spoken_;
  }

 private:
  bool is_like(std::string_view form) const {
    return language_.substr(0, form.size()) == form ||
           form.substr(0, language_.size()) == language_;
  }

  const EntityFile& entities_;
  std::string_view language_;
  std::uint16_t last_ = 0;
  bool spoken_ = false;
};

}  // namespace newsgloss
