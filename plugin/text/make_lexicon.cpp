// Compiles the tables of one language, at build time: make_lexicon NAME OUT.CPP TABLE.TSV…
//
// A line of a table: form<TAB>class<TAB>value<TAB>exact. Value and "exact" may be missing; lines
// that begin with # and empty lines say nothing. A form may have several words. The same form and
// class may stand more than once with other values: the first that fits the spelling is taken.

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "text/fold.hpp"
#include "text/lexicon_tables.hpp"
#include "text/word_hash.hpp"

namespace {

using newsgloss::kLexemeBits;
using newsgloss::Token;
using newsgloss::WordClass;
using newsgloss::WordClasses;

struct Row {
  WordClass word_class;
  std::string value, form;
  bool exact;
};

struct Entry {
  std::vector<std::uint32_t> hashes;  // one for each token
  std::string folded;                 // the first token's
  std::uint32_t lexeme = 0;
  WordClasses classes;
  std::vector<Row> rows;
};

/// By the hashes of the tokens, and the first word: two words may share a hash.
using Entries = std::map<std::pair<std::vector<std::uint32_t>, std::string>, Entry>;

std::optional<WordClass> class_named(std::string_view name) {
  const auto& names = newsgloss::kWordClassNames;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<WordClass>(found - names.begin());
}

std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns;
  for (std::size_t at = 0;;) {
    const std::size_t tab = line.find('\t', at);
    columns.push_back(line.substr(at, tab - at));
    if (tab == std::string::npos) return columns;
    at = tab + 1;
  }
}

std::vector<std::uint32_t> hashes_of(const std::string& form) {
  std::vector<Token> tokens;
  newsgloss::read_tokens(form, nullptr, tokens);
  std::vector<std::uint32_t> hashes;
  for (const Token& token : tokens) {
    const bool dash = token.hash == newsgloss::hash_of_folded("-");
    if (!dash || tokens.size() == 1) hashes.push_back(token.hash);
  }
  return hashes;
}

std::string first_word_of(const std::string& form) {
  std::vector<Token> tokens;
  newsgloss::read_tokens(form, nullptr, tokens);
  return newsgloss::folded(tokens.front().of(form));
}

std::string add_line(Entries& entries, const std::string& line) {
  const auto columns = columns_of(line);
  if (columns.size() < 2 || columns.size() > 4)
    return "want form, class, value, exact, with tabs between";
  const auto word_class = class_named(columns[1]);
  if (!word_class) return "no such class: '" + columns[1] + "' (text/word_class.hpp lists them)";
  if (columns.size() == 4 && !columns[3].empty() && columns[3] != "exact")
    return "want 'exact' in column 4";
  const auto hashes = hashes_of(columns[0]);
  if (hashes.empty()) return "the form has no word";
  Entry& entry = entries[{hashes, first_word_of(columns[0])}];
  entry.hashes = hashes;
  entry.folded = first_word_of(columns[0]);
  entry.classes.insert(*word_class);
  const bool exact = columns.size() == 4 && columns[3] == "exact";
  const std::string value = columns.size() > 2 ? columns[2] : "";
  if (exact || !value.empty()) entry.rows.push_back({*word_class, value, columns[0], exact});
  return "";
}

bool read_table(Entries& entries, const char* path) {
  std::ifstream in(path);
  std::size_t number = 0;
  bool good = in.good();
  if (!good) std::cerr << path << ": cannot be read\n";
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    if (const std::string problem = add_line(entries, line); !problem.empty()) {
      std::cerr << path << ':' << number << ": " << problem << '\n';
      good = false;
    }
  }
  return good;
}

void add_first_words(Entries& entries) {
  std::vector<Entries::key_type> missing;
  for (const auto& [key, entry] : entries) {
    const Entries::key_type first({key.first[0]}, key.second);
    if (!entries.contains(first)) missing.push_back(first);
  }
  for (const auto& key : missing) {
    entries[key].hashes = key.first;
    entries[key].folded = key.second;
  }
}

std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

double number_of(const std::string& value) {
  double number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  return error == std::errc() && end == value.data() + value.size() ? number : 0;
}

class Writer {
 public:
  Writer(Entries& entries, std::ostream& out) : out_(out), entries_(entries) {
    add_first_words(entries_);
    for (const auto& [key, entry] : entries_) {
      if (entry.hashes.size() > 1) phrases_[entry.hashes[0]].push_back(&entry);
    }
    number_lexemes();
  }

  void write(const std::string& name) {
    out_ << "#include \"text/lexicon_tables.hpp\"\nnamespace newsgloss::tables {\nnamespace {\n";
    write_lexemes();
    write_slots();
    out_ << "}\nconst LexiconTables " << name << " = {" << mask_
         << ", kSlots, kLexemes, kReadings, kPhrases, kPhraseHashes};\n";
    write_classes(name);
    out_ << "}\n";
  }

 private:
  bool says_more_than_classes(const Entry& entry) const {
    return !entry.rows.empty() || (entry.hashes.size() == 1 && phrases_.contains(entry.hashes[0]));
  }

  /// Nine forms of ten have classes and nothing else: these share lexemes, which come first, so
  /// that the classes of most words of a text lie in a few lines of memory.
  void number_lexemes() {
    const auto add = [&](Entry& entry) {
      entry.lexeme = static_cast<std::uint32_t>(lexemes_.size());
      lexemes_.push_back(&entry);
    };
    std::map<std::array<std::uint64_t, 3>, std::uint32_t> shared = {{{0, 0, 0}, 0}};
    for (auto& [key, entry] : entries_) {
      if (says_more_than_classes(entry)) continue;
      const auto [known, fresh] = shared.try_emplace(bits_of(entry.classes), lexemes_.size());
      if (fresh) add(entry);
      entry.lexeme = known->second;
    }
    for (auto& [key, entry] : entries_) {
      if (says_more_than_classes(entry)) add(entry);
    }
    if (lexemes_.size() >> kLexemeBits != 0) throw std::runtime_error("too many lexemes");
  }

  // constinit: without it g++ 12 spends minutes on the readings.
  void write_lexemes() {
    std::string lexemes = "{0,0,0,0,0},\n", readings, tails, hashes;
    std::size_t readings_size = 0, tails_size = 0, hashes_size = 0;
    for (const Entry* entry : lexemes_) {
      if (entry == nullptr) continue;
      const std::size_t readings_begin = readings_size, tails_begin = tails_size;
      std::uint64_t next_words = 0;
      for (const Row& row : entry->rows) {
        readings += "{WordClass{" + std::to_string(static_cast<int>(row.word_class)) + "}," +
                    (row.exact ? "true," : "false,") + number_text(row.value) + "," +
                    quoted(row.value) + "," + quoted(row.form) + "},\n";
        ++readings_size;
      }
      if (entry->hashes.size() == 1) {
        for (const Entry* phrase : longest_first(entry->hashes[0])) {
          const std::size_t hashes_begin = hashes_size;
          for (std::size_t i = 1; i < phrase->hashes.size(); ++i, ++hashes_size) {
            hashes += std::to_string(phrase->hashes[i]) + ",";
          }
          next_words |= newsgloss::tables::next_word_bit(phrase->hashes[1]);
          tails += "{" + std::to_string(phrase->hashes[1]) + "u," + std::to_string(phrase->lexeme) +
                   "," + std::to_string(hashes_begin) + "," + std::to_string(hashes_size) + "},\n";
          ++tails_size;
        }
      }
      lexemes += "{" + std::to_string(readings_begin) + "," + std::to_string(tails_begin) + "," +
                 std::to_string(readings_size - readings_begin) + "," +
                 std::to_string(tails_size - tails_begin) + "," + std::to_string(next_words) +
                 "u},\n";
    }
    out_ << "const Lexeme kLexemes[] = {" << lexemes << "};\n"
         << "constinit const Lexicon::Reading kReadings[] = {" << readings
         << "{WordClass{0},false,0,\"\",\"\"}};\n"
         << "const PhraseTail kPhrases[] = {" << tails << "{0,0,0,0}};\n"
         << "const std::uint32_t kPhraseHashes[] = {" << hashes << "0};\n";
  }

  void write_classes(const std::string& name) {
    out_ << "constinit const WordClasses " << name << "Classes[] = {";
    for (const Entry* entry : lexemes_) {
      const auto bits = bits_of(entry == nullptr ? WordClasses() : entry->classes);
      out_ << "WordClasses(" << bits[0] << "u," << bits[1] << "u," << bits[2] << "u),\n";
    }
    out_ << "};\n";
  }

  static std::array<std::uint64_t, 3> bits_of(WordClasses classes) {
    std::array<std::uint64_t, 3> bits{};
    for (unsigned i = 0; i < newsgloss::kWordClassNames.size(); ++i) {
      if (classes.has(static_cast<WordClass>(i))) bits[i / 64] |= std::uint64_t{1} << (i % 64);
    }
    return bits;
  }

  void write_slots() {
    std::size_t slots = 16;
    while (slots < entries_.size() * 2) slots *= 2;
    mask_ = slots - 1;
    std::vector<newsgloss::tables::Slot> table(slots);
    for (const auto& [key, entry] : entries_) {
      if (entry.hashes.size() != 1) continue;
      const std::uint32_t hash = entry.hashes[0];
      std::size_t slot = hash & mask_;
      for (; table[slot].lexeme_and_check != 0; slot = (slot + 1) & mask_) {
        const auto check = newsgloss::tables::check_of(entry.folded);
        if (table[slot].hash == hash &&
            table[slot].lexeme_and_check >> kLexemeBits == check >> kLexemeBits) {
          throw std::runtime_error("two words share hash and check, one is " + entry.folded);
        }
      }
      table[slot] = {hash, entry.lexeme | newsgloss::tables::check_of(entry.folded)};
    }
    out_ << "const Slot kSlots[] = {";
    for (const auto& slot : table) out_ << '{' << slot.hash << ',' << slot.lexeme_and_check << "},";
    out_ << "};\n";
  }

  std::vector<const Entry*> longest_first(std::uint32_t first) const {
    const auto found = phrases_.find(first);
    if (found == phrases_.end()) return {};
    auto phrases = found->second;
    std::stable_sort(phrases.begin(), phrases.end(), [](const Entry* a, const Entry* b) {
      return a->hashes.size() > b->hashes.size();
    });
    return phrases;
  }

  static std::string number_text(const std::string& value) {
    return number_of(value) == 0 ? "0" : value;
  }

  std::ostream& out_;
  Entries& entries_;
  std::vector<const Entry*> lexemes_ = {nullptr};  ///< one entry of each
  std::map<std::uint32_t, std::vector<const Entry*>> phrases_;
  std::size_t mask_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "usage: make_lexicon NAME OUT.CPP TABLE.TSV...\n";
    return 2;
  }
  Entries entries;
  bool good = true;
  for (int i = 3; i < argc; ++i) good = read_table(entries, argv[i]) && good;
  if (!good) return 1;
  std::ofstream out(argv[2]);
  Writer(entries, out).write(argv[1]);
  return out.good() ? 0 : 1;
}
