#include "hosts/cli/card_command.hpp"

#include <fmt/format.h>

#include "hosts/shared/card_data.hpp"
#include "hosts/shared/library.hpp"
#include "hosts/shared/reader.hpp"
#include "hosts/shared/words.hpp"

namespace newsgloss::hosts {

void show_card(newsgloss_engine& engine, const std::string& id) {
  const std::uint32_t index = newsgloss_engine_find(&engine, borrowed(id));
  if (index == NEWSGLOSS_NO_INDEX) {
    throw std::runtime_error(
        fmt::format("No entity has the id '{}'. 'newsgloss entities list' tells them all.", id));
  }
  const Reader reader = reader_here();
  const auto card = make<Card>(newsgloss_engine_card, &engine, index, reader.today);
  const CardWords words = words_of(read_card(&engine, card.get()), Formats(reader.locale));
  fmt::print("{}\n{}\n", words.title, words.subtitle);
  for (const CardLine& line : words.lines) {
    fmt::print("  {}{}{}", line.label, line.label.empty() ? "" : ": ", line.text);
    if (!line.source.empty()) fmt::print("  [{}]", provenance_words(line));
    fmt::print("\n");
  }
}

}  // namespace newsgloss::hosts
