#include "abi/guard.hpp"
#include "abi/handles.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

namespace {

using Made = Result<std::unique_ptr<newsgloss_annotations>>;

Made wrapped(Result<Annotations> annotated, const newsgloss_session& session) {
  if (!annotated) return tl::unexpected(annotated.error());
  auto made = std::make_unique<newsgloss_annotations>();
  made->annotations = std::move(*annotated);
  made->source = session.source;
  for (const Block& block : made->annotations.document.blocks) {
    made->block_offsets.emplace_back(block.text.view(), session.unit);
  }
  if (made->source != nullptr) {
    made->source_offsets.emplace(made->source->view(), session.unit);
  }
  return made;
}

}  // namespace

newsgloss_cancel* newsgloss_cancel_new() {
  return new (std::nothrow) newsgloss_cancel;
}

void newsgloss_cancel_trigger(newsgloss_cancel* cancel) {
  if (cancel != nullptr) cancel->triggered.store(true, std::memory_order_relaxed);
}

void newsgloss_cancel_free(newsgloss_cancel* cancel) {
  delete cancel;
}

newsgloss_status newsgloss_session_new(newsgloss_engine* engine, newsgloss_offset_unit unit,
                                       newsgloss_session** session, newsgloss_error* error) {
  return created(error, session, [&]() -> Result<std::unique_ptr<newsgloss_session>> {
    if (engine == nullptr) return missing("The engine");
    if (unit < NEWSGLOSS_BYTES || unit > NEWSGLOSS_UTF16) {
      return fail(ErrorCode::invalid_argument, "There is no such offset unit.");
    }
    return std::make_unique<newsgloss_session>(
        newsgloss_session{Reader(engine->entities), static_cast<OffsetUnit>(unit), nullptr});
  });
}

void newsgloss_session_free(newsgloss_session* session) {
  delete session;
}

newsgloss_status newsgloss_session_annotate(newsgloss_session* session,
                                            const newsgloss_document* document,
                                            const newsgloss_cancel* cancel,
                                            newsgloss_annotations** annotations,
                                            newsgloss_error* error) {
  return created(error, annotations, [&]() -> Made {
    if (session == nullptr) return missing("The session");
    if (document == nullptr) return missing("The document");
    session->source.reset();
    if (!document->source.view().empty()) {
      session->source = std::make_shared<const Utf8Text>(document->source);
    }
    const auto* triggered = cancel == nullptr ? nullptr : &cancel->triggered;
    return wrapped(session->reader.annotate(document->document, triggered), *session);
  });
}

newsgloss_status newsgloss_session_replace_block(newsgloss_session* session, uint32_t block,
                                                 newsgloss_text text,
                                                 newsgloss_annotations** annotations,
                                                 newsgloss_error* error) {
  return created(error, annotations, [&]() -> Made {
    if (session == nullptr) return missing("The session");
    if (text.size > NEWSGLOSS_LARGEST_INPUT) {
      return fail(ErrorCode::too_large, "The block is larger than 64 MiB.");
    }
    auto valid = Utf8Text::from_bytes(std::string(view(text)));
    if (!valid) return tl::unexpected(valid.error());
    session->source.reset();
    return wrapped(session->reader.replace_block(block, std::move(*valid)), *session);
  });
}
