package org.daybook.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.daybook.vault.BackupContents;
import org.daybook.vault.StoreThere;

/// What a restore would replace, shown in advance.
///
/// @param backup  the content of the backup
/// @param folder  where it would be restored to
/// @param present the store that is there; empty if there is none
/// @param later   how many steps further this computer saw the backup's store; empty if it does not know
/// @param again   how many people in it were erased since, and are erased again before anybody reads in it
public record RestorePreview(BackupContents backup, Path folder, Optional<StoreThere> present, OptionalLong later,
        long again) {
    /// It brings back nobody who was erased.
    public RestorePreview(BackupContents backup, Path folder, Optional<StoreThere> present, OptionalLong later) {
        this(backup, folder, present, later, 0);
    }

    /// Returns the same preview with the number of people who are erased again.
    public RestorePreview erasingAgain(long many) {
        return new RestorePreview(backup, folder, present, later, many);
    }

    /// How the existing store relates to the backup.
    public enum Kind {
        /// There is no store.
        NOTHING,
        /// The same store, with later changes than the backup.
        LATER,
        /// The same store, without later changes.
        NOTHING_LATER,
        /// The same store, and it is not known how far it had come.
        SAME,
        /// Another store.
        ANOTHER,
        /// A store whose key slots are missing or damaged.
        UNREADABLE
    }

    /// How the existing store relates to the backup.
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

    /// Checks whether something is set aside that nobody would want to lose unknowingly.
    public boolean setsAsideData() {
        return switch (kind()) {
            case NOTHING, NOTHING_LATER -> false;
            case LATER, SAME, ANOTHER, UNREADABLE -> true;
        };
    }
}
