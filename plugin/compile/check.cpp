#include <algorithm>

#include "compile/compile.hpp"
#include "compile/entity_xml.hpp"
#include "compile/layers.hpp"

namespace newsgloss {

Result<Diagnostics> check_entities(std::span<const LayerFiles> layers, const std::string& schema) {
  Diagnostics diagnostics;
  Layers all(diagnostics);
  if (auto read = read_layers(layers, all, {}); !read)
    return tl::unexpected<Error>(std::move(read.error()));
  const std::size_t known = diagnostics.size();
  for (const LayerFiles& layer : layers) {
    for (const std::string& path : layer) {
      const bool wrong =
          std::any_of(diagnostics.begin(), diagnostics.begin() + static_cast<std::ptrdiff_t>(known),
                      [&](const Diagnostic& one) {
                        return one.severity == Severity::error && one.file == path;
                      });
      if (schema.empty() || wrong) continue;
      if (auto checked = check_schema(path, schema, diagnostics); !checked)
        return tl::unexpected<Error>(std::move(checked.error()));
    }
  }
  return diagnostics;
}

}  // namespace newsgloss
