#include "text/charset.hpp"

#include <gtest/gtest.h>

#include <string>

#include "text/naive_text.hpp"

namespace newsgloss {
namespace {

using namespace std::string_literals;

struct Row {
  const char* what;
  std::string bytes;
  const char* content_type;
  const char* charset;
  std::string text;
};

TEST(Charset, TableOfTexts) {
  const std::vector<Row> rows = {
      {"nothing", "", "", "utf-8", ""},
      {"UTF-8 that says nothing", "caf\xC3\xA9", "", "utf-8", "caf\xC3\xA9"},
      {"neither declared nor UTF-8", "caf\xE9 \x96 5\x80", "", "windows-1252",
       "caf\xC3\xA9 \xE2\x80\x93 5\xE2\x82\xAC"},
      {"a header", "\xCC\xC9\xD2", "text/html; charset=KOI8-R", "koi8-r",
       "\xD0\xBB\xD0\xB8\xD1\x80"},
      {"a quoted header", "\xEB\xE8\xF0", "text/html;charset=\"windows-1251\"", "windows-1251",
       "\xD0\xBB\xD0\xB8\xD1\x80"},
      {"Latin 1 is windows-1252",
       "\x93"
       "caf\xE9\x94",
       "text/plain; charset=ISO-8859-1", "windows-1252",
       "\xE2\x80\x9C"
       "caf\xC3\xA9\xE2\x80\x9D"},
      {"the header before the declaration", "<meta charset=koi8-r>\xE9",
       "text/html; charset=latin1", "windows-1252", "<meta charset=koi8-r>\xC3\xA9"},
      {"the mark before the header",
       "\xEF\xBB\xBF"
       "caf\xC3\xA9",
       "text/html; charset=koi8-r", "utf-8", "caf\xC3\xA9"},
      {"UTF-16 with a mark",
       "\xFF\xFE"
       "c\0a\0\xE9\0"s,
       "", "utf-16le", "ca\xC3\xA9"},
      {"the other order", "\xFE\xFF\0c\0a\0\xE9"s, "", "utf-16be", "ca\xC3\xA9"},
      {"XML in UTF-16 without a mark", "<\0?\0x\0"s, "", "utf-16le", "<?x"},
      {"half of a pair",
       "\xFF\xFE"
       "\x3D\xD8"
       "a\0"s,
       "", "utf-16le",
       "\xEF\xBF\xBD"
       "a"},
      {"a meta element", "<META http-equiv=x content='text/html; charset=iso-8859-2'>\xB3", "",
       "iso-8859-2", "<META http-equiv=x content='text/html; charset=iso-8859-2'>\xC5\x82"},
      {"the second meta element", "<meta name=charset><meta charset = \"koi8-u\" />\xCC", "",
       "koi8-u", "<meta name=charset><meta charset = \"koi8-u\" />\xD0\xBB"},
      {"an XML declaration", "<?xml version='1.0' encoding='Shift_JIS'?>\x8A\x43", "", "shift_jis",
       "<?xml version='1.0' encoding='Shift_JIS'?>\xE6\xB5\xB7"},
      {"Chinese", "\xBA\xA3", "charset=gb2312", "gbk", "\xE6\xB5\xB7"},
      {"Korean", "\xB9\xD9", "charset=euc-kr", "euc-kr", "\xEB\xB0\x94"},
      {"double bytes said in single ones", "<meta charset=utf-16le>\xC3\xA9", "", "utf-8",
       "<meta charset=utf-16le>\xC3\xA9"},
      {"an unknown charset", "caf\xC3\xA9", "text/html; charset=utf-7", "utf-8", "caf\xC3\xA9"},
      {"declared UTF-8 with a wrong byte", "<meta charset=utf-8>caf\xE9 now", "", "utf-8",
       "<meta charset=utf-8>caf\xEF\xBF\xBD now"},
      {"wrong bytes of Shift_JIS", "a\x8A", "charset=shift_jis", "shift_jis", "a\xEF\xBF\xBD"},
      {"NUL", "a\0b\xE9"s, "", "windows-1252", "a\0b\xC3\xA9"s},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(charset_of(row.bytes, row.content_type), row.charset);
    const auto text = text_of_bytes(row.bytes, row.content_type);
    ASSERT_TRUE(text.has_value());
    EXPECT_EQ(text->view(), row.text);
  }
}

TEST(Charset, AnyBytesBecomeText) {
  naive::Dice dice(11);
  const char* const types[] = {"charset=big5",        "charset=gb18030",  "charset=euc-jp",
                               "charset=iso-2022-jp", "charset=utf-16le", "charset=windows-1255",
                               "charset=macintosh",   "charset=ibm866",   ""};
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (unsigned count = dice.below(200); count > 0; --count) {
      bytes += static_cast<char>(static_cast<unsigned char>(dice.below(256)));
    }
    const auto text = text_of_bytes(bytes, types[dice.below(9)]);
    ASSERT_TRUE(text.has_value());
    ASSERT_EQ(valid_utf8_prefix(text->view()), text->view().size());
  }
}

TEST(Charset, EveryLabelHasAConverter) {
  for (const char* label :
       {"utf-8",        "utf-16be",     "iso-8859-2",   "iso-8859-3",   "iso-8859-4",
        "iso-8859-5",   "iso-8859-6",   "iso-8859-7",   "iso-8859-8",   "iso-8859-9",
        "iso-8859-10",  "iso-8859-11",  "iso-8859-13",  "iso-8859-14",  "iso-8859-15",
        "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255",
        "windows-1256", "windows-1257", "windows-1258", "koi8-r",       "koi8-u",
        "ibm866",       "macintosh",    "gbk",          "gb18030",      "big5",
        "big5-hkscs",   "sjis",         "euc-jp",       "iso-2022-jp",  "euc-kr"}) {
    const auto text = text_of_bytes("ab", std::string("charset=") + label);
    EXPECT_TRUE(text.has_value()) << label << ": " << (text ? "" : text.error().message);
  }
}

TEST(Charset, ALargeTextIsConverted) {
  const auto text = text_of_bytes(std::string(8'000'000, '\xE9'), "charset=koi8-r");
  ASSERT_TRUE(text.has_value());
  EXPECT_EQ(text->view().size(), 16'000'000U);
}

}  // namespace
}  // namespace newsgloss
