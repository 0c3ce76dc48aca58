package org.daybook.keeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.vault.FolderAccess;
import org.daybook.vault.FoundBackup;
import org.daybook.vault.RoomLeft;

/// The state of the store's backups at one moment.
///
/// @param now       that moment
/// @param plan      where backups go
/// @param lastMade  when the last good backup was made
/// @param lastTried when a backup was last opened and read to the end
/// @param olderCopy since when it is known that an older copy of the store was put in place, until the reason is known
/// @param room      the free space on the disk
/// @param access    who else can access the folder of the store
/// @param slots     the IDs of the slots that open the store
public record BackupState(Instant now, Plan plan, Optional<Instant> lastMade, Optional<Instant> lastTried,
        Optional<Instant> olderCopy, RoomLeft room, FolderAccess access,
        Set<UUID> slots) {
    /// A site that loses more than a week of data loses people's stories.
    private static final Duration A_WEEK = Duration.ofDays(7);
    /// Once a quarter, like the report.
    private static final Duration A_QUARTER = Duration.ofDays(92);

    /// Checks whether a backup should be made: there is none, or the last is older than a week.
    public boolean backupIsDue() {
        return lastMade.map(made -> made.plus(A_WEEK).isBefore(now)).orElse(true);
    }

    /// Checks whether a backup should be tried: there is one, and none was tried for a quarter.
    public boolean drillIsDue() {
        return lastMade.isPresent() && lastTried.map(tried -> tried.plus(A_QUARTER).isBefore(now)).orElse(true);
    }

    /// Checks whether a backup, by its own header, can still be opened with a passphrase that no longer opens the store.
    public boolean isForMoreThanNow(FoundBackup backup) {
        return !slots.containsAll(backup.slots());
    }
}
