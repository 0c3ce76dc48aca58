package org.daybook.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads groups and enrolments as [PathImport] writes them. Runs inside one passage, on its thread.
public final class PathExport {
    private PathExport() {}

    /// A group.
    ///
    /// @param id       its identity
    /// @param path     the path
    /// @param name     as it is written; two groups may have the same
    /// @param from     the first day
    /// @param until    the last day: the day on which it was closed, or the planned one
    /// @param capacity the number of places
    /// @param language ISO 639
    public record Group(UUID id, Path path, String name, LocalDate from, Optional<LocalDate> until,
            OptionalInt capacity, Optional<String> language) {}

    /// An enrolment.
    ///
    /// @param her    whose it is
    /// @param path   the path
    /// @param group  the group
    /// @param from   the first day
    /// @param until  the last day, once it has ended
    /// @param how    how it ended, a code
    /// @param reason why she left early, a code
    /// @param goal   hers, in her words
    public record Row(ParticipantId her, Path path, Optional<UUID> group, LocalDate from, Optional<LocalDate> until,
            Optional<String> how, Optional<String> reason, Optional<String> goal) {}

    /// Returns every group, in the order of path, name and first day.
    public static List<Group> groups(UnitOfWork work) {
        return new PathExportStore().groups(work.tx());
    }

    /// Returns every enrolment; of two that began on the same day on one path, the one that lasted longer.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new PathExportStore().rows(work.tx());
    }
}
