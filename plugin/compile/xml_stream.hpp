#pragma once

#include <libxml/xmlreader.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "compile/diagnostic.hpp"

namespace newsgloss {

/// A start tag.
struct XmlElement {
  std::string name;
  std::uint32_t line = 0;
  bool empty = false;  ///< <name/>
  std::vector<std::pair<std::string, std::string>> attributes;
};

/// An XML file as a stream of start tags, texts and end tags, without network, entities or DOCTYPE.
/// What is wrong with the XML itself goes to `diagnostics` once and ends the stream.
class XmlStream {
 public:
  enum class Step { begin, end, text, finished };

  /// Keeps a reference to `diagnostics`. Errors: io.
  static Result<XmlStream> open(const std::string& path, Diagnostics& diagnostics);

  Step next();
  const XmlElement& element() const { return element_; }  ///< after `begin`
  std::string_view text() const { return text_; }         ///< after `text`
  std::uint32_t line() const { return line_; }            ///< of what `next` found
  const std::string& path() const { return path_; }

 private:
  struct Free {
    void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
  };
  XmlStream(const std::string& path, xmlTextReader* reader, Diagnostics& diagnostics);
  static void note_error(void* stream, xmlError* error);
  Step finish(std::uint32_t line, std::string message);
  Step read_start();
  void read_line();

  std::string path_;
  std::unique_ptr<xmlTextReader, Free> reader_;
  Diagnostics* diagnostics_;
  XmlElement element_;
  std::string text_;
  std::string fault_;  ///< libxml2's first message
  std::uint32_t fault_line_ = 0;
  std::uint32_t line_ = 1;
  bool finished_ = false;
};

}  // namespace newsgloss
