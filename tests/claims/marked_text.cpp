#include "claims/marked_text.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

ActorType type_named(std::string_view name) {
  if (name == "p") return ActorType::person;
  return name == "o" ? ActorType::organisation : ActorType::location;
}

double value_of(std::string_view words) {
  std::string digits;
  for (const char c : words) {
    if ((c >= '0' && c <= '9') || c == '.') digits += c;
  }
  const double value = digits.empty() ? 2 : std::stod(digits);
  return words.find("million") != std::string_view::npos ? value * 1e6 : value;
}

Quantity quantity_of(std::string_view words, std::string_view timex, Span span) {
  Quantity quantity;
  quantity.span = quantity.number = span;
  quantity.timex = timex;
  quantity.low = quantity.high = value_of(words);
  quantity.kind = !timex.empty()                                ? QuantityKind::date
                  : words.find('%') != std::string_view::npos   ? QuantityKind::percent
                  : words.find('$') != std::string_view::npos   ? QuantityKind::currency
                  : words.find(" km") != std::string_view::npos ? QuantityKind::dimension
                                                                : QuantityKind::number;
  if (quantity.kind == QuantityKind::currency) {
    quantity.unit = "dollar";
    quantity.unit_id = "USD";
    quantity.unit_surface = {span.begin, span.begin + 1};
  }
  return quantity;
}

}  // namespace

MarkedText::MarkedText(std::string_view marked) {
  for (std::size_t at = 0;;) {
    const std::size_t end = marked.find("//", at);
    read_block(marked.substr(at, end - at));
    if (end == std::string_view::npos) break;
    at = end + 2;
  }
  for (std::size_t i = 0; i < texts_.size(); ++i) blocks_.push_back({&texts_[i], &quantities_[i]});
}

void MarkedText::read_block(std::string_view marked) {
  std::string& plain = plain_.emplace_back();
  quantities_.emplace_back();
  std::vector<std::uint32_t> sentence_ends;
  std::vector<std::pair<char, std::uint32_t>> open;
  std::string_view note;
  for (std::size_t at = 0; at < marked.size(); ++at) {
    const char c = marked[at];
    const auto here = static_cast<std::uint32_t>(plain.size());
    if (marked.substr(at, 2) == "||") {
      sentence_ends.push_back(here);
      ++at;
    } else if (c == '{' || c == '[' || c == '<') {
      open.emplace_back(c, here);
    } else if (c == '|') {
      const std::size_t end = marked.find_first_of("}]>", at);
      note = marked.substr(at + 1, end - at - 1);
      at = end - 1;
    } else if (c == '}' || c == ']' || c == '>') {
      add_mark(open.back().first, {open.back().second, here}, note);
      open.pop_back();
      note = {};
    } else {
      plain += c;
    }
  }
  read_text(plain, sentence_ends);
}

void MarkedText::add_mark(char open, Span span, std::string_view note) {
  const std::string_view words = span.of(plain_.back());
  if (open == '[') quantities_.back().push_back(quantity_of(words, note, span));
  if (open == '<') {
    Quantity& quantity = quantities_.back().back();
    quantity.counted = span;
    quantity.unit = words;
    quantity.kind = QuantityKind::count;
  }
  if (open != '{') return;
  Mention mention;
  mention.block = static_cast<std::uint32_t>(plain_.size()) - 1;
  mention.span = span;
  mention.type = type_named(note);
  if (note == "d") mention.how = MentionHow::demonym;
  const auto actor = static_cast<std::uint32_t>(actors_.size());
  mention.actor = actors_.emplace(words, actor).first->second;
  mentions_.push_back(mention);
}

void MarkedText::read_text(std::string_view plain,
                           const std::vector<std::uint32_t>& sentence_ends) {
  BlockText& text = texts_.emplace_back();
  text.text = plain;
  text.lexicon = Lexicon::of("en");
  read_tokens(plain, text.lexicon, text.tokens);
  text.sentence_begins.push_back(0);
  for (const std::uint32_t end : sentence_ends) {
    const auto next = std::find_if(text.tokens.begin(), text.tokens.end(),
                                   [&](const Token& token) { return token.begin >= end; });
    text.sentence_begins.push_back(static_cast<std::uint32_t>(next - text.tokens.begin()));
  }
}

}  // namespace newsgloss
