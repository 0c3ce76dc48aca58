package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.ParticipantId;

/// Where she works or worked.
///
/// @param id        which
/// @param her       who
/// @param company   where; empty where she found the work herself
/// @param at        what the company is called
/// @param kind      what it is
/// @param contract  by what contract, if known
/// @param hours     in a week, if known
/// @param startedOn the first day
/// @param endedOn   the last day; empty while she works there
/// @param because   why it ended
/// @param person    to whom she turns there, as that person was called then, if known
public record Placement(PlacementId id, ParticipantId her, Optional<CompanyId> company, Optional<String> at,
        OpeningKind kind, Optional<Contract> contract, OptionalInt hours, LocalDate startedOn,
        Optional<LocalDate> endedOn, Optional<EndedBecause> because, Optional<String> person) {
    /// What can be changed of it, as a form.
    NewPlacement form() {
        return new NewPlacement(contract, hours, Optional.of(startedOn), kind, person);
    }

    /// Whether she works there on a day.
    public boolean runsOn(LocalDate day) {
        return !startedOn.isAfter(day) && endedOn.filter(last -> last.isBefore(day)).isEmpty();
    }
}
