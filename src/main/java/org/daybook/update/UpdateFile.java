package org.daybook.update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.daybook.base.Refusal;
import org.daybook.base.UserFile;
import org.daybook.vault.Durable;

/// An update file whose head was signed with one of the release keys. Its payload is trusted only after [#bring] has checked
/// its length and hash.
///
/// @param file     its location; may be removed or changed at any time
/// @param manifest the signed head
record UpdateFile(Path file, UpdateManifest manifest) {
    /// Reads the head.
    ///
    /// @throws Refusal `update.refusal.unreadable`, `.not-an-update`, `.not-genuine`
    static UpdateFile open(Path file, ReleaseKeys keys) {
        try (var in = UserFile.open(file)) {
            var manifest = UpdateManifest.read(in.readNBytes(UpdateManifest.MAX_BYTES))
                    .orElseThrow(() -> new Refusal("update.refusal.not-an-update"));
            if (!keys.accept(manifest)) {
                throw new Refusal("update.refusal.not-genuine");
            }
            return new UpdateFile(file, manifest);
        } catch (IOException e) {
            // Omits the cause: its message contains the path.
            throw new Refusal("update.refusal.unreadable");
        }
    }

    /// Copies the payload to a new file and checks it while copying. The copy is used afterwards, so that changes to the stick
    /// have no effect.
    ///
    /// @param to a file that does not exist; deleted again if anything is wrong
    /// @throws Refusal `update.refusal.damaged` if its length or hash is not the signed one, `.unreadable`, `.not-written`
    void bring(Path to) {
        try {
            if (!isCopiedWhole(to)) {
                throw new Refusal("update.refusal.damaged");
            }
            Durable.sync(to);
        } catch (IOException e) {
            forget(to);
            throw new Refusal("update.refusal.not-written");
        } catch (Refusal refusal) {
            forget(to);
            throw refusal;
        }
    }

    private boolean isCopiedWhole(Path to) throws IOException {
        var sha256 = sha256();
        try (var in = payload();
                var out = new DigestOutputStream(
                        Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), sha256)) {
            var left = manifest.payloadLength();
            var block = new byte[1 << 16];
            while (left > 0) {
                int read = read(in, block, (int) Math.min(left, block.length));
                if (read < 0) {
                    return false;
                }
                out.write(block, 0, read);
                left -= read;
            }
            return read(in, block, 1) < 0 && MessageDigest.isEqual(sha256.digest(), manifest.payloadSha256());
        }
    }

    private InputStream payload() {
        try {
            var in = UserFile.open(file);
            in.skipNBytes(manifest.headLength());
            return in;
        } catch (IOException e) {
            throw new Refusal("update.refusal.unreadable");
        }
    }

    private static int read(InputStream in, byte[] block, int most) {
        try {
            return in.read(block, 0, most);
        } catch (IOException e) {
            // A failure of the stick, not of the disk.
            throw new Refusal("update.refusal.unreadable");
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next update deletes it.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime lacks SHA-256", e);
        }
    }
}
