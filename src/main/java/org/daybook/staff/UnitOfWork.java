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
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.vault.Tx;

/// One passage through the [Gate]: the open transaction, who acts, and the time. Lives only as long as the passage, on the
/// thread of its lane; a passage that only reads may be on the reading lane. A method that takes a `UnitOfWork` joins the
/// caller's passage. It changes no row about a woman: this requires her [SubjectWork], which [#about] returns.
public sealed class UnitOfWork permits SubjectWork {
    private final Tx tx;
    private final StaffMember who;
    private final Clock clock;
    private final Ids ids;
    private final Use use;
    /// Shared by all handles of the passage.
    private final State state;

    /// Whether this passage may concern somebody whose record is locked.
    enum Use {
        ALSO_LOCKED,
        NOT_LOCKED
    }

    /// What is collected in the course of a passage, and what it has queried once.
    private static final class State {
        private final Set<UUID> subjects = new LinkedHashSet<>();
        private Optional<String> detail = Optional.empty();
        private Optional<Set<UUID>> keptFrom = Optional.empty();
        private Optional<Set<UUID>> locked = Optional.empty();
        private Optional<Set<UUID>> joined = Optional.empty();
        private boolean awaitsReview;
        private boolean opens;
    }

    UnitOfWork(Tx tx, StaffMember who, Clock clock, Ids ids, Use use) {
        this.use = use;
        this.tx = tx;
        this.who = who;
        this.clock = clock;
        this.ids = ids;
        this.state = new State();
    }

    /// Creates another handle of the same passage.
    UnitOfWork(UnitOfWork same) {
        this.use = same.use;
        this.tx = same.tx;
        this.who = same.who;
        this.clock = same.clock;
        this.ids = same.ids;
        this.state = same.state;
    }

    /// Returns the open transaction, for the stores.
    public Tx tx() {
        return tx;
    }

    /// Returns who acts.
    public StaffMember who() {
        return who;
    }

    /// Returns the instant of this act.
    public Instant now() {
        return clock.instant();
    }

    /// Returns today's date in the site's time zone.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Returns the time of day in the site's time zone.
    public LocalTime timeOfDay() {
        return LocalTime.now(clock);
    }

    /// Returns the site's time zone.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// Returns a new identity for a row.
    public UUID newId() {
        return ids.next();
    }

    /// Names in the audit line a subject of this act that is not a woman: a session, a group, a member of staff.
    public void names(UUID subject) {
        state.subjects.add(subject);
    }

    /// Names a woman in the audit line and returns the handle with which rows about her are read and changed. Every act about a
    /// woman begins with it, or with [Gate#about].
    ///
    /// @throws Refusal `staff.refusal.kept-away` if her file is hidden from the person acting, with or without a reason;
    ///         `staff.refusal.locked-record` if her record is locked and this act is none of those that are for her alone;
    ///         `staff.refusal.no-clearance` if this act opens a girl's record and the person acting may not work with girls;
    ///         `staff.refusal.record-gone` if there is no record of her any more;
    ///         `staff.refusal.joined-card` if her card was joined to another, which stands for both: what is written about this
    ///         one would be shown nowhere
    public SubjectWork about(ParticipantId her) {
        demand(her);
        if (isJoinedToAnother(her.value())) {
            throw new Refusal("staff.refusal.joined-card");
        }
        return new SubjectWork(this, her);
    }

    /// Does the same as [#about] for a woman of whom there is no record yet: she gets her id in this act.
    public SubjectWork aboutNew() {
        var her = new ParticipantId(newId());
        names(her.value());
        return new SubjectWork(this, her);
    }

    /// Does the same as [#about] for an act that also concerns a card that was joined to another: it parts them, or concerns
    /// what was done before.
    ///
    /// @throws Refusal as [#about], except for a card that was joined
    public SubjectWork aboutJoined(ParticipantId her) {
        demand(her);
        return new SubjectWork(this, her);
    }

    private void demand(ParticipantId her) {
        demandSeen(her.value());
        if (!new RecordStore().isThere(tx, her.value())) {
            throw new Refusal("staff.refusal.record-gone");
        }
    }

    /// Names a subject that may be a woman, and refuses as [#about] if it is one who is hidden from the person acting. What is
    /// no woman, or was erased, is hidden from nobody.
    void demandSeen(UUID subject) {
        names(subject);
        if (isKeptFrom(subject)) {
            throw new Refusal("staff.refusal.kept-away");
        }
        if (use == Use.NOT_LOCKED && isLocked(subject)) {
            throw new Refusal("staff.refusal.locked-record");
        }
        if (state.opens) {
            new WorkWithGirls().demandOpening(this, subject);
        }
    }

    /// Does the same as [#about] for an act that decides whether she is shown again: also for a woman whom a tombstone hides
    /// from everybody.
    ///
    /// @throws Refusal `staff.refusal.kept-away` if her file is hidden from the person acting
    public SubjectWork aboutHidden(ParticipantId her) {
        names(her.value());
        if (isKeptFromByWord(her.value())) {
            throw new Refusal("staff.refusal.kept-away");
        }
        return new SubjectWork(this, her);
    }

    /// Does the same as [#about] for what the program itself does in somebody's passage, such as an erasure that is repeated
    /// after a restore: it must not depend on who opens the store. Never refuses.
    public SubjectWork aboutForProgram(ParticipantId her) {
        names(her.value());
        return new SubjectWork(this, her);
    }

    /// Checks whether a colleague set that this woman's file is hidden from the person acting: for lists of decisions about
    /// women who are hidden from everybody.
    public boolean isKeptFromByWord(UUID woman) {
        return new KeptAwayStore().saidOf(tx, who.id()).contains(woman);
    }

    /// Checks whether a colleague set that any file is hidden from the person acting: for what only a person who sees everybody
    /// can do.
    public boolean isKeptFromAnybody() {
        return !new KeptAwayStore().saidOf(tx, who.id()).isEmpty();
    }

    /// Checks whether this woman's record is locked at her request: for lists of what needs to be done, which leave her out.
    public boolean isLocked(UUID woman) {
        if (state.locked.isEmpty()) {
            state.locked = Optional.of(new LockedStore().all(tx));
        }
        return state.locked.get().contains(woman);
    }

    /// Checks whether this woman's file is hidden from the person acting: for lists, which leave her out without mention.
    public boolean isKeptFrom(UUID woman) {
        return keptFrom().contains(woman);
    }

    /// Checks whether this card was joined to another, which stands for both: for lists, which show the other.
    boolean isJoinedToAnother(UUID woman) {
        if (state.joined.isEmpty()) {
            state.joined = Optional.of(new JoinedCardStore().all(tx));
        }
        return state.joined.get().contains(woman);
    }

    /// Returns the women whose files are hidden from the person acting: for counts, which leave them out as the lists do.
    public Set<UUID> keptFrom() {
        if (state.keptFrom.isEmpty()) {
            state.keptFrom = Optional.of(new KeptAwayStore().from(tx, who.id()));
        }
        return state.keptFrom.get();
    }

    /// Marks this act, which takes effect now, as visibly "awaiting review" until a colleague has reviewed it. Nobody reviews
    /// her own; if a site has no second reader, it simply stays.
    public void awaitReview() {
        state.awaitsReview = true;
    }

    /// Declares that this passage opens the records it concerns: for a girl, only if the person acting may work with girls.
    void opens() {
        state.opens = true;
    }

    /// Adds to the audit line what its columns cannot hold: a number or a digest, never free text.
    void note(String machineWords) {
        state.detail = Optional.of(machineWords);
    }

    /// Notes in the audit line that what this passage did is undone, because its next step was refused.
    public void undone(Refusal refusal) {
        note(Trail.undone(refusal));
    }

    Set<UUID> subjects() {
        return state.subjects;
    }

    Optional<String> detail() {
        return state.detail;
    }

    boolean awaitsReview() {
        return state.awaitsReview;
    }
}
