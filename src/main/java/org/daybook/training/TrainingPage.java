package org.daybook.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;

/// The register as shown on a screen.
///
/// @param today the site's date
/// @param lines newest first: the user's own, or everyone's
/// @param team  the colleagues whose trainings the user records: she alone, or everyone who works here
/// @param names the initials of everyone in the lines
/// @param kept  whether the site keeps a register at all
record TrainingPage(LocalDate today, List<Training> lines, List<StaffMember> team, Map<StaffId, String> names,
        Register kept) {
    /// Whether a training has ever been recorded.
    enum Register {
        KEPT,
        NOT_KEPT
    }

    /// The page before it is read.
    static final TrainingPage NOTHING = new TrainingPage(LocalDate.EPOCH, List.of(), List.of(), Map.of(),
            Register.NOT_KEPT);

    TrainingPage {
        lines = List.copyOf(lines);
        team = List.copyOf(team);
        names = Map.copyOf(names);
    }

    /// Returns trainings of current staff that expire soon or have expired and were not replaced by a later one; the first to
    /// expire first.
    List<Training> due() {
        return lines.stream().filter(one -> one.isDue(today)).filter(one -> isHere(one.who()))
                .filter(one -> lines.stream().noneMatch(other -> other.replaces(one)))
                .sorted(java.util.Comparator.comparing(one -> one.validUntil().orElseThrow())).toList();
    }

    private boolean isHere(StaffId who) {
        return team.stream().anyMatch(one -> one.id().equals(who));
    }

    /// Returns the initials of a current or former colleague.
    String name(StaffId who) {
        return Optional.ofNullable(names.get(who)).orElse("");
    }
}
