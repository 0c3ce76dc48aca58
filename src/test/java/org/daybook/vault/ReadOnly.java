package org.daybook.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// A read-only folder, and a way to run a process that is bound by that: the administrator of the machine is not, so the
/// process then runs without that capability (`setpriv`). If neither works, the test is skipped.
record ReadOnly(Path folder, List<String> prefix) implements AutoCloseable {
    static ReadOnly make(Path folder) throws Exception {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (!Files.isWritable(folder)) {
            return new ReadOnly(folder, List.of());
        }
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")));
        return new ReadOnly(folder, List.of("/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search",
                "--inh-caps=-dac_override,-dac_read_search"));
    }

    String run(Path temp, String... arguments) throws Exception {
        return ChildProgram.run(prefix, temp, arguments);
    }

    @Override
    public void close() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
