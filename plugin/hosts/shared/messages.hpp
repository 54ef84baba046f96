#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// gettext's domain of all our words.
inline constexpr const char* kTextDomain = "newsgloss";

/// Tells gettext where the catalogues are: FOLDER/de/LC_MESSAGES/newsgloss.mo. Once, by the host,
/// before the first word. Never calls setlocale: the host has.
void bind_translations(const char* folder);

/// The language that the process's locale asks for, as gettext reads it from LANGUAGE and the
/// locale: BCP 47, "de-AT". Names are shown in it where the entity file has them.
std::string names_language();

/// The message in the language of the process's locale, UTF-8; itself where there is no
/// translation.
const char* translated(const char* message);
const char* translated_plural(const char* one, const char* many, unsigned long count);
/// With a context, for words that differ in other languages where English has one.
const char* translated_in(const char* context, const char* message);

/// Puts arguments for {0}, {1}, … of a pattern; a number without an argument stays.
std::string fill(std::string_view pattern, std::initializer_list<std::string_view> arguments);

}  // namespace newsgloss::hosts
