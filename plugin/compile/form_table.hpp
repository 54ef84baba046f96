#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "entities/file_format.hpp"
#include "entities/form_meaning.hpp"
#include "entities/form_words.hpp"

namespace newsgloss {

/// One use of a surface form, as the layers give it.
struct FormUse {
  std::string text;
  EntityIndex entity = kNoEntity;
  EntityKind entity_kind = EntityKind::person;
  float weight = 1;            ///< of the entity
  std::optional<float> prior;  ///< given; else a share by weight
  std::uint16_t language = 0;
  FormKind kind = FormKind::alias;
  bool exact_case = false;
  bool preferred = false;
  std::string context;
};

/// The sections of the entity file that the phrase matcher reads.
struct FormTables {
  std::uint64_t seed = 0;
  std::uint32_t first_word_bits = 0, longest_probe = 0, surface_forms = 0;
  std::uint64_t text_bytes = 0;  ///< of `forms`
  std::vector<std::uint8_t> first_words;
  std::vector<std::uint64_t> small_pairs, pairs;
  std::vector<entity_format::Node> single_nodes, nodes;
  std::string forms;
  std::vector<FormMeaning> meanings;
  std::vector<entity_format::ContextRecord> contexts;
  std::vector<std::string> context_texts;
};

/// Collects the uses of all forms and makes the tables of them. The tables depend on the set of
/// uses alone, not on their order.
class FormTableMaker {
 public:
  /// False: the text is no form (FormWords::read).
  bool add(const FormUse& use);
  /// Errors: too_large.
  Result<FormTables> make();

 private:
  struct Use {
    std::uint64_t key;
    std::uint32_t text_begin;
    std::uint32_t suffix;
    EntityIndex entity;
    float weight;
    float prior;            ///< below 0: none given
    std::uint32_t context;  ///< number + 1; 0: none
    std::uint16_t text_size;
    std::uint16_t language;
    FormKind kind;
    EntityKind entity_kind;
    bool longer;  ///< than one word
    bool exact_case, preferred, takes_stop;
  };
  struct Spelling;
  class Groups;

  std::string texts_;
  std::vector<Use> uses_;
  std::vector<std::string> contexts_;
};

}  // namespace newsgloss
