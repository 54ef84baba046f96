// Most spellings in a text are the stored form byte by byte, or differ from it by the case of ASCII
// letters: both are decided without looking for words. The rest is taken apart.

#include "entities/compare_form.hpp"

#include <algorithm>
#include <string>

#include "text/fold.hpp"

namespace newsgloss {
namespace {

std::string_view of(std::string_view text, const FormWord& word) {
  return text.substr(word.begin, word.end - word.begin);
}

bool differ_by_ascii_case(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, [](char a, char b) {
    const char small = static_cast<char>(a | 0x20);
    return a == b || (small == (b | 0x20) && small >= 'a' && small <= 'z');
  });
}

bool gaps_agree(const Gap& in_form, const Gap& in_text, std::string_view word_before) {
  if (in_text.blocked || in_form.key != in_text.key) return false;
  return !in_text.stop || in_form.stop || is_initial(word_before);
}

FormLikeness compare_words(std::string_view one, std::string_view other) {
  if (one == other) return FormLikeness::exact;
  return folded(one) == folded(other) ? FormLikeness::folded : FormLikeness::none;
}

}  // namespace

FormLikeness compare_form(std::string_view form, std::string_view text, const FormWord* words,
                          std::uint32_t count) {
  const std::string_view here = text.substr(words[0].begin, words[count - 1].end - words[0].begin);
  if (here.size() == form.size()) {
    if (here == form) return FormLikeness::exact;
    if (differ_by_ascii_case(form, here)) return FormLikeness::folded;
  }
  FormLikeness likeness = FormLikeness::exact;
  FormWord in_form, before;
  for (std::uint32_t i = 0; i < count; ++i, before = in_form) {
    in_form = next_word(form, before.end);
    if (in_form.begin == in_form.end) return FormLikeness::none;
    if (i > 0 && !gaps_agree(gap_between(form, before.end, in_form.begin),
                             gap_between(text, words[i - 1].end, words[i].begin), of(form, before)))
      return FormLikeness::none;
    likeness = std::min(likeness, compare_words(of(form, in_form), of(text, words[i])));
    if (likeness == FormLikeness::none) return likeness;
  }
  return in_form.end == form.size() ? likeness : FormLikeness::none;
}

bool is_small(std::string_view text, const FormWord* words, std::uint32_t count) {
  return std::none_of(words, words + count,
                      [&](const FormWord& word) { return begins_with_capital(of(text, word)); });
}

}  // namespace newsgloss
