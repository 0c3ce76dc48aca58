package org.daybook.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The time as the audit trail confirms it, for acts that cannot be undone: a clock that is ahead for an hour makes nothing
/// old, and one that is set back reopens nothing. Called inside a passage.
public final class TrailClock {
    private final TrailClockStore store = new TrailClockStore();
    private final DaysOfUseStore days = new DaysOfUseStore();
    private final Colleagues colleagues = new Colleagues();
    private final Newcomers newcomers = new Newcomers();

    /// Returns the latest day that has certainly begun: today, but at most the day after the newest earlier day on which a
    /// colleague used the program. Colleagues as whom the person acting may have signed in do not count. Where no other was
    /// ever here, her own days count.
    public LocalDate today(UnitOfWork work) {
        return capped(work, newestOfOthers(work)
                .or(() -> store.newestBefore(work, Set.of(work.who().id()), work.today())));
    }

    /// Returns the same, but the clock's day where no other was ever here: for what the right clock takes back.
    LocalDate todayOfColleagues(UnitOfWork work) {
        return capped(work, newestOfOthers(work));
    }

    private Optional<LocalDate> newestOfOthers(UnitOfWork work) {
        return store.newestBefore(work, others(work), work.today());
    }

    private static LocalDate capped(UnitOfWork work, Optional<LocalDate> newest) {
        return newest.map(day -> day.plusDays(1)).filter(work.today()::isAfter).orElse(work.today());
    }

    /// Checks whether a line since a row was inserted shows that a moment has come, whatever the clock says now.
    public boolean hasCome(UnitOfWork work, String table, UUID row, Instant moment) {
        return days.inserting(work.tx(), table, row.toString())
                .filter(line -> store.hasComeAfter(work.tx(), line.seq(), moment)).isPresent();
    }

    /// Returns the colleagues who are certainly not the person acting.
    Set<StaffId> others(UnitOfWork work) {
        var perhapsMyself = newcomers.all(work);
        return colleagues.here(work).stream().map(StaffMember::id)
                .filter(one -> !colleagues.areOne(work, work.who().id(), one) && !perhapsMyself.contains(one))
                .collect(Collectors.toSet());
    }
}
