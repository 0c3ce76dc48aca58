package org.daybook.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What rooms above may know about the staff, inside their own passages: initials, roles, and a colleague's review of an act.
/// Used on the write lane's thread.
public final class Colleagues {
    private final StaffStore staff = new StaffStore();
    private final ReviewStore reviews = new ReviewStore();
    private final KeptAwayStore keptAway = new KeptAwayStore();

    /// Returns those who work here now, in the order in which they joined.
    public List<StaffMember> here(UnitOfWork work) {
        return staff.everyone(work.tx()).stream().filter(stored -> stored.leftOn().isEmpty())
                .map(StaffStore.Stored::member).toList();
    }

    /// Returns the initials of everyone who ever worked here.
    public Map<StaffId, String> initials(UnitOfWork work) {
        return Initials.of(staff.everyone(work.tx()));
    }

    /// Checks whether a woman's file is hidden from a colleague: for what the program would assign to the colleague.
    public boolean isKeptFrom(UnitOfWork work, StaffId who, UUID woman) {
        return keptFrom(work, who).contains(woman);
    }

    /// Returns the women whose files are hidden from a colleague, for the same purpose.
    public Set<UUID> keptFrom(UnitOfWork work, StaffId who) {
        return keptAway.saidOf(work.tx(), who);
    }

    /// Checks whether an act was done today and the program was used on no other day since, as the audit trail shows: a clock set
    /// back to the day of the act does not make it an act of today.
    public boolean isOfToday(UnitOfWork work, UUID line) {
        return new DaysOfUseStore().isOfOneDay(work.tx(), line, work.today(),
                work.zone().getRules().getOffset(work.now()));
    }

    /// Checks whether both are one person: also one who left the team and came back under the same sign-in word.
    public boolean areOne(UnitOfWork work, StaffId one, StaffId other) {
        return one.equals(other) || staff.same(work.tx(), one).contains(other);
    }

    /// Returns the newest act of a kind about something that awaits, or awaited, a colleague's review.
    public Optional<Review> newestReview(UnitOfWork work, Permission act, UUID subject) {
        return reviews.newest(work.tx(), act, subject);
    }
}
