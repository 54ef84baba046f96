// The file is kept as a tree of libxml2, so that comments, entries and the reader's own layout
// stay; a correction is a line of its own before </entities>.

#include "compile/corrections.hpp"

#include <fmt/format.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <memory>

#include "base/shared_file.hpp"
#include "compile/entity_words.hpp"

namespace newsgloss {
namespace {

constexpr int kOptions =
    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES;
constexpr std::size_t kLargest = std::size_t{64} << 20;
constexpr const char* kEmptyFile =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<entities version=\"1\">\n</entities>\n";

template <auto free>
struct Free {
  template <class Object>
  void operator()(Object* object) const {
    free(object);
  }
};
using Tree = std::unique_ptr<xmlDoc, Free<xmlFreeDoc>>;
using Parser = std::unique_ptr<xmlParserCtxt, Free<xmlFreeParserCtxt>>;
struct FreeText {
  void operator()(xmlChar* text) const { xmlFree(text); }
};
using Text = std::unique_ptr<xmlChar, FreeText>;

const xmlChar* xml(const char* text) {
  return reinterpret_cast<const xmlChar*>(text);
}

std::string attribute(xmlNode* node, const char* name) {
  const Text value(xmlGetProp(node, xml(name)));
  return value == nullptr ? std::string() : trimmed(reinterpret_cast<const char*>(value.get()));
}

bool is_preference(const xmlNode* node) {
  return node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, xml("prefer")) != 0;
}

tl::unexpected<Error> not_entities(const std::string& path, const std::string& why,
                                   std::uint32_t line) {
  return fail(ErrorCode::syntax, fmt::format("{}:{}: not an entity file: {}", path, line, why),
              line);
}

Result<Tree> parsed(const std::string& path, const std::string& bytes) {
  if (bytes.size() > kLargest) return fail(ErrorCode::too_large, path + " has more than 64 MiB");
  const std::string_view text = bytes.empty() ? std::string_view(kEmptyFile) : bytes;
  const Parser parser(xmlNewParserCtxt());
  if (parser == nullptr) return fail(ErrorCode::out_of_memory, "no memory left to read " + path);
  Tree tree(xmlCtxtReadMemory(parser.get(), text.data(), static_cast<int>(text.size()), nullptr,
                              nullptr, kOptions));
  if (tree == nullptr) {
    std::string why = parser->lastError.message == nullptr ? "" : parser->lastError.message;
    return not_entities(path, trimmed(why),
                        static_cast<std::uint32_t>(std::max(parser->lastError.line, 1)));
  }
  if (tree->intSubset != nullptr) return not_entities(path, "it has a DOCTYPE; remove it", 1);
  const xmlNode* root = xmlDocGetRootElement(tree.get());
  if (root == nullptr || xmlStrEqual(root->name, xml("entities")) == 0)
    return not_entities(path, "it does not begin with <entities>", 1);
  return tree;
}

xmlNode* find(xmlNode* root, const std::string& form, const std::string& context) {
  for (xmlNode* node = root->children; node != nullptr; node = node->next) {
    if (is_preference(node) && attribute(node, "form") == form &&
        attribute(node, "context") == context)
      return node;
  }
  return nullptr;
}

bool ends_line(const xmlNode* node) {
  if (node == nullptr || node->type != XML_TEXT_NODE || node->content == nullptr) return false;
  const std::string_view text(reinterpret_cast<const char*>(node->content));
  return text.ends_with('\n');
}

void append(xmlNode* root, const Preference& correction) {
  if (!ends_line(root->last)) xmlAddChild(root, xmlNewText(xml("\n")));
  xmlNode* node = xmlNewChild(root, nullptr, xml("prefer"), nullptr);
  if (node == nullptr) return;
  xmlNewProp(node, xml("form"), xml(correction.form.c_str()));
  xmlNewProp(node, xml("entity"), xml(correction.entity.c_str()));
  if (!correction.context.empty())
    xmlNewProp(node, xml("context"), xml(correction.context.c_str()));
  xmlAddChild(root, xmlNewText(xml("\n")));
}

void take_out(xmlNode* node) {
  xmlNode* after = node->next;
  xmlUnlinkNode(node);
  xmlFreeNode(node);
  if (after == nullptr || after->type != XML_TEXT_NODE || !ends_line(after->prev)) return;
  std::string_view rest(reinterpret_cast<const char*>(after->content));
  if (!rest.starts_with('\n')) return;
  const std::string kept(rest.substr(1));
  xmlNodeSetContent(after, xml(kept.c_str()));
}

Result<std::string> written(xmlDoc* tree) {
  xmlChar* bytes = nullptr;
  int size = 0;
  xmlDocDumpMemoryEnc(tree, &bytes, &size, "UTF-8");
  const Text owner(bytes);
  if (bytes == nullptr) return fail(ErrorCode::out_of_memory, "no memory left for a correction");
  return std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

bool holds_control(const std::string& text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

/// As the reader of entity files takes it; errors where that would refuse it.
Result<Preference> checked(const Preference& correction) {
  Preference clean{trimmed(correction.form), correction.entity, trimmed(correction.context)};
  for (const std::string* text : {&clean.form, &clean.context}) {
    if (xmlCheckUTF8(xml(text->c_str())) == 0 || holds_control(*text))
      return fail(ErrorCode::invalid_utf8, "A correction's words must be UTF-8 without controls.");
  }
  if (const auto fault = form_fault(clean.form); !fault.empty())
    return fail(ErrorCode::invalid_argument,
                fmt::format("The form \"{}\" cannot be found in texts: {}", clean.form, fault));
  if (!clean.entity.empty() && !is_entity_id(clean.entity))
    return fail(
        ErrorCode::invalid_argument,
        fmt::format("\"{}\" is no entity's id; it may be one, or empty for nobody", clean.entity));
  return clean;
}

}  // namespace

Result<void> add_correction(const std::string& path, const Preference& correction) {
  const auto clean = checked(correction);
  if (!clean) return tl::unexpected(clean.error());
  return update_shared_file(path, [&](const std::string& old) -> Result<std::string> {
    const auto tree = parsed(path, old);
    if (!tree) return tl::unexpected(tree.error());
    xmlNode* root = xmlDocGetRootElement(tree->get());
    if (xmlNode* known = find(root, clean->form, clean->context); known != nullptr) {
      xmlSetProp(known, xml("entity"), xml(clean->entity.c_str()));
    } else {
      append(root, *clean);
    }
    return written(tree->get());
  });
}

Result<void> remove_correction(const std::string& path, const std::string& form,
                               const std::string& context) {
  return update_shared_file(path, [&](const std::string& old) -> Result<std::string> {
    const auto tree = parsed(path, old);
    if (!tree) return tl::unexpected(tree.error());
    xmlNode* known = find(xmlDocGetRootElement(tree->get()), trimmed(form), trimmed(context));
    if (known == nullptr)
      return fail(ErrorCode::not_found, fmt::format("{} corrects no \"{}\"", path, form));
    take_out(known);
    return written(tree->get());
  });
}

Result<std::vector<Preference>> read_corrections(const std::string& path) {
  const auto bytes = read_shared_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto tree = parsed(path, *bytes);
  if (!tree) return tl::unexpected(tree.error());
  std::vector<Preference> all;
  for (xmlNode* node = xmlDocGetRootElement(tree->get())->children; node != nullptr;
       node = node->next) {
    if (is_preference(node))
      all.push_back(
          {attribute(node, "form"), attribute(node, "entity"), attribute(node, "context")});
  }
  return all;
}

}  // namespace newsgloss
