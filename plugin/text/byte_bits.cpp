#include "text/byte_bits.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace newsgloss {
namespace {

constexpr bool in_range(unsigned byte, char first, char last) {
  return byte >= static_cast<unsigned>(first) && byte <= static_cast<unsigned>(last);
}

#if defined(__x86_64__)
/// All ones where a byte lies between the two.
__attribute__((target("avx2"))) __m256i in_range(__m256i bytes, char first, char last) {
  const __m256i above = _mm256_sub_epi8(bytes, _mm256_set1_epi8(first));
  const __m256i width = _mm256_set1_epi8(static_cast<char>(last - first));
  return _mm256_cmpeq_epi8(_mm256_min_epu8(above, width), above);
}

__attribute__((target("avx2"))) std::uint64_t bits_of(__m256i low, __m256i high) {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(low)) |
         std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(high))} << 32;
}

__attribute__((target("avx2"))) ByteBits avx2_byte_bits(const char* bytes) {
  const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
  const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 32));
  const __m256i small = _mm256_set1_epi8(0x20), feed = _mm256_set1_epi8('\n'),
                carriage = _mm256_set1_epi8('\r'), deleted = _mm256_set1_epi8(0x7F);
  ByteBits bits;
  bits.letters = bits_of(in_range(_mm256_or_si256(low, small), 'a', 'z'),
                         in_range(_mm256_or_si256(high, small), 'a', 'z'));
  bits.capitals = bits_of(in_range(low, 'A', 'Z'), in_range(high, 'A', 'Z'));
  bits.digits = bits_of(in_range(low, '0', '9'), in_range(high, '0', '9'));
  bits.spaces =
      bits_of(_mm256_or_si256(in_range(low, '\0', ' '), _mm256_cmpeq_epi8(low, deleted)),
              _mm256_or_si256(in_range(high, '\0', ' '), _mm256_cmpeq_epi8(high, deleted)));
  bits.breaks =
      bits_of(_mm256_or_si256(_mm256_cmpeq_epi8(low, feed), _mm256_cmpeq_epi8(low, carriage)),
              _mm256_or_si256(_mm256_cmpeq_epi8(high, feed), _mm256_cmpeq_epi8(high, carriage)));
  bits.beyond = bits_of(low, high);
  bits.leads = bits_of(in_range(low, '\xC0', '\xFF'), in_range(high, '\xC0', '\xFF'));
  return bits;
}
#endif

}  // namespace

ByteBits plain_byte_bits(const char* bytes) {
  ByteBits bits;
  for (unsigned i = 0; i < kByteBlock; ++i) {
    const unsigned byte = static_cast<unsigned char>(bytes[i]);
    const auto bit = [i](bool holds) { return std::uint64_t{holds} << i; };
    bits.letters |= bit(in_range(byte | 0x20, 'a', 'z'));
    bits.capitals |= bit(in_range(byte, 'A', 'Z'));
    bits.digits |= bit(in_range(byte, '0', '9'));
    bits.spaces |= bit(byte <= ' ' || byte == 0x7F);
    bits.breaks |= bit(byte == '\n' || byte == '\r');
    bits.beyond |= bit(byte >= 0x80);
    bits.leads |= bit(byte >= 0xC0);
  }
  return bits;
}

ByteBitsReader fastest_byte_bits() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return avx2_byte_bits;
#endif
  return plain_byte_bits;
}

}  // namespace newsgloss
