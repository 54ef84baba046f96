#include <fmt/format.h>
#include <libxml/relaxng.h>
#include <libxml/xmlreader.h>

#include <memory>

#include "compile/entity_xml.hpp"

namespace newsgloss {
namespace {

/// libxml2's first message.
struct Fault {
  std::string message;
  std::uint32_t line = 0;
};

void note_fault(void* fault, xmlError* error) {
  auto& first = *static_cast<Fault*>(fault);
  if (!first.message.empty() || error->message == nullptr) return;
  const std::string_view message = error->message;
  first.message = message.substr(0, message.find('\n'));
  first.line = error->line > 0 ? static_cast<std::uint32_t>(error->line) : 0;
}

template <auto free>
struct Free {
  template <class T>
  void operator()(T* object) const {
    free(object);
  }
};
using SchemaParser = std::unique_ptr<xmlRelaxNGParserCtxt, Free<xmlRelaxNGFreeParserCtxt>>;
using Schema = std::unique_ptr<xmlRelaxNG, Free<xmlRelaxNGFree>>;
using SchemaCheck = std::unique_ptr<xmlRelaxNGValidCtxt, Free<xmlRelaxNGFreeValidCtxt>>;
using TextReader = std::unique_ptr<xmlTextReader, Free<xmlFreeTextReader>>;

}  // namespace

Result<void> check_schema(const std::string& path, const std::string& schema_path,
                          Diagnostics& diagnostics) {
  Fault fault;
  const SchemaParser parser(xmlRelaxNGNewParserCtxt(schema_path.c_str()));
  if (parser) xmlRelaxNGSetParserStructuredErrors(parser.get(), note_fault, &fault);
  const Schema schema(parser ? xmlRelaxNGParse(parser.get()) : nullptr);
  if (!schema)
    return fail(ErrorCode::io,
                fmt::format("cannot use the schema {}: {}", schema_path, fault.message),
                fault.line);
  const TextReader reader(
      xmlReaderForFile(path.c_str(), nullptr, XML_PARSE_NONET | XML_PARSE_BIG_LINES));
  const SchemaCheck check(xmlRelaxNGNewValidCtxt(schema.get()));
  if (!reader || !check) return fail(ErrorCode::io, fmt::format("cannot read {}", path));
  fault = {};
  xmlRelaxNGSetValidStructuredErrors(check.get(), note_fault, &fault);
  xmlTextReaderRelaxNGValidateCtxt(reader.get(), check.get(), 0);
  xmlTextReaderSetStructuredErrorHandler(reader.get(), note_fault, &fault);
  while (fault.message.empty() && xmlTextReaderRead(reader.get()) == 1) {
  }
  if (!fault.message.empty())
    diagnostics.push_back(
        {Severity::error, path, fault.line, fmt::format("the schema objects: {}", fault.message)});
  return {};
}

}  // namespace newsgloss
