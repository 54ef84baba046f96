#include "entities/word_bits.hpp"

#include <array>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace newsgloss {
namespace {

constexpr auto make_classes() {
  std::array<std::uint8_t, 256> classes{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    const unsigned small = byte | 0x20;
    const bool letter = small >= 'a' && small <= 'z' && byte < 0x80;
    const bool digit = byte >= '0' && byte <= '9';
    classes[byte] = letter || digit || byte >= 0x80 ? 1 : 0;
  }
  return classes;
}

constexpr auto kClasses = make_classes();

#if defined(__x86_64__)
/// All ones where a byte is at most `last`.
__attribute__((target("avx2"))) __m256i at_most(__m256i bytes, char last) {
  return _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(last)), bytes);
}

__attribute__((target("avx2"))) WordBits half_word_bits(const char* bytes) {
  const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
  const __m256i small = _mm256_or_si256(text, _mm256_set1_epi8(0x20));
  const __m256i letters = at_most(_mm256_sub_epi8(small, _mm256_set1_epi8('a')), 'z' - 'a');
  const __m256i digits = at_most(_mm256_sub_epi8(text, _mm256_set1_epi8('0')), 9);
  const __m256i word = _mm256_or_si256(_mm256_or_si256(letters, digits), text);
  return {static_cast<std::uint32_t>(_mm256_movemask_epi8(word)),
          static_cast<std::uint32_t>(_mm256_movemask_epi8(text))};
}

__attribute__((target("avx2"))) WordBits avx2_word_bits(const char* bytes) {
  const WordBits low = half_word_bits(bytes), high = half_word_bits(bytes + 32);
  return {high.word << 32 | low.word, high.other << 32 | low.other};
}
#endif

}  // namespace

WordBits plain_word_bits(const char* bytes) {
  WordBits bits;
  for (unsigned i = 0; i < 64; ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    bits.word |= std::uint64_t{kClasses[byte]} << i;
    bits.other |= std::uint64_t{byte >= 0x80} << i;
  }
  return bits;
}

WordBitsReader fastest_word_bits() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return avx2_word_bits;
#endif
  return plain_word_bits;
}

}  // namespace newsgloss
