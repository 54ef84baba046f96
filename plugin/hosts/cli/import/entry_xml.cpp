#include "hosts/cli/import/entry_xml.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <stdexcept>

namespace newsgloss::hosts {
namespace {

constexpr const char* kPriorOfDoubt = "0.1";  // a form that its source calls weak

const xmlChar* xml(const std::string& text) {
  return reinterpret_cast<const xmlChar*>(text.c_str());
}

const xmlChar* xml(const char* text) {
  return reinterpret_cast<const xmlChar*>(text);
}

}  // namespace

EntryXml::EntryXml(std::string path, const ImportSource& source)
    : path_(std::move(path)),
      temporary_(path_ + ".new"),
      source_(source.id),
      date_(source.date),
      writer_(xmlNewTextWriterFilename(temporary_.c_str(), 0)) {
  if (!writer_) complain();
  xmlTextWriterSetIndent(writer_.get(), 1);
  xmlTextWriterSetIndentString(writer_.get(), xml("  "));
  xmlTextWriterStartDocument(writer_.get(), nullptr, "UTF-8", nullptr);
  begin("entities");
  attribute("version", "1");
  begin("source");
  attribute("id", source.id);
  attribute("name", source.name);
  attribute("date", source.date);
  attribute("licence", source.licence);
  attribute("address", source.address);
  end();
}

EntryXml::~EntryXml() {
  if (!writer_) return;
  writer_.reset();
  ::unlink(temporary_.c_str());
}

void EntryXml::complain() const {
  throw std::runtime_error(fmt::format("{}: {}", path_, std::strerror(errno)));
}

void EntryXml::begin(const char* element) {
  if (xmlTextWriterStartElement(writer_.get(), xml(element)) < 0) complain();
}

void EntryXml::attribute(const char* name, const std::string& value) {
  if (!value.empty()) xmlTextWriterWriteAttribute(writer_.get(), xml(name), xml(value));
}

void EntryXml::end() {
  if (xmlTextWriterEndElement(writer_.get()) < 0) complain();
}

void EntryXml::provenance(const std::string& date) {
  attribute("date", date);
  attribute("source", source_);
}

void EntryXml::form(const DraftForm& form, const char* element, const char* language_of_none) {
  begin(element);
  if (std::strcmp(element, "form") == 0) attribute("kind", form.kind);
  if (form.language != language_of_none) attribute("lang", form.language);
  if (form.exact) attribute("case", "exact");
  if (form.doubtful) attribute("prior", kPriorOfDoubt);
  xmlTextWriterWriteString(writer_.get(), xml(form.text));
  end();
}

void EntryXml::names(const Draft& entry) {
  for (const DraftForm& one : entry.forms) {
    if (one.kind == "name" && one.text == entry.name && one.language == entry.name_language) {
      form(one, "name", "en");
      break;
    }
  }
  for (const DraftForm& one : entry.forms) {
    const bool other = one.language != "en" && one.language != "mul";
    if (one.kind == "name" && other) form(one, "name", "");
  }
  for (const DraftForm& one : entry.forms) {
    if (one.kind != "name") form(one, "form", "en");
  }
}

void EntryXml::add(const Draft& entry) {
  const std::string date = entry.date.empty() ? date_ : entry.date;
  begin("entity");
  attribute("id", entry.id);
  attribute("kind", entry.kind);
  attribute("class", entry.subkind);
  attribute("wikidata", entry.wikidata);
  attribute("wikipedia", entry.wikipedia);
  if (entry.weight > 0) attribute("weight", fmt::format("{:.4g}", entry.weight));
  names(entry);
  if (!entry.description.empty()) {
    begin("description");
    provenance(date);
    xmlTextWriterWriteString(writer_.get(), xml(entry.description));
    end();
  }
  for (const DraftOffice& office : entry.offices) {
    begin("office");
    attribute("title", office.title);
    attribute("of", office.of);
    attribute("since", office.since);
    attribute("until", office.until);
    provenance(date);
    end();
  }
  for (const DraftRelation& relation : entry.relations) {
    begin("relation");
    attribute("type", relation.type);
    attribute("to", relation.to);
    provenance(date);
    end();
  }
  for (const DraftFact& fact : entry.facts) {
    begin("fact");
    attribute("type", fact.type);
    attribute("value", fact.value);
    attribute("unit", fact.unit);
    provenance(fact.date.empty() ? date : fact.date);
    end();
  }
  end();
  ++count_;
}

void EntryXml::finish() {
  xmlTextWriterEndDocument(writer_.get());
  if (xmlTextWriterFlush(writer_.get()) < 0) complain();
  writer_.reset();
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) complain();
}

}  // namespace newsgloss::hosts
