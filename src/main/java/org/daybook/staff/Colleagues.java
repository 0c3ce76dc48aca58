package org.daybook.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What rooms above may know of those who work here, inside their own passages: initials, roles, and what a colleague
/// said of an act. On the write lane's thread.
public final class Colleagues {
    private final StaffStore staff = new StaffStore();
    private final ReviewStore reviews = new ReviewStore();
    private final KeptAwayStore keptAway = new KeptAwayStore();

    /// Those who work here now, in the order in which they came.
    public List<StaffMember> here(UnitOfWork work) {
        return staff.everyone(work.tx()).stream().filter(stored -> stored.leftOn().isEmpty())
                .map(StaffStore.Stored::member).toList();
    }

    /// The initials of everyone who ever worked here.
    public Map<StaffId, String> initials(UnitOfWork work) {
        return Initials.of(staff.everyone(work.tx()));
    }

    /// Whether a colleague never sees a woman's file: for what the program would hand to her.
    public boolean isKeptFrom(UnitOfWork work, StaffId who, UUID woman) {
        return keptFrom(work, who).contains(woman);
    }

    /// Whose files a colleague never sees, for the same.
    public Set<UUID> keptFrom(UnitOfWork work, StaffId who) {
        return keptAway.saidOf(work.tx(), who);
    }

    /// Whether somebody else entered her, gave her other roles or another passphrase within a week, and nobody has read it
    /// yet, or she came back in by a kit within a week: until then she is no second person.
    public boolean isNewcomer(UnitOfWork work, StaffId who) {
        return reviews.newcomers(work.tx(), work.now()).contains(who);
    }

    /// Whether it may be one person who acts as both.
    public boolean arePerhapsOne(UnitOfWork work, StaffId one, StaffId other) {
        return one.equals(other) || isNewcomer(work, one) || isNewcomer(work, other);
    }

    /// The newest act of a kind about something that awaits, or awaited, a colleague's reading.
    public Optional<Review> newestReview(UnitOfWork work, Permission act, UUID subject) {
        return reviews.newest(work.tx(), act, subject);
    }
}
