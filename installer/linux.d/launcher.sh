#!/bin/sh
# Starts the program described in lib/app/daybook.cfg. It replaces jpackage's own launcher, which queries the system's package
# database twice at each start to find which package owns it: a fifth of a second on Debian. It reads the whole file before it
# starts anything, so that an update may replace the file at any time.

# No core file, whatever the system settings. Options from the environment are removed below.
ulimit -c 0
# Only the owner may read what is written (org.daybook.OwnerOnly).
umask 077
# Native libraries share one heap instead of using one for each thread, which saves 5 MB.
export MALLOC_ARENA_MAX=1
# Daybook renders in software (-Dprism.order=sw). GTK would still load the graphics drivers to query their capabilities if no
# other program has done so on this display: 35 MB.
export GDK_GL=disable
unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS

launcher=$(readlink -f -- "$0")
BINDIR=${launcher%/*}
ROOTDIR=${BINDIR%/*}
APPDIR=$ROOTDIR/lib/app
config=$APPDIR/daybook.cfg
runtime=$ROOTDIR/lib/runtime
main=
classpath=

# Sets $value to the argument, with the folder variables replaced.
put_in() {
  value=$1
  for name in APPDIR ROOTDIR BINDIR; do
    eval "folder=\$$name"
    while :; do
      case $value in
        *"\$$name"*) value=${value%%"\$$name"*}$folder${value#*"\$$name"} ;;
        *) break ;;
      esac
    done
  done
}

# The arguments that were typed come first in the list until the options have been added.
typed=$#
set -- "$@" "-Djpackage.app-path=$launcher"
while IFS= read -r line || [ -n "$line" ]; do
  put_in "${line#*=}"
  case $line in
    app.runtime=*) runtime=$value ;;
    app.mainclass=*) main=$value ;;
    app.classpath=*) classpath=$classpath${classpath:+:}$value ;;
    java-options=*) set -- "$@" "$value" ;;
  esac
done < "$config" || exit 1
set -- "$@" -classpath "$classpath" "$main"
while [ "$typed" -gt 0 ]; do
  set -- "$@" "$1"
  shift
  typed=$((typed - 1))
done
exec "$runtime/bin/java" "$@"
