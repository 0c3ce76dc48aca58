package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.ParticipantId;

/// A place where she works or worked.
///
/// @param id        its identity
/// @param her       the woman
/// @param company   the company; empty if she found the work herself
/// @param at        the name of the company
/// @param kind      the kind of work
/// @param contract  the kind of contract, if known
/// @param hours     hours per week, if known
/// @param startedOn the first day
/// @param endedOn   the last day; empty while she works there
/// @param because   why it ended
/// @param person    her contact person there, under the name at that time, if known
public record Placement(PlacementId id, ParticipantId her, Optional<CompanyId> company, Optional<String> at,
        OpeningKind kind, Optional<Contract> contract, OptionalInt hours, LocalDate startedOn,
        Optional<LocalDate> endedOn, Optional<EndedBecause> because, Optional<String> person) {
    /// Returns what can be changed of it, as a form.
    NewPlacement form() {
        return new NewPlacement(contract, hours, Optional.of(startedOn), kind, person);
    }

    /// Checks whether it is work at a company that begins on a day or later.
    boolean isToBegin(LocalDate day) {
        return company.isPresent() && endedOn.isEmpty() && !startedOn.isBefore(day);
    }

    /// Checks whether she works there on a day.
    public boolean runsOn(LocalDate day) {
        return !startedOn.isAfter(day) && endedOn.filter(last -> last.isBefore(day)).isEmpty();
    }
}
