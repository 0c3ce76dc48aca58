package org.daybook.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;

/// The register as a screen shows it.
///
/// @param today the site's date
/// @param lines the newest first: the worker's own, or everybody's
/// @param team  those whose trainings the worker records; she alone, or everybody who works here
/// @param names initials of everybody in the lines
/// @param kept  whether the site keeps a register at all
record TrainingPage(LocalDate today, List<Training> lines, List<StaffMember> team, Map<StaffId, String> names,
        Register kept) {
    /// Whether anybody ever wrote a training down.
    enum Register {
        KEPT,
        NOT_KEPT
    }

    /// Before it was read.
    static final TrainingPage NOTHING = new TrainingPage(LocalDate.EPOCH, List.of(), List.of(), Map.of(),
            Register.NOT_KEPT);

    TrainingPage {
        lines = List.copyOf(lines);
        team = List.copyOf(team);
        names = Map.copyOf(names);
    }

    /// What runs out soon or has, of those who work here, and that no later training takes the place of; the first to run out
    /// first.
    List<Training> due() {
        return lines.stream().filter(one -> one.isDue(today)).filter(one -> isHere(one.who()))
                .filter(one -> lines.stream().noneMatch(other -> other.replaces(one)))
                .sorted(java.util.Comparator.comparing(one -> one.validUntil().orElseThrow())).toList();
    }

    private boolean isHere(StaffId who) {
        return team.stream().anyMatch(one -> one.id().equals(who));
    }

    /// The initials of somebody who works here, or did.
    String name(StaffId who) {
        return Optional.ofNullable(names.get(who)).orElse("");
    }
}
