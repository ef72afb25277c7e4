#!/bin/sh
# backup.sh FOLDER: backs up into FOLDER, tries the backup by restoring and verifying it, and then
# deletes all but the newest KEEP (14) of them. Fails, and deletes nothing, where any of that fails.
set -eu
folder=$1
keep=${KEEP:-14}
data=${COMMON_GROUND_DATA:?}
run() { "${NODE:-/opt/common-ground-node/node_modules/node/bin/node}" "$(dirname "$0")/../cli/main.ts" "$@"; }

file=$folder/common-ground-$(date -u +%Y-%m-%dT%H-%M-%SZ).sqlite
run backup "$file"

trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
# Into a folder, also where the data is in a database.
(unset COMMON_GROUND_DATABASE; run restore "$file" --data "$trial"; run verify --data "$trial")

# Who lost their access since a backup is read from here when it is restored.
if [ -f "$data/revoked-devices.jsonl" ]; then cp "$data/revoked-devices.jsonl" "$folder/"; fi

find "$folder" -maxdepth 1 -name 'common-ground-*.sqlite' | sort | head -n "-$keep" | xargs -r rm --
