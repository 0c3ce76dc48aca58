package org.daybook.teamwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.StaffMember;

/// Who is away and who covers, as shown on a screen.
///
/// @param today  the site's date
/// @param lines  the colleagues who are away today, if it concerns the user or she is responsible for the team
/// @param away   who may be entered as away
/// @param covers who may cover
record AbsencesPage(LocalDate today, List<Line> lines, List<StaffMember> away, List<StaffMember> covers) {
    AbsencesPage {
        lines = List.copyOf(lines);
        away = List.copyOf(away);
        covers = List.copyOf(covers);
    }

    /// A colleague who is away.
    ///
    /// @param id    the ID of the absence
    /// @param away  initials of the colleague who is away
    /// @param cover initials of the colleague who covers for her
    /// @param until the last day, if known
    record Line(AbsenceId id, String away, String cover, Optional<LocalDate> until) {}
}
