package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.daybook.base.Refusal;

/// Disk operations of the vault while no lane is open yet, with the refusal for each failure.
final class Disk {
    /// Less free space than this counts as full: no store fits.
    private static final long FULL_BELOW = 256 * 1024;

    private Disk() {}

    /// An operation that may fail on the disk or in the database.
    interface Step<T> {
        T run() throws IOException, SQLException;
    }

    /// Runs an operation; failures become a [Refusal] or a [StoreFault], with no path and no value in any message.
    static <T> T refusing(StoreFolder folder, Step<T> step) {
        try {
            return step.run();
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(isFull(folder.path()) ? "vault.refusal.disk-full" : "vault.refusal.disk-error");
        } catch (SQLException | RuntimeException e) {
            throw ExceptionSanitizer.around(e);
        }
    }

    /// Does the same for work on a backup, wherever that is: this sentence is for what cannot be read or written.
    static <T> T refusing(String key, Step<T> step) {
        try {
            return step.run();
        } catch (IOException | UncheckedIOException e) {
            // Without the cause: its message contains the path.
            throw new Refusal(key);
        } catch (SQLException | RuntimeException e) {
            throw ExceptionSanitizer.around(e);
        }
    }

    /// Returns the slots as stored in the file, not yet verified.
    ///
    /// @throws Refusal `missing-file` or `damaged-slots`
    static SlotFile readSlots(StoreFolder folder) throws IOException {
        if (!Files.isRegularFile(folder.slots())) {
            throw new Refusal("vault.refusal.missing-file");
        }
        try (var in = Files.newInputStream(folder.slots())) {
            return SlotFile.decode(in.readNBytes(SlotFile.MAX_FILE_BYTES + 1));
        } catch (DamagedBytes e) {
            throw new Refusal("vault.refusal.damaged-slots", e);
        }
    }

    private static boolean isFull(Path folder) {
        try {
            var there = folder.toAbsolutePath();
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return there != null && Files.getFileStore(there).getUsableSpace() < FULL_BELOW;
        } catch (IOException e) {
            return false;
        }
    }
}
