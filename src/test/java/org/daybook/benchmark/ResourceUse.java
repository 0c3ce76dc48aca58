package org.daybook.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What this process holds after a collection. More of any of these at the end of a long run is a leak.
///
/// @param heap      bytes in use
/// @param threads   live threads
/// @param handles   open files; -1 where the system does not list them
/// @param temporary entries in the folder for temporary files
record ResourceUse(long heap, int threads, long handles, long temporary) {
    private static final Path HANDLES = Path.of("/proc/self/fd");
    private static final double MEGABYTE = 1 << 20;

    static ResourceUse now() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        return new ResourceUse(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                Files.isDirectory(HANDLES) ? entries(HANDLES) : -1,
                entries(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    private static long entries(Path folder) {
        try (var all = Files.list(folder)) {
            return all.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f MB, %d threads, %d open files, %d temporary files", heap / MEGABYTE,
                threads, handles, temporary);
    }
}
