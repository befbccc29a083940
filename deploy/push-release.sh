#!/bin/sh
# Copies the release that readers get to other servers, or folders, and switches those to it: first the whole release
# beside the ones that are there, then the link. Readers there have the one release or the other, never a mixture.
#
#   PORTAL_AFTER_SWITCH='/opt/otwarty-krakow/current/deploy/push-release.sh portal@web2.example.org:/srv/otwarty-krakow'
#
# The builder says which release by RELEASE and DATA_FOLDER, and runs this again later when it fails. A target needs
# rsync and nothing else; docs/operate.md tells how to prepare one.
set -eu

if [ "$#" -eq 0 ] || [ -z "${RELEASE:-}" ] || [ -z "${DATA_FOLDER:-}" ]; then
  echo 'Usage: RELEASE=… DATA_FOLDER=… push-release.sh [user@host:]folder …' >&2
  exit 2
fi
# So many stay at a target. To go back further, the builder sends an older one again.
kept=3
release=$DATA_FOLDER/releases/$RELEASE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/releases" "$work/empty"
ln -s "releases/$RELEASE" "$work/current"

push() {
  target=${1%/}
  rsync --recursive --chmod=D755 "$work/releases" "$target/"
  earlier=$(rsync --list-only "$target/releases/" | awk '$5 ~ /^[0-9]+T[0-9]+Z-/ { print $5 }' | sort)

  set -- --archive --no-owner --no-group --chmod=D755,F644 --delete
  rsync "$@" --exclude=/release.json "$release/" "$target/releases/$RELEASE/"
  # A release is whole once it says what it is.
  rsync "$@" "$release/" "$target/releases/$RELEASE/"

  # A link is made beside its place by rsync, and renamed.
  rsync --links "$work/current" "$target/"
  remove_old "$target" "$(printf '%s\n%s\n' "$earlier" "$RELEASE" | sort -u)"
}

# remove_old TARGET IDS: newer ones than ours stay as well: somebody went back to ours, and may go forth again.
remove_old() {
  target=$1
  old=$(echo "$2" | awk -v ours="$RELEASE" '$0 != "" && $0 <= ours' | head -n "-$kept")
  [ -n "$old" ] || return 0
  set --
  for id in $old; do set -- "$@" "--include=/$id/***"; done
  rsync --recursive --delete "$@" --exclude='*' "$work/empty/" "$target/releases/"
}

for target in "$@"; do
  push "$target"
  echo "push-release: $target has $RELEASE"
done
