package org.daybook.paths;

import static org.daybook.staff.Permission.ENROL;
import static org.daybook.staff.Permission.SEE_PATHS;
import static org.daybook.staff.Permission.SIGN_OFF_PATH;

import java.util.Optional;
import java.util.function.Predicate;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Ends, reopens or pauses a path for her. Each method opens a passage of its own, on the write lane's thread, and throws
/// [Refusal] if the worker's role may not.
public final class Endings {
    private final Gate gate;
    private final PathCompanions company;
    private final Groups groups;
    private final AttendedShare attended;
    private final SessionLeaders leaders;
    private final LastPath lastPath;
    private final EnrolmentStore store = new EnrolmentStore();
    private final EndingStore endings = new EndingStore();
    private final WaitingStore waiting = new WaitingStore();

    /// What endings know from other rooms.
    record Dependencies(AttendedShare attended, SessionLeaders leaders, LastPath lastPath) {}

    Endings(Gate gate, PathCompanions company, Groups groups, Dependencies dependencies) {
        this.gate = gate;
        this.company = company;
        this.groups = groups;
        attended = dependencies.attended();
        leaders = dependencies.leaders();
        lastPath = dependencies.lastPath();
    }

    /// Checks whether the worker's role may sign that a path was completed; if not, no screen offers it.
    public boolean maySignOff() {
        return gate.allows(SIGN_OFF_PATH);
    }

    /// Returns how many of the sessions held for her she attended, by today.
    ///
    /// @throws Refusal `paths.refusal.not-on-it`
    public AttendedShare.Share attended(EnrolmentId id) {
        return gate.look(SEE_PATHS, work -> attended.of(work, open(work, id), work.today()));
    }

    /// Checks whether she may be asked what she does now; a child is not.
    ///
    /// @throws Refusal `paths.refusal.not-on-it`
    public boolean asksStatus(EnrolmentId id) {
        return gate.look(SEE_PATHS, work -> lastPath.mayAsk(work, open(work, id).her()));
    }

    /// Ends her enrolment today; the person who ends it signs. What a child does now is not stored.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `paths.refusal.not-on-it` if it is unknown or has ended, or
    ///         `paths.refusal.rule-not-met` if it cannot count as completed
    public Enrolment end(EnrolmentId id, PathEnding form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(form.is(HowEnded.COMPLETED) ? SIGN_OFF_PATH : ENROL, work -> {
            var enrolment = open(work, id);
            if (form.is(HowEnded.COMPLETED)
                    && completion(work, enrolment, form.goalState()).verdict() == CompletionRule.Verdict.NOT_YET) {
                throw new Refusal("paths.refusal.rule-not-met");
            }
            var about = work.about(enrolment.her());
            var kept = lastPath.mayAsk(work, enrolment.her()) ? form : form.withoutStatus();
            endings.endPause(about, id);
            endings.end(about, id,
                    new EndingStore.Signed(kept, work.today(), work.who().id(), work.now()));
            if (store.openOf(work.tx(), enrolment.her()).isEmpty()) {
                lastPath.ended(about, kept.leaving().status());
            }
            return store.byId(work.tx(), id).orElseThrow();
        });
    }

    private CompletionRule completion(UnitOfWork work, Enrolment enrolment, Optional<GoalState> goal) {
        return new CompletionRule(attended.of(work, enrolment, work.today()), goal.or(enrolment::goalState)
                .filter(GoalState.MET::equals).map(_ -> CompletionRule.Goal.MET).orElse(CompletionRule.Goal.NOT_MET));
    }

    /// Undoes an ending: she is on the path as before, and is paused again if the ending ended a pause. The journal keeps how
    /// it had ended, and the state recorded for her goal. If her group has ended or is full by now, she is in no group; if she
    /// is in it again, she no longer waits for it.
    ///
    /// @throws Refusal `paths.refusal.has-not-ended`, `paths.refusal.already-on-it` if she has started again meanwhile, or
    ///         `participants.refusal.schedule-conflict`; `staff.refusal.leader-no-clearance` if she is a girl and the person
    ///         who leads her group by now may not work with girls
    public Enrolment reopen(EnrolmentId id) {
        return reopen(id, _ -> true);
    }

    /// Undoes the ending that a worker saw, as [#reopen(EnrolmentId)], but not another that a colleague has written since.
    ///
    /// @param seen as it ended
    /// @throws Refusal also `paths.refusal.changed-since`
    public Enrolment reopen(Enrolment seen) {
        return reopen(seen.id(), now -> now.endedOn().equals(seen.endedOn()) && now.ended().equals(seen.ended()));
    }

    private Enrolment reopen(EnrolmentId id, Predicate<Enrolment> isSeen) {
        return gate.pass(ENROL, work -> {
            var ended = store.byId(work.tx(), id).filter(one -> one.endedOn().isPresent())
                    .orElseThrow(() -> new Refusal("paths.refusal.has-not-ended"));
            if (!isSeen.test(ended)) {
                throw new Refusal("paths.refusal.changed-since");
            }
            var about = work.about(ended.her());
            if (store.open(work.tx(), ended.her(), ended.path()).isPresent()) {
                throw new Refusal("paths.refusal.already-on-it");
            }
            var group = groups.stillHasPlace(work, ended.group().map(InGroup::id));
            company.demandFree(work, new PathCompanions.Wish(ended.her(), ended.path(), group));
            group.ifPresent(one -> groups.demandHeldFor(work, groups.open(work, one), ended.her()));
            endings.pauseAgain(about, id);
            endings.reopen(about, id, group);
            group.ifPresent(one -> waiting.take(about, one));
            lastPath.reopened(about, ended.endedOn().orElseThrow());
            var again = store.byId(work.tx(), id).orElseThrow();
            leaders.joined(work, again);
            return again;
        });
    }

    /// Pauses her enrolment: from today she is not expected, until she is back.
    ///
    /// @throws Refusal `paths.refusal.not-on-it`, `paths.refusal.pauses-already`
    public Enrolment pause(EnrolmentId id) {
        return gate.pass(ENROL, work -> {
            var enrolment = open(work, id);
            if (enrolment.pausedSince().isPresent()) {
                throw new Refusal("paths.refusal.pauses-already");
            }
            endings.pause(work.about(enrolment.her()), id);
            return store.byId(work.tx(), id).orElseThrow();
        });
    }

    /// Ends a pause: from today she is expected again; nothing is written if she is not paused.
    ///
    /// @throws Refusal `paths.refusal.not-on-it`
    public Enrolment back(EnrolmentId id) {
        return gate.pass(ENROL, work -> {
            endings.endPause(work.about(open(work, id).her()), id);
            return store.byId(work.tx(), id).orElseThrow();
        });
    }

    private Enrolment open(UnitOfWork work, EnrolmentId id) {
        var enrolment = store.byId(work.tx(), id).orElseThrow(() -> new Refusal("paths.refusal.not-on-it"));
        work.about(enrolment.her());
        if (enrolment.endedOn().isPresent()) {
            throw new Refusal("paths.refusal.not-on-it");
        }
        return enrolment;
    }
}
