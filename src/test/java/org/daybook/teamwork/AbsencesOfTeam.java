package org.daybook.teamwork;

import java.util.Optional;
import org.daybook.base.TypedDate;
import org.daybook.site.OpenSite;
import org.daybook.staff.Reason;
import org.daybook.staff.StaffId;

/// Absences, for tests of other rooms.
public final class AbsencesOfTeam {
    private AbsencesOfTeam() {}

    /// Enters that somebody is away and that another covers for her.
    ///
    /// @param until the last day, as typed; blank if nobody knows it
    public static void handOver(OpenSite open, StaffId away, StaffId cover, String until) {
        open.absences().handOver(form(open, away, cover, until));
    }

    /// Enters that somebody is away, and that the user covers for her.
    public static void cover(OpenSite open, StaffId away, Reason reason) {
        open.absences().cover(form(open, away, open.signedIn().member().id(), ""), reason);
    }

    /// Enters that everybody is back.
    public static void endAll(OpenSite open) {
        open.absences().page().lines().forEach(line -> open.absences().end(line.id()));
    }

    private static NewAbsence form(OpenSite open, StaffId away, StaffId cover, String until) {
        return new NewAbsence(Optional.of(away), Optional.of(cover),
                TypedDate.next(until, open.absences().page().today()));
    }
}
