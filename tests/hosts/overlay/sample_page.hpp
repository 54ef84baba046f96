#pragma once

#include <string>
#include <vector>

#include "view.hpp"

namespace newsgloss::tests {

// The colours that a reader sees.
inline constexpr unsigned kActorOnLight = 0x0072b2;
inline constexpr unsigned kNumberOnLight = 0xc04f00;
inline constexpr unsigned kActorOnDark = 0x56b4e9;
inline constexpr unsigned kNumberOnDark = 0xe69f00;
inline constexpr unsigned kActorTintOnLight = 0xe6f1fa;
inline constexpr unsigned kNumberTintOnLight = 0xfdf0da;
inline constexpr unsigned kCardBorder = 0xc9ced4;
inline constexpr unsigned kActorTintOnDark = 0x17405c;

inline constexpr int kTownCard = 1;
inline constexpr int kFishCard = 2;
inline constexpr int kGeorgiaCard = 3;

/// An article about a harbour, `before` in front of it in the body.
inline std::string sample_page(const std::string& style = "", const std::string& before = "") {
  return "<html lang=en><body style='margin:40px;font:18px/1.5 sans-serif;" + style + "'>" +
         before +
         "<h1>Harbour talks resume</h1>"
         "<p>The mayor of Tromsø said on Tuesday that about 14,000 tonnes of cod were landed last "
         "year, "
         "more than ever before. Georgia has not answered.</p>"
         "<p>Read the <a id=link href='#there'>report on Tromsø</a> and the rest.</p>"
         "<p>Nobody at the quay believed it, and the boats of Tromsø stayed where they were for "
         "the whole of "
         "the winter, with their nets dry.</p></body></html>";
}

inline std::vector<MarkedWord> sample_words() {
  return {{"Tromsø", "actor", kTownCard, 1, "place"},
          {"14,000 tonnes", "number", kFishCard},
          {"Georgia", "uncertain-actor", kGeorgiaCard, 1, "country"}};
}

/// `source`: which of the card's sources it is from; -1 for the article itself.
inline Json line(const std::string& label, const std::string& text, int source = -1,
                 bool old = false) {
  return {{"label", label},   {"text", text},        {"lang", nullptr},
          {"source", source}, {"month", "Jan 2024"}, {"day", "1 January 2024"},
          {"old", old}};
}

inline std::vector<Json> sample_cards() {
  const Json labels = {{"mentions", "3 mentions"},      {"next", "next"},
                       {"copy", "Copy as citation"},    {"copied", "Copied"},
                       {"feedOff", "Not in this feed"}, {"candidates", "Could also be"},
                       {"none", "None of these"},       {"old", "may be out of date"},
                       {"sources", "Sources"},          {"kept", "Kept as your correction: {0}"}};
  Json alone = labels;
  alone["mentions"] = "";
  const Json town = {{"card", kTownCard},
                     {"kind", "actor"},
                     {"sure", true},
                     {"lang", "en"},
                     {"dir", "ltr"},
                     {"title", "Tromsø"},
                     {"subtitle", "City"},
                     {"lines",
                      {line("", "Town in the north of Norway.", 0), line("Country", "Norway", 0),
                       line("Population", "78,745", 1, true)}},
                     {"sources",
                      {{{"name", "GeoNames"}, {"address", "https://www.geonames.org/"}},
                       {{"name", "Statistics Norway"}, {"address", ""}}}},
                     {"marks", {0, 3, 4}},
                     {"actions", {"feed-off"}},
                     {"labels", labels}};
  const Json fish = {
      {"card", kFishCard},
      {"kind", "number"},
      {"sure", true},
      {"lang", "en"},
      {"dir", "ltr"},
      {"title", "about 14,000 tonnes of cod"},
      {"subtitle", "about 14,000 tonnes (15,400 tons)"},
      {"lines",
       {line("What is counted", "cod"), line("Said by", "The mayor of Tromsø (“said”)"),
        line("When", "2025 (“last year”)")}},
      {"marks", {1}},
      {"citation", "“About 14,000 tonnes of cod were landed.” Harbour Post, 3 March 2026"},
      {"actions", {"feed-off", "copy"}},
      {"labels", alone}};
  const Json georgia = {{"card", kGeorgiaCard},
                        {"kind", "actor"},
                        {"sure", false},
                        {"lang", "en"},
                        {"dir", "ltr"},
                        {"title", "Georgia"},
                        {"subtitle", "Country"},
                        {"lines", {line("Capital", "Tbilisi")}},
                        {"candidates",
                         {{{"id", "georgia-us"},
                           {"title", "Georgia (United States)"},
                           {"why", "meant most often in news"}}}},
                        {"marks", {2}},
                        {"actions", {"feed-off", "correct"}},
                        {"labels", alone}};
  return {town, fish, georgia};
}

}  // namespace newsgloss::tests
