#include "hosts/cli/input_output.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

namespace newsgloss::hosts {
namespace {

std::string contents(std::istream& in) {
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

[[noreturn]] void complain(const std::string& path) {
  throw std::runtime_error(fmt::format("{}: {}", path, std::strerror(errno)));
}

}  // namespace

std::string read_all(const std::string& path) {
  if (path == "-") return contents(std::cin);
  std::ifstream in(path, std::ios::binary);
  if (!in || in.peek() == std::ifstream::traits_type::eof()) {
    if (!in.is_open() || errno == EISDIR) complain(path);
  }
  return contents(in);
}

void write_all(const std::string& path, std::string_view text) {
  if (path.empty()) {
    std::cout.write(text.data(), static_cast<std::streamsize>(text.size())).flush();
    if (!std::cout) complain("standard output");
    return;
  }
  std::ofstream out(path, std::ios::binary);
  out.write(text.data(), static_cast<std::streamsize>(text.size())).flush();
  if (!out) complain(path);
}

}  // namespace newsgloss::hosts
