// Everything of the source enters as escaped text or as an address of a known scheme. The overlay's
// script finds its answers in the page, as data that does not run.
#include "hosts/shared/html_page.hpp"

#include <algorithm>
#include <array>

#include "hosts/shared/library.hpp"
#include "hosts/shared/messages.hpp"
#include "hosts/shared/overlay_json.hpp"
#include "hosts/shared/words.hpp"
#include "overlay_script.hpp"

namespace newsgloss::hosts {

namespace {

/// Inside a script element of data, no "<" may stand: it could end the element.
std::string as_script_data(const Json& data) {
  std::string text;
  for (const char c : dumped(data)) {
    if (c == '<')
      text += "\\u003c";
    else
      text += c;
  }
  return text;
}

bool may_be_followed(std::string_view address) {
  constexpr std::array<std::string_view, 3> schemes = {"https://", "http://", "mailto:"};
  return std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
    return address.substr(0, scheme.size()) == scheme;
  });
}

/// The element of a block: its name, its class, and an element around it.
struct Element {
  const char* name;
  const char* class_name;
  const char* around;
};

Element element_of(newsgloss_block_kind kind, bool is_first) {
  switch (kind) {
    case NEWSGLOSS_HEADLINE:
      return {is_first ? "h1" : "h2", "", ""};
    case NEWSGLOSS_HEADING:
      return {"h2", "", ""};
    case NEWSGLOSS_LIST_ITEM:
      return {"li", "", "ul"};
    case NEWSGLOSS_QUOTE:
      return {"p", "", "blockquote"};
    case NEWSGLOSS_CELL:
      return {"p", "cell", ""};
    case NEWSGLOSS_CAPTION:
      return {"p", "caption", ""};
    case NEWSGLOSS_BYLINE:
      return {"p", "byline", ""};
    default:
      return {"p", "", ""};
  }
}

std::string linked_text(const newsgloss_document* document, std::uint32_t index,
                        const newsgloss_block& block) {
  const std::string_view text = view(block.text);
  std::string html;
  std::size_t at = 0;
  for (std::uint32_t i = 0; i < block.link_count; ++i) {
    const auto link = get<newsgloss_link>(newsgloss_document_link, document, index, i);
    if (link.start < at || link.end <= link.start || !may_be_followed(view(link.address))) continue;
    html += escaped(text.substr(at, link.start - at));
    html += "<a rel=\"noopener noreferrer\" href=\"" + escaped(view(link.address)) + "\">";
    html += escaped(text.substr(link.start, link.end - link.start)) + "</a>";
    at = link.end;
  }
  return html + escaped(text.substr(at));
}

std::string line_html(const Json& line) {
  const auto label = line.at("label").get<std::string>();
  const auto text = line.at("text").get<std::string>();
  const auto source = line.at("source").get<std::string>();
  std::string html =
      "<dd>" + escaped(label.empty() ? text : fill(translated("{0}: {1}"), {label, text}));
  if (!source.empty()) {
    const bool is_old = line.at("old").get<bool>();
    html += " <span class=\"source\">(" + escaped(source);
    html +=
        (is_old ? ", " + escaped(translated("may be out of date")) : std::string()) + ")</span>";
  }
  return html + "</dd>\n";
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      case '\r':
        html += "&#13;";
        break;  // a bare one would become a line feed
      default:
        html += c;
    }
  }
  return html;
}

HtmlPage::HtmlPage(Reader reader, newsgloss_shown shown)
    : reader_(std::move(reader)), shown_(shown), formats_(reader_.locale) {}

void HtmlPage::add(const newsgloss_engine* engine, const newsgloss_document* document,
                   newsgloss_annotations* annotations, const Article& article) {
  const auto language = std::string(view(newsgloss_annotations_language(annotations)));
  if (body_.empty()) language_ = language;
  const auto first_card = cards_.size();
  add_marks(engine, annotations);
  add_cards(engine, annotations, article);
  body_ += "<article lang=\"" + escaped(language) + "\" dir=\"auto\">\n";
  add_blocks(document, article.title);
  add_names(first_card);
  body_ += "</article>\n";
}

void HtmlPage::add_marks(const newsgloss_engine* engine, const newsgloss_annotations* annotations) {
  first_mark_ = static_cast<std::uint32_t>(marks_.size());
  for (Json mark : marks_json(engine, annotations)) {
    mark[0] = mark[0].get<std::uint32_t>() + blocks_;
    mark[4] = mark[4].get<std::size_t>() + cards_.size();
    marks_.push_back(std::move(mark));
  }
}

void HtmlPage::add_cards(const newsgloss_engine* engine, newsgloss_annotations* annotations,
                         const Article& article) {
  const std::uint32_t count = card_count(annotations);
  for (std::uint32_t i = 0; i < count; ++i) {
    Json card = card_json(engine, annotations, i, reader_.today, article, formats_);
    card["card"] = cards_.size();
    for (Json& mark : card["marks"]) mark = mark.get<std::uint32_t>() + first_mark_;
    card["actions"] =
        Json::array({"copy"});  // a page has no feed to leave and keeps no corrections
    cards_.push_back(std::move(card));
  }
}

void HtmlPage::add_blocks(const newsgloss_document* document, std::string_view title) {
  const auto info = get<newsgloss_document_info>(newsgloss_document_describe, document);
  bool has_headline = false;
  std::string open;
  for (std::uint32_t i = 0; i < info.block_count; ++i) {
    const auto block = get<newsgloss_block>(newsgloss_document_block, document, i);
    if (i == 0 && block.kind != NEWSGLOSS_HEADLINE && !title.empty()) {
      body_ += "<h1>" + escaped(title) + "</h1>\n";
      has_headline = true;
    }
    const Element element = element_of(block.kind, !has_headline);
    has_headline = has_headline || block.kind == NEWSGLOSS_HEADLINE;
    if (open != element.around) {
      if (!open.empty()) body_ += "</" + open + ">\n";
      open = element.around;
      if (!open.empty()) body_ += "<" + open + ">\n";
    }
    body_ += fill("<{0} id=\"b{1}\" class=\"{2}\" data-newsgloss-block>{3}</{0}>\n",
                  {element.name, std::to_string(blocks_), element.class_name,
                   linked_text(document, i, block)});
    ++blocks_;
  }
  if (!open.empty()) body_ += "</" + open + ">\n";
}

void HtmlPage::add_names(std::size_t first_card) {
  const auto is_listed_card = [&](const Json& card) { return is_listed(card); };
  if (std::none_of(cards_.begin() + static_cast<std::ptrdiff_t>(first_card), cards_.end(),
                   is_listed_card)) {
    return;
  }
  body_ += "<section class=\"names\">\n<h2>" +
           escaped(translated("Names and numbers in this article")) + "</h2>\n<dl>\n";
  for (std::size_t i = first_card; i < cards_.size(); ++i) {
    const Json& card = cards_[i];
    if (!is_listed(card)) continue;
    const Json& mark = marks_.at(card["marks"].at(0).get<std::size_t>());
    const auto subtitle = card["subtitle"].get<std::string>();
    body_ += fill("<dt><a href=\"#b{0}\">{1}</a>", {std::to_string(mark[0].get<std::uint32_t>()),
                                                    escaped(card["title"].get<std::string>())});
    if (!subtitle.empty()) body_ += " <span class=\"kind\">" + escaped(subtitle) + "</span>";
    body_ += "</dt>\n";
    for (const Json& line : card["lines"]) body_ += line_html(line);
  }
  body_ += "</dl>\n</section>\n";
}

bool HtmlPage::is_listed(const Json& card) const {
  const bool is_number = card["kind"] == "number";
  const Json& mark = marks_.at(card["marks"].at(0).get<std::size_t>());
  return (is_number ? shown_.numbers : shown_.actors) != 0 &&
         mark[5].get<std::uint32_t>() <= kUsualLevel;
}

std::string HtmlPage::text(std::string_view title) const {
  const std::string policy = fill(
      "default-src 'none'; script-src '{0}'; style-src '{1}'; base-uri 'none'; form-action 'none'",
      {overlay_script_hash(), page_style_hash()});
  const Json settings = {
      {"level", kUsualLevel}, {"actors", shown_.actors != 0}, {"numbers", shown_.numbers != 0}};
  const Json data = {{"marks", marks_}, {"cards", cards_}, {"settings", settings}};
  std::string page =
      "<!DOCTYPE html>\n<html lang=\"" + escaped(language_.empty() ? "en" : language_);
  page +=
      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"";
  page += policy + "\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>";
  page += escaped(title) + "</title>\n<style>" + std::string(page_style()) +
          "</style>\n</head>\n<body>\n";
  page += "<main>\n" + body_ + "</main>\n<footer class=\"about\">";
  page += escaped(translated(
      "Names and numbers marked by Newsgloss. This page loads nothing from the network."));
  page +=
      "</footer>\n<script type=\"application/json\" id=\"newsgloss-data\">" + as_script_data(data);
  page += "</script>\n<script>" + std::string(overlay_script()) + "</script>\n</body>\n</html>\n";
  return page;
}

}  // namespace newsgloss::hosts
