# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share: where things are, installing packages, building a preset quietly.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# install_packages LIST…: installs what is missing of the package lists; says nothing when all is there.
install_packages() {
    local wanted missing=()
    for wanted in $(sed 's/#.*//' "$@"); do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$wanted" 2>/dev/null)" = installed ] || missing+=("$wanted")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "Packages are missing. Run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} packages from Debian …"
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update -qq &&
           DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        rm -f "$log"
        die "The packages could not be installed. Check the network and the package sources, then run this again."
    fi
    rm -f "$log"
}

# build_preset NAME: configures once and builds; the compiler's words are shown only when something is wrong.
build_preset() {
    local preset=$1 log=$root/build/$1.log
    mkdir -p "$root/build"
    if [ ! -f "$root/build/$preset/build.ninja" ]; then
        (cd "$root" && cmake --preset "$preset") >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "Configuring failed; the whole output is in build/$preset.log."; }
        say "Building (preset $preset); the first time takes some minutes …"
    fi
    (cd "$root" && cmake --build --preset "$preset") >"$log" 2>&1 || {
        grep -E 'error|warning|FAILED' -A 4 "$log" | head -n 60 >&2
        die "Building failed; the whole output is in build/$preset.log."
    }
}
