#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/character.hpp"
#include "text/fold.hpp"
#include "text/lexicon.hpp"
#include "text/token.hpp"

namespace newsgloss::testing {

/// A surface form as the reference knows it.
struct NaiveForm {
  std::string text;
  bool exact_case = false;
};

struct NaiveMatch {
  std::uint32_t begin = 0, end = 0;
  bool exact = false;
  std::set<std::size_t> forms;  ///< numbers of all that hold here
  friend bool operator==(const NaiveMatch&, const NaiveMatch&) = default;
  friend std::ostream& operator<<(std::ostream& out, const NaiveMatch& match) {
    out << match.begin << "-" << match.end << (match.exact ? " exact" : "");
    for (const std::size_t form : match.forms) out << " " << form;
    return out;
  }
};

/// Finds surface forms by comparing each of them at each word, straight from the rules in
/// phrase_matcher.hpp: no hash, no table, no filter.
class NaiveMatcher {
 public:
  explicit NaiveMatcher(std::vector<NaiveForm> forms) {
    for (NaiveForm& form : forms) forms_.push_back(take_apart(std::move(form)));
    for (Apart& one : forms_) {
      for (Apart& other : forms_) share_stops(one, other);
    }
  }

  std::vector<NaiveMatch> match(std::string_view text) const {
    const std::vector<Token> words = words_of(text);
    std::vector<NaiveMatch> matches;
    for (std::size_t at = 0; at < words.size();) {
      std::optional<NaiveMatch> best;
      std::size_t best_words = 0;
      for (std::size_t number = 0; number < forms_.size(); ++number)
        try_form(text, words, at, number, best, best_words);
      at += best ? best_words : 1;
      if (best) matches.push_back(*best);
    }
    return matches;
  }

 private:
  struct Between {
    std::string marks;  ///< folded, without white space, dashes and apostrophes that only join
    bool stop = false;  ///< right after the word
    bool blocked = false;
  };
  struct Apart {
    std::vector<std::string> words, folded;
    std::vector<Between> between;  ///< before each word; nothing before the first
    std::string suffix;            ///< folded
    bool final_stop = false, small = true, exact_case = false;
  };

  static std::vector<Token> words_of(std::string_view text) {
    std::vector<Token> tokens;
    read_tokens(text, nullptr, tokens);
    std::erase_if(tokens, [](const Token& one) {
      return one.kind != TokenKind::word && one.kind != TokenKind::ideograph;
    });
    return tokens;
  }

  static bool is_white(char32_t c) { return character_class(c) <= CharacterClass::line_break; }

  static Between between(std::string_view gap) {
    Between result;
    bool white = false;
    int line_feeds = 0;
    std::string marks;
    for (std::size_t at = 0; at < gap.size();) {
      const Character c = character_at(gap, at);
      if (is_white(c.code_point)) {
        white = true;
        line_feeds += c.code_point == '\n' ? 1 : c.code_point == 0x2029 ? 2 : 0;
      } else if (at == 0 && c.code_point == '.') {
        result.stop = true;
      } else {
        fold(gap.substr(at, c.size), marks);
      }
      at += c.size;
    }
    result.blocked = line_feeds > 1 || gap.size() > 32;
    const bool joins = marks.empty() || marks == "'" ||
                       (!white && (marks == "-" || marks == "-'" || marks == "'-"));
    if (!joins) result.marks = marks;
    return result;
  }

  static bool capital_first(std::string_view word) {
    return is_upper(character_at(word, 0).code_point);
  }

  /// A form need not write the stop of an abbreviation.
  static bool is_abbreviation(const Token& word, std::string_view text) {
    const Lexicon* lexicon = Lexicon::of("en");
    const std::uint32_t lexeme = lexicon->find(word.hash, word.of(text));
    return lexeme != 0 && lexicon->classes(lexeme).has(WordClass::abbreviation);
  }

  /// Forms that fold alike take each other's full stops.
  static void share_stops(Apart& one, Apart& other) {
    if (one.folded != other.folded || one.suffix != other.suffix) return;
    for (std::size_t i = 0; i < one.between.size(); ++i) {
      if (one.between[i].marks != other.between[i].marks) return;
    }
    for (std::size_t i = 0; i < one.between.size(); ++i) {
      one.between[i].stop = other.between[i].stop = one.between[i].stop || other.between[i].stop;
    }
    one.final_stop = other.final_stop = one.final_stop || other.final_stop;
  }

  static Apart take_apart(NaiveForm form) {
    Apart apart;
    apart.exact_case = form.exact_case;
    const std::vector<Token> words = words_of(form.text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string_view word = words[i].of(form.text);
      apart.words.emplace_back(word);
      apart.folded.push_back(folded(word));
      apart.small = apart.small && !capital_first(word);
      const std::size_t before = i == 0 ? words[0].begin : words[i - 1].end;
      const std::string_view gap =
          std::string_view(form.text).substr(before, words[i].begin - before);
      apart.between.push_back(between(gap));
      if (i > 0 && gap.starts_with(' ') && apart.between[i].marks.empty())
        apart.between[i].stop = apart.between[i].stop || is_abbreviation(words[i - 1], form.text);
    }
    const std::string_view rest = std::string_view(form.text).substr(words.back().end);
    if (rest.starts_with('.')) apart.final_stop = true;
    if (!rest.empty() && !apart.final_stop && folded(rest) != "'") apart.suffix = folded(rest);
    return apart;
  }

  /// Compares one form with the words from `at` on; keeps it in `best` where it holds and none is
  /// longer.
  void try_form(std::string_view text, const std::vector<Token>& words, std::size_t at,
                std::size_t number, std::optional<NaiveMatch>& best,
                std::size_t& best_words) const {
    const Apart& form = forms_[number];
    if (at + form.words.size() > words.size()) return;
    bool same_bytes = true, small = true;
    for (std::size_t i = 0; i < form.words.size(); ++i) {
      const std::string_view word = words[at + i].of(text);
      if (folded(word) != form.folded[i]) return;
      same_bytes = same_bytes && word == form.words[i];
      small = small && !capital_first(word);
      if (i == 0) continue;
      const std::size_t end = words[at + i - 1].end;
      const Between gap = between(text.substr(end, words[at + i].begin - end));
      if (gap.blocked || gap.marks != form.between[i].marks) return;
      if (gap.stop && !form.between[i].stop && !is_initial(form.words[i - 1])) return;
    }
    if (form.exact_case ? !same_bytes : small && !form.small && !same_bytes) return;
    const std::size_t last = words[at + form.words.size() - 1].end;
    std::size_t mark = 0;
    if (!form.suffix.empty()) {
      if (last == text.size()) return;
      mark = character_at(text, last).size;
      if (folded(text.substr(last, mark)) != form.suffix) return;
    }
    note(form, number,
         NaiveMatch{words[at].begin, static_cast<std::uint32_t>(last + mark), same_bytes, {number}},
         best, best_words, text);
  }

  void note(const Apart& form, std::size_t number, NaiveMatch match,
            std::optional<NaiveMatch>& best, std::size_t& best_words, std::string_view text) const {
    const auto length = std::pair(form.words.size(), form.suffix.size());
    if (best && length < best_length_) return;
    if (!best || length > best_length_) {
      best = match;
      best_words = form.words.size();
      best_length_ = length;
      stops_ = false;
    } else {
      best->forms.insert(number);
      best->exact = best->exact || match.exact;
    }
    stops_ = stops_ || form.final_stop;
    const bool stop = stops_ && match.end < text.size() && text[match.end] == '.';
    best->end = match.end + (stop ? 1 : 0);
  }

  static bool is_initial(std::string_view word) {
    const Character c = character_at(word, 0);
    return c.size == word.size() && character_class(c.code_point) == CharacterClass::letter;
  }

  std::vector<Apart> forms_;
  mutable std::pair<std::size_t, std::size_t> best_length_;
  mutable bool stops_ = false;
};

}  // namespace newsgloss::testing
