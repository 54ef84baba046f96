// Each entry of the file is read to its end whatever is wrong in it, so that one pass tells every
// mistake; an entry without mistakes goes to the sink at once and is forgotten here.

#include "compile/entity_xml.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "compile/element_fields.hpp"
#include "compile/entity_words.hpp"
#include "compile/xml_stream.hpp"

namespace newsgloss {
namespace {

constexpr std::array<std::string_view, 2> kCases = {"any", "exact"};

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

class EntryReader {
 public:
  EntryReader(XmlStream& in, const EntityXmlSink& sink, Diagnostics& diagnostics)
      : in_(in), sink_(sink), diagnostics_(diagnostics) {}

  void read_file();

 private:
  using Step = XmlStream::Step;

  void read_entry(const XmlElement& element);
  void read_source(const XmlElement& element);
  void read_entity(const XmlElement& element);
  void read_hide(const XmlElement& element);
  void read_prefer(const XmlElement& element);

  void read_attributes(const XmlElement& element, Entity& entity, Complaints& complaints);
  void read_child(const XmlElement& child, Entity& entity, Complaints& complaints);
  void read_name(const XmlElement& child, Entity& entity, Complaints& complaints);
  void read_form(const XmlElement& child, Entity& entity, Complaints& complaints);
  void read_description(const XmlElement& child, Entity& entity, Complaints& complaints);
  void read_office(const XmlElement& child, Entity& entity, Complaints& complaints);
  void read_relation(const XmlElement& child, Entity& entity, Complaints& complaints);
  void read_fact(const XmlElement& child, Entity& entity, Complaints& complaints);

  Provenance provenance(ElementFields& fields, const XmlElement& element);
  Form form(const XmlElement& child, ElementFields& fields, FormKind kind, Complaints& complaints);
  std::string content(const XmlElement& element, Complaints& complaints);
  void no_content(const XmlElement& element, Complaints& complaints);

  XmlStream& in_;
  const EntityXmlSink& sink_;
  Diagnostics& diagnostics_;
  std::vector<Reference> references_;  ///< of the entity that is being read
};

void EntryReader::read_file() {
  Step step = in_.next();
  while (step == Step::text) step = in_.next();
  if (step == Step::finished) return;
  const XmlElement root = in_.element();
  Complaints complaints(in_.path(), diagnostics_);
  if (root.name != "entities") {
    complaints.say(
        root.line,
        fmt::format("<{}> stands here; an entity file begins with <entities version=\"1\">",
                    root.name));
    return;
  }
  std::string version;
  for (const auto& [name, value] : root.attributes) version = name == "version" ? value : version;
  if (version != "1") {
    complaints.say(root.line,
                   fmt::format("<entities> has version=\"{}\"; version may be 1", version));
    return;
  }
  while ((step = in_.next()) != Step::finished) {
    if (step == Step::begin) read_entry(XmlElement(in_.element()));
    if (step == Step::text && !trimmed(in_.text()).empty())
      complaints.say(in_.line(), fmt::format("the text \"{}\" stands between the entries; only "
                                             "<source>, <entity>, <hide> or <prefer> may",
                                             trimmed(in_.text())));
  }
}

void EntryReader::read_entry(const XmlElement& element) {
  if (element.name == "entity") return read_entity(element);
  if (element.name == "source") return read_source(element);
  if (element.name == "hide") return read_hide(element);
  if (element.name == "prefer") return read_prefer(element);
  Complaints complaints(in_.path(), diagnostics_);
  complaints.say(
      element.line,
      fmt::format("<{}> stands here; <source>, <entity>, <hide> or <prefer> may", element.name));
  Complaints ignored(in_.path(), diagnostics_);
  content(element, ignored);
}

std::string EntryReader::content(const XmlElement& element, Complaints& complaints) {
  std::string text;
  if (element.empty) return text;
  const std::string name = element.name;
  for (int depth = 1; depth > 0;) {
    switch (in_.next()) {
      case Step::begin:
        if (depth == 1)
          complaints.say(in_.line(), fmt::format("<{}> stands in <{}>; only text may",
                                                 in_.element().name, name));
        depth += in_.element().empty ? 0 : 1;
        break;
      case Step::text:
        if (depth == 1) text += in_.text();
        break;
      case Step::end:
        --depth;
        break;
      case Step::finished:
        complaints.say(in_.line(), fmt::format("<{}> is not closed", name));
        return {};
    }
  }
  return trimmed(text);
}

void EntryReader::no_content(const XmlElement& element, Complaints& complaints) {
  if (const std::string text = content(element, complaints); !text.empty())
    complaints.say(element.line, fmt::format("<{}> holds the text \"{}\"; it may be empty only",
                                             element.name, text));
}

void EntryReader::read_source(const XmlElement& element) {
  Complaints complaints(in_.path(), diagnostics_);
  ElementFields fields(element, {"id", "name", "date", "licence", "address"}, complaints);
  Source source;
  source.id = fields.required_id("id");
  source.name = fields.required("name", "the name of who published it");
  source.licence = fields.required("licence", "the licence by its name");
  source.address = fields.text("address").value_or("");
  source.date = fields.required_date("date");
  no_content(element, complaints);
  if (complaints.count() == 0) sink_.source(std::move(source), element.line);
}

void EntryReader::read_hide(const XmlElement& element) {
  Complaints complaints(in_.path(), diagnostics_);
  ElementFields fields(element, {"id"}, complaints);
  std::string id = fields.required_id("id");
  no_content(element, complaints);
  if (complaints.count() == 0) sink_.hide(std::move(id), element.line);
}

void EntryReader::read_prefer(const XmlElement& element) {
  Complaints complaints(in_.path(), diagnostics_);
  ElementFields fields(element, {"form", "entity", "context"}, complaints);
  Preference preference;
  preference.form = fields.required("form", "the words in the text");
  if (const auto fault = form_fault(preference.form); !preference.form.empty() && !fault.empty())
    complaints.say(element.line, fmt::format("the form \"{}\" cannot be found in texts: {}",
                                             preference.form, fault));
  const auto entity = fields.text("entity");
  if (!entity || (!entity->empty() && !is_entity_id(*entity)))
    fields.complain("entity", entity, "the id of the entity that is meant, or \"\" for nobody");
  preference.entity = entity.value_or("");
  preference.context = trimmed(fields.text("context").value_or(""));
  no_content(element, complaints);
  if (complaints.count() == 0) sink_.prefer(std::move(preference), element.line);
}

void EntryReader::read_entity(const XmlElement& element) {
  Complaints complaints(in_.path(), diagnostics_);
  Entity entity;
  references_.clear();
  read_attributes(element, entity, complaints);
  while (!element.empty) {
    const Step step = in_.next();
    if (step == Step::end) break;
    if (step == Step::finished) return;
    if (step == Step::begin) read_child(XmlElement(in_.element()), entity, complaints);
    if (step == Step::text && !trimmed(in_.text()).empty())
      complaints.say(in_.line(),
                     fmt::format("the text \"{}\" stands in <entity>; only elements may",
                                 trimmed(in_.text())));
  }
  if (entity.name.empty() && complaints.count() == 0)
    complaints.say(element.line,
                   fmt::format("<entity id=\"{}\"> has no <name>; it needs one", entity.id));
  if (complaints.count() == 0)
    sink_.entity(std::move(entity), std::move(references_), element.line);
}

void EntryReader::read_attributes(const XmlElement& element, Entity& entity,
                                  Complaints& complaints) {
  ElementFields fields(element,
                       {"id", "kind", "class", "wikidata", "wikipedia", "weight", "former-ids"},
                       complaints);
  entity.id = fields.required_id("id");
  entity.kind = fields.choice<EntityKind>("kind", kEntityKinds);
  entity.subkind = fields.text("class").value_or("");
  if (!entity.subkind.empty() && !is_plain_word(entity.subkind))
    fields.complain("class", entity.subkind, "one word of small letters such as ministry");
  entity.wikidata = fields.text("wikidata");
  if (entity.wikidata && !is_wikidata_id(*entity.wikidata))
    fields.complain("wikidata", entity.wikidata, "an id such as Q423");
  entity.wikipedia = fields.text("wikipedia");
  entity.weight = fields.real("weight").value_or(1);
  if (entity.weight < 0) fields.complain("weight", fields.text("weight"), "0 or more");
  entity.former_ids = split(fields.text("former-ids").value_or(""));
  if (!std::ranges::all_of(entity.former_ids, is_entity_id))
    fields.complain("former-ids", fields.text("former-ids"), "ids separated by spaces");
}

void EntryReader::read_child(const XmlElement& child, Entity& entity, Complaints& complaints) {
  if (child.name == "name") return read_name(child, entity, complaints);
  if (child.name == "form") return read_form(child, entity, complaints);
  if (child.name == "description") return read_description(child, entity, complaints);
  if (child.name == "office") return read_office(child, entity, complaints);
  if (child.name == "relation") return read_relation(child, entity, complaints);
  if (child.name == "fact") return read_fact(child, entity, complaints);
  complaints.say(
      child.line,
      fmt::format("<{}> stands in <entity>; name, form, description, office, relation or fact may",
                  child.name));
  Complaints ignored(in_.path(), diagnostics_);
  content(child, ignored);
}

Form EntryReader::form(const XmlElement& child, ElementFields& fields, FormKind kind,
                       Complaints& complaints) {
  Form form;
  form.kind = kind;
  form.exact_case = fields.choice<int>("case", kCases, 0) == 1;
  form.language = fields.language("en");
  form.prior = fields.real("prior");
  if (form.prior && (*form.prior < 0 || *form.prior > 1))
    fields.complain("prior", fields.text("prior"), "0 to 1");
  form.text = content(child, complaints);
  if (const auto fault = form_fault(form.text); !fault.empty())
    complaints.say(child.line, fmt::format("<{}> holds \"{}\", which cannot be found in texts: {}",
                                           child.name, form.text, fault));
  return form;
}

void EntryReader::read_name(const XmlElement& child, Entity& entity, Complaints& complaints) {
  ElementFields fields(child, {"lang", "case", "prior"}, complaints);
  Form name = form(child, fields, FormKind::name, complaints);
  const bool shown = name.language == "en" || name.language == "mul";
  if (shown && entity.name.empty()) {
    entity.name = name.text;
  } else if (name.language == "en" && !fields.text("lang")) {
    complaints.say(
        child.line,
        fmt::format(
            "a second <name> \"{}\" stands in <entity>; further names need lang or are a <form>",
            name.text));
  }
  entity.forms.push_back(std::move(name));
}

void EntryReader::read_form(const XmlElement& child, Entity& entity, Complaints& complaints) {
  ElementFields fields(child, {"kind", "lang", "case", "prior"}, complaints);
  const auto kind = fields.choice<FormKind>("kind", kFormKinds, FormKind::alias);
  entity.forms.push_back(form(child, fields, kind, complaints));
}

Provenance EntryReader::provenance(ElementFields& fields, const XmlElement& element) {
  Provenance value;
  value.source = fields.required("source", "the id of a <source>");
  value.date = fields.required_date("date");
  references_.push_back({Reference::To::source, value.source, element.name, element.line});
  return value;
}

void EntryReader::read_description(const XmlElement& child, Entity& entity,
                                   Complaints& complaints) {
  ElementFields fields(child, {"source", "date"}, complaints);
  entity.description_provenance = provenance(fields, child);
  if (!entity.description.empty())
    complaints.say(child.line, "a second <description> stands in <entity>; one may");
  entity.description = content(child, complaints);
  if (entity.description.empty())
    complaints.say(child.line, "<description> is empty; it needs one line of text");
}

void EntryReader::read_office(const XmlElement& child, Entity& entity, Complaints& complaints) {
  ElementFields fields(child, {"title", "of", "since", "until", "source", "date"}, complaints);
  Office office;
  office.title = fields.required("title", "a title such as President");
  office.of = fields.required_id("of");
  office.since = fields.date("since");
  office.until = fields.date("until");
  if (office.since && office.until && *office.until < *office.since)
    fields.complain("until", fields.text("until"), "the day of since or a later one");
  office.provenance = provenance(fields, child);
  references_.push_back({Reference::To::entity, office.of, child.name, child.line});
  no_content(child, complaints);
  entity.offices.push_back(std::move(office));
}

void EntryReader::read_relation(const XmlElement& child, Entity& entity, Complaints& complaints) {
  ElementFields fields(child, {"type", "to", "source", "date"}, complaints);
  Relation relation;
  relation.type = fields.choice<RelationType>("type", kRelationTypes);
  relation.to = fields.required_id("to");
  relation.provenance = provenance(fields, child);
  references_.push_back({Reference::To::entity, relation.to, child.name, child.line});
  no_content(child, complaints);
  entity.relations.push_back(std::move(relation));
}

void EntryReader::read_fact(const XmlElement& child, Entity& entity, Complaints& complaints) {
  ElementFields fields(child, {"type", "value", "low", "high", "unit", "source", "date"},
                       complaints);
  Fact fact;
  fact.type = fields.required("type", "a word such as population");
  if (!fact.type.empty() && !is_plain_word(fact.type))
    fields.complain("type", fact.type,
                    "one word of small letters and dashes such as active-military-personnel");
  const auto value = fields.real("value"), low = fields.real("low"), high = fields.real("high");
  const bool range = fields.text("low") && fields.text("high");
  const bool any_end = fields.text("low") || fields.text("high");
  if (fields.text("value") ? any_end : !range)
    complaints.say(child.line,
                   fmt::format("<fact type=\"{}\"> needs value, or low and high", fact.type));
  if (low && high && *high < *low) fields.complain("high", fields.text("high"), "low or more");
  fact.low = value.value_or(low.value_or(0));
  fact.high = value.value_or(high.value_or(0));
  fact.unit = fields.text("unit").value_or("");
  fact.provenance = provenance(fields, child);
  no_content(child, complaints);
  entity.facts.push_back(std::move(fact));
}

}  // namespace

Result<void> read_entity_xml(const std::string& path, const EntityXmlSink& sink,
                             Diagnostics& diagnostics) {
  auto stream = XmlStream::open(path, diagnostics);
  if (!stream) return tl::unexpected<Error>(std::move(stream.error()));
  EntryReader(*stream, sink, diagnostics).read_file();
  return {};
}

}  // namespace newsgloss
