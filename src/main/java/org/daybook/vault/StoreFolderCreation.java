package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import org.daybook.base.Refusal;

/// The folder in which a store is created, and which of its folders had to be created.
///
/// @param made innermost first
record StoreFolderCreation(Deque<Path> made) {
    /// Creates the folder if it is missing, accessible only to its owner.
    ///
    /// @throws Refusal `not-writable`
    static StoreFolderCreation prepare(Path folder) throws IOException {
        var ground = new StoreFolderCreation(new ArrayDeque<>());
        try {
            for (var missing : missing(folder.toAbsolutePath())) {
                Files.createDirectory(missing);
                ground.made.push(missing);
            }
            if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
                throw new Refusal("vault.refusal.not-writable");
            }
            if (!ground.made.isEmpty() && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return ground;
        } catch (IOException | Refusal e) {
            ground.giveBack();
            // Without the cause: its message contains the path.
            throw new Refusal("vault.refusal.not-writable");
        }
    }

    private static Deque<Path> missing(Path folder) {
        var missing = new ArrayDeque<Path>();
        for (var at = folder; at != null && !Files.exists(at); at = at.getParent()) {
            missing.push(at);
        }
        return missing;
    }

    /// Removes the folders that were created, as far as they are empty.
    void giveBack() {
        try {
            for (var folder : made) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // Somebody else put something into it meanwhile: then it is theirs.
        }
    }
}
