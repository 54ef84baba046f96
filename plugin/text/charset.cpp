#include "text/charset.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>

// Labels mean what browsers take them for ("iso-8859-1" is windows-1252). Only these are accepted:
// ICU knows many more, among them some in which markup can be hidden. Source of the labels: WHATWG
// Encoding Standard, 4.2, as of 2024; those that feeds and pages use.

namespace newsgloss {
namespace {

struct Label {
  std::string_view label;
  std::string_view charset;
  const char* converter;  // ICU's name
};

constexpr auto kLabels = std::to_array<Label>({
    {"utf-8", "utf-8", "UTF-8"},
    {"utf8", "utf-8", "UTF-8"},
    {"utf-16le", "utf-16le", "UTF-16LE"},
    {"utf-16be", "utf-16be", "UTF-16BE"},
    {"windows-1252", "windows-1252", "windows-1252"},
    {"cp1252", "windows-1252", "windows-1252"},
    {"iso-8859-1", "windows-1252", "windows-1252"},
    {"iso8859-1", "windows-1252", "windows-1252"},
    {"iso_8859-1", "windows-1252", "windows-1252"},
    {"latin1", "windows-1252", "windows-1252"},
    {"us-ascii", "windows-1252", "windows-1252"},
    {"ascii", "windows-1252", "windows-1252"},
    {"iso-8859-2", "iso-8859-2", "ISO-8859-2"},
    {"latin2", "iso-8859-2", "ISO-8859-2"},
    {"iso-8859-3", "iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "iso-8859-8", "ISO-8859-8"},
    {"iso-8859-9", "windows-1254", "windows-1254"},
    {"windows-1254", "windows-1254", "windows-1254"},
    {"iso-8859-10", "iso-8859-10", "ISO-8859-10"},
    {"iso-8859-11", "windows-874", "windows-874"},
    {"tis-620", "windows-874", "windows-874"},
    {"windows-874", "windows-874", "windows-874"},
    {"iso-8859-13", "iso-8859-13", "ISO-8859-13"},
    {"iso-8859-14", "iso-8859-14", "ISO-8859-14"},
    {"iso-8859-15", "iso-8859-15", "ISO-8859-15"},
    {"windows-1250", "windows-1250", "windows-1250"},
    {"windows-1251", "windows-1251", "windows-1251"},
    {"cp1251", "windows-1251", "windows-1251"},
    {"windows-1253", "windows-1253", "windows-1253"},
    {"windows-1255", "windows-1255", "windows-1255"},
    {"windows-1256", "windows-1256", "windows-1256"},
    {"windows-1257", "windows-1257", "windows-1257"},
    {"windows-1258", "windows-1258", "windows-1258"},
    {"koi8-r", "koi8-r", "KOI8-R"},
    {"koi8-u", "koi8-u", "KOI8-U"},
    {"ibm866", "ibm866", "ibm-866"},
    {"cp866", "ibm866", "ibm-866"},
    {"macintosh", "macintosh", "macintosh"},
    {"gb2312", "gbk", "windows-936"},
    {"gbk", "gbk", "windows-936"},
    {"gb18030", "gb18030", "gb18030"},
    {"big5", "big5", "windows-950"},
    {"big5-hkscs", "big5", "Big5-HKSCS"},
    {"shift_jis", "shift_jis", "windows-31j"},
    {"sjis", "shift_jis", "windows-31j"},
    {"windows-31j", "shift_jis", "windows-31j"},
    {"euc-jp", "euc-jp", "EUC-JP"},
    {"iso-2022-jp", "iso-2022-jp", "ISO-2022-JP"},
    {"euc-kr", "euc-kr", "windows-949"},
    {"ks_c_5601-1987", "euc-kr", "windows-949"},
});

struct ByteOrderMark {
  std::string_view bytes;
  std::string_view charset;
};

constexpr std::array<ByteOrderMark, 3> kByteOrderMarks = {
    {{"\xEF\xBB\xBF", "utf-8"}, {"\xFE\xFF", "utf-16be"}, {"\xFF\xFE", "utf-16le"}}};

char small(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
}
bool is_space(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

const Label* label_named(std::string_view name) {
  const auto found = std::find_if(kLabels.begin(), kLabels.end(), [&](const Label& one) {
    return std::equal(one.label.begin(), one.label.end(), name.begin(), name.end(),
                      [](char a, char b) { return a == small(b); });
  });
  return found == kLabels.end() ? nullptr : &*found;
}

/// Place behind the first `word` (in small letters), whatever the case; npos where there is none.
std::size_t behind(std::string_view text, std::string_view word) {
  const auto found = std::search(text.begin(), text.end(), word.begin(), word.end(),
                                 [](char a, char b) { return small(a) == b; });
  if (found == text.end()) return std::string_view::npos;
  return static_cast<std::size_t>(found - text.begin()) + word.size();
}

/// The charset that `text` names behind `key` and an equals sign: charset="koi8-r".
std::optional<std::string_view> named_charset(std::string_view text, std::string_view key) {
  for (std::size_t at = behind(text, key); at != std::string_view::npos; at = behind(text, key)) {
    text.remove_prefix(at);
    const auto skip = [&](auto test) {
      while (!text.empty() && test(text.front())) text.remove_prefix(1);
    };
    skip(is_space);
    if (!text.starts_with('=')) continue;
    text.remove_prefix(1);
    skip([](char byte) { return is_space(byte) || byte == '"' || byte == '\''; });
    const Label* label = label_named(text.substr(0, text.find_first_of(" \t\r\n\"'/;>?")));
    if (label != nullptr) return label->charset;
  }
  return std::nullopt;
}

std::optional<std::string_view> declared_charset(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("<\0?\0"sv)) return "utf-16le";
  if (bytes.starts_with("\0<\0?"sv)) return "utf-16be";
  std::string_view head = bytes.substr(0, 4096);
  std::optional<std::string_view> charset;
  if (head.starts_with("<?xml")) {
    charset = named_charset(head.substr(0, head.find("?>")), "encoding");
  }
  for (std::size_t at = behind(head, "<meta"); !charset && at != std::string_view::npos;
       at = behind(head, "<meta")) {
    head.remove_prefix(at);
    charset = named_charset(head.substr(0, head.find('>')), "charset");
  }
  // What was read as single bytes so far is not in double ones.
  if (charset && charset->starts_with("utf-16")) return "utf-8";
  return charset;
}

/// What ICU does with wrong bytes: some converters would write U+001A.
void replace_wrong(const void*, UConverterToUnicodeArgs* arguments, const char*, std::int32_t,
                   UConverterCallbackReason reason, UErrorCode* error) {
  if (reason > UCNV_IRREGULAR) return;
  *error = U_ZERO_ERROR;
  const UChar replacement = 0xFFFD;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, error);
}

Result<Utf8Text> converted(std::string_view bytes, const Label& label) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
      ucnv_open(label.converter, &error), &ucnv_close);
  ucnv_setToUCallBack(converter.get(), &replace_wrong, nullptr, nullptr, nullptr, &error);
  const auto size = static_cast<std::int32_t>(bytes.size());
  std::string text(bytes.size() + bytes.size() / 4 + 16, '\0');
  for (int attempt = 0; U_SUCCESS(error) && attempt < 2; ++attempt) {
    const std::int32_t needed =
        ucnv_toAlgorithmic(UCNV_UTF8, converter.get(), text.data(),
                           static_cast<std::int32_t>(text.size()), bytes.data(), size, &error);
    if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR) break;
    error = U_ZERO_ERROR;
    const bool fits = static_cast<std::size_t>(needed) <= text.size();
    text.resize(static_cast<std::size_t>(needed));
    if (fits) return Utf8Text::repaired(text);
  }
  if (error == U_MEMORY_ALLOCATION_ERROR) {
    return fail(ErrorCode::out_of_memory, "There is not enough memory to convert the text.");
  }
  return fail(ErrorCode::internal, std::string("ICU cannot convert ") + label.converter + ": " +
                                       u_errorName(error) + ".");
}

}  // namespace

std::string_view charset_of(std::string_view bytes, std::string_view content_type) {
  for (const ByteOrderMark& mark : kByteOrderMarks) {
    if (bytes.starts_with(mark.bytes)) return mark.charset;
  }
  if (const auto charset = named_charset(content_type, "charset")) return *charset;
  if (const auto charset = declared_charset(bytes)) return *charset;
  return valid_utf8_prefix(bytes) == bytes.size() ? "utf-8" : "windows-1252";
}

Result<Utf8Text> text_of_bytes(std::string_view bytes, std::string_view content_type) {
  if (bytes.size() > kLargestRawText) {
    return fail(ErrorCode::too_large, "The input is larger than 256 MiB; cut it into parts.", 0,
                kLargestRawText);
  }
  const std::string_view charset = charset_of(bytes, content_type);
  for (const ByteOrderMark& mark : kByteOrderMarks) {
    if (bytes.starts_with(mark.bytes)) bytes.remove_prefix(mark.bytes.size());
  }
  if (charset == "utf-8") return Utf8Text::repaired(bytes);
  return converted(bytes, *label_named(charset));
}

}  // namespace newsgloss
