#include "hosts/liferea/answering.hpp"

#include <glib.h>

#include <optional>

#include "hosts/liferea/handles.hpp"
#include "hosts/liferea/page_message.hpp"
#include "hosts/shared/entity_path.hpp"
#include "hosts/shared/messages.hpp"
#include "hosts/shared/overlay_host.hpp"

namespace newsgloss::hosts {
namespace {

constexpr const char* list_type = "list";

/// A name for an article that tells nothing about it to whoever reads the file.
std::string fingerprint(const Question& question) {
  const Chars sum(
      g_compute_checksum_for_string(G_CHECKSUM_SHA256, blocks_in(question.message).c_str(), -1));
  return sum.get();
}

}  // namespace

Question list_question() {
  return {command_message(list_type), {}};
}

struct Answering::State {
  explicit State(CrashGuard crash_guard)
      : guard(std::move(crash_guard)), reader(reader_here()), formats(reader.locale) {}

  std::string open() {
    was_opened = true;
    auto opened = OverlayHost::open(entity_path(), reader);
    if (!opened) return fill(translated("Newsgloss marks nothing. {0}"), {opened.error().message});
    host.emplace(std::move(*opened));
    return {};
  }

  std::string scan(const Question& question) {
    gen = gen_of(question.message);
    is_read = false;
    if (!guard.begin_article(fingerprint(question))) {
      return trouble_message(
          translated("Newsgloss leaves this article alone: Liferea crashed when it was read."));
    }
    is_read = true;
    auto answer = host->answer(question.message, question.article);
    guard.end_article();
    return answer;
  }

  Reply list() const {
    auto* annotations = is_read ? host->annotations() : nullptr;
    if (!annotations) return {{}, ArticleList{gen, {}}};
    return {{}, ArticleList{gen, article_list(host->engine(), annotations, reader.today, formats)}};
  }

  CrashGuard guard;
  Reader reader;
  Formats formats;
  bool was_opened = false;
  std::int64_t gen = 0;  ///< of the last scan
  bool is_read = false;  ///< its article was not left alone
  std::optional<OverlayHost> host;
};

Answering::Answering(CrashGuard guard) : state_(std::make_shared<State>(std::move(guard))) {}

Reply Answering::operator()(const Question& question) const {
  if (!state_->was_opened) {
    if (const auto trouble = state_->open(); !trouble.empty()) {
      return {trouble_message(trouble), std::nullopt};
    }
  }
  if (!state_->host) return {};
  const auto type = read_page_message(question.message).type;
  if (type == list_type) return state_->list();
  if (type == "scan") return {state_->scan(question), std::nullopt};
  return {state_->host->answer(question.message, question.article), std::nullopt};
}

}  // namespace newsgloss::hosts
