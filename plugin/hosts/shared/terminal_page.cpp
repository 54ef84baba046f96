#include "hosts/shared/terminal_page.hpp"

#include <map>
#include <vector>

#include "hosts/shared/card_data.hpp"
#include "hosts/shared/library.hpp"
#include "hosts/shared/messages.hpp"
#include "hosts/shared/words.hpp"
#include "hosts/shared/wrapped_text.hpp"

namespace newsgloss::hosts {

namespace {

// Colours of the terminal's own palette, so that they fit its background.
constexpr const char* kActor = "\x1b[36m";
constexpr const char* kUncertain = "\x1b[36;2m";
constexpr const char* kNumber = "\x1b[33m";
constexpr const char* kBold = "\x1b[1m";
constexpr const char* kFaint = "\x1b[2m";
constexpr const char* kPlain = "\x1b[0m";

const char* colour_of(newsgloss_mark_kind kind) {
  if (kind == NEWSGLOSS_MARK_NUMBER) return kNumber;
  return kind == NEWSGLOSS_MARK_UNCERTAIN_ACTOR ? kUncertain : kActor;
}

class Page {
 public:
  Page(const newsgloss_engine* engine, newsgloss_annotations* annotations, const Reader& reader,
       const TerminalStyle& style)
      : engine_(engine),
        annotations_(annotations),
        reader_(reader),
        formats_(reader.locale),
        style_(style),
        out_(style.columns) {}

  std::string rendered(const Article& article) {
    const std::uint32_t blocks = newsgloss_annotations_block_count(annotations_);
    if (!article.title.empty() && !starts_with_headline(blocks)) add_heading(article.title);
    for (std::uint32_t i = 0; i < blocks; ++i) add_block(i);
    add_notes();
    return out_.text();
  }

 private:
  bool starts_with_headline(std::uint32_t blocks) const {
    return blocks > 0 && get<newsgloss_block>(newsgloss_annotations_block, annotations_, 0U).kind ==
                             NEWSGLOSS_HEADLINE;
  }

  bool is_shown(newsgloss_mark_kind kind) const {
    return (kind == NEWSGLOSS_MARK_NUMBER ? style_.shown.numbers : style_.shown.actors) != 0;
  }

  void styled(const char* sequence, std::string_view text) {
    if (style_.colour) out_.add_sequence(sequence);
    out_.add(text);
    if (style_.colour) out_.add_sequence(kPlain);
  }

  void add_heading(std::string_view text) {
    styled(kBold, text);
    out_.end_line();
    out_.end_line();
  }

  void add_block(std::uint32_t index) {
    const auto block = get<newsgloss_block>(newsgloss_annotations_block, annotations_, index);
    const bool is_heading = block.kind == NEWSGLOSS_HEADLINE || block.kind == NEWSGLOSS_HEADING;
    if (block.kind == NEWSGLOSS_LIST_ITEM) out_.add("• ");
    if (block.kind == NEWSGLOSS_QUOTE) out_.indent(2);
    if (is_heading && style_.colour) out_.add_sequence(kBold);
    add_marked(index, view(block.text), is_heading);
    if (is_heading && style_.colour) out_.add_sequence(kPlain);
    out_.end_line();
    out_.indent(0);
    const bool is_dense = block.kind == NEWSGLOSS_LIST_ITEM || block.kind == NEWSGLOSS_CELL;
    if (!is_dense) out_.end_line();
  }

  void add_marked(std::uint32_t block, std::string_view text, bool is_bold) {
    std::uint32_t at = 0;
    const std::uint32_t marks = newsgloss_annotations_mark_count(annotations_);
    for (; next_mark_ < marks; ++next_mark_) {
      const auto mark = get<newsgloss_mark>(newsgloss_annotations_mark, annotations_, next_mark_);
      if (mark.span.block != block) break;
      if (mark.level > kUsualLevel || !is_shown(mark.kind)) continue;
      out_.add(text.substr(at, mark.span.start - at));
      styled(colour_of(mark.kind), text.substr(mark.span.start, mark.span.end - mark.span.start));
      add_number(mark.card);
      if (is_bold && style_.colour) out_.add_sequence(kBold);
      at = mark.span.end;
    }
    out_.add(text.substr(at));
  }

  /// The number of a note stands behind the first mark that leads to it.
  void add_number(std::uint32_t card) {
    const auto [note, is_new] = numbers_.emplace(card, notes_.size() + 1);
    if (!is_new) return;
    notes_.push_back(card);
    styled(kFaint, "[" + std::to_string(note->second) + "]");
  }

  void add_notes() {
    if (notes_.empty()) return;
    add_heading(translated("Names and numbers in this article"));
    for (std::size_t i = 0; i < notes_.size(); ++i) add_note(i + 1, notes_[i]);
  }

  void add_note(std::size_t number, std::uint32_t card_number) {
    const auto card =
        make<Card>(newsgloss_annotations_card, annotations_, card_number, reader_.today);
    const CardWords words = words_of(read_card(engine_, card.get()), formats_);
    out_.add("[" + std::to_string(number) + "] ");
    styled(words.is_number ? kNumber : kActor, words.title);
    if (!words.subtitle.empty()) out_.add(" — " + words.subtitle);
    out_.indent(4);
    for (const CardLine& line : words.lines) add_line(line);
    if (!words.candidates.empty()) add_candidates(words);
    out_.end_line();
    out_.indent(0);
  }

  void add_line(const CardLine& line) {
    out_.end_line();
    out_.add(line.label.empty() ? line.text
                                : fill(translated("{0}: {1}"), {line.label, line.text}));
    if (!line.source.empty()) styled(kFaint, " (" + provenance_words(line) + ")");
  }

  void add_candidates(const CardWords& words) {
    std::string names;
    for (const CardCandidate& candidate : words.candidates) {
      if (!names.empty()) names += "; ";
      names += candidate.why.empty()
                   ? candidate.title
                   : fill(translated("{0} ({1})"), {candidate.title, candidate.why});
    }
    out_.end_line();
    out_.add(fill(translated("{0}: {1}"), {translated("Could also be"), names}));
  }

  const newsgloss_engine* engine_;
  newsgloss_annotations* annotations_;
  const Reader& reader_;
  Formats formats_;
  TerminalStyle style_;
  WrappedText out_;
  std::uint32_t next_mark_ = 0;
  std::map<std::uint32_t, std::size_t> numbers_;
  std::vector<std::uint32_t> notes_;
};

}  // namespace

std::string terminal_page(const newsgloss_engine* engine, newsgloss_annotations* annotations,
                          const Article& article, const Reader& reader,
                          const TerminalStyle& style) {
  return Page(engine, annotations, reader, style).rendered(article);
}

}  // namespace newsgloss::hosts
