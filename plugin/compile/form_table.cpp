// Forms whose words and gaps hash alike share one node. Where they differ in spelling, a node has a
// record for each spelling, with all that holds when a text is written exactly so, and after them
// one or two for texts that only fold alike. One spelling whose case does not count, by far the
// most frequent case, needs a single record.

#include "compile/form_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <map>
#include <tuple>

#include "compile/form_priors.hpp"
#include "compile/node_table.hpp"
#include "text/fold.hpp"
#include "text/lexicon.hpp"
#include "text/token.hpp"

namespace newsgloss {

using namespace entity_format;

namespace {

std::string_view of(std::string_view text, const FormWord& word) {
  return text.substr(word.begin, word.end - word.begin);
}

/// The form from its first word to its last, with a full stop behind each abbreviation: that is
/// what lets a text have one there.
std::string core_of(std::string_view text, const FormWords& form) {
  static const Lexicon* const lexicon = Lexicon::of("en");
  std::string core;
  for (std::uint32_t i = 0; i < form.count; ++i) {
    const std::string_view word = of(text, form.words[i]);
    core.append(word);
    if (i + 1 == form.count) break;
    const std::uint32_t end = form.words[i].end;
    const std::string_view gap = text.substr(end, form.words[i + 1].begin - end);
    const std::uint32_t lexeme =
        form.gaps[i + 1].key == 0 && gap.starts_with(' ') && lexicon != nullptr
            ? lexicon->find(form.words[i].hash, word)
            : 0;
    if (lexeme != 0 && lexicon->classes(lexeme).has(WordClass::abbreviation)) core.push_back('.');
    core.append(gap);
  }
  return core;
}

std::uint64_t key_of(const FormWords& form) {
  std::uint64_t key = 0;
  for (std::uint32_t i = 0; i < form.count; ++i)
    key = phrase_key(key, form.words[i].hash, form.gaps[i].key);
  return form.suffix == 0 ? key : phrase_key(key, form.suffix, kSuffixGap);
}

/// The words of a form, each closed by a NUL.
std::string spelling_of(std::string_view core) {
  std::string spelling;
  for (FormWord word = next_word(core, 0); word.begin != word.end;
       word = next_word(core, word.end)) {
    spelling.append(of(core, word));
    spelling.push_back('\0');
  }
  return spelling;
}

std::string folded_spelling(std::string_view spelling) {
  std::string plain;
  for (std::size_t at = 0; at < spelling.size();) {
    const std::size_t end = spelling.find('\0', at);
    fold(spelling.substr(at, end - at), plain);
    plain.push_back('\0');
    at = end + 1;
  }
  return plain;
}

/// `core` with a full stop behind each word that has one in any of `uses`, which fold alike.
std::string with_stops(std::string_view core, const std::vector<std::string_view>& others) {
  FormWords form, other;
  form.read(core);
  std::array<bool, kMaxFormWords> stops{};
  for (const std::string_view text : others) {
    other.read(text);
    for (std::uint32_t i = 1; i < other.count; ++i) stops[i] = stops[i] || other.gaps[i].stop;
  }
  std::string result;
  std::uint32_t end = 0;
  for (std::uint32_t i = 0; i < form.count; ++i) {
    if (i > 0 && stops[i] && !form.gaps[i].stop) result.push_back('.');
    result.append(core.substr(end, form.words[i].end - end));
    end = form.words[i].end;
  }
  return result;
}

}  // namespace

struct FormTableMaker::Spelling {
  std::string text;
  bool small = true;
  std::vector<const Use*> uses;
};

bool FormTableMaker::add(const FormUse& use) {
  FormWords form;
  if (use.text.size() > kMaxFormBytes || form.read(use.text) != FormWords::Fault::none)
    return false;
  const std::string core = core_of(use.text, form);
  Use one{};
  one.key = key_of(form);
  one.text_begin = static_cast<std::uint32_t>(texts_.size());
  one.text_size = static_cast<std::uint16_t>(core.size());
  one.suffix = form.suffix;
  one.entity = use.entity;
  one.weight = use.weight;
  one.prior = use.prior.value_or(-1.0F);
  if (!use.context.empty()) {
    contexts_.push_back(use.context);
    one.context = static_cast<std::uint32_t>(contexts_.size());
  }
  one.language = use.language;
  one.kind = use.kind;
  one.entity_kind = use.entity_kind;
  one.exact_case = use.exact_case;
  one.preferred = use.preferred;
  one.takes_stop = form.final_stop;
  one.longer = form.count > 1;
  texts_.append(core);
  uses_.push_back(one);
  return true;
}

/// Turns the uses of one node after the other into records and meanings.
class FormTableMaker::Groups {
 public:
  Groups(const FormTableMaker& maker, FormTables& tables, NodeTable& nodes)
      : maker_(maker), tables_(tables), nodes_(nodes) {}

  /// All uses of one key.
  void add(const Use* begin, const Use* end) {
    const std::uint64_t place = tables_.forms.size() / 4;
    last_record_ = kNone;
    pairs_ = 0;
    std::map<std::string, std::map<std::string, Spelling>> by_folding;
    for (const Use* use = begin; use != end; ++use) {
      const std::string_view text = text_of(*use);
      std::string spelling = spelling_of(text);
      Spelling& one = by_folding[folded_spelling(spelling)][std::move(spelling)];
      if (one.uses.empty()) one.text = text;
      one.uses.push_back(use);
    }
    for (auto& [folding, spellings] : by_folding) {
      if (end - begin > 1) share_stops(spellings);
      add_spellings(spellings);
    }
    add_path(*begin, place);
  }

 private:
  static constexpr std::size_t kNone = ~std::size_t{0};
  using Uses = std::vector<const Use*>;

  std::string_view text_of(const Use& use) const {
    return std::string_view(maker_.texts_).substr(use.text_begin, use.text_size);
  }

  /// Spellings that fold alike take each other's full stops.
  void share_stops(std::map<std::string, Spelling>& spellings) const {
    std::vector<std::string_view> texts;
    for (const auto& [words, spelling] : spellings) {
      for (const Use* use : spelling.uses) texts.push_back(text_of(*use));
    }
    for (auto& [words, spelling] : spellings) spelling.text = with_stops(spelling.text, texts);
  }

  void add_spellings(std::map<std::string, Spelling>& spellings) {
    tables_.surface_forms += static_cast<std::uint32_t>(spellings.size());
    Uses any, any_small;
    std::string_view any_text, any_small_text;
    bool takes_stop = false;
    for (auto& [words, spelling] : spellings) {
      FormWords form;
      form.read(spelling.text);
      spelling.small = form.small;
      for (const Use* use : spelling.uses) {
        takes_stop = takes_stop || use->takes_stop;
        if (!use->exact_case) {
          any.push_back(use);
          any_text = spelling.text;
        }
        if (!use->exact_case && spelling.small) {
          any_small.push_back(use);
          any_small_text = spelling.text;
        }
        nodes_.begin_with(form, first_word_bits(*use, form, spelling.text));
        pairs_ |= pairs(*use, form, spelling.text);
      }
    }
    const std::uint8_t stop = takes_stop ? kTakesStop : 0;
    const Spelling& first = spellings.begin()->second;
    if (spellings.size() == 1 && any.size() == first.uses.size()) {
      add_record(first.text, kHoldsExactly | kHoldsFolded | (first.small ? kHoldsSmall : 0) | stop,
                 any);
      return;
    }
    for (const auto& [words, spelling] : spellings) {
      Uses uses = spelling.uses;
      for (const Use* use : spelling.small ? any_small : any) {
        if (std::ranges::find(uses, use) == uses.end()) uses.push_back(use);
      }
      add_record(spelling.text, kHoldsExactly | stop, uses);
    }
    const bool all_small = any.size() == any_small.size();
    if (!any.empty())
      add_record(any_text, kHoldsFolded | (all_small ? kHoldsSmall : 0) | stop, any);
    if (!any_small.empty() && !all_small) add_record(any_small_text, kHoldsSmall | stop, any_small);
  }

  static std::uint32_t first_word_bits(const Use& use, const FormWords& form,
                                       std::string_view text) {
    const bool longer = form.count > 1;
    const std::uint32_t small = longer ? kLongerSmall : kSingleSmall;
    const std::uint32_t other = longer ? kLongerOther : kSingleOther;
    if (use.exact_case) return text[0] >= 'a' && text[0] <= 'z' ? small : other;
    return form.small || longer ? small | other : other;
  }

  /// Which filters of pairs must let the form pass: words that both begin small can be this form
  /// only where it is small too, or has a third word to be a capital in the text.
  static std::uint8_t pairs(const Use& use, const FormWords& form, std::string_view text) {
    if (form.count < 2) return 0;
    const auto small = [&](const FormWord& word) {
      return text[word.begin] >= 'a' && text[word.begin] <= 'z';
    };
    if (use.exact_case)
      return small(form.words[0]) && small(form.words[1]) ? NodeTable::kSmallPair
                                                          : NodeTable::kOtherPair;
    return form.small || form.count > 2 ? NodeTable::kSmallPair | NodeTable::kOtherPair
                                        : NodeTable::kOtherPair;
  }

  void add_record(std::string_view text, int flags, const Uses& uses) {
    if (last_record_ != kNone) set_more(last_record_);
    last_record_ = tables_.forms.size();
    std::vector<FormMeaning> meanings = meanings_of(uses);
    FormRecord record;
    record.meanings_begin = static_cast<std::uint32_t>(tables_.meanings.size() - meanings.size());
    record.meanings_count = static_cast<std::uint8_t>(meanings.size());
    record.text_size = static_cast<std::uint16_t>(text.size());
    record.flags = static_cast<std::uint8_t>(flags);
    tables_.forms.append(reinterpret_cast<const char*>(&record), sizeof(record));
    tables_.forms.append(text);
    tables_.text_bytes += text.size();
    tables_.forms.resize(last_record_ + record_size(record.text_size), '\0');
  }

  void set_more(std::size_t record) {
    char& flags = tables_.forms[record + offsetof(FormRecord, flags)];
    flags = static_cast<char>(flags | kMoreFollow);
  }

  /// Appends the meanings to the table, a reader's corrections first, then the likeliest.
  std::vector<FormMeaning> meanings_of(const Uses& uses) {
    struct Ranked {
      FormMeaning meaning;
      std::uint32_t context;
    };
    const std::vector<float> priors = priors_of(uses);
    auto prior = priors.begin();
    std::vector<Ranked> ranked;
    for (const Use* use : uses) {
      FormMeaning meaning;
      meaning.entity = use->entity;
      meaning.prior = use->preferred ? 0 : *prior++;
      meaning.language = use->language;
      meaning.kind = use->kind;
      meaning.entity_kind = use->entity_kind;
      meaning.exact_case = use->exact_case;
      meaning.preferred = use->preferred;
      meaning.has_context = use->context != 0;
      ranked.push_back({meaning, use->context});
    }
    const auto rank = [](const Ranked& one) {
      const FormMeaning& m = one.meaning;
      return std::tuple(!m.preferred, -m.prior, m.entity, m.language, m.kind, bool{m.exact_case},
                        one.context);
    };
    const auto same = [](const Ranked& one, const Ranked& other) {
      const FormMeaning& a = one.meaning;
      const FormMeaning& b = other.meaning;
      return a.entity == b.entity && a.language == b.language && a.kind == b.kind &&
             a.preferred == b.preferred && one.context == other.context;
    };
    std::ranges::sort(ranked, {}, rank);
    ranked.erase(std::unique(ranked.begin(), ranked.end(), same), ranked.end());
    if (ranked.size() > kMaxMeanings) ranked.resize(kMaxMeanings);
    std::vector<FormMeaning> meanings;
    for (const Ranked& one : ranked) {
      if (one.context != 0) {
        tables_.contexts.push_back({static_cast<std::uint32_t>(tables_.meanings.size()),
                                    static_cast<std::uint32_t>(tables_.context_texts.size())});
        tables_.context_texts.push_back(maker_.contexts_[one.context - 1]);
      }
      tables_.meanings.push_back(one.meaning);
      meanings.push_back(one.meaning);
    }
    return meanings;
  }

  static std::vector<float> priors_of(const Uses& uses) {
    std::vector<FormClaim> claims;
    for (const Use* use : uses) {
      if (!use->preferred) claims.push_back({use->entity, use->weight, use->prior, use->language});
    }
    return share_priors(claims);
  }

  /// The nodes from the first word of the form to its records.
  void add_path(const Use& use, std::uint64_t place) {
    FormWords form;
    form.read(text_of(use));
    form.suffix = use.suffix;
    nodes_.add_form(form, static_cast<std::uint32_t>(place + 1), pairs_);
  }

  const FormTableMaker& maker_;
  FormTables& tables_;
  NodeTable& nodes_;
  std::size_t last_record_ = kNone;  ///< of the node at hand
  std::uint8_t pairs_ = 0;           ///< the same
};

Result<FormTables> FormTableMaker::make() {
  std::ranges::sort(uses_, [this](const Use& one, const Use& other) {
    const auto text = [this](const Use& use) {
      return std::string_view(texts_).substr(use.text_begin, use.text_size);
    };
    // Forms of one word, the most frequent in texts, lie close together.
    if (one.longer != other.longer) return other.longer;
    if (one.key != other.key) return one.key < other.key;
    return std::tuple(text(one), one.entity, one.language, one.kind, one.exact_case) <
           std::tuple(text(other), other.entity, other.language, other.kind, other.exact_case);
  });
  FormTables tables;
  NodeTable nodes;
  Groups groups(*this, tables, nodes);
  for (std::size_t begin = 0, end = 0; begin < uses_.size(); begin = end) {
    while (end < uses_.size() && uses_[end].key == uses_[begin].key &&
           uses_[end].longer == uses_[begin].longer)
      ++end;
    groups.add(&uses_[begin], uses_.data() + end);
  }
  if (tables.forms.size() / 4 >= kNodeForm || texts_.size() > 0xffffffff)
    return fail(ErrorCode::too_large, "the surface forms have more than 4 GiB: leave some out");
  nodes.finish(tables);
  return tables;
}

}  // namespace newsgloss
