package org.daybook.retention;

import static org.daybook.staff.Permission.APPROVE_PURGE;
import static org.daybook.staff.Permission.DROP_PURGE;
import static org.daybook.staff.Permission.KEEP_LONGER;
import static org.daybook.staff.Permission.PROPOSE_PURGE;
import static org.daybook.staff.Permission.SEE_RETENTION;
import static org.daybook.staff.Permission.SET_RETENTION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.rights.Rights;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.TwoPersonRule;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;

/// How long things are kept, what is due, and deleting it once two people have agreed. Each method opens a passage of its own,
/// on the write lane's thread unless stated otherwise, and throws [Refusal] if the worker's role does not allow it.
///
/// Invariants. 1: nothing is deleted except by [#approve]. 2: the approver is never the proposer, and neither was entered this
/// week without anybody having reviewed it. 3: what is deleted is due on the day of the approval, not only on that of the
/// proposal. 4: a locked record, and a woman whose file the approver never sees, are left alone.
public final class Retention {
    private static final int RECEIPTS = 5;

    private final Gate gate;
    private final Dependencies dependencies;
    private final SitePeriods periods = new SitePeriods();
    private final RetentionStore store = new RetentionStore();
    private final PurgeStore purges = new PurgeStore();
    private final TakingOut takingOut;
    private final Colleagues colleagues = new Colleagues();
    private final TwoPersonRule twoPeople = new TwoPersonRule();
    private final DailyCount counted = new DailyCount();

    /// What is needed from other rooms.
    ///
    /// @param participants cards
    /// @param rights       erases her, and removes all traces
    /// @param due          what is due
    /// @param purging      deletes parts
    public record Dependencies(Participants participants, Rights rights, DueRecords due, Purging purging) {}

    /// @param gate the way to the store
    /// @param dependencies what is needed from other rooms
    public Retention(Gate gate, Dependencies dependencies) {
        this.gate = gate;
        this.dependencies = dependencies;
        takingOut = new TakingOut(dependencies);
    }

    /// Returns the current periods.
    public RetentionPeriods periods() {
        return gate.look(SEE_RETENTION, periods::now);
    }

    /// Checks whether the worker's role may see what is due.
    public boolean maySee() {
        return gate.allows(SEE_RETENTION);
    }

    /// Checks whether the worker's role may set the periods.
    public boolean maySet() {
        return gate.allows(SET_RETENTION);
    }

    /// Checks whether the worker's role may keep records longer and propose deletions.
    public boolean mayPropose() {
        return gate.allows(KEEP_LONGER) && gate.allows(PROPOSE_PURGE);
    }

    /// Returns the permit for long reads on the reading lane.
    public Gate.Permit permit() {
        return gate.permit(SEE_RETENTION);
    }

    /// Does the same as [#page(Gate.Permit)] on the write lane, where others wait for it.
    public RetentionPage page() {
        return gate.look(SEE_RETENTION, this::page);
    }

    /// Returns everything that the page shows, on the reading lane: it reads data of every room on everyone, which must not
    /// delay users who mark attendance. Cards and numbers only; writes no audit line.
    public RetentionPage page(Gate.Permit permit) {
        return gate.lookAtLength(permit, SEE_RETENTION, this::page);
    }

    private RetentionPage page(UnitOfWork work) {
        counted.forget();
        var found = dependencies.due().find(work);
        var initials = colleagues.initials(work);
        return new RetentionPage(periods.now(work), dependencies.due().first(work, found, RetentionPage.MOST),
                new RetentionPage.Counts(found.due().size(), found.hidden(), found.locked()),
                purges.waiting(work.tx()).stream().map(one -> proposal(work, one, found)).toList(),
                purges.ended(work.tx(), RECEIPTS).stream().map(one -> new RetentionPage.Receipt(
                        initials.getOrDefault(one.proposedBy(), ""), one.end(),
                        initials.getOrDefault(one.endedBy(), ""), one.on(), one.gone(), one.stayed())).toList(),
                second(work), work.today());
    }

    private Proposal proposal(UnitOfWork work, PurgeStore.Waiting one, DueRecords.Found found) {
        var sorted = Sorted.of(work, purges.items(work.tx(), one.id()),
                entries -> dependencies.due().of(work, found, entries));
        return new Proposal(one.id(), colleagues.initials(work).getOrDefault(one.by(), ""),
                one.by().equals(work.who().id()) ? Proposal.Whose.OWN : Proposal.Whose.ANOTHERS, one.on(),
                sorted.due(), sorted.stays().stream().map(entry -> dependencies.participants().row(work, entry.her()))
                        .toList(),
                sorted.hidden().size());
    }

    private RetentionPage.Second second(UnitOfWork work) {
        boolean somebody = colleagues.here(work).stream()
                .anyMatch(one -> !one.id().equals(work.who().id()) && Gate.allows(one, APPROVE_PURGE));
        return somebody ? RetentionPage.Second.SOMEBODY : RetentionPage.Second.NOBODY;
    }

    /// Sets the periods. Closed files keep the day set when they were closed.
    ///
    /// @throws IllegalArgumentException if they have problems
    public void set(RetentionPeriods wished) {
        if (!wished.problems().isEmpty()) {
            throw new IllegalArgumentException("the periods have problems");
        }
        gate.act(SET_RETENTION, work -> store.set(work.tx(), wished));
        counted.forget();
    }

    /// Keeps something longer; it is due again on the day after.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `retention.refusal.changed` if it is no longer due
    public void keep(RetentionEntry entry, KeepLonger form) {
        gate.actAbout(KEEP_LONGER, entry.her(), work -> {
            if (!form.problems(work.today()).isEmpty()) {
                throw new IllegalArgumentException("the form has problems");
            }
            if (!dependencies.due().find(work).hasAll(List.of(entry))) {
                throw new Refusal("retention.refusal.changed");
            }
            store.keep(work, entry.kept(), form.reason().orElseThrow(), form.until().orElseThrow());
        });
        counted.forget();
    }

    /// Proposes records for deletion. Nothing is deleted before another person has approved.
    ///
    /// @param entries the records; at least one
    /// @throws Refusal `retention.refusal.nobody-else` if nobody else may approve, `retention.refusal.changed` if something is
    ///         no longer due, `retention.refusal.proposed-already`
    public void propose(List<RetentionEntry> entries) {
        if (entries.isEmpty() || !entries.stream().allMatch(entry -> entry.kind().isTakenOut())) {
            throw new IllegalArgumentException("nothing that can be taken out");
        }
        gate.act(PROPOSE_PURGE, work -> {
            var about = entries.stream().distinct().collect(Collectors.toMap(entry -> entry,
                    entry -> work.about(entry.her()), (one, _) -> one, LinkedHashMap::new));
            if (second(work) == RetentionPage.Second.NOBODY) {
                throw new Refusal("retention.refusal.nobody-else");
            }
            var now = dependencies.due().find(work);
            if (!now.hasAll(entries)) {
                throw new Refusal("retention.refusal.changed");
            }
            if (entries.stream().anyMatch(now.proposed()::contains)) {
                throw new Refusal("retention.refusal.proposed-already");
            }
            var purge = purges.insert(work);
            about.forEach((entry, her) -> purges.insert(her, purge, entry));
        });
        counted.forget();
    }

    /// Approves a colleague's proposal and deletes the records, all in one transaction. Women who are off the list by now stay
    /// untouched; what the approver may not see continues to wait.
    ///
    /// @param reached notified of progress, 0 to 1; on the write lane
    /// @throws Refusal `retention.refusal.own`, `retention.refusal.ended` if it ended meanwhile, `retention.refusal.newcomer`
    ///         if one of the two was entered by a colleague and this is not reviewed yet, `retention.refusal.not-yours` if she
    ///         may see nothing of it
    public Done approve(UUID purge, DoubleConsumer reached) {
        var done = gate.pass(APPROVE_PURGE, work -> {
            var waiting = waiting(work, purge);
            if (colleagues.areOne(work, waiting.by(), work.who().id())) {
                throw new Refusal("retention.refusal.own");
            }
            if (twoPeople.arePerhapsOne(work, work.who().id(), waiting.by())) {
                throw new Refusal("retention.refusal.newcomer");
            }
            var found = dependencies.due().find(work);
            var sorted = Sorted.of(work, purges.items(work.tx(), purge),
                    entries -> dependencies.due().of(work, found, entries));
            if (sorted.due().isEmpty() && sorted.stays().isEmpty()) {
                throw new Refusal("retention.refusal.not-yours");
            }
            return takingOut.takeOut(work, waiting, sorted, reached);
        });
        counted.forget();
        dependencies.rights().leaveNothing();
        return done;
    }

    /// Withdraws a proposal, or rejects a colleague's. Everything stays, and stays due.
    ///
    /// @throws Refusal `retention.refusal.ended` if it ended meanwhile
    public void drop(UUID purge) {
        gate.act(DROP_PURGE, work -> {
            waiting(work, purge);
            purges.items(work.tx(), purge).everyone(Purpose.RETENTION)
                    .forEach(entry -> purges.forget(work.aboutForProgram(entry.her()), purge, entry));
            purges.end(work, purge, RetentionPage.End.DROPPED);
        });
        counted.forget();
    }

    private PurgeStore.Waiting waiting(UnitOfWork work, UUID purge) {
        return purges.waiting(work.tx(), purge).orElseThrow(() -> new Refusal("retention.refusal.ended"));
    }

    /// The note on Today, if any: how much waits for the user's approval and, for users who set the periods, how much is due
    /// and not proposed.
    ///
    /// @param waits items of colleagues' proposals
    /// @param due   records to review
    public record Note(int waits, int due) {}

    /// Does the same as [#note(Gate.Permit)] on the write lane, where others wait for it.
    public Note note() {
        return gate.look(SEE_RETENTION, this::note);
    }

    /// Returns the note on Today, on the reading lane.
    public Note note(Gate.Permit permit) {
        return gate.lookAtLength(permit, SEE_RETENTION, this::note);
    }

    private Note note(UnitOfWork work) {
        int waits = purges.waiting(work.tx()).stream().filter(one -> !one.by().equals(work.who().id()))
                .mapToInt(one -> purges.items(work.tx(), one.id()).visible(work).size())
                .sum();
        return new Note(waits, maySet() ? due(work) : 0);
    }

    /// Returns how much the page would show, on the reading lane; faster than reading the page.
    public int due(Gate.Permit permit) {
        return gate.lookAtLength(permit, SEE_RETENTION, dependencies.due()::shown);
    }

    /// Counted once a day, and again after something was done about it here.
    private int due(UnitOfWork work) {
        int before = counted.acts();
        return counted.on(work.today()).orElseGet(() -> {
            int due = dependencies.due().free(work);
            counted.keep(work.today(), due, before);
            return due;
        });
    }
}
