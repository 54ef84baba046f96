#include "hosts/liferea/page_message.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

namespace newsgloss::hosts {
namespace {

TEST(PageMessage, IsReadWithoutTrust) {
  EXPECT_EQ(read_page_message(R"({"v":1,"type":"scan","blocks":[]})"),
            (PageMessage{"scan", "", ""}));
  EXPECT_EQ(read_page_message(R"({"type":"action","action":"copy","text":"a","address":"b"})"),
            (PageMessage{"action", "copy", "a"}));
  EXPECT_EQ(read_page_message(R"({"type":"action","action":"link","text":"a","address":"b"})"),
            (PageMessage{"action", "link", "b"}));
  for (const char* text :
       {"", "no message", "[]", "3", R"({"type":7,"action":{}})", "{\"type\":"}) {
    EXPECT_EQ(read_page_message(text), PageMessage{}) << text;
  }
}

TEST(PageMessage, GivesTheSameBlocksForTheSameText) {
  const auto blocks = blocks_in(R"({"gen":1,"blocks":[{"text":"a","kind":"cell"}],"lang":"en"})");
  EXPECT_EQ(blocks, blocks_in(R"({"blocks":[{"kind":"cell","text":"a"}],"gen":2})"));
  EXPECT_NE(blocks, blocks_in(R"({"blocks":[{"kind":"cell","text":"b"}]})"));
  EXPECT_EQ(blocks_in("nothing"), "");
}

TEST(PageMessage, LetsOnlyWebAddressesOut) {
  for (const char* address :
       {"https://a.example/", "http://a.example/x?y#z", "HTTPS://a.example/"}) {
    EXPECT_TRUE(is_web_address(address)) << address;
  }
  for (const char* address : {"file:///etc/passwd", "javascript:alert(1)", "", "a.example", "-x"}) {
    EXPECT_FALSE(is_web_address(address)) << address;
  }
}

TEST(PageMessage, TellsThePageWhatItShows) {
  Settings settings;
  settings.opening_delay = 700;
  const auto message = nlohmann::json::parse(settings_message(settings, {1, 0}));
  EXPECT_EQ(message["actors"], true);
  EXPECT_EQ(message["numbers"], false);
  EXPECT_EQ(message["openDelay"], 700);
  EXPECT_EQ(message["level"], 2);
  EXPECT_EQ(message["hidden"], nlohmann::json::array());
  settings.number_level = 1;
  settings.governments = false;
  const auto fewer = nlohmann::json::parse(settings_message(settings, {1, 1}));
  EXPECT_EQ(fewer["level"], 1);
  EXPECT_EQ(fewer["hidden"], (nlohmann::json{"government", "force"}));
  settings.open_on_click = true;
  EXPECT_TRUE(nlohmann::json::parse(settings_message(settings, {1, 0}))["openDelay"].is_null());
}

TEST(PageMessage, GoesToAMarkOfTheScanThatItIsOf) {
  const auto message = show_message(1732400000123, 7);
  EXPECT_EQ(gen_of(message), 1732400000123);
  EXPECT_EQ(nlohmann::json::parse(message)["mark"], 7);
  for (const char* text : {"", "{}", R"({"gen":"one"})", R"({"gen":1.5})"}) {
    EXPECT_EQ(gen_of(text), 0) << text;
  }
}

TEST(PageMessage, FindsTroubleInAnAnswerAndNowhereElse) {
  EXPECT_EQ(trouble_in(R"({"v":1,"type":"trouble","message":"no file"})"), "no file");
  EXPECT_EQ(trouble_in(R"({"v":1,"type":"marks","marks":[]})"), "");
  EXPECT_EQ(trouble_in(""), "");
}

}  // namespace
}  // namespace newsgloss::hosts
