#pragma once

#include <libxml/xmlwriter.h>

#include <cstdint>
#include <memory>
#include <string>

#include "hosts/cli/import/draft.hpp"

namespace newsgloss::hosts {

/// Where imported facts are from, in the words of resources/entities/entities.rng.
struct ImportSource {
  std::string id, name, date, licence, address;
};

/// Writes entries as an entity file: beside its place, and there in one step at the end.
class EntryXml {
 public:
  /// Throws std::runtime_error.
  EntryXml(std::string path, const ImportSource& source);
  EntryXml(const EntryXml&) = delete;
  EntryXml& operator=(const EntryXml&) = delete;
  ~EntryXml();

  /// Every id that the entry names stands in the file or below it.
  void add(const Draft& entry);
  void finish();
  std::uint64_t count() const { return count_; }

 private:
  struct Free {
    void operator()(xmlTextWriter* writer) const { xmlFreeTextWriter(writer); }
  };
  void begin(const char* element);
  void attribute(const char* name, const std::string& value);
  void end();
  void provenance(const std::string& date);
  void names(const Draft& entry);
  void form(const DraftForm& form, const char* element, const char* language_of_none);
  void complain() const;

  std::string path_, temporary_, source_, date_;
  std::unique_ptr<xmlTextWriter, Free> writer_;
  std::uint64_t count_ = 0;
};

}  // namespace newsgloss::hosts
