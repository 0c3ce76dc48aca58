#!/bin/sh
# Starts Daybook from this folder. What belongs to it lies in the folder `home` beside: settings, stores, backups.
ulimit -c 0
exec "$(cd "$(dirname "$0")" && pwd)/program/bin/daybook" "$@"
