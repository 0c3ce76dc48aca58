package org.daybook;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The file that Linux writes of a program it ends for a fault, where it was told to: it would hold the whole memory, and
/// with it the key of an open store. The options of the Java machine (`installer/java.options`) forbid it for faults which
/// Java notices, and cannot for those that end the process from outside (SIGABRT of a library, of the system).
final class CoreFile {
    private static final String WHAT_GOES_IN = "/proc/self/coredump_filter";
    private static final byte[] NOTHING = "0".getBytes(StandardCharsets.US_ASCII);

    private CoreFile() {}

    /// From now on no memory of this program, and of those it starts, goes into such a file: registers and the names of
    /// open files are left. Does nothing on another system. Called first of all, before there is a key.
    static void leaveMemoryOut() {
        try (var filter = new FileOutputStream(WHAT_GOES_IN)) {
            filter.write(NOTHING);
        } catch (IOException e) {
            // Another system, or one that does not let us choose.
        }
    }
}
