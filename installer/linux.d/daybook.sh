#!/bin/sh
# If the program crashes, it leaves no core file, whatever the system settings (decision 58).
ulimit -c 0
exec /opt/daybook/bin/daybook "$@"
