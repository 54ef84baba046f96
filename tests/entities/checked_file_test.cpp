#include "entities/checked_file.hpp"

#include <gtest/gtest.h>

#include "compile/compiled.hpp"

namespace newsgloss {
namespace {

using entity_format::Section;
using newsgloss::testing::Compiled;

std::string many_entities() {
  std::string xml;
  for (int i = 0; i < 200; ++i) {
    const std::string number = std::to_string(i);
    xml +=
        "<entity id=\"e" + number + "\" kind=\"place\"><name>Town " + number + "</name></entity>\n";
  }
  return xml;
}

class CheckedFileTest : public ::testing::Test {
 protected:
  std::string path(const std::string& bytes) const {
    return compiled_.folder.write("changed.ngl", bytes);
  }
  ErrorCode fault_of(const std::string& bytes) const {
    const auto opened = CheckedFile::open(path(bytes));
    return opened ? ErrorCode::internal : opened.error().code;
  }

  Compiled compiled_{{many_entities()}};
  std::string good_ = compiled_.folder.read("entities.ngl");
};

TEST_F(CheckedFileTest, OpensWhatTheCompilerWrote) {
  const auto file = CheckedFile::open(path(good_));
  ASSERT_TRUE(file);
  EXPECT_TRUE(file->verify());
  EXPECT_EQ(file->header().entities, 200U);
  EXPECT_EQ(file->string(Section::languages, 0), "mul");
  EXPECT_GE(file->string_count(Section::languages), 1U);
}

TEST_F(CheckedFileTest, ReadsNothingOutsideASection) {
  const auto file = CheckedFile::open(path(good_));
  ASSERT_TRUE(file);
  const std::uint64_t size = file->size(Section::details);
  constexpr std::uint64_t huge = ~std::uint64_t{0};
  EXPECT_NE(file->bytes(Section::details, 0, size), nullptr);
  EXPECT_EQ(file->bytes(Section::details, 0, size + 1), nullptr);
  EXPECT_EQ(file->bytes(Section::details, size, 1), nullptr);
  EXPECT_EQ(file->bytes(Section::details, huge, 1), nullptr);
  EXPECT_EQ(file->bytes(Section::details, 1, huge), nullptr);
  EXPECT_TRUE(file->elements<entity_format::EntityRecord>(Section::entities, 199, 2).empty());
  EXPECT_EQ(file->string(Section::languages, 9999), "");
}

TEST_F(CheckedFileTest, RefusesAnythingElse) {
  EXPECT_EQ(CheckedFile::open("/nonexistent/file.ngl").error().code, ErrorCode::io);
  EXPECT_EQ(CheckedFile::open("/").error().code, ErrorCode::io);
  EXPECT_EQ(fault_of(""), ErrorCode::damaged);
  EXPECT_EQ(fault_of(std::string(good_.size(), 'x')), ErrorCode::damaged);
  for (const std::size_t size : {std::size_t{8}, std::size_t{100}, good_.size() - 1}) {
    EXPECT_EQ(fault_of(good_.substr(0, size)), ErrorCode::damaged) << size;
  }
  EXPECT_EQ(fault_of(good_ + 'x'), ErrorCode::damaged);
  std::string other = good_;
  other[offsetof(entity_format::Header, version)] ^= 1;
  EXPECT_EQ(fault_of(other), ErrorCode::version);
}

TEST_F(CheckedFileTest, NoticesAChangeInAnyBlock) {
  for (std::size_t at = 0; at < good_.size(); at += 1000) {
    std::string changed = good_;
    changed[at] = static_cast<char>(changed[at] ^ 0x40);
    const auto file = CheckedFile::open(path(changed));
    const bool padding = at >= sizeof(entity_format::Header) && at < entity_format::kBlockSize;
    if (file && !padding) {
      const auto verified = file->verify();
      ASSERT_FALSE(verified) << at;
      EXPECT_EQ(verified.error().code, ErrorCode::damaged);
      EXPECT_GT(verified.error().offset + entity_format::kBlockSize, 0U);
    }
  }
}

TEST_F(CheckedFileTest, GivesNothingOfADamagedBlock) {
  const auto intact = CheckedFile::open(path(good_));
  ASSERT_TRUE(intact);
  const auto place = intact->header().sections[static_cast<std::size_t>(Section::details)];
  std::string changed = good_;
  const std::size_t at = place.offset + place.size / 2;
  changed[at] = static_cast<char>(changed[at] ^ 1);
  const auto file = CheckedFile::open(path(changed));
  ASSERT_TRUE(file);
  EXPECT_EQ(file->bytes(Section::details, place.size / 2, 1), nullptr);
}

}  // namespace
}  // namespace newsgloss
