#pragma once

#include <string>
#include <vector>

#include "base/error.hpp"
#include "compile/entity_xml.hpp"

namespace newsgloss {

/// The reader's corrections are <prefer> elements of an entity file of the reader's own, which may
/// hold entries too. Each change reads the file anew, leaves everything else in it as it stands,
/// and writes it as update_shared_file does.

/// Adds a correction; one of the same form and context is replaced. Errors: io; invalid_argument
/// where no text can hold the form or the id is none; syntax where the file is no entity file,
/// which is then left alone.
Result<void> add_correction(const std::string& path, const Preference& correction);

/// Takes the correction of this form and context back. Errors: as above; not_found.
Result<void> remove_correction(const std::string& path, const std::string& form,
                               const std::string& context);

/// All of them in the file's order; none where there is no file. Errors: io, syntax.
Result<std::vector<Preference>> read_corrections(const std::string& path);

}  // namespace newsgloss
