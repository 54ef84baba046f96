#include "hosts/shared/corrections.hpp"

#include <memory>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {
namespace {

using Corrections = std::unique_ptr<newsgloss_corrections, Free<newsgloss_corrections_free>>;

std::string name_of(const newsgloss_engine* engine, newsgloss_text id) {
  const auto index = newsgloss_engine_find(engine, id);
  if (id.size == 0 || index == NEWSGLOSS_NO_INDEX) return std::string(view(id));
  return std::string(view(get<newsgloss_entity>(newsgloss_engine_entity, engine, index).name));
}

}  // namespace

std::vector<Correction> read_corrections(const std::string& path, const newsgloss_engine* engine) {
  const auto kept = make<Corrections>(newsgloss_corrections_read, path.c_str());
  const newsgloss_corrections* all = kept.get();
  std::vector<Correction> corrections;
  for (std::uint32_t i = 0; i < newsgloss_corrections_count(all); ++i) {
    const auto one = get<newsgloss_correction>(newsgloss_corrections_at, all, i);
    corrections.push_back({std::string(view(one.form)), std::string(view(one.entity)),
                           std::string(view(one.context)), name_of(engine, one.entity)});
  }
  return corrections;
}

void keep_correction(const std::string& path, const Correction& correction) {
  newsgloss_correction kept{};
  kept.size = sizeof kept;
  kept.form = borrowed(correction.form);
  kept.entity = borrowed(correction.entity);
  kept.context = borrowed(correction.context);
  call(newsgloss_correction_add, path.c_str(), static_cast<const newsgloss_correction*>(&kept));
}

void undo_correction(const std::string& path, const Correction& correction) {
  call(newsgloss_correction_remove, path.c_str(), borrowed(correction.form),
       borrowed(correction.context));
}

}  // namespace newsgloss::hosts
