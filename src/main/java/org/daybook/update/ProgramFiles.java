package org.daybook.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/// The files of the program itself. Unlike all others that the program writes, everyone who uses the computer may read and
/// execute them.
final class ProgramFiles {
    private ProgramFiles() {}

    /// Makes a file, or a folder with everything in it, readable by everyone; only the owner may write.
    static void forEverybody(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (var all = Files.walk(file)) {
            for (var one : all.toList()) {
                boolean started = Files.isDirectory(one)
                        || Files.getPosixFilePermissions(one).contains(PosixFilePermission.OWNER_EXECUTE);
                Files.setPosixFilePermissions(one,
                        PosixFilePermissions.fromString(started ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
