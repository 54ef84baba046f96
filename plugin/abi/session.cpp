#include "abi/guard.hpp"
#include "abi/handles.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

namespace {

using Made = Result<std::unique_ptr<newsgloss_annotations>>;

/// All maps in one allocation.
BlockOffsets offsets_of(const Annotations& annotations, OffsetUnit unit) {
  const auto maps = std::make_shared<std::vector<OffsetMap>>();
  maps->reserve(annotations.blocks().size());
  BlockOffsets offsets;
  offsets.reserve(maps->capacity());
  for (const auto& block : annotations.blocks()) {
    offsets.emplace_back(maps, &maps->emplace_back(block->block->text.view(), unit));
  }
  return offsets;
}

std::unique_ptr<newsgloss_annotations> wrapped(Annotations annotations,
                                               const newsgloss_session& session) {
  auto made = std::make_unique<newsgloss_annotations>();
  made->annotations = std::move(annotations);
  made->source = session.source;
  made->block_offsets = session.offsets;
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
        newsgloss_session{Reader(engine->entities), static_cast<OffsetUnit>(unit), nullptr, {}});
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
    session->source = document->source;
    const auto* triggered = cancel == nullptr ? nullptr : &cancel->triggered;
    auto found = session->reader.annotate(document->document, triggered);
    if (!found) return tl::unexpected(found.error());
    session->offsets = offsets_of(*found, session->unit);
    return wrapped(std::move(*found), *session);
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
    auto found = session->reader.replace_block(block, std::move(*valid));
    if (!found) return tl::unexpected(found.error());
    session->source.reset();
    session->offsets[block] =
        std::make_shared<const OffsetMap>(found->block(block).text.view(), session->unit);
    return wrapped(std::move(*found), *session);
  });
}
