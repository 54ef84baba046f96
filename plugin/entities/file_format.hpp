#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <type_traits>

#include "entities/entity_index.hpp"

namespace newsgloss::entity_format {

// The compiled entity file. Little-endian; offsets in bytes. The first block is the header;
// sections follow, each at a multiple of 64; the last one holds a 64-bit hash of every block of 4
// KiB that lies between the header and itself. Any change here or in text/word_hash.hpp, fold.cpp's
// table or token bounds is a new kVersion.

static_assert(std::endian::native == std::endian::little, "the entity file is mapped as it is");

inline constexpr std::array<char, 8> kMagic = {'N', 'e', 'w', 's', 'g', 'l', 's', '\n'};
inline constexpr std::uint32_t kVersion = 3;
inline constexpr std::uint32_t kBlockSize = 4096;
inline constexpr std::uint32_t kSectionAlignment = 64;

/// Words of the longest surface form.
inline constexpr std::uint32_t kMaxFormWords = 40;
/// Bytes of the longest surface form.
inline constexpr std::uint32_t kMaxFormBytes = 1000;
/// Meanings of one surface form in one record.
inline constexpr std::uint32_t kMaxMeanings = 255;

enum class Section : std::uint32_t {
  entities,        ///< EntityRecord, ascending by id
  details,         ///< one entity after the other: entity_code.hpp
  related,         ///< EntityIndex
  former_ids,      ///< a string list, ascending; the entities' numbers stand in former_targets
  former_targets,  ///< EntityIndex
  sources,         ///< one after the other: entity_code.hpp
  languages,       ///< string list; number 0 is "mul"
  subkinds,        ///< string list; number 0 is ""
  first_words,     ///< FirstWordBits, two in a byte, low half first
  small_pairs,     ///< pair filter for texts that begin both words with one of a to z: words of 64
                   ///< bits, two bits for the first two words of a form
  pairs,           ///< the same for all other texts
  single_nodes,    ///< Node, of forms of one word: open addressing, probed one by one
  nodes,           ///< the same, of the second and further words of forms
  forms,           ///< FormRecord and its text, at multiples of 4
  meanings,        ///< FormMeaning
  contexts,        ///< ContextRecord, ascending by meaning
  context_texts,   ///< string list
  block_hashes,
  count_,
};
inline constexpr std::size_t kSections = static_cast<std::size_t>(Section::count_);

struct SectionPlace {
  std::uint64_t offset = 0, size = 0;
};

struct Header {
  std::array<char, 8> magic = kMagic;
  std::uint32_t version = kVersion;
  std::uint32_t header_size = 0;
  std::uint64_t file_size = 0;
  std::uint64_t content_key = 0;  ///< hash of what went in, for caches; 0: not told
  std::uint64_t seed = 0;         ///< of the phrase keys
  std::uint32_t entities = 0;
  std::uint32_t surface_forms = 0;
  std::uint32_t first_word_bits = 0;  ///< log2 of the number of FirstWordBits
  std::uint32_t longest_probe = 0;    ///< steps that finding a node takes at most, in either table
  std::array<SectionPlace, kSections> sections{};
  std::uint64_t hash = 0;  ///< of all bytes before it
};

struct EntityRecord {
  std::uint32_t details = 0;        ///< in units of kDetailsUnit
  std::uint32_t related_begin = 0;  ///< into `related`; ends where the next one begins
  EntityIndex country = kNoEntity;
  float weight = 0;
  std::uint16_t subkind = 0;
  std::uint8_t kind = 0;
  std::uint8_t reserved = 0;
};
inline constexpr std::uint32_t kDetailsUnit = 4;

/// What may begin with a word whose hash falls here, by how the text writes the word.
enum FirstWordBits : std::uint32_t {
  kSingleSmall = 1,  ///< a form of one word, the text's word beginning with one of a to z
  kSingleOther = 2,  ///< the same, beginning with anything else
  kLongerSmall = 4,  ///< a longer form
  kLongerOther = 8,
};

struct Node {
  std::uint32_t check = 0;
  std::uint32_t value = 0;  ///< 0: empty
};
inline constexpr std::uint32_t kNodeContinues = 0x80000000;  ///< a longer form begins so
inline constexpr std::uint32_t kNodeSuffix = 0x40000000;     ///< so does one with a mark at its end
inline constexpr std::uint32_t kNodeForm = 0x3fffffff;       ///< FormRecord in units of 4, plus 1

/// When a record's meanings hold. Records of one node follow one another.
enum FormFlags : std::uint8_t {
  kHoldsExactly = 1,  ///< the text's words are those of the form, byte by byte
  kHoldsFolded = 2,   ///< they fold alike, and one of them begins with a capital
  kHoldsSmall = 4,    ///< they fold alike, and none does
  kMoreFollow = 8,    ///< the next record belongs to the same node
  kTakesStop = 16,    ///< a full stop behind it belongs to it ("Inc.")
};

struct FormRecord {
  std::uint32_t meanings_begin = 0;
  std::uint16_t text_size = 0;  ///< the text follows: from the first word to the end of the last
  std::uint8_t meanings_count = 0;
  std::uint8_t flags = 0;
};

struct ContextRecord {
  std::uint32_t meaning = 0;
  std::uint32_t text = 0;  ///< number in context_texts
};

static_assert(sizeof(Header) == 56 + 16 * kSections + 8 && sizeof(Header) <= kBlockSize);
static_assert(sizeof(EntityRecord) == 20 && sizeof(Node) == 8 && sizeof(FormRecord) == 8);
static_assert(std::is_trivially_copyable_v<Header>);

/// Bytes from a record to the one that follows it.
constexpr std::uint32_t record_size(std::uint32_t text_size) {
  return (static_cast<std::uint32_t>(sizeof(FormRecord)) + text_size + 3) & ~std::uint32_t{3};
}

}  // namespace newsgloss::entity_format
