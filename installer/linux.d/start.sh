#!/bin/sh
# Starts Daybook from this folder. Its settings, stores and backups are in the folder `home` next to this file.
ulimit -c 0
exec "$(cd "$(dirname "$0")" && pwd)/program/bin/daybook" "$@"
