#include "hosts/shared/actor_kind.hpp"

#include <gmock/gmock.h>

#include "small_engine.hpp"

namespace newsgloss::hosts {
namespace {

TEST(ActorKind, IsThatOfTheEntityOrOfTheArticle) {
  const auto engine = small_engine();
  const auto document = make<Document>(
      newsgloss_document_from_text,
      borrowed("Freedonia sent 40 boats, said Ada Brook, a harbour pilot. Mrs Brook agreed."));
  const auto session = make<Session>(newsgloss_session_new, engine.get(), NEWSGLOSS_BYTES);
  const auto annotations =
      make<Annotations>(newsgloss_session_annotate, session.get(), document.get(), nullptr);
  std::vector<std::string> kinds;
  for (std::uint32_t i = 0; i < newsgloss_annotations_mark_count(annotations.get()); ++i) {
    const auto mark = get<newsgloss_mark>(newsgloss_annotations_mark, annotations.get(), i);
    const auto kind = actor_kind(engine.get(), annotations.get(), mark);
    kinds.emplace_back(kind ? kind_name(*kind) : "number");
  }
  EXPECT_THAT(kinds, testing::ElementsAre("country", "number", "person", "person"));
}

TEST(ActorKind, HasANameAsTheEntityFileWritesIt) {
  EXPECT_EQ(kind_name(NEWSGLOSS_PERSON), "person");
  EXPECT_EQ(kind_name(NEWSGLOSS_EVENT), "event");
  EXPECT_EQ(kind_name(NEWSGLOSS_EVENT + 1), "");
  EXPECT_EQ(kind_name(-1), "");
}

TEST(ActorKind, IsHiddenWithItsGroup) {
  EXPECT_THAT(hidden_kinds(Settings{}), testing::IsEmpty());
  Settings settings;
  settings.places = settings.events = false;
  EXPECT_THAT(hidden_kinds(settings),
              testing::UnorderedElementsAre(NEWSGLOSS_COUNTRY, NEWSGLOSS_TERRITORY, NEWSGLOSS_PLACE,
                                            NEWSGLOSS_EVENT));
}

}  // namespace
}  // namespace newsgloss::hosts
