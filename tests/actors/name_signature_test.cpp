#include "actors/name_signature.hpp"

#include <gmock/gmock.h>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

std::vector<NameSignature> signature_of(std::string_view text) {
  return name_signature(Article(text).blocks()[0]);
}

struct Row {
  const char* before;
  const char* after;
  bool same;
};

TEST(NameSignature, ChangesWithWhatOtherBlocksDependOn) {
  const Row rows[] = {
      {"They met in Velm on a cold day.", "They met quietly in Velm on a very cold day.", true},
      {"They met in Velm.", "They met Velm.", false},
      {"They met in Velm.", "They met in Karsk.", false},
      {"They met in Velm.", "They met in Velm and Karsk.", false},
      {"Ilya Morren left.", "President Ilya Morren left.", false},
      {"President Ilya Morren left.", "Prime Minister Ilya Morren left.", false},
      {"Norland won.", "Norland won the match by two goals.", false},
      {"The trade union of ports (TUP) met.", "The trade union of ferries (TUP) met.", false},
      {"The Harbour Union (HU) met.", "The Harbour Union then (HU) met.", false},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(signature_of(row.before) == signature_of(row.after), row.same) << row.after;
  }
}

}  // namespace
}  // namespace newsgloss::testing
