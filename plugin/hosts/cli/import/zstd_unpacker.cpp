#include <fmt/format.h>
#include <zstd.h>

#include <memory>

#include "hosts/cli/import/bad_record.hpp"
#include "hosts/cli/import/unpacker.hpp"

namespace newsgloss::hosts {
namespace {

constexpr int kLongestWindow = 31;  // as `zstd --long=31` makes; a dump may use it

}  // namespace

Unpacker zstd_unpacker() {
  const std::shared_ptr<ZSTD_DStream> stream(ZSTD_createDStream(), ZSTD_freeDStream);
  if (!stream) throw BrokenInput("libzstd does not start");
  ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, kLongestWindow);
  return [stream](std::span<const char> packed, std::span<char> room) {
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    ZSTD_outBuffer out{room.data(), room.size(), 0};
    const std::size_t status = ZSTD_decompressStream(stream.get(), &out, &in);
    if (ZSTD_isError(status) != 0)
      throw BrokenInput(
          fmt::format("the Zstandard data are damaged ({})", ZSTD_getErrorName(status)));
    return Unpacked{in.pos, out.pos, status == 0};
  };
}

}  // namespace newsgloss::hosts
