package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Path;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads held sessions, marks, and counts at the door as [SessionImport] writes them. Used inside one passage, on its thread.
public final class SessionExport {
    private SessionExport() {}

    /// A session.
    ///
    /// @param id      its identity
    /// @param day     the site's local date
    /// @param start   the site's local time
    /// @param minutes its length
    /// @param path    its path
    /// @param title   as stored; two sessions of a day may have the same
    /// @param room    its room
    /// @param people  how many came without a card
    public record Session(UUID id, LocalDate day, LocalTime start, int minutes, Path path, String title, String room,
            int people) {}

    /// The attendance of a woman at a session.
    ///
    /// @param her     the woman
    /// @param session the session
    public record Mark(ParticipantId her, UUID session) {}

    /// How many came on a day, by kind of visit and age.
    ///
    /// @param day    the site's local date
    /// @param visit  a code
    /// @param age    a code
    /// @param people how many
    public record Count(LocalDate day, String visit, String age, int people) {}

    /// Returns every session up to today except cancelled ones and those for one woman, in the order of day, start, path and
    /// title.
    public static List<Session> sessions(UnitOfWork work) {
        return new SessionExportStore().sessions(work.tx(), work.today());
    }

    /// Returns every mark.
    public static UnfilteredRows<Mark> marks(UnitOfWork work) {
        return new SessionExportStore().marks(work.tx());
    }

    /// Returns the counts at the door, added up for each day, visit and age, in this order.
    public static List<Count> counts(UnitOfWork work) {
        return new SessionExportStore().counts(work.tx());
    }
}
