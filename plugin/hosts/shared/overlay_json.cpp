#include "hosts/shared/overlay_json.hpp"

#include <algorithm>

#include "hosts/shared/actor_kind.hpp"
#include "hosts/shared/citation.hpp"
#include "hosts/shared/messages.hpp"
#include "hosts/shared/words.hpp"

namespace newsgloss::hosts {

namespace {

const char* mark_name(newsgloss_mark_kind kind) {
  switch (kind) {
    case NEWSGLOSS_MARK_NUMBER:
      return "number";
    case NEWSGLOSS_MARK_UNCERTAIN_ACTOR:
      return "uncertain-actor";
    default:
      return "actor";
  }
}

/// The sources of a card, each once, in the order in which its lines name them.
class Sources {
 public:
  /// The place of a line's source; -1 for what the article itself says.
  int place_of(const CardLine& line) {
    if (line.source.empty()) return -1;
    const Json source = {{"name", line.source}, {"address", line.address}};
    const auto found = std::find(list_.begin(), list_.end(), source);
    const auto place = found - list_.begin();
    if (found == list_.end()) list_.push_back(source);
    return static_cast<int>(place);
  }
  Json list() const { return list_; }

 private:
  Json list_ = Json::array();
};

/// The language that some words are in; null for that of the card itself.
Json language_of(Tongue tongue, const newsgloss_annotations* annotations) {
  if (tongue == Tongue::entity_file) return "en";
  const auto language = view(newsgloss_annotations_language(annotations));
  return tongue == Tongue::reader || language.empty() ? Json() : Json(language);
}

Json lines_json(const CardWords& words, const newsgloss_annotations* annotations,
                Sources& sources) {
  Json lines = Json::array();
  for (const CardLine& line : words.lines) {
    lines.push_back({{"label", line.label},
                     {"text", line.text},
                     {"lang", language_of(line.tongue, annotations)},
                     {"source", sources.place_of(line)},
                     {"day", line.day},
                     {"month", line.month},
                     {"old", line.old}});
  }
  return lines;
}

Json candidates_json(const CardWords& words) {
  Json candidates = Json::array();
  for (const CardCandidate& candidate : words.candidates) {
    candidates.push_back(
        {{"id", candidate.id}, {"title", candidate.title}, {"why", candidate.why}});
  }
  return candidates;
}

Json labels_json(std::size_t mentions, const Formats& formats) {
  const std::string count = formats.whole(mentions);
  const bool is_repeated = mentions > 1;
  return {{"mentions",
           is_repeated ? fill(translated_plural("{0} mention", "{0} mentions", mentions), {count})
                       : ""},
          {"next", translated("next")},
          {"copy", translated("Copy as citation")},
          {"copied", translated("Copied")},
          {"feedOff", translated("Not in this feed")},
          {"candidates", translated("Could also be")},
          {"none", translated("None of these")},
          {"kept", translated("Kept as your correction: {0}")},
          {"sources", translated("Sources")},
          {"old", translated("may be out of date")}};
}

}  // namespace

Json marks_json(const newsgloss_engine* engine, const newsgloss_annotations* annotations) {
  Json marks = Json::array();
  const std::uint32_t count = newsgloss_annotations_mark_count(annotations);
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto mark = get<newsgloss_mark>(newsgloss_annotations_mark, annotations, i);
    const auto actor = actor_kind(engine, annotations, mark);
    marks.push_back({mark.span.block, mark.span.start, mark.span.end, mark_name(mark.kind),
                     mark.card, mark.level, actor ? kind_name(*actor) : ""});
  }
  return marks;
}

Json card_json(const newsgloss_engine* engine, newsgloss_annotations* annotations,
               std::uint32_t card, newsgloss_date today, const Article& article,
               const Formats& formats) {
  const auto made = make<Card>(newsgloss_annotations_card, annotations, card, today);
  const CardData data = read_card(engine, made.get());
  const CardWords words = words_of(data, formats);
  const WordsLanguage language = words_language();
  Json actions = Json::array({"feed-off"});
  if (words.is_number) actions.push_back("copy");
  if (!words.candidates.empty()) actions.push_back("correct");
  Sources sources;
  const Json lines = lines_json(words, annotations, sources);
  return Json{{"card", card},
              {"kind", words.is_number ? "number" : "actor"},
              {"sure", words.sure},
              {"lang", language.tag},
              {"dir", language.direction},
              {"title", words.title},
              {"titleLang", language_of(words.title_tongue, annotations)},
              {"subtitle", words.subtitle},
              {"lines", lines},
              {"sources", sources.list()},
              {"candidates", candidates_json(words)},
              {"marks", data.marks},
              {"citation", citation_of(annotations, data, article, formats)},
              {"actions", actions},
              {"labels", labels_json(data.marks.size(), formats)}};
}

std::uint32_t card_count(const newsgloss_annotations* annotations) {
  std::uint32_t cards = 0;
  const std::uint32_t marks = newsgloss_annotations_mark_count(annotations);
  for (std::uint32_t i = 0; i < marks; ++i) {
    const auto mark = get<newsgloss_mark>(newsgloss_annotations_mark, annotations, i);
    cards = std::max(cards, mark.card + 1);
  }
  return cards;
}

std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace newsgloss::hosts
