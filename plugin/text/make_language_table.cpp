// Compiles resources/lexicons/languages.tsv, at build time: make_language_table LANGUAGES.TSV
// OUT.CPP

#include <unicode/uscript.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "text/character.hpp"
#include "text/fold.hpp"
#include "text/language_table.hpp"
#include "text/word_hash.hpp"

namespace {

using Rows = std::set<std::pair<std::uint32_t, std::size_t>>;

struct Tables {
  std::vector<std::string> names;
  Rows words, letters, scripts;

  std::size_t language(const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    names.push_back(name);
    return names.size() - 1;
  }

  bool add(std::size_t language, const std::string& what, const std::string& value) {
    if (what == "words")
      words.emplace(newsgloss::hash_of_folded(newsgloss::folded(value)), language);
    if (what == "letters") letters.emplace(newsgloss::character_at(value, 0).code_point, language);
    if (what != "script") return what == "words" || what == "letters";
    UScriptCode code = USCRIPT_INVALID_CODE;
    UErrorCode error = U_ZERO_ERROR;
    uscript_getCode(value.c_str(), &code, 1, &error);
    scripts.emplace(static_cast<std::uint32_t>(code), language);
    return U_SUCCESS(error) && code != USCRIPT_INVALID_CODE;
  }
};

bool read(std::istream& in, Tables& tables) {
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream columns(line);
    std::string name, what, values, value;
    std::getline(columns, name, '\t');
    std::getline(columns, what, '\t');
    const std::size_t language = tables.language(name);
    while (columns >> value) {
      if (tables.add(language, what, value)) continue;
      std::cerr << "languages.tsv:" << number << ": '" << what << "' or '" << value
                << "' is unknown; want script, words or letters, and their values\n";
      return false;
    }
  }
  return true;
}

void write_rows(std::ostream& out, const char* name, const Rows& rows) {
  out << "constexpr LanguageEvidence k_" << name << "[] = {\n";
  for (const auto& [key, language] : rows) out << "    {" << key << "u, " << language << "},\n";
  out << "};\n";
}

/// Where the rows of each span of keys begin, and the end.
void write_begins(std::ostream& out, const Rows& rows) {
  out << "constexpr std::uint16_t k_word_begins[] = {\n";
  std::size_t begin = 0;
  auto row = rows.begin();
  for (std::uint32_t span = 0; span <= newsgloss::kWordSpans; ++span) {
    for (; row != rows.end() && newsgloss::word_span(row->first) < span; ++row) ++begin;
    out << begin << ",\n";
  }
  out << "};\n";
}

}  // namespace

int main(int argc, char** argv) {
  Tables tables;
  std::ifstream in(argc == 3 ? argv[1] : "");
  if (!in || !read(in, tables)) {
    std::cerr << "usage: make_language_table LANGUAGES.TSV OUT.CPP\n";
    return 1;
  }
  std::ofstream out(argv[2]);
  out << "#include \"text/language_table.hpp\"\n\nnamespace newsgloss {\nnamespace {\n"
      << "constexpr std::string_view k_names[] = {\n";
  for (const std::string& name : tables.names) out << "    \"" << name << "\",\n";
  out << "};\n";
  write_rows(out, "words", tables.words);
  write_begins(out, tables.words);
  write_rows(out, "letters", tables.letters);
  write_rows(out, "scripts", tables.scripts);
  out << "}  // namespace\n\nstd::span<const std::string_view> language_names() { return k_names; "
         "}\n";
  for (const char* name : {"words", "letters", "scripts"}) {
    out << "std::span<const LanguageEvidence> language_" << name << "() { return k_" << name
        << "; }\n";
  }
  out << "std::span<const std::uint16_t> language_word_begins() { return k_word_begins; }\n"
      << "}  // namespace newsgloss\n";
  return out.good() ? 0 : 1;
}
