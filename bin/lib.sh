# Shared by everything in bin/: paths, steps with progress, the toolchain's environment. Sourced, not run.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"
DATA="$ROOT/.data"
CACHE="${MAISON_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/maison}"
mkdir -p "$DATA" "$CACHE"

# One target folder for every checkout and command, so that an unchanged dependency is built once.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$CACHE/target}"
export PATH="$ROOT/node_modules/.bin:$HOME/.cargo/bin:$PATH"
export LEPTOS_TAILWIND_VERSION=v4.3.5
export LEPTOS_HASH_FILES=true
[ -f "$CACHE/toolchain" ] && export RUSTUP_TOOLCHAIN="$(cat "$CACHE/toolchain")"

CARGO_LEPTOS_VERSION=0.3.10
WASM_BINDGEN_VERSION=0.2.130
CARGO_DENY_VERSION=0.18.9

say() { printf '%s\n' "$*" >&2; }
fail() {
  say "✘ $1"
  [ $# -gt 1 ] && say "  → $2"
  exit 1
}

# step "what" "how to mend it" command…: says what it does and how long it took; keeps the output of a failure.
step() {
  local what=$1 mend=$2 log began
  shift 2
  log="$DATA/log/$(printf '%s' "$what" | tr -cs '[:alnum:]' '-').log"
  mkdir -p "$DATA/log"
  began=$SECONDS
  printf '… %s\n' "$what" >&2
  if "$@" >"$log" 2>&1; then
    say "✔ $what ($((SECONDS - began)) s)"
  else
    tail -n 60 "$log" >&2
    fail "$what failed after $((SECONDS - began)) s (all of it: $log)" "$mend"
  fi
}

# shown "what" command…: the same, with the command's output on the screen.
shown() {
  local what=$1 began=$SECONDS
  shift
  say "… $what"
  "$@" || fail "$what failed after $((SECONDS - began)) s" "Read the lines above."
  say "✔ $what ($((SECONDS - began)) s)"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
    fail "This step needs root: $*" "Run it once as root, then start again."
  fi
}

# The environment in which the development server runs.
dev_environment() {
  export MAISON_OWNER_URL MAISON_APP_URL MAISON_SYSTEM_URL
  MAISON_OWNER_URL=$(bin/db url owner)
  MAISON_APP_URL=$(bin/db url app)
  MAISON_SYSTEM_URL=$(bin/db url system)
  export MAISON_DEV=true MAISON_STORAGE="$DATA/storage" MAISON_ORIGIN="${MAISON_ORIGIN:-http://127.0.0.1:3000}"
}

# at database …: bin/db on another database of the cluster; psql_at: what its psql says, bare.
at() { MAISON_DATABASE=$1 bin/db "${@:2}"; }
psql_at() { at "$1" psql -XqAt -v ON_ERROR_STOP=1 "${@:2}"; }
# made_database name: makes it if it is not there.
made_database() {
  [ -n "$(psql_at maison -c "select 1 from pg_database where datname = '$1'")" ] || psql_at maison -c "create database $1"
}
