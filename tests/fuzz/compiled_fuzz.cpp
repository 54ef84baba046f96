// A compiled file of tests/abi/entities.xml, changed where the input says (three bytes of place,
// one to combine), with hashes made anew so that nobody notices: reading it must stay inside it.

#include <cstring>

#include "abi/small_engine.hpp"
#include "base/temporary_folder.hpp"
#include "entities/block_hash.hpp"
#include "entities/entity_file.hpp"
#include "fuzz/sound.hpp"
#include "text/block_text.hpp"

namespace newsgloss {
namespace {

using entity_format::Header;

std::string good_file() {
  const std::filesystem::path path = abi::small_entities();
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void change(std::string& file, std::string_view input) {
  for (; input.size() >= 4; input.remove_prefix(4)) {
    std::uint32_t place = 0;
    std::memcpy(&place, input.data(), 3);
    const std::size_t sections = file.size() - entity_format::kBlockSize;
    char& byte = file[entity_format::kBlockSize + place % sections];
    byte = static_cast<char>(byte ^ input[3]);
  }
}

void hash_again(std::string& file) {
  Header header;
  std::memcpy(&header, file.data(), sizeof header);
  const auto& hashes =
      header.sections[static_cast<std::size_t>(entity_format::Section::block_hashes)];
  const auto bytes = std::as_bytes(std::span(file));
  for (std::uint64_t block = 1; block * entity_format::kBlockSize < hashes.offset; ++block) {
    const std::uint64_t hash = block_hash(
        bytes.subspan(block * entity_format::kBlockSize, entity_format::kBlockSize), block);
    std::memcpy(file.data() + hashes.offset + block * sizeof hash, &hash, sizeof hash);
  }
}

void read_everything(const EntityFile& file) {
  for (std::uint32_t entity = 0; entity < file.size(); ++entity) {
    static_cast<void>(file.entity(entity));
    static_cast<void>(file.traits(entity));
    static_cast<void>(file.related(entity));
    static_cast<void>(file.name(entity, "ru"));
    static_cast<void>(file.find(file.id(entity)));
  }
  const std::string_view text = abi::kArticle;
  const BlockText block = read_block_text(text, BlockKind::paragraph, Lexicon::of("en"));
  std::vector<FormMatch> matches;
  file.match(text, block.tokens, matches);
  for (const FormMatch& match : matches) {
    for (const FormMeaning& meaning : file.meanings(match.form)) {
      static_cast<void>(file.context(meaning));
      static_cast<void>(file.traits(meaning.entity));
    }
  }
}

}  // namespace
}  // namespace newsgloss

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsgloss;
  static const std::string good = good_file();
  static const TemporaryFolder folder;
  std::string bytes = good;
  change(bytes, fuzz::bytes_of(data, size));
  hash_again(bytes);
  const auto file = EntityFile::open(folder.write("changed.ngl", bytes));
  fuzz::require(file.has_value());
  static_cast<void>((*file)->verify());
  read_everything(**file);
  return 0;
}
