package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Refusal;

/// A store in a folder, as far as it can be examined without a passphrase. Not verified: anyone who can write to the folder can
/// change it.
///
/// @param store       its id; empty if its slots are missing or damaged
/// @param lastChanged when one of its files was last written, UTC
public record StoreThere(Optional<UUID> store, Instant lastChanged) {
    static Optional<StoreThere> in(StoreFolder folder) throws IOException {
        if (!folder.holdsAStore()) {
            return Optional.empty();
        }
        var last = Instant.EPOCH;
        for (var file : folder.databaseFiles(_ -> true)) {
            last = later(last, file);
        }
        return Optional.of(new StoreThere(id(folder), Files.exists(folder.slots())
                ? later(last, folder.slots())
                : last));
    }

    private static Instant later(Instant one, Path file) throws IOException {
        var other = Files.getLastModifiedTime(file).toInstant();
        return other.isAfter(one) ? other : one;
    }

    private static Optional<UUID> id(StoreFolder folder) throws IOException {
        try {
            return Optional.of(Disk.readSlots(folder).store());
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}
