#include "hosts/liferea/answering.hpp"

#include <glib.h>

#include <exception>
#include <optional>

#include "hosts/liferea/entity_trouble.hpp"
#include "hosts/liferea/handles.hpp"
#include "hosts/liferea/page_message.hpp"
#include "hosts/shared/entity_path.hpp"
#include "hosts/shared/messages.hpp"
#include "hosts/shared/overlay_host.hpp"
#include "hosts/shared/reader_layers.hpp"

namespace newsgloss::hosts {
namespace {

/// A name for an article that tells nothing about it to whoever reads the file.
std::string fingerprint(const Question& question) {
  const Chars sum(
      g_compute_checksum_for_string(G_CHECKSUM_SHA256, blocks_in(question.message).c_str(), -1));
  return sum.get();
}

Reply reply_of(std::string answer) {
  Reply reply;
  reply.trouble = trouble_in(answer);
  if (reply.trouble.empty()) reply.message = std::move(answer);
  return reply;
}

Reply trouble(std::string text) {
  Reply reply;
  reply.trouble = std::move(text);
  return reply;
}

}  // namespace

struct Answering::State {
  explicit State(CrashGuard crash_guard)
      : guard(std::move(crash_guard)), reader(reader_here()), formats(reader.locale) {}

  /// Why it could not be done, or not with all of the reader's layer.
  std::string open() {
    was_opened = true;
    const auto layered = with_reader_layer(entity_path());
    path = layered.path;
    auto opened = OverlayHost::open(path, reader);
    if (!opened) return unopened_words(opened.error().status, opened.error().message);
    host.emplace(std::move(*opened));
    return layered.trouble;
  }

  Reply scan(const Question& question) {
    scanned = question;
    is_read = false;
    if (!guard.begin_article(fingerprint(question))) {
      return trouble(
          translated("Newsgloss leaves this article alone: Liferea crashed when it was read."));
    }
    is_read = true;
    auto reply = reply_of(host->answer(question.message, question.article));
    guard.end_article();
    return reply;
  }

  ArticleList list() const {
    auto* annotations = is_read ? host->annotations() : nullptr;
    const auto gen = gen_of(scanned.message);
    if (!annotations) return {gen, {}};
    return {gen, article_list(host->engine(), annotations, reader.today, formats)};
  }

  void correct(const Question& question) const {
    const auto asked = mark_correction_in(question);
    const auto* annotations = host->annotations();
    if (!asked || !annotations || gen_of(question.message) != gen_of(scanned.message)) return;
    const auto mark = get<newsgloss_mark>(newsgloss_annotations_mark, annotations, asked->mark);
    const auto words = view(newsgloss_annotations_text(annotations, mark.span));
    keep_correction(corrections_path(), {std::string(words), asked->entity, {}, {}});
  }

  /// What follows from a change of the corrections.
  Reply renewed() {
    const auto reason = open();
    auto reply = is_read ? scan(Question(scanned)) : Reply{};
    if (!reason.empty()) reply.trouble = reason;
    reply.list = list();
    reply.corrections = corrections();
    return reply;
  }

  /// Blocks of the entity file are checked only where they are used, and then read as empty. All
  /// are looked at in a mapping of its own, whose memory goes back at once.
  std::string damage() const {
    try {
      call(newsgloss_engine_verify, make<Engine>(newsgloss_engine_open, path.c_str()).get());
      return {};
    } catch (const Failure& failure) {
      return damaged_words(failure.what());
    }
  }

  std::vector<Correction> corrections() const {
    return read_corrections(corrections_path(), host->engine());
  }

  Reply answer(const Question& question) {
    Reply reply;
    switch (kind_of(question)) {
      case QuestionKind::scan:
        return scan(question);
      case QuestionKind::correct:
        correct(question);
        return renewed();
      case QuestionKind::undo:
        undo_correction(corrections_path(), undone_in(question));
        return renewed();
      case QuestionKind::list:
        reply.list = list();
        return reply;
      case QuestionKind::verify:
        reply.trouble = damage();
        return reply;
      case QuestionKind::corrections:
        reply.corrections = corrections();
        return reply;
      default:
        return reply_of(host->answer(question.message, question.article));
    }
  }

  CrashGuard guard;
  Reader reader;
  Formats formats;
  bool was_opened = false;
  std::string path;      ///< of the entity file, with the layers on top
  Question scanned;      ///< the last scan
  bool is_read = false;  ///< its article was not left alone
  std::optional<OverlayHost> host;
};

Answering::Answering(CrashGuard guard) : state_(std::make_shared<State>(std::move(guard))) {}

Reply Answering::operator()(const Question& question) const {
  try {
    const auto reason = state_->was_opened ? std::string() : state_->open();
    auto reply = state_->host ? state_->answer(question) : Reply{};
    if (!reason.empty()) reply.trouble = reason;
    return reply;
  } catch (const std::exception& failure) {
    return trouble(failure.what());
  }
}

}  // namespace newsgloss::hosts
