#include "text/feed_parser.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "text/date_reader.hpp"
#include "text/feed_source.hpp"
#include "text/feed_vocabulary.hpp"

// Feeds in the wild are not always well-formed, so the parser recovers, and named characters of
// HTML that no DTD declares are known. A DTD itself ends the reading before an entity could be
// declared. What a hostile feed could make libxml2 search again and again is limited: attributes of
// a tag (html_source), depth (libxml2's own 256) and namespaces in scope.

namespace newsgloss {
namespace {

constexpr int kMostNamespaces = 1000;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

struct Attribute {
  std::string_view name;
  std::string_view value;
};

/// The five pointers that libxml2 gives for each attribute: name, prefix, namespace, begin and end.
std::vector<Attribute> attributes_of(int count, const xmlChar** pointers) {
  std::vector<Attribute> attributes;
  for (int i = 0; i < count; ++i, pointers += 5) {
    const auto* const begin = reinterpret_cast<const char*>(pointers[3]);
    const auto* const end = reinterpret_cast<const char*>(pointers[4]);
    attributes.push_back({view(pointers[0]), {begin, static_cast<std::size_t>(end - begin)}});
  }
  return attributes;
}

std::string_view value_of(const std::vector<Attribute>& attributes, std::string_view name) {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&](const Attribute& one) { return one.name == name; });
  return found == attributes.end() ? std::string_view() : found->value;
}

void append_escaped(std::string_view text, std::string& markup) {
  for (const char byte : text) {
    if (byte == '<') {
      markup += "&lt;";
    } else if (byte == '&') {
      markup += "&amp;";
    } else if (byte == '"') {
      markup += "&quot;";
    } else {
      markup += byte;
    }
  }
}

std::string trimmed(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n";
  const std::size_t begin = std::min(text.find_first_not_of(kSpaces), text.size());
  return std::string(text.substr(begin, text.find_last_not_of(kSpaces) + 1 - begin));
}

class FeedParser {
 public:
  Result<FeedElements> parse(std::string_view xml) {
    const std::string source = feed_source(xml);
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(
        xmlCreateMemoryParserCtxt(source.data(), static_cast<int>(source.size())),
        &xmlFreeParserCtxt);
    if (!context) {
      return source.empty()
                 ? fail(ErrorCode::syntax, "The feed is empty.", 1)
                 : fail(ErrorCode::out_of_memory, "There is not enough memory for the feed.");
    }
    context_ = context.get();
    // OLDSAX makes the parser ask for the five entities of XML as well: see named_character.
    xmlCtxtUseOptions(
        context_, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_OLDSAX);
    set_handlers();
    xmlSwitchEncoding(context_, XML_CHAR_ENCODING_UTF8);
    xmlParseDocument(context_);
    if (context_->myDoc != nullptr) xmlFreeDoc(std::exchange(context_->myDoc, nullptr));
    if (refused_) return tl::unexpected(*refused_);
    if (feed_.entries.empty() && mistake_) return tl::unexpected(*mistake_);
    return std::move(feed_);
  }

 private:
  /// Where an element stands; a field's text is collected.
  enum class Place { outside, feed, entry };

  static FeedParser& self(void* parser) { return *static_cast<FeedParser*>(parser); }

  void set_handlers() {
    xmlSAXHandler& sax = *context_->sax;
    sax = xmlSAXHandler{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = [](void* parser, const xmlChar* name, const xmlChar*, const xmlChar* space,
                            int namespaces, const xmlChar**, int count, int,
                            const xmlChar** attributes) {
      self(parser).begin_element(view(name), feed_vocabulary(view(space)), namespaces,
                                 attributes_of(count, attributes));
    };
    sax.endElementNs = [](void* parser, const xmlChar* name, const xmlChar*, const xmlChar*) {
      self(parser).end_element(view(name));
    };
    sax.characters = [](void* parser, const xmlChar* text, int size) {
      self(parser).characters(
          {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    };
    sax.ignorableWhitespace = sax.characters;
    sax.cdataBlock = sax.characters;
    sax.internalSubset = [](void* parser, const xmlChar*, const xmlChar*, const xmlChar*) {
      self(parser).refuse("The feed has a document type (DOCTYPE), which is not read; remove it.");
    };
    sax.getEntity = [](void* parser, const xmlChar* name) {
      return self(parser).named_character(name);
    };
    sax.serror = [](void* parser, xmlErrorPtr error) { self(parser).note_mistake(*error); };
    context_->userData = this;
  }

  void refuse(std::string message) {
    if (!refused_) refused_ = Error{ErrorCode::syntax, std::move(message), line(), 0};
    xmlStopParser(context_);
  }

  void note_mistake(const xmlError& error) {
    if (mistake_ || error.level < XML_ERR_ERROR) return;
    const auto code =
        error.code == XML_ERR_NO_MEMORY ? ErrorCode::out_of_memory : ErrorCode::syntax;
    std::string message = trimmed(error.message == nullptr ? "unknown mistake" : error.message);
    mistake_ = Error{code, "The feed is not XML: " + message + '.',
                     static_cast<std::uint32_t>(std::max(error.line, 0)), 0};
  }

  std::uint32_t line() const {
    return context_->input == nullptr ? 0 : static_cast<std::uint32_t>(context_->input->line);
  }

  /// An entity that stands for one character, as the five of XML do. Valid until the next call.
  /// After a mistake the parser would drop each one that it has asked for.
  xmlEntity* named_character(const xmlChar* name) {
    context_->wellFormed = 1;
    if (xmlEntity* predefined = xmlGetPredefinedEntity(name); predefined != nullptr) {
      return predefined;
    }
    const htmlEntityDesc* description = htmlEntityLookup(name);
    if (description == nullptr) return nullptr;
    const int size = xmlCopyCharMultiByte(character_.data(), static_cast<int>(description->value));
    character_[static_cast<std::size_t>(size)] = 0;
    entity_ = xmlEntity{};
    entity_.type = XML_ENTITY_DECL;
    entity_.name = name;
    entity_.content = entity_.orig = character_.data();
    entity_.length = size;
    entity_.etype = XML_INTERNAL_PREDEFINED_ENTITY;
    return &entity_;
  }

  void begin_element(std::string_view name, FeedVocabulary words, int namespaces,
                     const std::vector<Attribute>& attributes) {
    namespaces_.push_back(namespaces);
    namespace_count_ += namespaces;
    if (namespace_count_ > kMostNamespaces) return refuse("The feed declares too many namespaces.");
    if (namespaces_.size() == 1) return begin_root(name, words, attributes);
    if (field_depth_ > 0) return begin_markup(name, attributes);
    const bool is_entry = (words == FeedVocabulary::rss && name == "item") ||
                          (words == FeedVocabulary::atom && name == "entry");
    if (is_entry && place_ != Place::entry) {
      place_ = Place::entry;
      entry_depth_ = namespaces_.size();
      feed_.entries.emplace_back();
      feed_.entries.back().language = value_of(attributes, "lang");
    } else if (words == FeedVocabulary::rss && name == "channel" && place_ == Place::outside) {
      place_ = Place::feed;
      channel_depth_ = namespaces_.size();
    } else if (namespaces_.size() == holder_depth() + 1) {
      begin_field(name, words, attributes);
    }
  }

  std::size_t holder_depth() const {
    if (place_ == Place::entry) return entry_depth_;
    return place_ == Place::feed ? channel_depth_ : 0;
  }

  void begin_root(std::string_view name, FeedVocabulary words,
                  const std::vector<Attribute>& attributes) {
    const bool rss = words == FeedVocabulary::rss && (name == "rss" || name == "RDF");
    const bool atom =
        (words == FeedVocabulary::atom || words == FeedVocabulary::rss) && name == "feed";
    if (!rss && !atom) {
      return refuse("This is no feed: it begins with <" + std::string(name) +
                    ">; a feed begins with <rss>, <rdf:RDF> or <feed>.");
    }
    feed_.language = value_of(attributes, "lang");
    if (!atom) return;
    place_ = Place::feed;
    channel_depth_ = 1;
  }

  void begin_field(std::string_view name, FeedVocabulary words,
                   const std::vector<Attribute>& attributes) {
    field_ = name;
    field_words_ = words;
    field_depth_ = namespaces_.size();
    text_.clear();
    type_ = value_of(attributes, "type");
    if (value_of(attributes, "mode") == "xml") type_ = "xhtml";
    if (name != "link" || words != FeedVocabulary::atom) return;
    const std::string_view relation = value_of(attributes, "rel");
    const std::string_view address = value_of(attributes, "href");
    if (place_ == Place::entry && (relation.empty() || relation == "alternate")) {
      keep_first(feed_.entries.back().address, address);
    } else if (place_ == Place::feed && relation == "self") {
      keep_first(feed_.address, address);
    } else if (place_ == Place::feed && (relation.empty() || relation == "alternate")) {
      keep_first(feed_.site, address);
    }
  }

  static void keep_first(std::string& kept, std::string_view value) {
    if (kept.empty()) kept = trimmed(value);
  }

  void begin_markup(std::string_view name, const std::vector<Attribute>& attributes) {
    text_.append("<").append(name);
    for (const Attribute& attribute : attributes) {
      text_.append(" ").append(attribute.name).append("=\"");
      append_escaped(attribute.value, text_);
      text_ += '"';
    }
    text_ += '>';
  }

  void characters(std::string_view text) {
    if (field_depth_ == 0 || refused_) return;
    if (type_ == "xhtml") {
      append_escaped(text, text_);
    } else {
      text_ += text;
    }
  }

  void end_element(std::string_view name) {
    if (refused_ || namespaces_.empty()) return;
    if (field_depth_ == namespaces_.size()) {
      end_field();
      field_depth_ = 0;
    } else if (field_depth_ > 0) {
      text_.append("</").append(name).append(">");
    } else if (place_ == Place::entry && entry_depth_ == namespaces_.size()) {
      place_ = channel_depth_ > 0 ? Place::feed : Place::outside;
    } else if (place_ == Place::feed && channel_depth_ == namespaces_.size()) {
      place_ = Place::outside;
      channel_depth_ = 0;
    }
    namespace_count_ -= namespaces_.back();
    namespaces_.pop_back();
  }

  void end_field() {
    if (place_ == Place::entry) {
      end_entry_field(feed_.entries.back());
    } else if (place_ == Place::feed) {
      end_feed_field();
    }
  }

  bool is(FeedVocabulary words, std::string_view name) const {
    return field_words_ == words && field_ == name;
  }
  bool is_either(std::string_view name) const {
    return is(FeedVocabulary::rss, name) || is(FeedVocabulary::atom, name);
  }

  /// RSS is HTML by custom; Atom says which.
  FeedText text() {
    const bool plain = field_words_ == FeedVocabulary::atom &&
                       (type_.empty() || type_ == "text" || type_ == "text/plain");
    return {std::move(text_), !plain};
  }

  void end_feed_field() {
    if (is_either("title") && feed_.title.text.empty()) feed_.title = text();
    if (is(FeedVocabulary::rss, "link")) keep_first(feed_.site, text_);
    if (is(FeedVocabulary::rss, "language") || is(FeedVocabulary::dublin_core, "language")) {
      keep_first(feed_.language, text_);
    }
  }

  void end_entry_field(FeedEntry& entry) {
    if (is_either("title") && entry.title.text.empty()) {
      entry.title = text();
    } else if (is(FeedVocabulary::content, "encoded") || is(FeedVocabulary::atom, "content")) {
      entry.content = text();
    } else if (is(FeedVocabulary::rss, "description") || is(FeedVocabulary::atom, "summary")) {
      entry.summary = text();
    } else if (is(FeedVocabulary::rss, "link")) {
      keep_first(entry.address, text_);
    } else if (is(FeedVocabulary::dublin_core, "language")) {
      keep_first(entry.language, text_);
    } else {
      end_date(entry);
    }
  }

  void end_date(FeedEntry& entry) const {
    const bool published = is_either("pubDate") || is_either("published") || is_either("issued") ||
                           is(FeedVocabulary::dublin_core, "date") ||
                           is(FeedVocabulary::dublin_core, "issued") ||
                           is(FeedVocabulary::dublin_core, "created");
    const bool updated = is_either("updated") || is_either("modified");
    if (published && !entry.published) entry.published = read_date(text_);
    if (updated && !entry.updated) entry.updated = read_date(text_);
  }

  xmlParserCtxtPtr context_ = nullptr;
  FeedElements feed_;
  std::optional<Error> refused_, mistake_;

  std::vector<int> namespaces_;  // declared by each open element
  int namespace_count_ = 0;
  Place place_ = Place::outside;
  std::size_t channel_depth_ = 0;
  std::size_t entry_depth_ = 0;

  std::size_t field_depth_ = 0;  // of the element that is collected; 0: none is
  std::string field_, type_, text_;
  FeedVocabulary field_words_ = FeedVocabulary::other;

  xmlEntity entity_{};
  std::array<xmlChar, 8> character_{};
};

}  // namespace

Result<FeedElements> parse_feed(std::string_view xml) {
  return FeedParser().parse(xml);
}

}  // namespace newsgloss
