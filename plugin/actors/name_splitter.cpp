// A run of capitals is cut from left to right. What a form of the entity file covers stays
// together; titles before a name, days, months and words that only begin a sentence fall out; a
// demonym stands alone unless an organisation's name follows ("Indonesian Navy"). What is left is a
// name where a word of it is no English word, or where its last word builds names of organisations
// or places.

#include "actors/name_splitter.hpp"

#include <algorithm>

#include "actors/actor_type.hpp"
#include "actors/name_type.hpp"

namespace newsgloss {
bool NameSplitter::is_break(Words words, std::size_t at) const {
  const NamePart& word = words[at];
  if (covered(word)) return false;
  const bool before_rare = at + 1 < words.size() && !words[at + 1].small && !covered(words[at + 1]);
  const bool after_given =
      at > 0 && (words[at - 1].is(WordClass::first_name) || is_title(words[at - 1]));
  if (word.is(WordClass::calendar_word))
    return !(word.is(WordClass::first_name) && before_rare) && !after_given;
  if (word.is(WordClass::function_word)) return !(word.is(WordClass::first_name) && before_rare);
  if (word.is(WordClass::no_name)) return true;
  if (style_ == SentenceStyle::plain || word.joiner) return false;
  const bool in_name =
      at > 0 && (words[at - 1].joiner || ((words[at - 1].rare || covered(words[at - 1])) &&
                                          (is_head(word) || word.is(WordClass::place_head))));
  return word.small && !in_name && !word.is(WordClass::first_name) && !is_title(word);
}

/// "of Finance", "of the Opposition" behind a title: one past it. What a title governs stays a name
/// where it is one by itself: "of the Foreign Relations Committee".
std::size_t NameSplitter::office_end(Words words, std::size_t at) const {
  if (at >= words.size() || !words[at].joiner || words[at].particle) return at;
  std::size_t end = at + 1;
  while (end < words.size() && !covered(words[end]) &&
         (words[end].joiner || (words[end].small && !words[end].is(WordClass::first_name))))
    ++end;
  if (end == at + 1) return at;
  if (end < words.size()) return covered(words[end]) || is_body(words[end]) ? at : end;
  const bool named =
      std::any_of(words.begin() + static_cast<std::ptrdiff_t>(at + 1), words.end(), is_body);
  return named ? at : end;
}

/// One past the titles that begin at word `at`, or `at`.
std::size_t NameSplitter::title_end(Words words, std::size_t at) const {
  std::size_t end = at;
  for (std::size_t i = at; i < words.size(); ++i) {
    if (covered(words[i]) && (!is_title(words[i]) || words[i].token_count > 1)) break;
    if (is_title(words[i])) {
      end = i + 1;
    } else if (!words[i].is(WordClass::title_part) || !words[i].small) {
      break;
    }
  }
  if (end == at || end == words.size()) return end;
  const NamePart& next = words[end];
  if (next.joiner) return next.particle ? at : std::max(office_end(words, end), end);
  // "General Motors", "Sultan Qaboos University": no title where an organisation's name goes on.
  const bool one = end == at + 1;
  if (one && is_head(next) && !covered(next)) return at;
  if (one && words[at].is(WordClass::honorific)) {
    std::size_t last = end;
    while (last < words.size() && !words[last].joiner && !is_title(words[last])) ++last;
    if (last > end + 1 && (is_head(words[last - 1]) || words[last - 1].is(WordClass::place_head)) &&
        !covered(words[last - 1]))
      return at;
  }
  return end;
}

/// Whether small words belong to the name around them.
bool NameSplitter::joins(Words words, std::size_t begin, std::size_t at) const {
  const NamePart& joiner = words[at];
  if (at == begin || at + 1 >= words.size()) return false;
  const NamePart& left = words[at - 1];
  const NamePart& right = words[at + 1];
  const std::string_view word = block_.of(block_.tokens[joiner.first_token]);
  if ((word == "&" || word == "y") && at > begin + 1 && words[begin].is(WordClass::first_name) &&
      right.is(WordClass::first_name))
    return false;
  if (joiner.particle) return true;
  const bool rare_before = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(begin),
                                       words.begin() + static_cast<std::ptrdiff_t>(at),
                                       [](const NamePart& one) { return one.rare; });
  if (word == "of") {
    return left.is(WordClass::organisation_head) ||
           (!rare_before && left.classes.has_any(WordClass::place_head, WordClass::place_opener,
                                                 WordClass::event_head));
  }
  if (word == "for")
    return left.is(WordClass::organisation_head) && !right.is(WordClass::calendar_word);
  if (word == "on")
    return left.is(WordClass::organisation_head) && !right.rare &&
           !right.is(WordClass::calendar_word);
  if (word != "and") return true;
  if (left.rare || right.rare || covered(left) || covered(right) ||
      right.is(WordClass::calendar_word))
    return false;
  for (std::size_t i = begin; i < at; ++i) {
    if (words[i].joiner && !words[i].particle && i > begin && is_head(words[i - 1])) return true;
  }
  std::size_t last = at + 1;
  while (last + 1 < words.size() && !words[last + 1].joiner && !is_title(words[last + 1])) ++last;
  return last > at && is_head(words[last]) && !is_head(left) && !covered(words[last]);
}

std::size_t NameSplitter::segment_end(Words words, std::size_t at) const {
  std::size_t end = at;
  while (end < words.size()) {
    if (words[end].joiner) {
      if (!joins(words, at, end)) break;
      ++end;
      continue;
    }
    if (covered(words[end])) {
      ++end;
      continue;
    }
    if (is_break(words, end)) break;
    if (end > at && !words[end - 1].joiner && title_end(words, end) > end) {
      const NamePart& before = words[end - 1];
      const bool last = end + 1 == words.size() || words[end + 1].joiner;
      const bool surname = last && (before.is(WordClass::first_name) ||
                                    (words[end].is(WordClass::honorific) && before.rare &&
                                     !before.acronym && !covered(before)));
      if (!surname) break;
    }
    ++end;
  }
  return end;
}

ActorType NameSplitter::type_of_form(std::uint32_t match) const {
  const FormMeaning& first = entities_.meanings(found_.matches[match].form)[0];
  return first.entity == kNoEntity ? ActorType::other : type_of_kind(first.entity_kind);
}

ActorType NameSplitter::type_of(Words words, bool titled) const {
  const NamePart& last = words.back();
  if (is_organisation(words)) return ActorType::organisation;
  if (words.size() > 1 && last.is(WordClass::place_head)) return ActorType::location;
  if (words.size() > 1 && last.is(WordClass::event_head)) return ActorType::other;
  if (is_person(words, titled)) return ActorType::person;
  if (words.size() > 1 && words[0].is(WordClass::place_opener)) return ActorType::location;
  if (words.size() == 1 && words[0].acronym) return ActorType::organisation;
  if (words[0].is(WordClass::sole_organisation)) return ActorType::organisation;
  const bool has_place = std::any_of(words.begin(), words.end(), [this](const NamePart& word) {
    return covered(word) && type_of_form(word) == ActorType::location;
  });
  if (!has_place && (words.size() == 2 || words.size() == 3)) return ActorType::person;
  return ActorType::other;
}

void NameSplitter::add(Words words, std::uint32_t match, ActorType type, float confidence,
                       bool titled, bool weak) {
  NameSpan name;
  name.first_token = words.front().first_token;
  name.token_count = words.back().end_token() - name.first_token;
  name.match = match;
  name.type = type;
  name.confidence = confidence;
  name.titled = titled;
  name.weak = weak;
  found_.names.push_back(name);
}

void NameSplitter::add_form(std::uint32_t match) {
  const FormMatch& form = found_.matches[match];
  NameSpan name;
  name.first_token = form.first_token;
  name.token_count = form.token_count;
  name.match = match;
  name.type = type_of_form(match);
  name.confidence = 0.95F;
  name.caseless = true;
  found_.names.push_back(name);
}

void NameSplitter::add_match(Words words, bool titled) {
  const NamePart& word = words.front();
  const ActorType type = type_of(words, titled);
  const bool plain_word =
      words.size() == 1 && word.classes.has_any(WordClass::small_word, WordClass::mixed_word);
  const bool shouted = word.acronym && word.is(WordClass::function_word) &&
                       style_ == SentenceStyle::upper && !is_two_letters(block_, word);  // "AND"
  const bool weak = plain_word && !titled && word.small && (!word.acronym || shouted) &&
                    (word.sentence_start || style_ != SentenceStyle::plain);
  add(words, word.match, type, weak ? 0.4F : 0.95F, titled, weak);
  take_off_titles(word);
}

/// "King Salman": a person's form may begin with titles, a name does not, unless they are the very
/// name by which the person is known ("Lady Gaga").
void NameSplitter::take_off_titles(const NamePart& word) {
  NameSpan& name = found_.names.back();
  if (word.token_count < 2 || type_of_form(word) != ActorType::person) return;
  std::uint32_t first = word.first_token;
  while (first + 1 < word.end_token() &&
         block_.classes(block_.tokens[first])
             .has_any(WordClass::honorific, WordClass::title, WordClass::title_part))
    ++first;
  const LetterCase next = block_.tokens[first].letter_case;
  if (first == word.first_token || (next != LetterCase::title && next != LetterCase::upper)) return;
  const Span whole = {block_.tokens[word.first_token].begin,
                      block_.tokens[word.end_token() - 1].end};
  const auto meanings = entities_.meanings(found_.matches[word.match].form);
  if (entities_.name(meanings[0].entity) == whole.of(block_.text)) return;
  name.token_count -= first - name.first_token;
  name.first_token = first;
  name.titled = true;
}

/// Of a word that begins a sentence: likely there for the sentence's sake, not the name's.
bool NameSplitter::says_little(const NamePart& word) const {
  return word.classes.has_any(WordClass::common_word, WordClass::role_noun) ||
         ends_as_verb(block_, word);
}

/// "US State Department": whether a country's name and a public body's behind it make one name.
NameSplitter::Body NameSplitter::body_of(const NamePart& front, const NamePart& rest) const {
  const auto places = entities_.meanings(found_.matches[front.match].form);
  const auto bodies = entities_.meanings(found_.matches[rest.match].form);
  if (places[0].entity == kNoEntity || bodies[0].entity == kNoEntity) return Body::none;
  if (type_of_kind(places[0].entity_kind) != ActorType::location) return Body::none;
  const EntityKind kind = bodies[0].entity_kind;
  const bool public_body = kind == EntityKind::organisation || kind == EntityKind::government ||
                           kind == EntityKind::force;
  if (!public_body) return Body::none;
  const bool own = std::any_of(bodies.begin(), bodies.end(), [&](const FormMeaning& meaning) {
    return meaning.entity != kNoEntity &&
           entities_.traits(meaning.entity).country == places[0].entity;
  });
  return own ? Body::of_this_country : Body::of_another;
}

/// "Teodoro Obiang" and "Nguema": a person's form and one more word of that name.
bool NameSplitter::is_further_surname(Words words) const {
  if (words.size() != 2 || words[0].token_count < 2 || style_ != SentenceStyle::plain) return false;
  const NamePart& more = words[1];
  return type_of_form(words[0]) == ActorType::person && more.rare && !more.acronym &&
         !covered(more) && more.token_count == 1 && !is_title(more);
}

/// Cuts behind a form that begins the words. False: they belong together.
bool NameSplitter::cut_behind_form(Words words, bool titled) {
  const Words rest = words.subspan(1);
  if (rest.size() == 1 && rest[0].is(WordClass::organisation_suffix) && !covered(rest[0])) {
    add(words, words[0].match, ActorType::organisation, 0.95F, titled, false);
    return true;
  }
  if (rest[0].joiner || is_organisation(words)) return false;
  if (is_further_surname(words)) {
    add(words, words[0].match, ActorType::person, 0.95F, titled, false);
    return true;
  }
  const auto meanings = entities_.meanings(found_.matches[words[0].match].form);
  const bool demonym = meanings[0].kind == FormKind::demonym;
  const bool single = words[0].token_count == 1;
  const bool person =
      meanings[0].entity != kNoEntity && !single && meanings[0].entity_kind == EntityKind::person;
  const bool given = words[0].is(WordClass::first_name) && single;
  const bool opener = words[0].is(WordClass::place_opener) && single;
  if ((given || opener) && rest.size() == 1 && rest[0].token_count == 1) return false;
  if (rest.size() == 1 && covered(rest[0])) {
    if (const Body body = body_of(words[0], rest[0]); body != Body::none) {
      add(words, body == Body::of_this_country ? rest[0].match : kNoMatch, ActorType::organisation,
          0.95F, titled, false);
      return true;
    }
  }
  const bool rest_small = style_ != SentenceStyle::plain && !given &&
                          std::all_of(rest.begin(), rest.end(), [this](const NamePart& word) {
                            return !word.rare && !covered(word) && !word.is(WordClass::place_head);
                          });
  const bool given_follows = rest.size() > 1 && rest[0].is(WordClass::first_name) && !given;
  const bool rest_covered = rest.size() == 1 && covered(rest[0]);
  if (!demonym && !person && !rest_small && !given_follows && !rest_covered) return false;
  add_match(words.first(1), titled);
  emit(rest, false);
  return true;
}

/// Cuts before a form that stands further behind.
bool NameSplitter::cut_before_form(Words words, bool titled) {
  const bool organisation = is_organisation(words);
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (!covered(words[at]) || words[at - 1].joiner) continue;
    const Words before = words.first(at);
    const bool small =
        std::all_of(before.begin(), before.end(), [](const NamePart& word) { return word.small; });
    if (at == 1 && is_creed(block_, words[0]) && type_of_form(words[1]) == ActorType::location) {
      emit(words.subspan(1), false);
      return true;
    }
    const bool cut = words[at].token_count > 1 ? at + 1 == words.size() && !organisation
                                               : small && !organisation && words[0].sentence_start;
    if (!cut) continue;
    if (!small) emit(before, titled);
    emit(words.subspan(at), titled && small);
    return true;
  }
  return false;
}

bool NameSplitter::emit_by_match(Words words, bool titled) {
  if (!covered(words[0])) return cut_before_form(words, titled);
  if (words.size() > 1) return cut_behind_form(words, titled);
  add_match(words, titled);
  return true;
}

void NameSplitter::emit_plain(Words words, bool titled) {
  const bool organisation = is_organisation(words);
  const auto rare = std::count_if(words.begin(), words.end(),
                                  [](const NamePart& word) { return word.rare && !word.initial; });
  const ActorType type = type_of(words, titled);
  if (words.size() == 1) {
    const NamePart& word = words[0];
    if (word.joiner || (word.initial && !titled)) return;
    const bool shouted = word.small && word.sentence_start;  // "THREE pupils went"
    if (titled || (word.acronym && style_ != SentenceStyle::upper && !has_digit(block_, word))) {
      add(words, kNoMatch, type, titled ? 0.9F : 0.8F, titled, shouted && !titled);
    } else if (word.is(WordClass::sole_organisation)) {
      add(words, kNoMatch, type, 0.6F, false, word.sentence_start);
    } else {
      const bool weak = (!word.rare && !after_article_) || has_digit(block_, word) ||
                        (word.sentence_start && ends_as_verb(block_, word));
      add(words, kNoMatch, type, weak ? 0.3F : 0.8F, false, weak);
    }
    return;
  }
  const bool person = type == ActorType::person && style_ == SentenceStyle::plain &&
                      !words[0].sentence_start &&
                      (words[0].is(WordClass::first_name) || words[0].initial);
  if (rare > 0 || titled) {
    const bool described = style_ == SentenceStyle::title && stands_behind_a(block_, words[0]);
    add(words, kNoMatch, type, 0.85F, titled, described && !titled);
  } else if (person) {
    add(words, kNoMatch, type, 0.6F, false, false);
  } else if (organisation || words.back().is(WordClass::place_head)) {
    add(words, kNoMatch, type, 0.7F, false, style_ != SentenceStyle::plain);
  } else {
    add(words, kNoMatch, ActorType::other, 0.4F, false,
        words[0].sentence_start || style_ != SentenceStyle::plain);
  }
}

void NameSplitter::emit(Words words, bool titled) {
  while (!words.empty() && words.back().joiner) words = words.first(words.size() - 1);
  while (!words.empty() && words.front().joiner) words = words.subspan(1);
  if (words.empty() || emit_by_match(words, titled)) return;
  const NamePart& first = words[0];
  const bool opener = first.sentence_start && first.small && !covered(first) && words.size() > 1 &&
                      !words[1].joiner &&
                      !first.classes.has_any(WordClass::first_name, WordClass::place_opener,
                                             WordClass::name_particle, WordClass::name_opener);
  if (opener && words[1].rare && says_little(first)) {
    emit(words.subspan(1), false);
    return;
  }
  emit_plain(words, titled);
}

/// "in The Times": a capital article inside a sentence.
bool NameSplitter::is_inner_article(const NamePart& word) const {
  return style_ == SentenceStyle::plain && !word.sentence_start &&
         block_.of(block_.tokens[word.first_token]) == "The";
}

void NameSplitter::split(std::span<const NamePart> words, SentenceStyle style) {
  style_ = style;
  after_article_ = false;
  bool titled = false;
  for (std::size_t at = 0; at < words.size();) {
    if (!covered(words[at])) {
      if (words[at].joiner || is_break(words, at)) {
        after_article_ = is_inner_article(words[at]);
        titled = false;
        ++at;
        continue;
      }
      if (const std::size_t end = title_end(words, at); end > at) {
        titled = end < words.size();
        at = end;
        continue;
      }
    }
    const std::size_t end = std::max(segment_end(words, at), at + 1);
    emit(words.subspan(at, end - at), titled);
    titled = after_article_ = false;
    at = end;
  }
}

}  // namespace newsgloss
