#pragma once

#include <newsgloss/newsgloss.h>

#include <string>
#include <vector>

#include "hosts/shared/formats.hpp"

namespace newsgloss::hosts {

/// One typed argument of a row, owned; see newsgloss_argument.
struct CardArgument {
  newsgloss_argument_kind kind = NEWSGLOSS_ARGUMENT_TEXT;
  std::string text;
  std::string entity_id;       ///< ENTITY: its id
  bool is_translated = false;  ///< ENTITY: its name is in the reader's language
  Amount amount;               ///< NUMBER
  newsgloss_date date{};
  std::int32_t code = 0;
};

struct CardRow {
  newsgloss_message message = NEWSGLOSS_DESCRIBED_AS;
  std::vector<CardArgument> arguments;
  std::string source;   ///< name of the source; empty: the article itself
  std::string address;  ///< of the source
  newsgloss_date date{};
  bool old = false;
};

/// What a card of the C interface says, as plain values: nothing borrowed, no words of ours yet.
struct CardData {
  newsgloss_card_kind kind = NEWSGLOSS_CARD_ENTITY;
  std::string title;
  bool is_title_translated = false;  ///< it is in the reader's language, not the entity file's
  std::string entity_id;             ///< empty: none
  bool sure = true;
  std::vector<CardRow> rows;
  std::vector<std::uint32_t> marks;
};

/// Reads a card. `engine` is the one it was made by. Throws Failure.
CardData read_card(const newsgloss_engine* engine, const newsgloss_card* card);

}  // namespace newsgloss::hosts
