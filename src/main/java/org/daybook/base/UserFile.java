package org.daybook.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that somebody named, who may have named something else.
public final class UserFile {
    private UserFile() {}

    /// Opens it for reading.
    ///
    /// @throws IOException without its path, when it is no file of the disk: the opening of a pipe waits for somebody
    ///                     who writes, and a device never ends
    public static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no file of the disk");
        }
        return Files.newInputStream(file);
    }
}
