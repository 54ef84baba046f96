#include "base/temporary_folder.hpp"
#include "compile/compile.hpp"
#include "entities/entity_file.hpp"
#include "fuzz/sound.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsgloss;
  static const TemporaryFolder folder;
  const std::string xml = folder.write("entities.xml", std::string(fuzz::bytes_of(data, size)));
  const std::vector<LayerFiles> layers = {{xml}};
  const auto compiled = compile_entities(layers, folder.at("entities.ngl"));
  if (!compiled) return 0;
  const auto file = EntityFile::open(folder.at("entities.ngl"));
  fuzz::require(file.has_value() && (*file)->verify().has_value());
  for (std::uint32_t entity = 0; entity < (*file)->size(); ++entity) {
    const std::string id((*file)->id(entity));
    fuzz::require((*file)->find(id) == entity);
    fuzz::require((*file)->entity(entity).id == id);
  }
  return 0;
}
