// Each message of a card becomes one line, a part of the heading, or a candidate. Sentences are
// whole messages with numbered arguments, so that a translator can order them.
#include "hosts/shared/words.hpp"

#include <algorithm>
#include <cmath>

#include "hosts/shared/messages.hpp"
#include "hosts/shared/vocabulary.hpp"

namespace newsgloss::hosts {

namespace {

constexpr std::size_t kMostQuoted = 120;  // characters of the article's own words in one line

/// An argument of the kind asked for, or an empty one: cards of a later version may differ.
const CardArgument& argument(const CardRow& row, std::size_t index, newsgloss_argument_kind kind) {
  static const CardArgument none;
  const bool fits = index < row.arguments.size() && row.arguments[index].kind == kind;
  return fits ? row.arguments[index] : none;
}

const std::string& text_of_argument(const CardRow& row, std::size_t index) {
  static const std::string none;
  return index < row.arguments.size() ? row.arguments[index].text : none;
}

std::string joined(std::string_view first, std::string_view second, std::string_view between) {
  std::string both(first);
  if (!first.empty() && !second.empty()) both += between;
  both += second;
  return both;
}

/// "Mayor, Tromsø", but "Mayor of Tromsø" as it is.
std::string office_title(const std::string& title, const std::string& of) {
  return title.find(of) == std::string::npos ? joined(title, of, ", ") : title;
}

bool begins_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_character));
}

std::size_t length_of(const CardLine& line) {
  return length_of(line.label) + length_of(line.text) + length_of(line.month);
}

/// An article's words, cut at a space where a glance would not take them in.
std::string shortened(const std::string& words) {
  if (length_of(words) <= kMostQuoted) return words;
  std::size_t end = 0;
  for (std::size_t seen = 0; seen <= kMostQuoted; ++end) seen += begins_character(words[end]);
  const auto space = words.rfind(' ', end - 1);
  return words.substr(0, space == std::string::npos ? end - 1 : space) + "…";
}

std::string quoted(const std::string& words) {
  return words.empty() ? std::string() : fill(translated("“{0}”"), {shortened(words)});
}

/// Words one card at a time.
class Wording {
 public:
  Wording(const CardData& card, const Formats& formats) : card_(card), formats_(formats) {}

  CardWords worded() {
    words_.is_number = card_.kind == NEWSGLOSS_CARD_CLAIM;
    words_.sure = card_.sure;
    words_.title = card_.title;
    if (card_.kind != NEWSGLOSS_CARD_ENTITY) words_.title_tongue = Tongue::article;
    if (card_.is_title_translated) words_.title_tongue = Tongue::reader;
    if (card_.kind == NEWSGLOSS_CARD_UNKNOWN_ACTOR)
      words_.subtitle = translated("Named in this article");
    for (const CardRow& row : card_.rows) {
      if (card_.kind == NEWSGLOSS_CARD_CLAIM)
        add_claim_row(row);
      else
        add_entity_row(row);
    }
    if (words_.is_number && !value_.empty()) words_.subtitle = value_read();
    return std::move(words_);
  }

 private:
  void add_entity_row(const CardRow& row) {
    switch (row.message) {
      case NEWSGLOSS_KIND_OF:
        words_.subtitle =
            kind_word(argument(row, 0, NEWSGLOSS_ARGUMENT_KIND).code, text_of_argument(row, 1));
        break;
      case NEWSGLOSS_DESCRIBED_AS:
        describe(row);
        break;
      case NEWSGLOSS_HELD_OFFICE:
        add_fact(row, translated("Office"), office(row));
        break;
      case NEWSGLOSS_RELATED_AS:
        add_fact(row, relation_word(text_of_argument(row, 0)), text_of_argument(row, 1),
                 argument(row, 1, NEWSGLOSS_ARGUMENT_ENTITY).is_translated ? Tongue::reader
                                                                           : Tongue::entity_file);
        break;
      case NEWSGLOSS_FACT_IS:
        add_fact(row, fact_word(text_of_argument(row, 0)), fact(row));
        break;
      case NEWSGLOSS_HERE_STANDS_FOR:
        add(row, translated("Here"),
            fill(translated("{0} stands for it"), {text_of_argument(row, 0)}));
        break;
      case NEWSGLOSS_UNDERSTOOD_FROM:
        add(row, translated("Here"),
            fill(translated("understood from {0}"), {quoted(text_of_argument(row, 0))}));
        break;
      case NEWSGLOSS_INTRODUCED_AS:
        add(row, "", quoted(text_of_argument(row, 0)), Tongue::article);
        break;
      case NEWSGLOSS_MAY_ALSO_MEAN:
        add_candidate(row);
        break;
      default:
        break;
    }
  }

  /// A description that only repeats the title, as a government's may, is left out.
  void describe(const CardRow& row) {
    const std::string_view text = text_of_argument(row, 0);
    if (text.substr(0, text.find_last_not_of('.') + 1) == card_.title) return;
    add(row, "", std::string(text), Tongue::entity_file);
  }

  void add_claim_row(const CardRow& row) {
    switch (row.message) {
      case NEWSGLOSS_VALUE_IS:
        read_value(row);
        break;
      case NEWSGLOSS_BOUNDED_BY:
        change_ = argument(row, 0, NEWSGLOSS_ARGUMENT_CHANGE).code;
        add(row, translated("As written"), quoted(text_of_argument(row, 1)), Tongue::article);
        break;
      case NEWSGLOSS_COUNTS:
        add(row, translated("What is counted"), shortened(text_of_argument(row, 0)),
            Tongue::article);
        break;
      case NEWSGLOSS_IS_ABOUT:
        add(row, translated("About"), shortened(text_of_argument(row, 0)), Tongue::article);
        break;
      case NEWSGLOSS_HOLDS_IN:
        add(row, translated("Where"), text_of_argument(row, 0));
        break;
      case NEWSGLOSS_SAID_BY:
        add(row, translated("Said by"), speaker(row), Tongue::article);
        break;
      case NEWSGLOSS_STANCE_IS:
        add(row, translated("Standing"),
            stance_words(argument(row, 0, NEWSGLOSS_ARGUMENT_STANCE).code));
        break;
      case NEWSGLOSS_SPEAKS_OF_TIME:
        add(row, translated("When"), time(row));
        break;
      case NEWSGLOSS_MEASURES:
        add(row, translated("What is measured"), shortened(text_of_argument(row, 0)),
            Tongue::article);
        break;
      case NEWSGLOSS_DISAGREES_WITH:
        add(row, translated("Another figure in this article"), other(row));
        break;
      case NEWSGLOSS_REPEATS:
        add(row, translated("Again in this article"), other(row));
        break;
      case NEWSGLOSS_COMPARES_TO:
        add(row, translated("Scale"), scale(row));
        break;
      case NEWSGLOSS_AMOUNTS_PER_HEAD:
        add(row, translated("For each inhabitant"), per_head(row));
        break;
      default:
        break;
    }
  }

  void add(const CardRow& row, std::string label, std::string text,
           Tongue tongue = Tongue::reader) {
    if (text.empty()) return;
    words_.lines.push_back({std::move(label), std::move(text), tongue, row.source, row.address,
                            formats_.date(row.date),
                            lasts(row) ? std::string() : formats_.month(row.date),
                            row.old && !lasts(row)});
    length_ += length_of(words_.lines.back());
  }

  /// When something was founded does not go out of date.
  static bool lasts(const CardRow& row) {
    return row.message == NEWSGLOSS_FACT_IS && text_of_argument(row, 0) == "founded";
  }

  /// Facts come in the order of their worth; a card that is full takes no more of them.
  void add_fact(const CardRow& row, std::string label, std::string text,
                Tongue tongue = Tongue::reader) {
    if (facts_ == kMostFacts || length_ >= kMostCharacters) return;
    ++facts_;
    add(row, std::move(label), std::move(text), tongue);
  }

  std::string office(const CardRow& row) const {
    const std::string title = office_title(text_of_argument(row, 0), text_of_argument(row, 1));
    const std::string since = formats_.date(argument(row, 2, NEWSGLOSS_ARGUMENT_DATE).date);
    const std::string until = formats_.date(argument(row, 3, NEWSGLOSS_ARGUMENT_DATE).date);
    if (until.empty())
      return since.empty() ? title : fill(translated("{0}, since {1}"), {title, since});
    return since.empty() ? fill(translated("{0}, until {1}"), {title, until})
                         : fill(translated("{0}, {1} to {2}"), {title, since, until});
  }

  std::string fact(const CardRow& row) const {
    const CardArgument& value = argument(row, 1, NEWSGLOSS_ARGUMENT_NUMBER);
    if (lasts(row))
      return formats_.date({static_cast<std::int32_t>(value.amount.low), 0, 0, {0, 0}});
    return with_conversion(in_unit_of_fact(value));
  }

  static Amount in_unit_of_fact(const CardArgument& value) {
    const bool has_unit = !value.amount.unit_id.empty();
    return {value.amount.low, value.amount.high,
            has_unit ? value.amount.unit_id : unit_of_fact(value.text)};
  }

  std::string with_conversion(const Amount& amount) const {
    const std::string own = formats_.amount(amount);
    const std::string converted = formats_.converted(amount);
    return converted.empty() ? own : fill(translated("{0} ({1})"), {own, converted});
  }

  void read_value(const CardRow& row) {
    amount_ = argument(row, 0, NEWSGLOSS_ARGUMENT_NUMBER).amount;
    value_ = with_conversion(amount_);
  }

  /// What was read, where the article's own words do not say it just so.
  std::string value_read() const {
    const std::string value = bounded(change_, value_);
    return value == card_.title ? std::string() : value;
  }

  std::string speaker(const CardRow& row) const {
    const std::string cue = quoted(text_of_argument(row, 1));
    const std::string& name = text_of_argument(row, 0);
    return name.empty() || cue.empty() ? joined(name, cue, "")
                                       : fill(translated("{0} ({1})"), {name, cue});
  }

  std::string time(const CardRow& row) const {
    const std::string day = formats_.date(argument(row, 0, NEWSGLOSS_ARGUMENT_DATE).date);
    if (text_of_argument(row, 1) == day) return day;
    const std::string words = quoted(text_of_argument(row, 1));
    return day.empty() || words.empty() ? joined(day, words, "")
                                        : fill(translated("{0} ({1})"), {day, words});
  }

  /// Another claim of the article: its words, and who says it where that is told.
  static std::string other(const CardRow& row) {
    const std::string words = quoted(text_of_argument(row, 0));
    const std::string& said_by = text_of_argument(row, 1);
    return said_by.empty() ? words : fill(translated("{0}, said by {1}"), {words, said_by});
  }

  /// The formula stands there, so that the reader can check it: "50,000 ÷ 1,280,000 = 3.9%".
  std::string scale(const CardRow& row) const {
    const Amount& share = argument(row, 0, NEWSGLOSS_ARGUMENT_NUMBER).amount;
    return formula(row, formats_.share(share));
  }

  std::string per_head(const CardRow& row) const {
    return formula(row, formats_.amount(argument(row, 0, NEWSGLOSS_ARGUMENT_NUMBER).amount));
  }

  std::string formula(const CardRow& row, std::string_view result) const {
    const Amount whole = in_unit_of_fact(argument(row, 3, NEWSGLOSS_ARGUMENT_NUMBER));
    const std::string day = formats_.date(argument(row, 4, NEWSGLOSS_ARGUMENT_DATE).date);
    const std::string figure = formats_.amount(amount_);
    return fill(translated("{0} ÷ {1} = {2}. Divided by: {3}, {4}"),
                {day.empty() ? figure : fill(translated("{0} ({1})"), {figure, day}),
                 formats_.amount(whole), result, fact_word(text_of_argument(row, 2)),
                 text_of_argument(row, 1)});
  }

  void add_candidate(const CardRow& row) {
    const CardArgument& entity = argument(row, 0, NEWSGLOSS_ARGUMENT_ENTITY);
    if (entity.text.empty()) return;
    words_.candidates.push_back({entity.entity_id, entity.text,
                                 reason_words(argument(row, 1, NEWSGLOSS_ARGUMENT_REASON).code)});
  }

  const CardData& card_;
  const Formats& formats_;
  CardWords words_;
  Amount amount_;
  std::string value_;
  newsgloss_change change_ = NEWSGLOSS_EQUAL;
  std::size_t facts_ = 0;
  std::size_t length_ = 0;  ///< of the lines so far
};

}  // namespace

CardWords words_of(const CardData& card, const Formats& formats) {
  return Wording(card, formats).worded();
}

std::string provenance_words(const CardLine& line) {
  const std::string from = joined(line.source, line.day, ", ");
  return line.old ? joined(from, translated("may be out of date"), ", ") : from;
}

WordsLanguage words_language() {
  // A translator puts the language's own tag and "rtl" where it is written from right to left.
  return {translated_in("language of these words", "en"),
          translated_in("direction of these words", "ltr")};
}

}  // namespace newsgloss::hosts
