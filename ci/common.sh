# Shared by the scripts of this folder, and sourced by them: `. ci/common.sh`.

set -euo pipefail

# A check that cannot run here says so and does not fail: nothing may depend on what only some machines have.
skip() {
    echo "SKIPPED: $1"
    exit 0
}

# have_toolchain NAME: it is there, or rustup could add it.
have_toolchain() {
    rustup run "$1" rustc --version >/dev/null 2>&1 ||
        quietly timeout 300 rustup toolchain install "$1" --profile minimal --no-self-update
}

# have_component NAME...: on the nightly toolchain.
have_nightly_with() {
    have_toolchain nightly || return 1
    local installed component
    installed=$(rustup component list --toolchain nightly --installed)
    for component in "$@"; do
        grep -q "^$component" <<<"$installed" ||
            quietly timeout 180 rustup component add "$component" --toolchain nightly || return 1
    done
}

# have_target NAME: on the default toolchain.
have_target() {
    rustup target list --installed 2>/dev/null | grep -qx "$1" ||
        quietly timeout 180 rustup target add "$1"
}

# What rustup prints when it cannot reach its server is long and says nothing that the SKIPPED line does not.
quietly() {
    "$@" >/dev/null 2>&1
}

# bounded SECONDS WHAT COMMAND...: an unfinished run is a skip, a failed one is a failure.
bounded() {
    local seconds=$1 what=$2 status=0
    shift 2
    echo "-- $what"
    timeout --kill-after=10 "$seconds" "$@" || status=$?
    case $status in
        0) ;;
        124 | 137) echo "SKIPPED: $what (not done within $seconds s)" ;;
        *) return "$status" ;;
    esac
}
