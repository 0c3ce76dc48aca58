package org.daybook.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file named by somebody; the name may be that of something else.
public final class UserFile {
    private UserFile() {}

    /// Opens it for reading.
    ///
    /// @throws IOException without its path, if it is not a file on the disk: opening a pipe waits for a writer, and a device
    ///         never ends
    public static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no file of the disk");
        }
        return Files.newInputStream(file);
    }
}
