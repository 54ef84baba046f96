#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cards/annotations.hpp"
#include "cards/card.hpp"
#include "cards/reader.hpp"
#include "entities/entity_file.hpp"
#include "feeds/feed_policy.hpp"
#include "newsgloss/newsgloss.h"
#include "text/document.hpp"
#include "text/offset_map.hpp"

// What stands behind the opaque types of the C header.

struct newsgloss_engine {
  std::shared_ptr<const newsgloss::EntityFile> entities;
  std::atomic<std::uint32_t> references = 1;
};

struct newsgloss_document {
  newsgloss::Document document;
  newsgloss::Utf8Text source;  ///< what it was made from; empty where it was made block by block
};

struct newsgloss_cancel {
  std::atomic<bool> triggered = false;
};

struct newsgloss_session {
  newsgloss::Reader reader;
  newsgloss::OffsetUnit unit;
  std::shared_ptr<const newsgloss::Utf8Text> source;  ///< of the document annotated last
};

struct newsgloss_annotations {
  newsgloss::Annotations annotations;
  std::shared_ptr<const newsgloss::Utf8Text> source;
  std::vector<newsgloss::OffsetMap> block_offsets;
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
