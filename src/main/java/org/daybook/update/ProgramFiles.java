package org.daybook.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/// The files of the program itself, unlike all others that it writes, are for everybody who uses the computer to read and
/// start.
final class ProgramFiles {
    private ProgramFiles() {}

    /// Lets everybody read a file, or a folder with everything in it; nobody but the owner writes.
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
