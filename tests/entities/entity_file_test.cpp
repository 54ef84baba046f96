#include "entities/entity_file.hpp"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <random>
#include <thread>

#include "compile/compiled.hpp"

namespace newsgloss {
namespace {

using testing::Compiled;
using testing::entities_xml;
using testing::Folder;
using ::testing::HasSubstr;

std::string many_entities(int count) {
  std::string entries;
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    entries += "<entity id=\"town-" + number +
               "\" kind=\"place\" class=\"town\" former-ids=\"old-" + number + "\"><name>Town " +
               number + "</name><form lang=\"de\">Stadt Nummer " + number +
               "</form><description source=\"atlas\" date=\"2026\">A town.</description>" +
               "<relation type=\"successor\" to=\"town-" + std::to_string((i + 1) % count) +
               "\" source=\"atlas\" date=\"2026\"/></entity>\n";
  }
  return entries;
}

const char* const kText = "From Town 7 by Town 12 to Stadt Nummer 300, then to TOWN 5 and town 6.";

/// Uses everything once; what it returns means nothing but that nothing crashed.
std::size_t use_all(const EntityFile& file) {
  std::vector<FormSpan> spans;
  file.match(kText, spans);
  std::size_t sum = spans.size() + file.sources().size();
  for (const FormSpan& span : spans) {
    for (const FormMeaning& one : file.meanings(span.form))
      sum += file.name(one.entity).size() + file.language(one.language).size();
  }
  for (EntityIndex i = 0; i < file.size(); i += 17) {
    sum += file.entity(i).forms.size() + file.related(i).size() +
           file.subkind(file.traits(i).subkind).size();
  }
  return sum + file.find("town-99") + file.find("old-3") + file.find("") +
         file.entity(kNoEntity).id.size() + file.meanings(0xffffffff).size();
}

TEST(EntityFile, ReadsWhatWasCompiled) {
  const Compiled compiled({many_entities(400)});
  const EntityFile& file = *compiled.file;
  EXPECT_TRUE(file.verify());
  std::vector<FormSpan> spans;
  file.match(kText, spans);
  ASSERT_EQ(spans.size(), 4U);
  EXPECT_EQ(file.id(file.meanings(spans[2].form)[0].entity), "town-300");
  EXPECT_EQ(file.language(file.meanings(spans[2].form)[0].language), "de");
  EXPECT_EQ(file.find("old-3"), file.find("town-3"));
  EXPECT_EQ(file.find("old-400"), kNoEntity);
}

TEST(EntityFile, OfNothingFindsNothing) {
  const Compiled compiled({""});
  EXPECT_EQ(compiled.file->size(), 0U);
  EXPECT_TRUE(compiled.file->verify());
  std::vector<FormSpan> spans;
  compiled.file->match(kText, spans);
  EXPECT_TRUE(spans.empty());
  use_all(*compiled.file);
}

TEST(EntityFile, SaysWhatIsWrongWithAnotherFile) {
  const Compiled compiled({many_entities(20)});
  const std::string good = compiled.folder.read("entities.ngl");
  const auto error = [&](const std::string& bytes) {
    return EntityFile::open(compiled.folder.write("x.ngl", bytes)).error();
  };
  EXPECT_EQ(EntityFile::open(compiled.folder.at("none.ngl")).error().code, ErrorCode::io);
  EXPECT_EQ(EntityFile::open(compiled.folder.at(".")).error().code, ErrorCode::io);
  EXPECT_EQ(error("").code, ErrorCode::damaged);
  EXPECT_EQ(error(std::string(5000, 'x')).code, ErrorCode::damaged);
  for (std::size_t size = 0; size < good.size(); size += 509)
    EXPECT_EQ(error(good.substr(0, size)).code, ErrorCode::damaged);
  EXPECT_EQ(error(good + "x").code, ErrorCode::damaged);
  std::string newer = good;
  newer[8] = 99;
  EXPECT_EQ(error(newer).code, ErrorCode::version);
  EXPECT_THAT(error(newer).message, HasSubstr("compile it again"));
}

TEST(EntityFile, NeverCrashesOnDamagedBytes) {
  const Compiled compiled({many_entities(300)});
  const std::string good = compiled.folder.read("entities.ngl");
  std::mt19937 random(7);
  int told = 0;
  for (int round = 0; round < 400; ++round) {
    std::string bytes = good;
    const int flips = 1 + round % 40;
    for (int i = 0; i < flips; ++i) {
      const std::size_t at =
          std::uniform_int_distribution<std::size_t>(0, bytes.size() - 1)(random);
      bytes[at] = static_cast<char>(bytes[at] ^ 1 << (round % 8));
    }
    const auto file = EntityFile::open(compiled.folder.write("x.ngl", bytes));
    if (file) use_all(**file);
    told += !file || !(*file)->verify() ? 1 : 0;
  }
  EXPECT_GT(told, 380);  // a flip may hit what lies between sections
}

TEST(EntityFile, ServesThreadsAtOnce) {
  const Compiled compiled({many_entities(500)});
  const std::size_t expected = use_all(*compiled.file);
  const auto fresh = EntityFile::open(compiled.folder.at("entities.ngl"));
  std::vector<std::size_t> sums(4);
  std::vector<std::thread> threads;
  for (std::size_t& sum : sums) {
    threads.emplace_back([&] { sum = use_all(**fresh); });
  }
  for (std::thread& one : threads) one.join();
  for (const std::size_t sum : sums) EXPECT_EQ(sum, expected);
}

TEST(EntityFile, ServesProcessesAtOnce) {
  const Compiled compiled({many_entities(100)});
  const std::size_t expected = use_all(*compiled.file);
  std::array<pid_t, 3> children{};
  for (pid_t& child : children) {
    child = ::fork();
    if (child == 0) {
      const auto file = EntityFile::open(compiled.folder.at("entities.ngl"));
      ::_exit(file && use_all(**file) == expected ? 0 : 1);
    }
  }
  for (const pid_t child : children) {
    int status = -1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
  }
}

TEST(EntityFile, StaysWhatItWasWhenReplaced) {
  const Compiled compiled({many_entities(100)});
  const std::size_t expected = use_all(*compiled.file);
  const std::vector<LayerFiles> other = {
      {compiled.folder.write("other.xml", entities_xml(many_entities(3)))}};
  ASSERT_TRUE(compile_entities(other, compiled.folder.at("entities.ngl")));
  EXPECT_EQ(use_all(*compiled.file), expected);
  EXPECT_EQ((*EntityFile::open(compiled.folder.at("entities.ngl")))->size(), 3U);
}

}  // namespace
}  // namespace newsgloss
