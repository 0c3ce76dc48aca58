package org.daybook.teamwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.StaffMember;

/// Who is away and who covers, as a screen shows it.
///
/// @param today  the site's date
/// @param lines  whoever is away today, as far as the worker is concerned or answers for the team
/// @param away   who may be said to be away
/// @param covers who may cover
record AbsencesPage(LocalDate today, List<Line> lines, List<StaffMember> away, List<StaffMember> covers) {
    AbsencesPage {
        lines = List.copyOf(lines);
        away = List.copyOf(away);
        covers = List.copyOf(covers);
    }

    /// One who is away.
    ///
    /// @param id    its identity
    /// @param away  initials of who is away
    /// @param cover initials of who covers for her
    /// @param until the last day, where it is known
    record Line(AbsenceId id, String away, String cover, Optional<LocalDate> until) {}
}
