package org.daybook.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.vault.Tx;

/// One passage through the [Gate]: the open transaction, who acts, and what time it is. Lives only as long as the
/// passage, on the thread of its lane; what only looks may be on the reading lane. A method that takes a `UnitOfWork` joins the caller's passage.
public final class UnitOfWork {
    private final Tx tx;
    private final StaffMember who;
    private final Clock clock;
    private final Ids ids;
    private final Set<UUID> subjects = new LinkedHashSet<>();
    private Optional<String> detail = Optional.empty();
    /// Asked once in a passage, when it is first needed.
    private Optional<Set<UUID>> keptFrom = Optional.empty();
    private Optional<Set<UUID>> locked = Optional.empty();
    private final Use use;
    private boolean awaitsReview;

    /// Whether this passage may be about somebody whose record is locked.
    enum Use {
        ALSO_LOCKED,
        NOT_LOCKED
    }

    UnitOfWork(Tx tx, StaffMember who, Clock clock, Ids ids, Use use) {
        this.use = use;
        this.tx = tx;
        this.who = who;
        this.clock = clock;
        this.ids = ids;
    }

    /// The open transaction, for the stores.
    public Tx tx() {
        return tx;
    }

    /// Who acts.
    public StaffMember who() {
        return who;
    }

    /// The instant of this act.
    public Instant now() {
        return clock.instant();
    }

    /// Today in the site's time zone.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The time of day in the site's time zone.
    public LocalTime timeOfDay() {
        return LocalTime.now(clock);
    }

    /// The site's time zone.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// A new identity for a row.
    public UUID newId() {
        return ids.next();
    }

    /// Names what this act is about in its audit line: a woman, a session, a member of staff. Every act about a woman
    /// says so before it reads or writes.
    ///
    /// @throws Refusal `staff.refusal.kept-away` when whoever acts never sees her file, with or without a reason;
    ///                 `staff.refusal.locked-record` when her record is locked and this act is none of those that are
    ///                 for her alone
    public void concerns(UUID subject) {
        subjects.add(subject);
        if (isKeptFrom(subject)) {
            throw new Refusal("staff.refusal.kept-away");
        }
        if (use == Use.NOT_LOCKED && isLocked(subject)) {
            throw new Refusal("staff.refusal.locked-record");
        }
    }

    /// Names a woman about whom this act decides whether she is seen again: whom a mark hides from everybody, too.
    ///
    /// @throws Refusal `staff.refusal.kept-away` when whoever acts never sees her file
    public void decidesAbout(UUID woman) {
        subjects.add(woman);
        if (isKeptFromByWord(woman)) {
            throw new Refusal("staff.refusal.kept-away");
        }
    }

    /// Whether somebody said that whoever acts never sees this woman's file: for lists of what is to be decided about those
    /// whom nobody sees.
    public boolean isKeptFromByWord(UUID woman) {
        return new KeptAwayStore().saidOf(tx, who.id()).contains(woman);
    }

    /// Whether this woman's record is locked at her wish: for lists of what is to be done, which leave her out.
    public boolean isLocked(UUID woman) {
        if (locked.isEmpty()) {
            locked = Optional.of(new LockedStore().all(tx));
        }
        return locked.get().contains(woman);
    }

    /// Names what the program itself does in somebody's passage, such as an erasure that is done again after a restore:
    /// it must not depend on who opens the store.
    public void names(UUID subject) {
        subjects.add(subject);
    }

    /// Whether whoever acts never sees this woman's file: for lists, which leave her out without a word.
    public boolean isKeptFrom(UUID woman) {
        return keptFrom().contains(woman);
    }

    /// Whose files whoever acts never sees: for counts, which leave them out as the lists do.
    public Set<UUID> keptFrom() {
        if (keptFrom.isEmpty()) {
            keptFrom = Optional.of(new KeptAwayStore().from(tx, who.id()));
        }
        return keptFrom.get();
    }

    /// This act takes effect now and stays visibly "awaiting review" until a colleague has read it. Nobody reviews her
    /// own; where a site has no second reader, it simply stays.
    public void awaitReview() {
        awaitsReview = true;
    }

    /// Adds to the audit line what its columns cannot say: a number or a digest, never free text.
    void note(String machineWords) {
        detail = Optional.of(machineWords);
    }

    /// Says in the audit line that what this passage did is taken back, because what had to follow was refused.
    public void undone(Refusal refusal) {
        note(Trail.undone(refusal));
    }

    Set<UUID> subjects() {
        return subjects;
    }

    Optional<String> detail() {
        return detail;
    }

    boolean awaitsReview() {
        return awaitsReview;
    }
}
