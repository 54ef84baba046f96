#include "entities/entity_code.hpp"

#include <cstdint>
#include <cstring>

namespace newsgloss {
namespace {

constexpr int kHeadTexts = 4;  // of EntityHead

class Writer {
 public:
  explicit Writer(std::string& bytes) : bytes_(bytes) {}

  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_.push_back(static_cast<char>(value | 0x80));
    bytes_.push_back(static_cast<char>(value));
  }
  void text(std::string_view value) {
    number(value.size());
    bytes_.append(value);
  }
  void real(double value) {
    char raw[sizeof(value)];
    std::memcpy(raw, &value, sizeof(value));
    bytes_.append(raw, sizeof(value));
  }
  void date(const Date& value) {
    const auto year = static_cast<std::uint32_t>(value.year);
    const std::uint32_t folded_year = (year << 1) ^ (value.year < 0 ? 0xFFFFFFFFU : 0U);
    number(std::uint64_t{folded_year} << 9 | std::uint64_t{value.month} << 5 | value.day);
  }
  void date(const std::optional<Date>& value) {
    number(value ? 1 : 0);
    if (value) date(*value);
  }
  void provenance(const Provenance& value) {
    text(value.source);
    date(value.date);
  }

 private:
  std::string& bytes_;
};

/// Reads what Writer wrote. After the first thing that is not there everything reads as empty.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  bool good() const { return good_; }
  std::string_view rest() const { return bytes_; }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) break;
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return value;
    }
    return bad();
  }
  std::string_view text() {
    const std::uint64_t size = number();
    if (size > bytes_.size()) {
      bad();
      return {};
    }
    const std::string_view value = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return value;
  }
  std::string string() { return std::string(text()); }
  double real() {
    double value = 0;
    if (bytes_.size() < sizeof(value)) {
      bad();
      return 0;
    }
    std::memcpy(&value, bytes_.data(), sizeof(value));
    bytes_.remove_prefix(sizeof(value));
    return value;
  }
  Date date() {
    const std::uint64_t packed = number();
    const auto folded_year = static_cast<std::uint32_t>(packed >> 9);
    const std::uint32_t year = (folded_year >> 1) ^ ((folded_year & 1) != 0 ? 0xFFFFFFFFU : 0U);
    return {static_cast<std::int32_t>(year), static_cast<std::uint8_t>(packed >> 5 & 15),
            static_cast<std::uint8_t>(packed & 31)};
  }
  std::optional<Date> optional_date() {
    if (number() == 0) return std::nullopt;
    return date();
  }
  Provenance provenance() {
    Provenance value;
    value.source = string();
    value.date = date();
    return value;
  }
  template <class Enum>
  Enum choice(Enum last) {
    const std::uint64_t value = number();
    if (value > static_cast<std::uint64_t>(last)) return static_cast<Enum>(bad());
    return static_cast<Enum>(value);
  }
  template <class T, class ReadOne>
  std::vector<T> list(ReadOne read_one) {
    std::vector<T> values;
    const std::uint64_t count = number();
    if (count > bytes_.size()) bad();
    for (std::uint64_t i = 0; good_ && i < count; ++i) values.push_back(read_one());
    return values;
  }

 private:
  std::uint64_t bad() {
    good_ = false;
    bytes_ = {};
    return 0;
  }

  std::string_view bytes_;
  bool good_ = true;
};

void write_form(Writer& out, const Form& form) {
  out.text(form.text);
  out.number(static_cast<std::uint64_t>(form.kind) << 2 | (form.exact_case ? 2U : 0U) |
             (form.prior ? 1U : 0U));
  out.text(form.language);
  if (form.prior) out.real(*form.prior);
}

/// A form as views.
struct FormView {
  std::string_view text, language;
  FormKind kind = FormKind::alias;
  bool exact_case = false;
  std::optional<double> prior;
};

FormView read_form_view(Reader& in) {
  FormView form;
  form.text = in.text();
  const std::uint64_t bits = in.number();
  form.kind = static_cast<FormKind>(bits >> 2 & 7);
  if (form.kind > FormKind::surname) form.kind = FormKind::alias;
  form.exact_case = (bits & 2) != 0;
  form.language = in.text();
  if ((bits & 1) != 0) form.prior = in.real();
  return form;
}

Form read_form(Reader& in) {
  const FormView form = read_form_view(in);
  return {std::string(form.text), form.kind, std::string(form.language), form.exact_case,
          form.prior};
}

/// What stands between an entity's head and its forms.
void read_to_forms(Reader& in, Entity& entity) {
  entity.kind = in.choice(EntityKind::event);
  entity.subkind = in.string();
  entity.weight = in.real();
  entity.former_ids = in.list<std::string>([&] { return in.string(); });
}

void write_office(Writer& out, const Office& office) {
  out.text(office.title);
  out.text(office.of);
  out.date(office.since);
  out.date(office.until);
  out.provenance(office.provenance);
}

Office read_office(Reader& in) {
  Office office;
  office.title = in.string();
  office.of = in.string();
  office.since = in.optional_date();
  office.until = in.optional_date();
  office.provenance = in.provenance();
  return office;
}

void write_relation(Writer& out, const Relation& relation) {
  out.number(static_cast<std::uint64_t>(relation.type));
  out.text(relation.to);
  out.provenance(relation.provenance);
}

Relation read_relation(Reader& in) {
  Relation relation;
  relation.type = in.choice(RelationType::predecessor);
  relation.to = in.string();
  relation.provenance = in.provenance();
  return relation;
}

void write_fact(Writer& out, const Fact& fact) {
  out.text(fact.type);
  out.real(fact.low);
  out.real(fact.high);
  out.text(fact.unit);
  out.provenance(fact.provenance);
}

Fact read_fact(Reader& in) {
  Fact fact;
  fact.type = in.string();
  fact.low = in.real();
  fact.high = in.real();
  fact.unit = in.string();
  fact.provenance = in.provenance();
  return fact;
}

template <class T>
void write_list(Writer& out, const std::vector<T>& values, void (*write_one)(Writer&, const T&)) {
  out.number(values.size());
  for (const T& value : values) write_one(out, value);
}

std::optional<std::string> if_any(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return std::string(text);
}

}  // namespace

void encode(const Entity& entity, std::string& bytes) {
  Writer out(bytes);
  out.text(entity.id);
  out.text(entity.name);
  out.text(entity.wikidata.value_or(""));
  out.text(entity.wikipedia.value_or(""));
  out.number(static_cast<std::uint64_t>(entity.kind));
  out.text(entity.subkind);
  out.real(entity.weight);
  out.number(entity.former_ids.size());
  for (const std::string& id : entity.former_ids) out.text(id);
  write_list(out, entity.forms, write_form);
  out.text(entity.description);
  if (!entity.description.empty()) out.provenance(entity.description_provenance);
  write_list(out, entity.offices, write_office);
  write_list(out, entity.relations, write_relation);
  write_list(out, entity.facts, write_fact);
}

std::optional<Entity> decode_entity(std::string_view bytes) {
  Reader in(bytes);
  Entity entity;
  entity.id = in.string();
  entity.name = in.string();
  entity.wikidata = if_any(in.text());
  entity.wikipedia = if_any(in.text());
  read_to_forms(in, entity);
  entity.forms = in.list<Form>([&] { return read_form(in); });
  entity.description = in.string();
  if (!entity.description.empty()) entity.description_provenance = in.provenance();
  entity.offices = in.list<Office>([&] { return read_office(in); });
  entity.relations = in.list<Relation>([&] { return read_relation(in); });
  entity.facts = in.list<Fact>([&] { return read_fact(in); });
  if (!in.good()) return std::nullopt;
  return entity;
}

EntityHead decode_head(std::string_view bytes) {
  Reader in(bytes);
  EntityHead head;
  head.id = in.text();
  head.name = in.text();
  head.wikidata = in.text();
  head.wikipedia = in.text();
  return in.good() ? head : EntityHead{};
}

std::string_view decode_name(std::string_view bytes, std::string_view language) {
  const auto first_part = [](std::string_view tag) { return tag.substr(0, tag.find('-')); };
  Reader in(bytes);
  Entity ignored;
  for (int i = 0; i < kHeadTexts; ++i) in.text();
  read_to_forms(in, ignored);
  std::string_view close;
  for (std::uint64_t left = in.number(); left > 0 && in.good(); --left) {
    const FormView form = read_form_view(in);
    if (form.kind != FormKind::name) continue;
    if (form.language == language) return form.text;
    if (close.empty() && first_part(form.language) == first_part(language)) close = form.text;
  }
  return close;
}

std::vector<OfficeView> decode_offices(std::string_view bytes) {
  Reader in(bytes);
  Entity ignored;
  for (int i = 0; i < kHeadTexts; ++i) in.text();
  read_to_forms(in, ignored);
  for (std::uint64_t left = in.number(); left > 0 && in.good(); --left) read_form_view(in);
  if (!in.text().empty()) {
    in.text();
    in.date();
  }
  return in.list<OfficeView>([&] {
    OfficeView office;
    office.title = in.text();
    office.of = in.text();
    office.since = in.optional_date();
    office.until = in.optional_date();
    in.text();
    in.date();
    return office;
  });
}

void encode(const Source& source, std::string& bytes) {
  Writer out(bytes);
  out.text(source.id);
  out.text(source.name);
  out.text(source.licence);
  out.text(source.address);
  out.date(source.date);
}

std::optional<Source> decode_source(std::string_view& bytes) {
  Reader in(bytes);
  Source source;
  source.id = in.string();
  source.name = in.string();
  source.licence = in.string();
  source.address = in.string();
  source.date = in.date();
  if (!in.good()) return std::nullopt;
  bytes = in.rest();
  return source;
}

}  // namespace newsgloss
