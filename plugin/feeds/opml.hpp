#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace newsgloss {

/// Namespace of the attributes that Newsgloss adds to an outline; their names begin with "ng:" in
/// an OpmlElement, whatever prefix the file used.
inline constexpr std::string_view opml_namespace = "urn:newsgloss:feeds";

/// An attribute with its qualified name; namespace declarations are attributes too.
struct OpmlAttribute {
  std::string name;
  std::string value;
  friend bool operator==(const OpmlAttribute&, const OpmlAttribute&) = default;
};

/// One element of a feed list. Everything but comments is kept, known to us or not. Owns its text.
struct OpmlElement {
  std::string name;
  std::vector<OpmlAttribute> attributes;
  std::string text;
  std::vector<OpmlElement> children;

  /// Empty where the element has no such attribute.
  std::string_view attribute(std::string_view attribute_name) const;

  friend bool operator==(const OpmlElement&, const OpmlElement&) = default;
};

/// Reads an OPML feed list of any reader, in any charset that libxml2 knows, without network and
/// without entities: a DOCTYPE is refused. Bytes that hold nothing but blanks are a list without
/// feeds. Fails with syntax and the line.
Result<OpmlElement> read_opml(std::string_view bytes);

/// UTF-8, indented, with our namespace declared on the root.
std::string write_opml(const OpmlElement& opml);

}  // namespace newsgloss
