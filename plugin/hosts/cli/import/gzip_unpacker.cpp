#include <zlib.h>

#include <memory>

#include "hosts/cli/import/bad_record.hpp"
#include "hosts/cli/import/unpacker.hpp"

namespace newsgloss::hosts {
namespace {

constexpr int kGzipWindow = 15 + 16;  // zlib.h: 16 more asks for gzip's frame, not zlib's

struct End {
  void operator()(z_stream* stream) const {
    inflateEnd(stream);
    delete stream;
  }
};

}  // namespace

Unpacker gzip_unpacker() {
  const std::shared_ptr<z_stream> stream(new z_stream(), End());
  if (inflateInit2(stream.get(), kGzipWindow) != Z_OK) throw BrokenInput("zlib does not start");
  return [stream](std::span<const char> packed, std::span<char> room) {
    stream->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));  // NOLINT: zlib
    stream->avail_in = static_cast<uInt>(packed.size());
    stream->next_out = reinterpret_cast<Bytef*>(room.data());
    stream->avail_out = static_cast<uInt>(room.size());
    const int status = inflate(stream.get(), Z_NO_FLUSH);
    const Unpacked done{packed.size() - stream->avail_in, room.size() - stream->avail_out,
                        status == Z_STREAM_END};
    if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
      throw BrokenInput("the gzip data are damaged");
    if (done.ended) inflateReset(stream.get());
    return done;
  };
}

}  // namespace newsgloss::hosts
