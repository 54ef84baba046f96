#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <utility>

#include "compile/compile.hpp"
#include "entities/block_hash.hpp"
#include "entities/entity_file.hpp"

namespace newsgloss {
namespace {

constexpr std::size_t kKeptBeside = 3;  // other programs may lay other layers
// Longer than compiling takes: what is older was left by a program that ended while it wrote.
constexpr std::chrono::hours kUnfinishedAfter(1);

/// Hash of the format, of every file's bytes and of how the files lie in layers; not of their
/// names.
Result<std::uint64_t> content_key(std::span<const LayerFiles> layers) {
  std::uint64_t key = entity_format::kVersion;
  std::vector<char> piece(std::size_t{1} << 16);
  for (const LayerFiles& layer : layers) {
    key = block_hash({}, key + 1);
    for (const std::string& path : layer) {
      std::ifstream in(path, std::ios::binary);
      if (!in) return fail(ErrorCode::io, fmt::format("cannot open {}", path));
      key = block_hash({}, key + 2);
      do {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        key = block_hash(
            std::as_bytes(std::span(piece.data(), static_cast<std::size_t>(in.gcount()))), key);
      } while (in);
      if (in.bad()) return fail(ErrorCode::io, fmt::format("cannot read {}", path));
    }
  }
  return key == 0 ? 1 : key;
}

/// Each change of a layer leaves a file behind: keeps the newest, and removes what was never
/// finished. A file that is open stays readable.
void forget_older(const std::string& cache, const std::string& made) {
  namespace fs = std::filesystem;
  std::error_code failed;
  std::vector<std::pair<fs::file_time_type, fs::path>> others;
  const auto now = fs::last_write_time(made, failed);
  for (const auto& entry : fs::directory_iterator(cache, failed)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with("entities-") || entry.path() == made) continue;
    const auto time = entry.last_write_time(failed);
    if (failed) continue;
    if (name.ends_with(".ngl")) others.emplace_back(time, entry.path());
    const bool unfinished = name.find(".ngl.") != std::string::npos;
    if (unfinished && now - time > kUnfinishedAfter) fs::remove(entry.path(), failed);
  }
  std::sort(others.rbegin(), others.rend());
  for (std::size_t i = kKeptBeside; i < others.size(); ++i) fs::remove(others[i].second, failed);
}

}  // namespace

Result<CachedFile> cached_entities(std::span<const LayerFiles> layers, const std::string& cache,
                                   const CompileProgress& progress) {
  const auto key = content_key(layers);
  if (!key) return tl::unexpected<Error>(key.error());
  CachedFile result;
  result.path = fmt::format("{}/entities-{:016x}.ngl", cache, *key);
  if (const auto file = EntityFile::open(result.path); file && (*file)->content_key() == *key)
    return result;
  std::error_code failed;  // told by compile_entities, which cannot write then
  std::filesystem::create_directories(cache, failed);
  auto report = compile_entities(layers, result.path, progress, *key);
  if (!report) return tl::unexpected<Error>(std::move(report.error()));
  forget_older(cache, result.path);
  result.compiled_now = true;
  result.diagnostics = std::move(report->diagnostics);
  return result;
}

}  // namespace newsgloss
