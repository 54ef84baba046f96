#pragma once

#include <span>

#include "actors/name_part.hpp"

namespace newsgloss {

/// What the words of a name alone tell of whom it names.

/// "Committee", "Inc.": the last word of a body's name.
bool is_head(const NamePart& word);
/// A word that names a body or a place, alone or with others.
bool is_body(const NamePart& word);
/// An office, rank or honorific that stands before a person's name.
bool is_title(const NamePart& word);

/// "Drovna Fishing Company", "Ministry of Health".
bool is_organisation(std::span<const NamePart> words);
/// "Anna Hale", "J. Hale", "van der Mellin"; `titled`: a title stands before it.
bool is_person(std::span<const NamePart> words, bool titled);

/// "Offloading", "Instructively": ends as verbs and adverbs do.
bool ends_as_verb(const BlockText& block, const NamePart& word);
/// "Maoist China": whose it is said to be is no part of a place's name.
bool is_creed(const BlockText& block, const NamePart& word);
/// "Form a Pariah Alliance": in title case an indefinite article leads to a description.
bool stands_behind_a(const BlockText& block, const NamePart& word);
bool is_two_letters(const BlockText& block, const NamePart& word);
bool has_digit(const BlockText& block, const NamePart& word);

}  // namespace newsgloss
