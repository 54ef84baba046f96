#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cards/annotations.hpp"
#include "cards/card.hpp"
#include "cards/reader.hpp"
#include "cards/shared_document.hpp"
#include "entities/entity_file.hpp"
#include "feeds/feed_policy.hpp"
#include "newsgloss/newsgloss.h"
#include "text/offset_map.hpp"
#include "text/utf8_text.hpp"

// What stands behind the opaque types of the C header.

namespace newsgloss::abi {

/// The offsets of each block, shared by all annotations in which the block is the same.
using BlockOffsets = std::vector<std::shared_ptr<const OffsetMap>>;

}  // namespace newsgloss::abi

struct newsgloss_engine {
  std::shared_ptr<const newsgloss::EntityFile> entities;
  std::atomic<std::uint32_t> references = 1;
};

struct newsgloss_document {
  newsgloss::SharedDocument document;
  std::string title, address;
  std::shared_ptr<const newsgloss::Utf8Text> source;  ///< nullptr where it was made block by block

  newsgloss_document() = default;
  explicit newsgloss_document(newsgloss::Document read,
                              std::shared_ptr<const newsgloss::Utf8Text> made_from = nullptr)
      : title(std::move(read.title)),
        address(std::move(read.address)),
        source(std::move(made_from)) {
    document = newsgloss::shared(std::move(read));
  }
};

struct newsgloss_cancel {
  std::atomic<bool> triggered = false;
};

struct newsgloss_session {
  newsgloss::Reader reader;
  newsgloss::OffsetUnit unit;
  std::shared_ptr<const newsgloss::Utf8Text> source;  ///< of the document annotated last
  newsgloss::abi::BlockOffsets offsets;               ///< of its blocks
};

struct newsgloss_annotations {
  newsgloss::Annotations annotations;
  std::shared_ptr<const newsgloss::Utf8Text> source;
  newsgloss::abi::BlockOffsets block_offsets;
  std::optional<newsgloss::OffsetMap> source_offsets;
  std::atomic<std::uint32_t> references = 1;
};

struct newsgloss_card {
  newsgloss::Card card;
  std::vector<newsgloss::Source> sources;        ///< of each row; empty id: none
  newsgloss_annotations* annotations = nullptr;  ///< counted; nullptr for a card without article
};

struct newsgloss_policy {
  newsgloss::FeedPolicy policy;
  std::vector<newsgloss::FeedDifference> differences;
  std::vector<std::vector<newsgloss_folder_name>> folders;  ///< of each difference
};
