#pragma once

#include <memory>
#include <string>

namespace newsgloss {
class EntityFile;
}

namespace newsgloss::benchmarks {

/// The bundled entity file, as the build compiles it.
inline constexpr const char* kBundle = NEWSGLOSS_BINARY_DIR "/share/newsgloss/entities.ngl";

/// Makes one entity of each line of the file `names` and compiles them; the path of the compiled
/// file, in a folder that goes away at the end. Made once for each set of arguments.
enum class NameCase : bool { folded, exact };
const std::string& compiled_names(const std::string& names, NameCase name_case);

/// The bytes of that file's tables for each surface form, its text aside.
double form_bytes(const std::string& names, NameCase name_case);

/// A compiled file; ends the program where it cannot be opened.
std::shared_ptr<const EntityFile> opened(const std::string& path);

/// An XML file with an entity for each line of `names`.
std::string names_xml(const std::string& names, NameCase name_case);

/// Of a file in a folder that goes away at the end.
std::string temporary_path(const std::string& name);

}  // namespace newsgloss::benchmarks
