#!/bin/sh
# Starts what lib/app/daybook.cfg names, in the place of jpackage's own launcher, which asks the system's lists of packages twice
# at each start whose file it is: a fifth of a second on Debian. Reads the whole file before it starts anything, so that an update
# may exchange it at any time.

# No core file, whatever the system was told, and no options from outside.
ulimit -c 0
# What is written is its owner's alone (org.daybook.OwnerOnly).
umask 077
# Libraries of the system share one heap instead of one for each thread: 5 MB less.
export MALLOC_ARENA_MAX=1
# Daybook draws by itself (-Dprism.order=sw). GTK would still load the drivers of the graphics card to ask what they can do, where
# no program has asked on this display before: 35 MB.
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

# The value of a line, with the folders put in.
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

# What was typed stands first in the list of arguments until the options have been added.
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
