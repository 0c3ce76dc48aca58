package org.daybook.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.daybook.vault.BackupContents;
import org.daybook.vault.StoreThere;

/// What a restore would replace, told before it does.
///
/// @param backup  what is in the backup
/// @param folder  where it would be restored to
/// @param present what lies there; empty when nothing does
/// @param later   how many steps this computer saw the backup's store come further; empty when it does not know
/// @param again   how many whom it holds were erased since, and are erased again before anybody reads in it
public record RestorePreview(BackupContents backup, Path folder, Optional<StoreThere> present, OptionalLong later,
        long again) {
    /// Nobody who was erased comes back by it.
    public RestorePreview(BackupContents backup, Path folder, Optional<StoreThere> present, OptionalLong later) {
        this(backup, folder, present, later, 0);
    }

    /// The same with so many who are erased again.
    public RestorePreview erasingAgain(long many) {
        return new RestorePreview(backup, folder, present, later, many);
    }

    /// How the store that is there stands to the backup.
    public enum Kind {
        /// There is none.
        NOTHING,
        /// The same store, and it knows more than the backup.
        LATER,
        /// The same store, and nothing was done since.
        NOTHING_LATER,
        /// The same store, and nobody remembers how far it had come.
        SAME,
        /// Another store.
        ANOTHER,
        /// One whose key slots are missing or damaged.
        UNREADABLE
    }

    /// How the store that is there stands to the backup.
    public Kind kind() {
        return present.map(this::kindOf).orElse(Kind.NOTHING);
    }

    private Kind kindOf(StoreThere there) {
        if (there.store().isEmpty()) {
            return Kind.UNREADABLE;
        }
        if (!there.store().get().equals(backup.store())) {
            return Kind.ANOTHER;
        }
        if (later.isEmpty()) {
            return Kind.SAME;
        }
        return later.getAsLong() > 0 ? Kind.LATER : Kind.NOTHING_LATER;
    }

    /// Whether something is put aside that nobody would want to lose unawares.
    public boolean losesSight() {
        return switch (kind()) {
            case NOTHING, NOTHING_LATER -> false;
            case LATER, SAME, ANOTHER, UNREADABLE -> true;
        };
    }
}
