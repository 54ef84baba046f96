#include "text/html_parser.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "text/html_source.hpp"
#include "text/utf8_text.hpp"

// libxml2's SAX events carry no places. But a run of text that stands unchanged in the source ends
// where the parser stands when it reports it, or one character further where its buffer was full;
// whether it does is seen by comparing. What agrees with neither was made from a reference.
//
// For an end tag that nothing began libxml2 searches all open elements, so that hostile nesting
// would take quadratic time. At a depth of 256 the parser is thrown away and a new one goes on from
// there: to the reader all open elements are closed. (WebKit flattens what is deeper than 512.)

namespace newsgloss {
namespace {

constexpr int kDeepest = 256;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

/// What browsers make of &#128; to &#159;: the characters of windows-1252 (WHATWG HTML, 13.2.5.80).
std::string_view windows_character(std::string_view control) {
  constexpr std::array<std::string_view, 32> kCharacters = {"\xE2\x82\xAC",
                                                            "",
                                                            "\xE2\x80\x9A",
                                                            "\xC6\x92",
                                                            "\xE2\x80\x9E",
                                                            "\xE2\x80\xA6",
                                                            "\xE2\x80\xA0",
                                                            "\xE2\x80\xA1",
                                                            "\xCB\x86",
                                                            "\xE2\x80\xB0",
                                                            "\xC5\xA0",
                                                            "\xE2\x80\xB9",
                                                            "\xC5\x92",
                                                            "",
                                                            "\xC5\xBD",
                                                            "",
                                                            "",
                                                            "\xE2\x80\x98",
                                                            "\xE2\x80\x99",
                                                            "\xE2\x80\x9C",
                                                            "\xE2\x80\x9D",
                                                            "\xE2\x80\xA2",
                                                            "\xE2\x80\x93",
                                                            "\xE2\x80\x94",
                                                            "\xCB\x9C",
                                                            "\xE2\x84\xA2",
                                                            "\xC5\xA1",
                                                            "\xE2\x80\xBA",
                                                            "\xC5\x93",
                                                            "",
                                                            "\xC5\xBE",
                                                            "\xC5\xB8"};
  if (control.size() != 2 || control[0] != '\xC2') return control;
  const auto index = static_cast<std::size_t>(static_cast<unsigned char>(control[1]) - 0x80);
  return index < kCharacters.size() && !kCharacters[index].empty() ? kCharacters[index] : control;
}

std::size_t last_character_size(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (text[text.size() - size] & '\xC0') == '\x80') ++size;
  return size;
}

class HtmlParser {
 public:
  HtmlParser(std::string_view html, HtmlPage& page) : source_(html_source(html)), page_(page) {}

  Result<void> parse() {
    do {
      if (!parse_from(std::exchange(resume_, 0))) {
        return fail(ErrorCode::out_of_memory, "There is not enough memory to read the page.");
      }
    } while (resume_ > 0);
    return {};
  }

 private:
  using Context = std::unique_ptr<xmlParserCtxt, decltype(&htmlFreeParserCtxt)>;

  bool parse_from(std::size_t begin) {
    begin_ = fetched_ = said_until_ = begin;
    if (begin == source_.size()) return true;
    const Context context(htmlNewParserCtxt(), &htmlFreeParserCtxt);
    if (!context || !push_input(*context)) return false;
    htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED |
                                          HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC);
    set_handlers(*context);
    if (xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8) < 0) return false;
    // The parser passes over white space before it begins.
    if (begin > 0 && source_[begin] <= ' ') page_.blocks.text(" ", std::nullopt);
    context_ = context.get();
    htmlParseDocument(context_);
    const bool enough_memory = context_->errNo != XML_ERR_NO_MEMORY;
    context_ = nullptr;
    return enough_memory;
  }

  /// Lets the parser fetch what it needs: a copy of all the rest at each new beginning would add
  /// up.
  bool push_input(xmlParserCtxt& context) {
    xmlParserInputBuffer* buffer =
        xmlParserInputBufferCreateIO(&HtmlParser::fetch, nullptr, this, XML_CHAR_ENCODING_NONE);
    if (buffer == nullptr) return false;
    xmlParserInput* input = xmlNewIOInputStream(&context, buffer, XML_CHAR_ENCODING_NONE);
    if (input == nullptr) {
      xmlFreeParserInputBuffer(buffer);
      return false;
    }
    return inputPush(&context, input) >= 0;
  }

  static int fetch(void* parser, char* bytes, int size) {
    auto& self = *static_cast<HtmlParser*>(parser);
    const std::size_t copied =
        self.source_.copy(bytes, static_cast<std::size_t>(size), self.fetched_);
    self.fetched_ += copied;
    return static_cast<int>(copied);
  }

  void set_handlers(xmlParserCtxt& context) {
    *context.sax = htmlSAXHandler{};
    context.sax->initialized = XML_SAX2_MAGIC;
    context.sax->startElement = [](void* parser, const xmlChar* name, const xmlChar** attributes) {
      static_cast<HtmlParser*>(parser)->begin_element(view(name), attributes);
    };
    context.sax->endElement = [](void* parser, const xmlChar* name) {
      static_cast<HtmlParser*>(parser)->end_element(view(name));
    };
    context.sax->characters = [](void* parser, const xmlChar* text, int size) {
      static_cast<HtmlParser*>(parser)->characters(
          {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    };
    context.sax->ignorableWhitespace = context.sax->characters;
    context.sax->cdataBlock = [](void* parser, const xmlChar* text, int size) {
      static_cast<HtmlParser*>(parser)->page_.metadata.text(
          {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    };
    // Without a handler of its own the parser would tell the process's.
    context.sax->serror = [](void*, xmlErrorPtr) {};
    context.userData = this;
  }

  std::size_t position() const {
    const xmlParserInput& input = *context_->input;
    return begin_ + input.consumed + static_cast<std::size_t>(input.cur - input.base);
  }

  /// The parser opens paragraphs of its own around text outside the body, at no tag.
  bool stands_at_tag() const {
    const char next = source_[position()];
    return next == '>' || next == '/';
  }

  void begin_element(std::string_view name, const xmlChar** attributes) {
    if (name == "p" && !stands_at_tag()) return;
    said_until_ = position();
    attributes_.clear();
    for (; attributes != nullptr && *attributes != nullptr; attributes += 2) {
      attributes_.push_back({view(attributes[0]), view(attributes[1])});
    }
    page_.metadata.begin_element(name, attributes_);
    page_.blocks.begin_element(name, attributes_);
    if (context_->nameNr < kDeepest || name == "script" || name == "style") return;
    const std::size_t end_of_tag = source_.find_first_not_of(" \t\n\f\r/", said_until_);
    resume_ = end_of_tag == std::string::npos ? source_.size() : end_of_tag;
    if (resume_ < source_.size() && source_[resume_] == '>') ++resume_;
    page_.blocks.forget_open_elements();
    xmlStopParser(context_);
  }

  void end_element(std::string_view name) {
    if (resume_ > 0) return;
    said_until_ = position();
    page_.metadata.end_element(name);
    page_.blocks.end_element(name);
  }

  void characters(std::string_view text) {
    if (resume_ > 0) return;
    page_.metadata.text(text);
    const std::size_t end = position();
    for (const std::size_t place : {end, end + last_character_size(text)}) {
      if (place < said_until_ + text.size()) continue;
      const std::size_t begin = place - text.size();
      if (std::string_view(source_).substr(begin, text.size()) != text) continue;
      said_until_ = place;
      page_.blocks.text(text, static_cast<std::uint32_t>(begin));
      return;
    }
    said_until_ = end;
    page_.blocks.text(windows_character(text), std::nullopt);
  }

  std::string source_;
  HtmlPage& page_;
  xmlParserCtxtPtr context_ = nullptr;
  std::size_t begin_ = 0;       // where the parser at work began
  std::size_t fetched_ = 0;     // what it was given
  std::size_t said_until_ = 0;  // no text that stands before is still to come
  std::size_t resume_ = 0;      // where the next parser begins; 0: there is none
  std::vector<HtmlAttribute> attributes_;
};

}  // namespace

Result<void> parse_html(std::string_view html, HtmlPage& page) {
  return HtmlParser(html, page).parse();
}

}  // namespace newsgloss
