#include "compile/corrections.hpp"

#include "abi/guard.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

struct newsgloss_corrections {
  std::vector<Preference> all;
};

newsgloss_status newsgloss_correction_add(const char* path, const newsgloss_correction* correction,
                                          newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (path == nullptr) return missing("The path");
    if (correction == nullptr) return missing("The correction");
    if (correction->size < sizeof *correction)
      return fail(ErrorCode::invalid_argument, "Set the struct's size to sizeof before the call.");
    return add_correction(
        path, {std::string(view(correction->form)), std::string(view(correction->entity)),
               std::string(view(correction->context))});
  });
}

newsgloss_status newsgloss_correction_remove(const char* path, newsgloss_text form,
                                             newsgloss_text context, newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (path == nullptr) return missing("The path");
    return remove_correction(path, std::string(view(form)), std::string(view(context)));
  });
}

newsgloss_status newsgloss_corrections_read(const char* path, newsgloss_corrections** corrections,
                                            newsgloss_error* error) {
  return created(error, corrections, [&]() -> Result<std::unique_ptr<newsgloss_corrections>> {
    if (path == nullptr) return missing("The path");
    auto all = read_corrections(path);
    if (!all) return tl::unexpected(all.error());
    return std::make_unique<newsgloss_corrections>(newsgloss_corrections{std::move(*all)});
  });
}

void newsgloss_corrections_free(newsgloss_corrections* corrections) {
  delete corrections;
}

uint32_t newsgloss_corrections_count(const newsgloss_corrections* corrections) {
  return corrections == nullptr ? 0 : static_cast<std::uint32_t>(corrections->all.size());
}

newsgloss_status newsgloss_corrections_at(const newsgloss_corrections* corrections, uint32_t index,
                                          newsgloss_correction* correction,
                                          newsgloss_error* error) {
  return filled(error, correction, [&]() -> Result<newsgloss_correction> {
    if (corrections == nullptr) return missing("The corrections");
    if (index >= corrections->all.size()) return no_such("correction");
    const Preference& found = corrections->all[index];
    newsgloss_correction described{};
    described.form = text_of(found.form);
    described.entity = text_of(found.entity);
    described.context = text_of(found.context);
    return described;
  });
}
