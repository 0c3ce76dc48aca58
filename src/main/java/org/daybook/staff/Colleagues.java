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

    /// Checks whether somebody else added her, or gave her other roles or another passphrase, within a week and nobody has
    /// reviewed it, or whether she came back with a kit within a week: until then she does not count as a second person.
    public boolean isNewcomer(UnitOfWork work, StaffId who) {
        return reviews.newcomers(work.tx(), work.now()).contains(who);
    }

    /// Checks whether both are one person: also one who left the team and came back under the same sign-in word.
    public boolean areOne(UnitOfWork work, StaffId one, StaffId other) {
        return one.equals(other) || staff.same(work.tx(), one).contains(other);
    }

    /// Checks whether one person may be acting as both.
    public boolean arePerhapsOne(UnitOfWork work, StaffId one, StaffId other) {
        return areOne(work, one, other) || isNewcomer(work, one) || isNewcomer(work, other);
    }

    /// Checks whether one person counts as working alone although the other works here: for what one person may do if nobody
    /// else is here. True if the other may be the same person, except that changed roles do not count: otherwise a person could
    /// change a colleague's roles to be alone. Nor does it count that the one was added, or was given a passphrase: she may be
    /// the person signed in, but is not everybody who works here.
    public boolean isAloneDespite(UnitOfWork work, StaffId one, StaffId other) {
        var invented = reviews.perhapsInvented(work.tx(), work.now());
        return areOne(work, one, other) || invented.contains(other)
                || invented.contains(one) && other.equals(work.who().id());
    }

    /// Returns the newest act of a kind about something that awaits, or awaited, a colleague's review.
    public Optional<Review> newestReview(UnitOfWork work, Permission act, UUID subject) {
        return reviews.newest(work.tx(), act, subject);
    }
}
