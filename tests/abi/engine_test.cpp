#include <gmock/gmock.h>

#include <fstream>
#include <thread>
#include <vector>

#include "abi/small_engine.hpp"

namespace newsgloss::abi {
namespace {

std::string file_with(const std::string& name, std::string_view bytes) {
  const std::string path = std::string(NEWSGLOSS_BINARY_DIR) + "/tests/abi/" + name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

TEST(Engine, SaysWhatItCannotOpen) {
  const std::string empty = file_with("empty.ngl", ""), text = file_with("text.ngl", "no entities");
  const char* rows[] = {"/nonexistent/entities.ngl", "/", empty.c_str(), text.c_str()};
  for (const char* path : rows) {
    newsgloss_engine* engine = reinterpret_cast<newsgloss_engine*>(1);
    EXPECT_GT(status_of(newsgloss_engine_open, path, &engine), NEWSGLOSS_OK) << path;
    EXPECT_EQ(engine, nullptr);
  }
}

TEST(Engine, RefusesNull) {
  newsgloss_engine* engine = nullptr;
  auto entity = sized<newsgloss_entity>();
  EXPECT_EQ(status_of(newsgloss_engine_open, nullptr, &engine), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_engine_open, small_entities().c_str(), nullptr),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_engine_verify, nullptr), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_engine_entity, nullptr, 0U, &entity), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(newsgloss_engine_entity_count(nullptr), 0U);
  EXPECT_EQ(newsgloss_engine_find(nullptr, borrowed("freedonia")), NEWSGLOSS_NO_INDEX);
  EXPECT_EQ(newsgloss_engine_ref(nullptr), nullptr);
  newsgloss_engine_unref(nullptr);
}

TEST(Engine, TellsItsEntities) {
  const auto engine = small_engine();
  EXPECT_EQ(status_of(newsgloss_engine_verify, engine.get()), NEWSGLOSS_OK);
  ASSERT_EQ(newsgloss_engine_entity_count(engine.get()), 3U);
  for (const char* id : {"freedonia", "glorytown", "government-of-freedonia"}) {
    const std::uint32_t index = newsgloss_engine_find(engine.get(), borrowed(id));
    ASSERT_NE(index, NEWSGLOSS_NO_INDEX) << id;
    const auto entity = get<newsgloss_entity>(newsgloss_engine_entity, engine.get(), index);
    EXPECT_EQ(view(entity.id), id);
    EXPECT_GT(entity.name.size, 0U);
    EXPECT_NE(entity.wikidata.data, nullptr);
  }
  auto entity = sized<newsgloss_entity>();
  EXPECT_EQ(status_of(newsgloss_engine_entity, engine.get(), 3U, &entity), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(newsgloss_engine_find(engine.get(), borrowed("")), NEWSGLOSS_NO_INDEX);
  EXPECT_EQ(newsgloss_engine_find(engine.get(), {nullptr, 0}), NEWSGLOSS_NO_INDEX);
}

TEST(Engine, LivesAsLongAsSomebodyCountsOnIt) {
  auto engine = small_engine();
  newsgloss_engine* counted = newsgloss_engine_ref(engine.get());
  engine.reset();
  EXPECT_EQ(newsgloss_engine_entity_count(counted), 3U);
  newsgloss_engine_unref(counted);
}

TEST(Engine, ServesSeveralThreadsAtOnce) {
  const auto engine = small_engine();
  const std::string expected = told(annotated(kArticle).get());
  std::vector<std::jthread> threads;
  std::vector<int> same(4);
  for (std::size_t i = 0; i < same.size(); ++i) {
    threads.emplace_back([&, i] {
      const auto mine = session(engine.get());
      for (int round = 0; round < 50; ++round) {
        const auto found = make<hosts::Annotations>(newsgloss_session_annotate, mine.get(),
                                                    document(kArticle).get(), nullptr);
        same[i] += told(found.get()) == expected ? 1 : 0;
      }
    });
  }
  threads.clear();
  EXPECT_THAT(same, testing::Each(50));
}

}  // namespace
}  // namespace newsgloss::abi
