package org.daybook.work;

import static org.daybook.staff.Permission.ASK_ABOUT_WORK;

import java.util.List;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.contact.Reach;
import org.daybook.contact.Reachability;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Her answers at the marks of her work. She is asked, never the company. Methods without a [UnitOfWork] open their own passage,
/// on the write lane's thread; each throws [Refusal] if the worker's role does not permit it. See invariant 2 of [Placements].
public final class MarkAnswers {
    private final Gate gate;
    private final Consents consents;
    private final Contacts contacts;
    private final PlacementStore store = new PlacementStore();

    MarkAnswers(Gate gate, Consents consents, Contacts contacts) {
        this.gate = gate;
        this.consents = consents;
        this.contacts = contacts;
    }

    /// Records her answer at a mark, or that she was not reached.
    ///
    /// @throws Refusal `consents.refusal.not-given` if she has not agreed to be asked, or to be contacted;
    ///         `work.refusal.no-mark` if none is due
    public void record(ParticipantId her, PlacementId first, int months, MarkAnswer answer) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            consents.demand(work, her, Purpose.FOLLOW_UP);
            consents.demand(work, her, Purpose.SAFE_CONTACT);
            var mark = of(work).stream()
                    .filter(one -> one.placement().equals(first) && one.months() == months).findFirst()
                    .filter(one -> one.state() == MarkState.DUE)
                    .orElseThrow(() -> new Refusal("work.refusal.no-mark"));
            store.mark(work, mark.placement(), months, answer);
        });
    }

    /// Undoes what the worker herself recorded at a mark today.
    ///
    /// @throws Refusal `work.refusal.no-answer`
    public void takeBack(ParticipantId her, PlacementId first, int months) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            if (store.takeBackMark(work, first, months) == 0) {
                throw new Refusal("work.refusal.no-answer");
            }
        });
    }

    /// Corrects what was recorded at a mark; the former answer stays in her history.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `work.refusal.no-answer` if nothing was recorded
    Edited<JobMarks.Answered> correct(ParticipantId her, PlacementId first, int months, MarkAnswer answer) {
        return gate.about(ASK_ABOUT_WORK, her, work -> {
            var before = answered(work, first, months);
            if (before.answer() != answer) {
                store.mark(work, before.placement(), months, answer);
            }
            return new Edited<>(before, answered(work, first, months));
        });
    }

    /// Undoes such a correction, unless it was corrected again since; the corrected answer stays in her history, too.
    ///
    /// @return her answer then
    /// @throws Refusal `work.refusal.no-answer` if nothing is recorded there any more; `work.refusal.changed` if a colleague
    ///         corrected it meanwhile
    JobMarks.Answered putBack(ParticipantId her, Edited<JobMarks.Answered> what) {
        return gate.about(ASK_ABOUT_WORK, her, work -> {
            var before = what.before();
            var now = store.answers(work.tx(), her).stream()
                    .filter(one -> one.placement().equals(before.placement()) && one.months() == before.months())
                    .findFirst().orElseThrow(() -> new Refusal("work.refusal.no-answer"));
            if (!now.equals(what.after())) {
                throw new Refusal("work.refusal.changed");
            }
            store.mark(work, before.placement(), before.months(), before.answer());
            return before;
        });
    }

    private JobMarks.Answered answered(SubjectWork work, PlacementId first, int months) {
        return jobMarks(work).answered(first, months).orElseThrow(() -> new Refusal("work.refusal.no-answer"));
    }

    /// Returns the marks of her work.
    List<WorkMark> of(SubjectWork work) {
        return jobMarks(work).all();
    }

    private JobMarks jobMarks(SubjectWork work) {
        return new JobMarks(store.of(work.tx(), work.her()), store.answers(work.tx(), work.her()), work.today(),
                asking(work));
    }

    /// Returns whether she may be asked now.
    JobMarks.Asking asking(SubjectWork work) {
        return consents.holds(work, work.her(), Purpose.FOLLOW_UP) && mayBeReached(contacts.advice(work).reach())
                ? JobMarks.Asking.ALLOWED
                : JobMarks.Asking.NOT_ALLOWED;
    }

    /// Checks whether she may be asked, according to her wishes about being reached.
    static boolean mayBeReached(Reach reach) {
        return reach.standing() == Reachability.CALL || reach.standing() == Reachability.ASK_FIRST;
    }
}
