#include "feeds/opml.hpp"

#include <fmt/format.h>
#include <libxml/parser.h>

#include <algorithm>
#include <memory>

namespace newsgloss {
namespace {

constexpr std::string_view blanks = " \t\r\n";

struct ContextFree {
  void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};
struct DocFree {
  void operator()(xmlDoc* doc) const { xmlFreeDoc(doc); }
};
struct XmlFree {
  void operator()(xmlChar* text) const { xmlFree(text); }
};

std::string_view text_of(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

/// A foreign namespace that took our prefix gets another one.
std::string prefix_of(const xmlNs* space) {
  if (text_of(space->href) == opml_namespace) return "ng";
  const auto prefix = text_of(space->prefix);
  return std::string(prefix == "ng" ? "ng0" : prefix);
}

std::string qualified(const xmlNs* space, const xmlChar* name) {
  const auto prefix = space ? prefix_of(space) : std::string();
  return prefix.empty() ? std::string(text_of(name)) : fmt::format("{}:{}", prefix, text_of(name));
}

std::vector<OpmlAttribute> attributes_of(const xmlNode* node) {
  std::vector<OpmlAttribute> attributes;
  for (const xmlNs* space = node->nsDef; space; space = space->next) {
    if (text_of(space->href) == opml_namespace) continue;
    const auto prefix = prefix_of(space);
    attributes.push_back(
        {prefix.empty() ? "xmlns" : "xmlns:" + prefix, std::string(text_of(space->href))});
  }
  for (const xmlAttr* attribute = node->properties; attribute; attribute = attribute->next) {
    const std::unique_ptr<xmlChar, XmlFree> value(
        xmlNodeListGetString(node->doc, attribute->children, 1));
    attributes.push_back(
        {qualified(attribute->ns, attribute->name), std::string(text_of(value.get()))});
  }
  return attributes;
}

OpmlElement element_of(const xmlNode* node) {
  OpmlElement element{qualified(node->ns, node->name), attributes_of(node), {}, {}};
  for (const xmlNode* child = node->children; child; child = child->next) {
    if (child->type == XML_ELEMENT_NODE) {
      element.children.push_back(element_of(child));
    } else if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) {
      element.text += text_of(child->content);
    }
  }
  if (element.text.find_first_not_of(blanks) == std::string::npos) element.text.clear();
  return element;
}

/// Bytes of the character that `text` begins with, 0 where XML 1.0 cannot hold it (XML 1.0, 2.2).
std::size_t character_size(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return lead >= 0x20 ? 1 : 0;
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return 0;
  char32_t code = lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) != 0x80U) return 0;
    code = (code << 6U) | (byte & 0x3FU);
  }
  const bool shortest = code >= (size == 4 ? 0x10000U : size == 3 ? 0x800U : 0x80U);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return shortest && !surrogate && code <= 0x10FFFF && code != 0xFFFE && code != 0xFFFF ? size : 0;
}

std::string_view escape_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return {};
  }
}

/// Titles come from the network: what XML cannot hold becomes U+FFFD.
std::string escaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto escape = escape_of(text.front());
    const auto size = character_size(text);
    if (!escape.empty()) {
      out += escape;
    } else {
      out += size ? text.substr(0, size) : std::string_view("\xEF\xBF\xBD");
    }
    text.remove_prefix(size ? size : 1);
  }
  return out;
}

void write_element(const OpmlElement& element, std::size_t depth, std::string& out) {
  const std::string indent(depth * 2, ' ');
  out += indent + "<" + element.name;
  if (depth == 0) out += fmt::format(" xmlns:ng=\"{}\"", opml_namespace);
  for (const auto& attribute : element.attributes) {
    out += fmt::format(" {}=\"{}\"", attribute.name, escaped(attribute.value));
  }
  if (element.text.empty() && element.children.empty()) {
    out += "/>\n";
    return;
  }
  out += ">" + escaped(element.text);
  if (!element.children.empty()) {
    out += "\n";
    for (const auto& child : element.children) write_element(child, depth + 1, out);
    out += indent;
  }
  out += "</" + element.name + ">\n";
}

OpmlElement empty_list() {
  return {"opml", {{"version", "2.0"}}, {}, {{"head", {}, {}, {}}, {"body", {}, {}, {}}}};
}

std::string first_line(const char* message) {
  const std::string_view text = message ? message : "not well-formed";
  return std::string(text.substr(0, text.find('\n')));
}

}  // namespace

std::string_view OpmlElement::attribute(std::string_view attribute_name) const {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&](const auto& a) { return a.name == attribute_name; });
  return found == attributes.end() ? std::string_view() : std::string_view(found->value);
}

Result<OpmlElement> read_opml(std::string_view bytes) {
  if (bytes.find_first_not_of(blanks) == std::string_view::npos) return empty_list();
  if (bytes.size() > 64U << 20U) {
    return fail(ErrorCode::too_large, "a feed list may have 64 MiB at most");
  }
  const std::unique_ptr<xmlParserCtxt, ContextFree> context(xmlNewParserCtxt());
  if (!context) return fail(ErrorCode::out_of_memory, "no memory left to read a feed list");
  const std::unique_ptr<xmlDoc, DocFree> doc(xmlCtxtReadMemory(
      context.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr,
      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES));
  if (!doc) {
    const auto& last = context->lastError;
    return fail(ErrorCode::syntax, "not a feed list: " + first_line(last.message),
                static_cast<std::uint32_t>(std::max(last.line, 0)));
  }
  if (doc->intSubset) {
    return fail(ErrorCode::syntax, "a feed list must not have a DOCTYPE: remove it", 1);
  }
  auto opml = element_of(xmlDocGetRootElement(doc.get()));
  const bool has_body = std::any_of(opml.children.begin(), opml.children.end(),
                                    [](const auto& child) { return child.name == "body"; });
  if (opml.name != "opml" || !has_body) {
    return fail(ErrorCode::syntax,
                fmt::format("not an OPML feed list: an <opml> element with a <body> was expected, "
                            "the file begins with <{}>",
                            opml.name),
                1);
  }
  return opml;
}

std::string write_opml(const OpmlElement& opml) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  write_element(opml, 0, out);
  return out;
}

}  // namespace newsgloss
