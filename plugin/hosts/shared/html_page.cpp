// Everything of the source enters as escaped text or as an address of a known scheme. The overlay's
// script finds its answers in the page, as data that does not run.
#include "hosts/shared/html_page.hpp"

#include "hosts/shared/html_notes.hpp"
#include "hosts/shared/html_text.hpp"
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

/// "example.org" of "https://example.org/talks".
std::string_view host_of(std::string_view address) {
  const auto begin = address.find("://");
  if (begin == std::string_view::npos) return {};
  return address.substr(begin + 3, address.find('/', begin + 3) - begin - 3);
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
    if (link.start < at || link.end <= link.start) continue;
    html += escaped(text.substr(at, link.start - at));
    html += linked(view(link.address), escaped(text.substr(link.start, link.end - link.start)));
    at = link.end;
  }
  return html + escaped(text.substr(at));
}

/// Where the article is from: its feed, its day, and its address by the name of the host.
std::string origin_html(const Article& article, const Formats& formats) {
  const auto host = host_of(article.link);
  std::string html;
  for (const std::string& part : {escaped(article.feed), escaped(formats.date(article.published)),
                                  host.empty() ? "" : linked(article.link, escaped(host))}) {
    if (part.empty()) continue;
    html += html.empty() ? part : ", " + part;
  }
  return html.empty() ? html : "<p class=\"origin\" " + our_language() + ">" + html + "</p>\n";
}

}  // namespace

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
  add_blocks(document, article);
  add_notes(first_card);
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

void HtmlPage::add_blocks(const newsgloss_document* document, const Article& article) {
  const auto info = get<newsgloss_document_info>(newsgloss_document_describe, document);
  bool has_headline = false;
  std::string open;
  for (std::uint32_t i = 0; i < info.block_count; ++i) {
    const auto block = get<newsgloss_block>(newsgloss_document_block, document, i);
    if (i == 0 && block.kind != NEWSGLOSS_HEADLINE && !article.title.empty()) {
      body_ += "<h1>" + escaped(article.title) + "</h1>\n" + origin_html(article, formats_);
      has_headline = true;
    }
    const Element element = element_of(block.kind, !has_headline);
    const bool is_first_headline = block.kind == NEWSGLOSS_HEADLINE && !has_headline;
    has_headline = has_headline || is_first_headline;
    if (open != element.around) {
      if (!open.empty()) body_ += "</" + open + ">\n";
      open = element.around;
      if (!open.empty()) body_ += "<" + open + ">\n";
    }
    body_ += fill("<{0} id=\"b{1}\" class=\"{2}\" data-newsgloss-block>{3}</{0}>\n",
                  {element.name, std::to_string(blocks_), element.class_name,
                   linked_text(document, i, block)});
    if (is_first_headline) body_ += origin_html(article, formats_);
    ++blocks_;
  }
  if (!open.empty()) body_ += "</" + open + ">\n";
}

void HtmlPage::add_notes(std::size_t first_card) {
  std::vector<HtmlNote> notes;
  for (std::size_t i = first_card; i < cards_.size(); ++i) {
    if (!is_listed(cards_[i])) continue;
    const Json& mark = marks_.at(cards_[i]["marks"].at(0).get<std::size_t>());
    notes.push_back({&cards_[i], mark[0].get<std::uint32_t>()});
  }
  body_ += notes_html(notes);
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
  page += "<main>\n" + body_ + "</main>\n<footer class=\"about\" " + our_language() + ">";
  page += escaped(translated(
      "Names and numbers marked by Newsgloss. This page loads nothing from the network."));
  page +=
      "</footer>\n<script type=\"application/json\" id=\"newsgloss-data\">" + as_script_data(data);
  page += "</script>\n<script>" + std::string(overlay_script()) + "</script>\n</body>\n</html>\n";
  return page;
}

}  // namespace newsgloss::hosts
