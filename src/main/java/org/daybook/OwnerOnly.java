package org.daybook;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Everything that the program writes is its owner's alone: stores, copies, backups, exports, settings, what libraries lay
/// down on the way. Asked of the system once and for all, so that nobody who writes a file has to think of it.
final class OwnerOnly {
    private static final int ALL_BUT_THE_OWNER = 0077;
    /// What Linux says of a program, and its line about new files.
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String SAYS_SO = "\nUmask:\t0077\n";

    private OwnerOnly() {}

    /// From now on no file or folder is made that others of this computer may read. Does nothing on Windows, where the
    /// folders of a user are closed to others, and nothing where a disk keeps no permissions, as a stick with FAT does.
    static void fromNowOn() {
        if (File.separatorChar != '/' || isSo()) {
            return;
        }
        try {
            var linker = Linker.nativeLinker();
            linker.downcallHandle(linker.defaultLookup().find("umask").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                    .invoke(ALL_BUT_THE_OWNER);
        } catch (Throwable e) {
            // A system without it: the folder of a store is closed all the same.
        }
    }

    /// The launcher on Linux has asked already: to ask from Java takes a tenth of the time until the first window.
    private static boolean isSo() {
        try {
            return Files.readString(STATUS, StandardCharsets.US_ASCII).contains(SAYS_SO);
        } catch (IOException e) {
            return false; // Another system.
        }
    }
}
