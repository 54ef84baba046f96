#include "compile/xml_stream.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>

namespace newsgloss {
namespace {

constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOCDATA;
// A node of libxml2 counts to here. A text knows its true line nevertheless, and where it is the
// white space before an element, it ends on the element's line.
constexpr unsigned short kShortLineLimit = 65535;
constexpr std::string_view kDoctypeMessage =
    "a DOCTYPE stands here; an entity file has none, for it could fetch or multiply text";

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string one_line(std::string_view message) {
  std::string line(message.substr(0, message.find('\n')));
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

/// The file's first bytes; nullopt where it cannot be read.
std::optional<std::string> read_prolog(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string prolog(65536, '\0');
  in.read(prolog.data(), static_cast<std::streamsize>(prolog.size()));
  if (in.bad() || (!in && !in.eof())) return std::nullopt;
  prolog.resize(static_cast<std::size_t>(in.gcount()));
  return prolog;
}

/// The line of a DOCTYPE, told before the parser meets it; 0: none.
std::uint32_t doctype_line(const std::string& prolog) {
  std::size_t at = 0;
  while ((at = prolog.find('<', at)) != std::string::npos && at + 1 < prolog.size()) {
    const std::string_view rest = std::string_view(prolog).substr(at);
    std::string_view closing;
    if (rest.starts_with("<!DOCTYPE"))
      return 1 + static_cast<std::uint32_t>(std::ranges::count(prolog.substr(0, at), '\n'));
    if (rest.starts_with("<?")) closing = "?>";
    if (rest.starts_with("<!--")) closing = "-->";
    if (closing.empty()) break;
    at = prolog.find(closing, at);
  }
  return 0;
}

}  // namespace

XmlStream::XmlStream(const std::string& path, xmlTextReader* reader, Diagnostics& diagnostics)
    : path_(path), reader_(reader), diagnostics_(&diagnostics) {}

Result<XmlStream> XmlStream::open(const std::string& path, Diagnostics& diagnostics) {
  const auto prolog = read_prolog(path);
  if (!prolog)
    return fail(ErrorCode::io, fmt::format("cannot read {}: {}", path, std::strerror(errno)));
  const std::uint32_t doctype = doctype_line(*prolog);
  const bool readable = doctype == 0 && !prolog->empty();
  XmlStream stream(path, readable ? xmlReaderForFile(path.c_str(), nullptr, kOptions) : nullptr,
                   diagnostics);
  if (doctype != 0) stream.finish(doctype, std::string(kDoctypeMessage));
  if (prolog->empty())
    stream.finish(1, "the file is empty; an entity file begins with <entities version=\"1\">");
  if (readable && !stream.reader_) return fail(ErrorCode::io, fmt::format("cannot read {}", path));
  return stream;
}

void XmlStream::note_error(void* stream, xmlError* error) {
  auto& self = *static_cast<XmlStream*>(stream);
  if (error->level < XML_ERR_ERROR || !self.fault_.empty()) return;
  self.fault_ = one_line(error->message == nullptr ? "not XML" : error->message);
  self.fault_line_ = error->line > 0 ? static_cast<std::uint32_t>(error->line) : 0;
}

XmlStream::Step XmlStream::finish(std::uint32_t line, std::string message) {
  diagnostics_->push_back({Severity::error, path_, line, std::move(message)});
  finished_ = true;
  return Step::finished;
}

void XmlStream::read_line() {
  const auto* node = xmlTextReaderCurrentNode(reader_.get());
  if (node == nullptr) return;
  if (node->type != XML_TEXT_NODE && node->line == kShortLineLimit) return;
  const long line = xmlGetLineNo(node);
  if (line > 0) line_ = static_cast<std::uint32_t>(line);
}

XmlStream::Step XmlStream::read_start() {
  xmlTextReader* reader = reader_.get();
  element_.name = view(xmlTextReaderConstName(reader));
  element_.line = line_;
  element_.empty = xmlTextReaderIsEmptyElement(reader) == 1;
  element_.attributes.clear();
  while (xmlTextReaderMoveToNextAttribute(reader) == 1) {
    const std::string_view name = view(xmlTextReaderConstName(reader));
    element_.attributes.emplace_back(name, view(xmlTextReaderConstValue(reader)));
  }
  xmlTextReaderMoveToElement(reader);
  return Step::begin;
}

XmlStream::Step XmlStream::next() {
  if (finished_) return Step::finished;
  for (;;) {
    xmlTextReaderSetStructuredErrorHandler(reader_.get(), &XmlStream::note_error, this);
    const int read = xmlTextReaderRead(reader_.get());
    if (read < 0)
      return finish(fault_line_, fmt::format("this is not well-formed XML: {}", fault_));
    if (read == 0) {
      finished_ = true;
      return Step::finished;
    }
    const int type = xmlTextReaderNodeType(reader_.get());
    read_line();
    switch (type) {
      case XML_READER_TYPE_ELEMENT:
        return read_start();
      case XML_READER_TYPE_END_ELEMENT:
        return Step::end;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
        text_ = view(xmlTextReaderConstValue(reader_.get()));
        return Step::text;
      case XML_READER_TYPE_DOCUMENT_TYPE:
      case XML_READER_TYPE_ENTITY_REFERENCE:
        return finish(line_, std::string(kDoctypeMessage));
      default:
        break;
    }
  }
}

}  // namespace newsgloss
