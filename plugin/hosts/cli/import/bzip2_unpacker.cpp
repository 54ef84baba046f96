#include <bzlib.h>

#include <memory>

#include "hosts/cli/import/bad_record.hpp"
#include "hosts/cli/import/unpacker.hpp"

namespace newsgloss::hosts {
namespace {

/// A stream of libbz2; one that ended cannot be used again.
class Bzip2Stream {
 public:
  Bzip2Stream() { begin(); }
  Bzip2Stream(const Bzip2Stream&) = delete;
  Bzip2Stream& operator=(const Bzip2Stream&) = delete;
  ~Bzip2Stream() { BZ2_bzDecompressEnd(&stream_); }

  Unpacked unpack(std::span<const char> packed, std::span<char> room) {
    stream_.next_in = const_cast<char*>(packed.data());  // NOLINT: libbz2's own type
    stream_.avail_in = static_cast<unsigned>(packed.size());
    stream_.next_out = room.data();
    stream_.avail_out = static_cast<unsigned>(room.size());
    const int status = BZ2_bzDecompress(&stream_);
    if (status != BZ_OK && status != BZ_STREAM_END) throw BrokenInput("the bzip2 data are damaged");
    const Unpacked done{packed.size() - stream_.avail_in, room.size() - stream_.avail_out,
                        status == BZ_STREAM_END};
    if (done.ended) {
      BZ2_bzDecompressEnd(&stream_);
      begin();
    }
    return done;
  }

 private:
  void begin() {
    stream_ = {};
    if (BZ2_bzDecompressInit(&stream_, 0, 0) != BZ_OK) throw BrokenInput("libbz2 does not start");
  }
  bz_stream stream_{};
};

}  // namespace

Unpacker bzip2_unpacker() {
  const auto stream = std::make_shared<Bzip2Stream>();
  return [stream](std::span<const char> packed, std::span<char> room) {
    return stream->unpack(packed, room);
  };
}

}  // namespace newsgloss::hosts
