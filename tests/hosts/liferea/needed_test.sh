#!/bin/sh
# The module takes GTK, WebKit, libpeas and GLib from the Liferea that loads it, and has no network code.
set -eu
needed=$(readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
echo "$needed"
if echo "$needed" | grep -E 'gtk|gdk|webkit|javascriptcore|peas|girepository|libsoup'; then
  echo "the module names a library of its host" >&2
  exit 1
fi
if nm -D --undefined-only "$1" | grep -E ' (socket|connect|getaddrinfo|sendto|recvfrom|g_socket_|g_network_|soup_|curl_)'; then
  echo "the module has network code" >&2
  exit 1
fi
