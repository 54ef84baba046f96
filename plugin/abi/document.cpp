#include "abi/guard.hpp"
#include "abi/handles.hpp"
#include "abi/spans.hpp"
#include "text/charset.hpp"
#include "text/html_reader.hpp"
#include "text/plain_text.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

namespace {

Result<void> check_size(newsgloss_text text) {
  if (text.size <= NEWSGLOSS_LARGEST_INPUT) return {};
  return fail(ErrorCode::too_large, "The input is larger than 64 MiB.");
}

Result<Utf8Text> valid_text(newsgloss_text text) {
  if (auto small_enough = check_size(text); !small_enough) {
    return tl::unexpected(small_enough.error());
  }
  return Utf8Text::from_bytes(std::string(view(text)));
}

}  // namespace

newsgloss_document* newsgloss_document_new() {
  return new (std::nothrow) newsgloss_document;
}

void newsgloss_document_free(newsgloss_document* document) {
  delete document;
}

newsgloss_status newsgloss_document_from_text(newsgloss_text text, newsgloss_document** document,
                                              newsgloss_error* error) {
  return created(error, document, [&]() -> Result<std::unique_ptr<newsgloss_document>> {
    auto source = valid_text(text);
    if (!source) return tl::unexpected(source.error());
    Document read = document_from_text(*source);
    return std::make_unique<newsgloss_document>(
        std::move(read), std::make_shared<const Utf8Text>(std::move(*source)));
  });
}

newsgloss_status newsgloss_document_from_html(newsgloss_text bytes, newsgloss_text content_type,
                                              newsgloss_document** document,
                                              newsgloss_error* error) {
  return created(error, document, [&]() -> Result<std::unique_ptr<newsgloss_document>> {
    if (auto small_enough = check_size(bytes); !small_enough) {
      return tl::unexpected(small_enough.error());
    }
    auto page = text_of_bytes(view(bytes), view(content_type));
    if (!page) return tl::unexpected(page.error());
    auto read = document_from_html(*page);
    if (!read) return tl::unexpected(read.error());
    return std::make_unique<newsgloss_document>(std::move(*read),
                                                std::make_shared<const Utf8Text>(std::move(*page)));
  });
}

newsgloss_status newsgloss_document_add_block(newsgloss_document* document,
                                              newsgloss_block_kind kind, newsgloss_text text,
                                              newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (document == nullptr) return missing("The document");
    if (kind < NEWSGLOSS_HEADLINE || kind > NEWSGLOSS_BYLINE) {
      return fail(ErrorCode::invalid_argument, "There is no such kind of block.");
    }
    auto valid = valid_text(text);
    if (!valid) return tl::unexpected(valid.error());
    auto block = std::make_shared<Block>();
    block->kind = static_cast<BlockKind>(kind);
    block->text = std::move(*valid);
    document->document.blocks.push_back(std::move(block));
    return {};
  });
}

newsgloss_status newsgloss_document_set_language(newsgloss_document* document,
                                                 newsgloss_text language, newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (document == nullptr) return missing("The document");
    document->document.language = view(language);
    return {};
  });
}

newsgloss_status newsgloss_document_set_published(newsgloss_document* document,
                                                  newsgloss_date published,
                                                  newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (document == nullptr) return missing("The document");
    if (published.month > 12 || published.day > 31) {
      return fail(ErrorCode::invalid_argument, "There is no such day.");
    }
    document->document.published.reset();
    if (published.year != 0) {
      document->document.published = Date{published.year, published.month, published.day};
    }
    return {};
  });
}

newsgloss_status newsgloss_document_describe(const newsgloss_document* document,
                                             newsgloss_document_info* info,
                                             newsgloss_error* error) {
  return filled(error, info, [&]() -> Result<newsgloss_document_info> {
    if (document == nullptr) return missing("The document");
    const SharedDocument& read = document->document;
    newsgloss_document_info described{};
    described.block_count = static_cast<std::uint32_t>(read.blocks.size());
    described.title = text_of(document->title);
    described.language = text_of(read.language);
    described.address = text_of(document->address);
    if (read.published) described.published = date_of(*read.published);
    return described;
  });
}

newsgloss_status newsgloss_document_block(const newsgloss_document* document, uint32_t index,
                                          newsgloss_block* block, newsgloss_error* error) {
  return filled(error, block, [&]() -> Result<newsgloss_block> {
    if (document == nullptr) return missing("The document");
    if (index >= document->document.blocks.size()) return no_such("block");
    return block_of(*document->document.blocks[index]);
  });
}

newsgloss_status newsgloss_document_link(const newsgloss_document* document, uint32_t block,
                                         uint32_t index, newsgloss_link* link,
                                         newsgloss_error* error) {
  return filled(error, link, [&]() -> Result<newsgloss_link> {
    if (document == nullptr) return missing("The document");
    const auto& blocks = document->document.blocks;
    if (block >= blocks.size() || index >= blocks[block]->links.size()) return no_such("link");
    const Link& found = blocks[block]->links[index];
    newsgloss_link described{};
    described.start = found.span.begin;
    described.end = found.span.end;
    described.address = text_of(found.address);
    return described;
  });
}
