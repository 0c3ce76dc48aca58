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

/// One passage through the [Gate]: the open transaction, who acts, and what time it is. Lives only as long as the
/// passage, on the thread of its lane; what only looks may be on the reading lane. A method that takes a `UnitOfWork` joins the caller's passage.
/// It changes no row about a woman: for that her [SubjectWork] is needed, which [#about] yields.
public sealed class UnitOfWork permits SubjectWork {
    private final Tx tx;
    private final StaffMember who;
    private final Clock clock;
    private final Ids ids;
    private final Use use;
    /// One for all handles of the passage.
    private final State state;

    /// Whether this passage may be about somebody whose record is locked.
    enum Use {
        ALSO_LOCKED,
        NOT_LOCKED
    }

    /// What is said in the course of a passage, and what it has asked once.
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

    /// The same passage once more.
    UnitOfWork(UnitOfWork same) {
        this.use = same.use;
        this.tx = same.tx;
        this.who = same.who;
        this.clock = same.clock;
        this.ids = same.ids;
        this.state = same.state;
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

    /// Names in the audit line something that this act is about and that is no woman: a session, a group, a member of staff.
    public void names(UUID subject) {
        state.subjects.add(subject);
    }

    /// Names a woman in the audit line and yields the handle with which rows about her are read and changed. Every act about a
    /// woman begins with it, or with [Gate#about].
    ///
    /// @throws Refusal `staff.refusal.kept-away` when whoever acts never sees her file, with or without a reason;
    ///                 `staff.refusal.locked-record` when her record is locked and this act is none of those that are
    ///                 for her alone; `staff.refusal.no-clearance` when this act opens a girl's record and whoever acts
    ///                 may not work with girls; `staff.refusal.joined-card` when her card was joined to another, which
    ///                 stands for both: what is written about this one would be seen nowhere
    public SubjectWork about(ParticipantId her) {
        demand(her);
        if (isJoinedToAnother(her.value())) {
            throw new Refusal("staff.refusal.joined-card");
        }
        return new SubjectWork(this, her);
    }

    /// [#about] for an act that is also about a card that was joined to another: it parts them, or is about what was
    /// done before.
    ///
    /// @throws Refusal as [#about], but for a card that was joined
    public SubjectWork aboutJoined(ParticipantId her) {
        demand(her);
        return new SubjectWork(this, her);
    }

    private void demand(ParticipantId her) {
        names(her.value());
        if (isKeptFrom(her.value())) {
            throw new Refusal("staff.refusal.kept-away");
        }
        if (use == Use.NOT_LOCKED && isLocked(her.value())) {
            throw new Refusal("staff.refusal.locked-record");
        }
        if (state.opens) {
            new WorkWithGirls().demandOpening(this, her.value());
        }
    }

    /// [#about] for an act that decides whether she is seen again: also for whom a mark hides from everybody.
    ///
    /// @throws Refusal `staff.refusal.kept-away` when whoever acts never sees her file
    public SubjectWork aboutHidden(ParticipantId her) {
        names(her.value());
        if (isKeptFromByWord(her.value())) {
            throw new Refusal("staff.refusal.kept-away");
        }
        return new SubjectWork(this, her);
    }

    /// [#about] for what the program itself does in somebody's passage, such as an erasure that is done again after a restore:
    /// it must not depend on who opens the store. Refuses nobody.
    public SubjectWork aboutForProgram(ParticipantId her) {
        names(her.value());
        return new SubjectWork(this, her);
    }

    /// Whether somebody said that whoever acts never sees this woman's file: for lists of what is to be decided about those
    /// whom nobody sees.
    public boolean isKeptFromByWord(UUID woman) {
        return new KeptAwayStore().saidOf(tx, who.id()).contains(woman);
    }

    /// Whether somebody said of anybody that whoever acts never sees her file: for what can only be done by who sees everybody.
    public boolean isKeptFromAnybody() {
        return !new KeptAwayStore().saidOf(tx, who.id()).isEmpty();
    }

    /// Whether this woman's record is locked at her wish: for lists of what is to be done, which leave her out.
    public boolean isLocked(UUID woman) {
        if (state.locked.isEmpty()) {
            state.locked = Optional.of(new LockedStore().all(tx));
        }
        return state.locked.get().contains(woman);
    }

    /// Whether whoever acts never sees this woman's file: for lists, which leave her out without a word.
    public boolean isKeptFrom(UUID woman) {
        return keptFrom().contains(woman);
    }

    /// Whether this card was joined to another, which stands for both: for lists, which show the other.
    boolean isJoinedToAnother(UUID woman) {
        if (state.joined.isEmpty()) {
            state.joined = Optional.of(new JoinedCardStore().all(tx));
        }
        return state.joined.get().contains(woman);
    }

    /// Whose files whoever acts never sees: for counts, which leave them out as the lists do.
    public Set<UUID> keptFrom() {
        if (state.keptFrom.isEmpty()) {
            state.keptFrom = Optional.of(new KeptAwayStore().from(tx, who.id()));
        }
        return state.keptFrom.get();
    }

    /// This act takes effect now and stays visibly "awaiting review" until a colleague has read it. Nobody reviews her
    /// own; where a site has no second reader, it simply stays.
    public void awaitReview() {
        state.awaitsReview = true;
    }

    /// This passage opens the records that it is about: of a girl, only for whoever may work with girls.
    void opens() {
        state.opens = true;
    }

    /// Adds to the audit line what its columns cannot say: a number or a digest, never free text.
    void note(String machineWords) {
        state.detail = Optional.of(machineWords);
    }

    /// Says in the audit line that what this passage did is taken back, because what had to follow was refused.
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
