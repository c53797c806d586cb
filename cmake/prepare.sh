# Sourced by app/run, tests/run and .ci/run: makes sure that this machine has what the project needs.
#
# prepare_packages PACKAGE…   installs the missing ones (Debian 12 or newer, apt, as root or with sudo).
# Ends the caller with a message and one of these codes:
#   10  not a Debian 12 or newer system     11  packages are missing and there are no rights to install them
#   12  the installation failed (no network, no space, a package that cannot be had)

BUILD_PACKAGES="g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 qt6-translations-l10n qt6-svg-dev libqt6sql6-sqlite
    qt6-qpa-plugins libgl-dev libspdlog-dev libfmt-dev libexpected-dev libcli11-dev libqcustomplot-dev libboost1.81-dev
    libsqlite3-dev libsimdjson-dev libyaml-cpp-dev qtkeychain-qt6-dev libtorch-dev libopenblas0-openmp fonts-dejavu-core fonts-noto-color-emoji"
TEST_PACKAGES="xvfb xauth dbus-x11 gnome-keyring libsecret-1-0 libbenchmark-dev libcurl4-openssl-dev openssl valgrind python3 python3-torch sqlite3 git"
CHECK_PACKAGES="clang-format clang-tidy"

say() { printf '%s: %s\n' "${PROGRAM:-prepare}" "$*"; }

require_debian() {
    local id="" version=""
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release && echo "${ID:-}")
        version=$(. /etc/os-release && echo "${VERSION_ID:-0}")
    fi
    if [ "$id" != debian ] || [ "${version%%.*}" -lt 12 ]; then
        say "this needs Debian 12 or newer; here is '${id:-unknown} ${version:-?}'." >&2
        say "Install these packages by hand, build with 'cmake --preset release' and 'cmake --build --preset release':" >&2
        printf '%s\n' "$BUILD_PACKAGES" >&2
        exit 10
    fi
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
    done
}

prepare_packages() {
    local missing as_root=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    require_debian
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
            say "these packages are missing, and installing them needs root or sudo:" >&2
            printf '%s\n' "$missing" >&2
            say "Run as root: apt-get install $missing" >&2
            exit 11
        fi
        as_root=(sudo)
    fi
    say "installing with apt-get: $missing"
    case " $missing" in *" libtorch-dev "*)
        say "among these the training engine, libtorch: some 230 packages, 160 MB to download, 660 MB on the disk." ;;
    esac
    # shellcheck disable=SC2086
    if ! { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
           "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
               apt-get install -y -qq --no-install-recommends $missing >/dev/null; }; then
        say "the installation failed: is there a network, and space on the disk? Nothing was built." >&2
        say "Try again later, or run as root: apt-get install $missing" >&2
        exit 12
    fi
}

# build PRESET [TARGET…]: configures and builds; the compiler's own messages tell what is wrong.
build() {
    local preset=$1 log
    shift
    log=$(mktemp)
    if ! cmake --preset "$preset" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        say "the build could not be configured; the lines above say why." >&2
        exit 1
    fi
    rm -f "$log"
    say "building ($preset) in build/$preset …"
    cmake --build --preset "$preset" ${1:+--target "$@"} || { say "the build failed." >&2; exit 1; }
}
