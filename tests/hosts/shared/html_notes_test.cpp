#include "hosts/shared/html_notes.hpp"

#include <gmock/gmock.h>

namespace newsgloss::hosts {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

Json card(Json lines, Json candidates = Json::array()) {
  const Json source = {{"name", "Atlas & Sons"}, {"address", ""}};
  return {{"title", "Tromsø"},
          {"titleLang", "nb"},
          {"subtitle", "City"},
          {"lines", std::move(lines)},
          {"sources", Json::array({source})},
          {"candidates", std::move(candidates)}};
}

Json line(const char* label, const char* text, int source, bool old) {
  return {{"label", label},          {"text", text},        {"lang", nullptr}, {"source", source},
          {"day", "1 January 2024"}, {"month", "Jan 2024"}, {"old", old}};
}

TEST(HtmlNotes, AreNothingWithoutNotes) {
  EXPECT_EQ(notes_html({}), "");
}

TEST(HtmlNotes, SayWhatTheCardSays) {
  struct Row {
    Json card;
    const char* html;
  };
  const Row rows[] = {
      {card(Json::array()),
       "<dt><a href=\"#b7\"><bdi lang=\"nb\">Tromsø</bdi></a> <span "
       "class=\"kind\">City</span></dt>"},
      {card({line("", "Town <of> fish.", -1, false)}), "<dd><bdi>Town &lt;of&gt; fish.</bdi></dd>"},
      {card({line("Population", "78,745", 0, false)}),
       "<dd>Population: <bdi>78,745</bdi> <span class=\"source\">(1 January 2024)</span></dd>\n"
       "<dd class=\"source\"><bdi>Atlas &amp; Sons</bdi></dd>"},
      {card({line("Population", "78,745", 0, true)}), "1 January 2024, may be out of date)</span>"},
      {card(Json::array(), {{{"title", "Tromsø (river)"}}, {{"title", "Troms"}}}),
       "<dd>Could also be: <bdi lang=\"en\">Tromsø (river)</bdi>; <bdi "
       "lang=\"en\">Troms</bdi></dd>"},
  };
  for (const Row& row : rows) EXPECT_THAT(notes_html({{&row.card, 7}}), HasSubstr(row.html));
}

}  // namespace
}  // namespace newsgloss::hosts
