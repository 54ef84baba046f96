// Many articles through one engine and sessions on several threads: memory stays flat, and each
// round gives the same bytes. A second where nothing is said; minutes with NEWSGLOSS_SOAK=1.

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <thread>
#include <vector>

#include "abi/small_engine.hpp"

namespace newsgloss::abi {
namespace {

constexpr std::size_t kThreads = 4;
constexpr int kShort = 12, kLong = 1500;  // rounds
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double kMostGrowth = 1e9;  // bytes; a sanitizer keeps what was freed
#else
constexpr double kMostGrowth = 4e6;  // bytes; allocators keep some for later
#endif

int rounds() {
  const char* soak = std::getenv("NEWSGLOSS_SOAK");
  return soak != nullptr && std::string_view(soak) == "1" ? kLong : kShort;
}

/// From a line to what a long read has, so that buffers grow and shrink.
std::string article(std::size_t number) {
  std::string text;
  for (std::size_t i = 0; i <= number * number % 97; ++i) {
    text += kArticle;
    text += " Freedonia lost " + std::to_string(number + i) + " ships.\n\n";
  }
  return text;
}

double resident_bytes() {
  std::ifstream in("/proc/self/statm");
  double pages = 0;
  in >> pages >> pages;
  return pages * 4096;
}

/// Everything told of all articles and of an edit in each.
std::string round_of(newsgloss_session* session) {
  std::string all;
  for (std::size_t i = 0; i < 30; ++i) {
    const auto found = make<hosts::Annotations>(newsgloss_session_annotate, session,
                                                document(article(i)).get(), nullptr);
    all += told(found.get());
    const auto edited = make<hosts::Annotations>(newsgloss_session_replace_block, session, 0U,
                                                 borrowed("Freedonia has 7 ships."));
    all += told(edited.get());
  }
  return all;
}

TEST(soak, GivesTheSameBytesInFlatMemory) {
  const Engine engine = small_engine();
  const std::string expected = round_of(session(engine.get()).get());
  double after_first = 0;
  for (int round = 0; round < rounds(); ++round) {
    std::vector<int> same(kThreads);
    {
      std::vector<std::jthread> threads;
      for (int& one : same) {
        threads.emplace_back(
            [&] { one = round_of(session(engine.get()).get()) == expected ? 1 : 0; });
      }
    }
    ASSERT_THAT(same, testing::Each(1)) << "round " << round;
    if (round == kShort / 2) after_first = resident_bytes();
  }
  EXPECT_LT(resident_bytes(), after_first + kMostGrowth);
}

}  // namespace
}  // namespace newsgloss::abi
