#pragma once

#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "compile/compiled.hpp"
#include "entities/checked_file.hpp"
#include "naive_matcher.hpp"

namespace newsgloss::testing {

/// A compiled file in which entity number N has the form number N and nothing else.
class FormFile {
 public:
  explicit FormFile(const std::vector<NaiveForm>& forms) : compiled_({entries(forms)}) {
    auto opened = CheckedFile::open(compiled_.folder.at("entities.ngl"));
    if (!opened) throw std::runtime_error(opened.error().message);
    file_ = std::make_unique<CheckedFile>(std::move(*opened));
  }

  const CheckedFile& file() const { return *file_; }

  std::set<std::size_t> forms_of(std::uint32_t form) const {
    std::set<std::size_t> forms;
    for (const FormMeaning& meaning : compiled_.file->meanings(form)) {
      forms.insert(std::stoul(compiled_.file->entity(meaning.entity).description));
    }
    return forms;
  }

 private:
  static std::string entries(const std::vector<NaiveForm>& forms) {
    std::string xml;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      std::string text;
      for (const char c : forms[i].text)
        text += c == '&' ? std::string("&amp;") : std::string(1, c);
      xml += "<entity id=\"e" + std::to_string(i) + "\" kind=\"person\"><name" +
             (forms[i].exact_case ? " case=\"exact\">" : ">") + text +
             "</name><description source=\"atlas\" date=\"2026\">" + std::to_string(i) +
             "</description></entity>\n";
    }
    return xml;
  }

  Compiled compiled_;
  std::unique_ptr<CheckedFile> file_;
};

}  // namespace newsgloss::testing
