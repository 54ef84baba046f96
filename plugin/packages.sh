# shellcheck shell=bash
# The Debian packages that plugin/try and tests/run need, and how to get them. Sourced by both.

packages_to_build=(
  cmake ninja-build g++ pkg-config gettext python3 libicu-dev libxml2-dev libfmt-dev libexpected-dev
  libcli11-dev nlohmann-json3-dev libsimdjson-dev zlib1g-dev libbz2-dev libzstd-dev libwebkit2gtk-4.0-dev
  libpeas-dev libgirepository1.0-dev)
packages_to_show=(
  liferea libglib2.0-bin dbus xvfb openbox x11-utils imagemagick python3-gi gir1.2-atspi-2.0 at-spi2-core
  adwaita-icon-theme fonts-dejavu-core)
packages_to_test=(
  clang-14 libgtest-dev libgmock-dev libxtst-dev xauth xdotool libxml2-utils python3-jsonschema python3-yaml zstd
  dpkg-dev file appstream chromium chromium-driver poppler-utils)
# The checker of accessibility comes from npm, which need not be Debian's.
command -v npm >/dev/null || packages_to_test+=(npm)
packages_for_long_test=(valgrind libclang-rt-14-dev)

# Prints those of the named packages that are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
  done
}

# install_packages WHAT_FOR PACKAGE...: says what is missing and why, and installs it.
install_packages() {
  local what_for=$1 missing as_root=()
  shift
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Newsgloss needs ${#missing[@]} Debian packages $what_for:"
  echo "  ${missing[*]}" | fold -s -w 96
  if ! command -v apt-get >/dev/null; then
    echo "This system has no apt-get: install what they stand for, then run this again." >&2
    return 1
  fi
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Installing needs root, and there is no sudo. As root: apt-get install ${missing[*]}" >&2
      return 1
    fi
    echo "Installing them needs root: sudo may ask for your password."
    as_root=(sudo)
  fi
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0)
  "${as_root[@]}" "${apt[@]}" update | tail -n 1
  "${as_root[@]}" "${apt[@]}" install --no-install-recommends "${missing[@]}" |
    awk '/^(Fetched|Need to get|After this)/ || /^Setting up/ && ++n % 40 == 0'
  return "${PIPESTATUS[0]}"
}

# ccache, where it is there, makes a second build a matter of seconds.
launcher_options() {
  if command -v ccache >/dev/null; then echo -DCMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
}
