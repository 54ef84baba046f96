#include "entity_files.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

#include "compile/compile.hpp"
#include "entities/entity_file.hpp"
#include "inputs.hpp"

namespace newsgloss::benchmarks {
namespace {

/// A folder for the run.
class Scratch {
 public:
  Scratch() {
    std::string pattern =
        (std::filesystem::temp_directory_path() / "newsgloss-bench-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) give_up("cannot make a temporary folder");
    path_ = pattern;
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '&') {
      result += "&amp;";
    } else if (c == '<') {
      result += "&lt;";
    } else {
      result += c;
    }
  }
  return result;
}

struct CompiledNames {
  std::string path;
  double form_bytes = 0;
};

const CompiledNames& compiled(const std::string& names, NameCase name_case) {
  static std::map<std::pair<std::string, NameCase>, CompiledNames> all;
  CompiledNames& made = all[{names, name_case}];
  if (!made.path.empty()) return made;
  made.path = temporary_path("names-" + std::to_string(all.size()) + ".ngl");
  const std::vector<LayerFiles> layers = {{names_xml(names, name_case)}};
  const auto report = compile_entities(layers, made.path);
  if (!report) give_up(report.error().message);
  const CompileStats& stats = report->stats;
  made.form_bytes = static_cast<double>(stats.table_bytes) / stats.surface_forms;
  std::cerr << names << ": " << stats.entities << " entities, " << stats.surface_forms
            << " surface forms, file " << stats.file_size << " bytes, "
            << report->diagnostics.size() << " lines were no names\n";
  return made;
}

}  // namespace

std::string temporary_path(const std::string& name) {
  static const Scratch scratch;
  return scratch.path() + "/" + name;
}

std::string names_xml(const std::string& names, NameCase name_case) {
  std::ifstream in(names);
  if (!in) give_up("cannot read " + names);
  const std::string path = temporary_path("names.xml");
  std::ofstream out(path);
  out << "<entities version=\"1\">\n";
  std::size_t number = 0;
  for (std::string line; std::getline(in, line); ++number) {
    out << "<entity id=\"n-" << number << "\" kind=\"person\"><name"
        << (name_case == NameCase::exact ? " case=\"exact\">" : ">") << escaped(line)
        << "</name></entity>\n";
  }
  out << "</entities>\n";
  return path;
}

const std::string& compiled_names(const std::string& names, NameCase name_case) {
  return compiled(names, name_case).path;
}

double form_bytes(const std::string& names, NameCase name_case) {
  return compiled(names, name_case).form_bytes;
}

std::shared_ptr<const EntityFile> opened(const std::string& path) {
  auto file = EntityFile::open(path);
  if (!file) give_up(file.error().message);
  return *file;
}

}  // namespace newsgloss::benchmarks
