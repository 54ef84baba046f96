// One walk over the tokens. A token that can begin neither a number nor a date is passed at the
// cost of a look at its classes; what begins one is read by recursive descent, and the walk goes on
// behind it, so that no token is read more than a bounded number of times.

#include <algorithm>

#include "quantities/article_day.hpp"
#include "quantities/date_reader.hpp"
#include "quantities/duration.hpp"
#include "quantities/era.hpp"
#include "quantities/label.hpp"
#include "quantities/last_count.hpp"
#include "quantities/ordinal.hpp"
#include "quantities/quantity_maker.hpp"
#include "quantities/starters.hpp"

namespace newsgloss {
namespace {

constexpr WordClasses kShortStarters =
    classes_of({WordClass::number_article, WordClass::currency_code, WordClass::date_word});

/// Frequent words that begin something only where one of these follows within two tokens.
constexpr WordClasses kOpeners =
    classes_of({WordClass::loose_opener, WordClass::number_article, WordClass::one_blocker});
constexpr WordClasses kOpened = classes_of(
    {WordClass::time_unit, WordClass::date_word, WordClass::scale, WordClass::denominator,
     WordClass::vague_determiner, WordClass::weekday, WordClass::month, WordClass::cardinal});

constexpr WordClasses kDateHeads =
    classes_of({WordClass::month, WordClass::weekday, WordClass::ordinal_word, WordClass::time_unit,
                WordClass::denominator});

constexpr WordClasses kAmountHeads = classes_of(
    {WordClass::cardinal, WordClass::scale, WordClass::vague, WordClass::vague_determiner,
     WordClass::number_article, WordClass::denominator, WordClass::fraction_sign,
     WordClass::currency_sign, WordClass::currency_prefix, WordClass::currency_code,
     WordClass::currency_million, WordClass::currency_artefact, WordClass::dollar_country,
     WordClass::dollar_country_joined, WordClass::minus_word});

/// What may follow a number that begins a date.
constexpr WordClasses kDateTails =
    classes_of({WordClass::date_word, WordClass::month, WordClass::weekday, WordClass::cardinal,
                WordClass::time_unit, WordClass::range_to, WordClass::number_and,
                WordClass::date_bound, WordClass::date_link});

class QuantityFinder {
 public:
  QuantityFinder(const BlockText& block, std::optional<Date> published,
                 std::vector<Quantity>& quantities)
      : words_(block),
        today_(article_day(published)),
        known_day_(published.has_value()),
        quantities_(quantities) {}

  void find() {
    const std::size_t first = quantities_.size();
    Starters starters(words_);
    for (std::uint32_t at = starters.next(0); at < words_.size(); at = starters.next(at)) {
      if (at >= per_begin_ && at < per_end_) {
        at = per_end_;
      } else {
        at = can_start(at) ? read(at) : at + 1;
      }
    }
    const auto begin = quantities_.begin() + static_cast<std::ptrdiff_t>(first);
    const auto comes_before = [](const Quantity& a, const Quantity& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    };
    if (!std::is_sorted(begin, quantities_.end(), comes_before))
      std::stable_sort(begin, quantities_.end(), comes_before);
  }

 private:
  /// Whether a token of Starters begins something where it stands.
  bool can_start(std::uint32_t at) const {
    const Token& token = words_[at];
    if (token.has_digit) return true;
    const WordClasses& classes = words_.classes(at);
    if (token.end - token.begin <= 3 && classes.has(WordClass::dollar_country) &&
        !classes.intersects(kShortStarters))
      return words_.is(at + 1, '$') || words_.is(at + 1, '.');
    if (classes.has(WordClass::time_unit) && !classes.has(WordClass::ordinal_word))
      return at + 1 < words_.size() && words_[at + 1].has_digit;
    if (!classes.intersects(kOpeners) || classes.has(WordClass::denominator)) return true;
    return opens(at + 1) || (words_.has(at + 1, WordClass::function_word) && opens(at + 2)) ||
           words_.has(at + 1, WordClass::loose_opener);
  }

  bool opens(std::uint32_t at) const {
    return at < words_.size() && (words_[at].has_digit || words_.classes(at).intersects(kOpened));
  }

  std::uint32_t read(std::uint32_t at) {
    if (const std::uint32_t end = address_of_web_end(words_, at); end != at) return end;
    if (words_.phrase_end(at, WordClass::no_quantity) != at)
      return pass_label(at, words_.phrase_end(at, WordClass::no_quantity));
    if (words_.is_digits(at)) {
      if (const auto years = read_era(words_, at)) return take_date(*years, at);
    }
    if (can_be_date(at)) {
      if (const auto date = read_date(words_, at, today_)) return take_date(*date, at);
    }
    if (const std::uint32_t end = label_end(words_, at); end != at) return pass_label(at, end);
    if (words_[at].has_digit || words_.classes(at).intersects(kAmountHeads)) {
      const std::uint32_t begin = with_sign(at);
      if (auto amount = read_amount(words_, begin); amount && amount->end > at && stands(*amount))
        return take(*amount);
    }
    if (const auto ordinal = read_ordinal(words_, at)) return take_ordinal(*ordinal);
    if (const auto* multiple = words_.reading(at, WordClass::multiple_word))
      return take_multiple(*multiple, at);
    std::uint32_t end = at;
    if (auto loose = read_loose_duration(words_, at, today_, end)) {
      push(std::move(*loose));
      return end;
    }
    return at + 1;
  }

  /// Most numbers are seen by their next token to begin no date.
  bool can_be_date(std::uint32_t at) const {
    const bool digits = words_.is_digits(at);
    if (!digits && !words_.has(at, WordClass::cardinal)) {
      return words_[at].starts_with_digit || words_.classes(at).intersects(kDateHeads) ||
             words_.begins_date(at) || words_.has(at + 1, WordClass::denominator);
    }
    const std::size_t size = words_.text(at).size();
    if (digits && (size == 4 || size == 6 || size == 8)) return true;
    if (digits && size > 2) return false;
    const char mark = words_.mark(at + 1);
    if (mark == ':' || mark == '/' || mark == '-' || mark == '.' || mark == '~') return true;
    return words_.classes(at + 1).intersects(kDateTails) || words_.equals(at + 1, "of");
  }

  void push(Quantity quantity) {
    if (!known_day_) forget_unknown_day(quantity);
    quantities_.push_back(std::move(quantity));
  }

  std::uint32_t take_date(const DateReading& date, std::uint32_t at) {
    push(date.quantity);
    append_digits(at, date.end);
    return date.end;
  }

  /// A sign or a decimal point before the digits: they stand behind it when it is seen.
  std::uint32_t with_sign(std::uint32_t at) const {
    std::uint32_t begin = at;
    if (begin > 0 && words_[at].starts_with_digit && words_.joined(at) &&
        words_.is(begin - 1, '.') && (words_[begin - 1].space_before || begin == 1))
      --begin;
    if (begin > 0 && words_.is(begin - 1, '-') && words_[at].starts_with_digit) {
      const auto number = read_number(words_, begin - 1);
      if (number && number->signed_) --begin;
    }
    return begin;
  }

  /// Whether the number is one: not "this one", "iPhone 11", "the second half".
  bool stands(const Amount& amount) const {
    const Number& number = amount.number;
    if (number.end == number.begin + 1 && number.low == 1 && !number.in_digits &&
        amount.unit.kind == UnitKind::none && !one_stands(number.begin))
      return false;
    if (number.fraction && !number.in_digits) return fraction_stands(amount);
    if (is_plural_model(amount)) return false;
    if (amount.unit.kind == UnitKind::none)
      return !is_label(words_, amount.begin, amount.end) && !is_model_number(amount);
    return !number.in_digits || amount.prefixed || !follows_dash(words_, amount.begin);
  }

  /// "one" that counts: not "this one", "one can say".
  bool one_stands(std::uint32_t at) const {
    if (words_.equals(at + 1, "of")) return true;
    if (at > 0 && words_.has(at - 1, WordClass::one_blocker)) return false;
    return !words_.has(at + 1, WordClass::verb_helper, WordClass::be_form);
  }

  /// "Model 3s", "iPhone 6s": the letter is no second.
  bool is_plural_model(const Amount& amount) const {
    return amount.number.suffix == "s" && amount.begin > 0 &&
           words_.starts_upper(amount.begin - 1) && !words_.begins_sentence(amount.begin - 1);
  }

  /// A number within the noun that the last count counted: "63,000 Model 3 sedans".
  bool is_model_number(const Amount& amount) const {
    return counted_.covers(words_[amount.begin].begin) && amount.number.in_digits &&
           (words_.starts_upper(amount.begin - 1) || words_.starts_upper(amount.end));
  }

  bool fraction_stands(const Amount& amount) const {
    const std::uint32_t begin = amount.begin, end = amount.number.end;
    if (amount.unit.kind != UnitKind::none) return true;
    const bool lone = end - begin == 1 || amount.number.article;
    if (!lone || words_.has(begin, WordClass::fraction_sign)) return true;
    if (begin > 0 && words_.has(begin - 1, WordClass::ordinal_word, WordClass::one_blocker))
      return false;
    if (words_.is(end, '-')) return false;
    return amount.number.article || words_.equals(end, "of") ||
           words_.has(end, WordClass::determiner) || bound_before(words_, begin).begin != begin ||
           is_plural(words_, end);
  }

  std::uint32_t take(const Amount& amount) {
    const Range range = read_range(words_, amount);
    MadeQuantity made = make_quantity(words_, range);
    if (made.counted_end != 0) counted_.note(made.quantity, range.begin, made.counted_end);
    if (!made.per.name.empty()) divide(made.quantity, made.per, made.counted_end);
    share_unit_back(range, made.quantity);
    if (made.quantity.kind == QuantityKind::number) inherit(range, made.quantity);
    const bool bare = made.quantity.kind == QuantityKind::number;
    if (made.quantity.kind == QuantityKind::duration)
      place_duration(words_, range, today_, made.quantity, made.end);
    const std::uint32_t end = made.quantity.counted.empty() ? made.end : range.end;
    const bool only_number =
        made.quantity.kind == QuantityKind::number && made.quantity.span == range.first.number.span;
    push(std::move(made.quantity));
    last_ = {quantities_.size() - 1, range.end, bare};
    if (!only_number) append_nested_numbers(range, quantities_);
    return end;
  }

  /// "300 cars a week": what stands behind the noun is read with it.
  void divide(Quantity& quantity, const PerUnit& per, std::uint32_t begin) {
    quantity.unit.append(" per ").append(per.name);
    per_begin_ = begin;
    per_end_ = per.end;
  }

  /// "45 and 50 mg", "8 or $9": the unit of the second holds for the first.
  void share_unit_back(const Range& range, const Quantity& quantity) {
    if (!last_.bare || quantity.unit.empty() || range.begin != last_.end + 1) return;
    const std::uint32_t link = last_.end;
    if (!words_.has(link, WordClass::number_and, WordClass::range_or) && !words_.is(link, ',') &&
        !words_.is(link, '/'))
      return;
    Quantity& before = quantities_[last_.index];
    if (quantity.kind == QuantityKind::ordinal) return;
    before.unit = quantity.unit;
    before.unit_id = quantity.unit_id;
    before.kind = quantity.kind;
    before.counted = quantity.counted;
    Quantity nested = before;
    nested.kind = QuantityKind::number;
    nested.unit.clear();
    nested.unit_id.clear();
    nested.counted = {};
    nested.nested = true;
    quantities_.push_back(nested);
  }

  void inherit(const Range& range, Quantity& quantity) {
    counted_.give(range, quantity);
    if (quantity.unit.empty()) inherit_age(range, quantity);
    if (quantity.kind != QuantityKind::count) return;
    const PerUnit per = read_count_per(words_, range.end);
    if (!per.name.empty()) divide(quantity, per, range.end);
  }

  /// "aged 7 and 9"
  void inherit_age(const Range& range, Quantity& quantity) const {
    constexpr double kOldest = 130;
    if (quantities_.empty() || range.begin != last_.end + 1 || *quantity.low > kOldest) return;
    const Quantity& before = quantities_[last_.index];
    const bool linked = words_.has(last_.end, WordClass::number_and, WordClass::range_or) ||
                        words_.is(last_.end, ',');
    if (!linked || before.kind != QuantityKind::age || !before.unit_surface.empty()) return;
    quantity.kind = QuantityKind::age;
    quantity.unit = before.unit;
    quantity.unit_id = before.unit_id;
  }

  std::uint32_t take_ordinal(const Ordinal& ordinal) {
    Quantity quantity;
    quantity.kind = QuantityKind::ordinal;
    quantity.span = quantity.number = ordinal.span;
    quantity.low = quantity.high = ordinal.value;
    quantities_.push_back(quantity);
    return ordinal.end;
  }

  std::uint32_t take_multiple(const Lexicon::Reading& reading, std::uint32_t at) {
    Quantity quantity;
    quantity.kind = QuantityKind::multiple;
    quantity.span = quantity.number = words_[at].span();
    quantity.low = quantity.high = reading.number;
    const Bound bound = bound_before(words_, at);
    quantity.change = bound.change;
    quantity.hedge = bound.surface;
    quantities_.push_back(quantity);
    return at + 1;
  }

  /// A label's numbers are numbers, but no quantities: "page 5" is an ordinal.
  std::uint32_t pass_label(std::uint32_t at, std::uint32_t end) {
    Quantity label;
    label.kind = QuantityKind::ordinal;
    label.span = words_.span(at, end);
    quantities_.push_back(label);
    append_digits(at, end);
    return end;
  }

  /// The plain numbers beneath a label or a date.
  void append_digits(std::uint32_t at, std::uint32_t end) {
    for (; at < end; ++at) {
      if (!words_.is_digits(at)) continue;
      Number number;
      number.low = number.high = value_of_digits(words_.text(at));
      number.span = words_[at].span();
      quantities_.push_back(bare_number(number, true));
    }
  }

  struct LastQuantity {
    std::size_t index = 0;
    std::uint32_t end = 0;
    bool bare = false;
  };
  Words words_;
  Today today_;
  bool known_day_;
  std::vector<Quantity>& quantities_;
  LastQuantity last_;
  LastCount counted_{words_};
  std::uint32_t per_begin_ = 0xffffffff, per_end_ = 0;
};

}  // namespace

void find_quantities(const BlockText& block, std::optional<Date> published,
                     std::vector<Quantity>& quantities) {
  if (block.lexicon == nullptr) return;
  QuantityFinder(block, published, quantities).find();
}

}  // namespace newsgloss
