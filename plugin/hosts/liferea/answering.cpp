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

/// A name for an article that tells nothing about it to whoever reads the file.
std::string fingerprint(const Question& question) {
  const Chars sum(
      g_compute_checksum_for_string(G_CHECKSUM_SHA256, blocks_in(question.message).c_str(), -1));
  return sum.get();
}

}  // namespace

struct Answering::State {
  explicit State(CrashGuard crash_guard) : guard(std::move(crash_guard)) {}

  std::string open() {
    was_opened = true;
    auto opened = OverlayHost::open(entity_path(), reader_here());
    if (!opened) return fill(translated("Newsgloss marks nothing. {0}"), {opened.error().message});
    host.emplace(std::move(*opened));
    return {};
  }

  CrashGuard guard;
  bool was_opened = false;
  std::optional<OverlayHost> host;
};

Answering::Answering(CrashGuard guard) : state_(std::make_shared<State>(std::move(guard))) {}

std::string Answering::operator()(const Question& question) const {
  if (!state_->was_opened) {
    if (const auto trouble = state_->open(); !trouble.empty()) return trouble_message(trouble);
  }
  if (!state_->host) return {};
  if (read_page_message(question.message).type != "scan") {
    return state_->host->answer(question.message, question.article);
  }
  if (!state_->guard.begin_article(fingerprint(question))) {
    return trouble_message(
        translated("Newsgloss leaves this article alone: Liferea crashed when it was read."));
  }
  auto answer = state_->host->answer(question.message, question.article);
  state_->guard.end_article();
  return answer;
}

}  // namespace newsgloss::hosts
