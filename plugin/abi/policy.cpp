#include "abi/guard.hpp"
#include "abi/handles.hpp"
#include "abi/owned_string.hpp"
#include "feeds/policy_file.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

namespace {

using Made = Result<std::unique_ptr<newsgloss_policy>>;

std::vector<newsgloss_folder_name> folders_of(const FeedName& name) {
  std::vector<newsgloss_folder_name> folders;
  for (const FolderName& folder : name.folders) {
    folders.push_back({text_of(folder.node), text_of(folder.title)});
  }
  return folders;
}

Made wrapped(Result<FeedPolicy> policy) {
  if (!policy) return tl::unexpected(policy.error());
  auto made = std::make_unique<newsgloss_policy>(newsgloss_policy{std::move(*policy), {}, {}});
  made->differences = made->policy.differences();
  for (const FeedDifference& difference : made->differences) {
    made->folders.push_back(folders_of(difference.name));
  }
  return made;
}

Result<FeedName> name_of(const newsgloss_feed_name* name) {
  if (name == nullptr) return missing("The feed's name");
  if (name->folder_count > 0 && name->folders == nullptr) return missing("The folders");
  FeedName copy{std::string(view(name->url)),
                std::string(view(name->node)),
                std::string(view(name->title)),
                {}};
  for (std::uint32_t i = 0; i < name->folder_count; ++i) {
    copy.folders.push_back(
        {std::string(view(name->folders[i].node)), std::string(view(name->folders[i].title))});
  }
  return copy;
}

Result<Choice> choice_of(newsgloss_choice choice) {
  if (choice < NEWSGLOSS_INHERIT || choice > NEWSGLOSS_OFF) {
    return fail(ErrorCode::invalid_argument, "A choice is inherit, on or off.");
  }
  return static_cast<Choice>(choice);
}

newsgloss_feed_choice choice_out(FeedChoice choice) {
  return {static_cast<newsgloss_choice>(choice.actors),
          static_cast<newsgloss_choice>(choice.numbers)};
}

}  // namespace

newsgloss_status newsgloss_policy_read(const char* path, newsgloss_policy** policy,
                                       newsgloss_error* error) {
  return created(error, policy, [&]() -> Made {
    if (path == nullptr) return missing("The path");
    return wrapped(read_policy_file(path));
  });
}

void newsgloss_policy_free(newsgloss_policy* policy) {
  delete policy;
}

newsgloss_status newsgloss_policy_shown(const newsgloss_policy* policy,
                                        const newsgloss_feed_name* name, newsgloss_shown defaults,
                                        newsgloss_shown* shown, newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (policy == nullptr) return missing("The policy");
    if (shown == nullptr) return missing("The struct to fill");
    const auto known = name_of(name);
    if (!known) return tl::unexpected(known.error());
    const Shown result =
        policy->policy.shown(*known, {defaults.actors != 0, defaults.numbers != 0});
    *shown = {result.actors ? 1 : 0, result.numbers ? 1 : 0};
    return {};
  });
}

newsgloss_status newsgloss_policy_choice(const newsgloss_policy* policy,
                                         const newsgloss_feed_name* name,
                                         newsgloss_feed_choice* choice, newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (policy == nullptr) return missing("The policy");
    if (choice == nullptr) return missing("The struct to fill");
    const auto known = name_of(name);
    if (!known) return tl::unexpected(known.error());
    *choice = choice_out(policy->policy.choice(*known));
    return {};
  });
}

uint32_t newsgloss_policy_difference_count(const newsgloss_policy* policy) {
  return policy == nullptr ? 0 : static_cast<std::uint32_t>(policy->differences.size());
}

newsgloss_status newsgloss_policy_difference(const newsgloss_policy* policy, uint32_t index,
                                             newsgloss_feed_difference* difference,
                                             newsgloss_error* error) {
  return filled(error, difference, [&]() -> Result<newsgloss_feed_difference> {
    if (policy == nullptr) return missing("The policy");
    if (index >= policy->differences.size()) return no_such("difference");
    const FeedDifference& found = policy->differences[index];
    newsgloss_feed_difference described{};
    described.choice = choice_out(found.choice);
    described.name.size = sizeof described.name;
    described.name.url = text_of(found.name.url);
    described.name.node = text_of(found.name.node);
    described.name.title = text_of(found.name.title);
    described.name.folder_count = static_cast<std::uint32_t>(policy->folders[index].size());
    described.name.folders = policy->folders[index].data();
    return described;
  });
}

newsgloss_status newsgloss_policy_with(const newsgloss_policy* policy,
                                       const newsgloss_feed_name* name,
                                       newsgloss_feed_choice choice, newsgloss_policy** changed,
                                       newsgloss_error* error) {
  return created(error, changed, [&]() -> Made {
    if (policy == nullptr) return missing("The policy");
    const auto known = name_of(name);
    if (!known) return tl::unexpected(known.error());
    const auto actors = choice_of(choice.actors);
    if (!actors) return tl::unexpected(actors.error());
    const auto numbers = choice_of(choice.numbers);
    if (!numbers) return tl::unexpected(numbers.error());
    return wrapped(policy->policy.with(*known, {*actors, *numbers}));
  });
}

newsgloss_status newsgloss_policy_choose(const char* path, const newsgloss_feed_name* name,
                                         newsgloss_feed_choice choice, newsgloss_policy** policy,
                                         newsgloss_error* error) {
  return created(error, policy, [&]() -> Made {
    if (path == nullptr) return missing("The path");
    const auto known = name_of(name);
    if (!known) return tl::unexpected(known.error());
    const auto actors = choice_of(choice.actors);
    if (!actors) return tl::unexpected(actors.error());
    const auto numbers = choice_of(choice.numbers);
    if (!numbers) return tl::unexpected(numbers.error());
    return wrapped(update_policy_file(path, [&](const FeedPolicy& old) {
      return old.with(*known, {*actors, *numbers});
    }));
  });
}

newsgloss_status newsgloss_policy_reset(const char* path, newsgloss_policy** policy,
                                        newsgloss_error* error) {
  return created(error, policy, [&]() -> Made {
    if (path == nullptr) return missing("The path");
    return wrapped(
        update_policy_file(path, [](const FeedPolicy& old) { return old.without_choices(); }));
  });
}

newsgloss_status newsgloss_policy_import(const char* path, newsgloss_text opml_bytes,
                                         newsgloss_policy** policy, newsgloss_error* error) {
  return created(error, policy, [&]() -> Made {
    if (path == nullptr) return missing("The path");
    const auto other = FeedPolicy::from_opml(view(opml_bytes));
    if (!other) return tl::unexpected(other.error());
    return wrapped(
        update_policy_file(path, [&](const FeedPolicy& old) { return old.with_imported(*other); }));
  });
}

newsgloss_status newsgloss_policy_export(const newsgloss_policy* policy, newsgloss_string* opml,
                                         newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (policy == nullptr) return missing("The policy");
    if (opml == nullptr) return missing("The place for the text");
    *opml = {nullptr, 0};
    *opml = owned(policy->policy.to_opml());
    return {};
  });
}
