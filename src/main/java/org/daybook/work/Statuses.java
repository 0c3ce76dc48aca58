package org.daybook.work;

import static org.daybook.staff.Permission.ASK_ABOUT_WORK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;

/// How she stands to work when she comes, when she leaves and six months after, as she says it. Each method opens a passage of
/// its own, on the write lane's thread, and throws [Refusal] when her role may not.
///
/// Invariant. After she left she is asked once six months have passed, and only while she agrees to be asked and to be
/// contacted.
public final class Statuses {
    private static final int MONTHS_AFTER = 6;
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final StatusStore store = new StatusStore();

    Statuses(Gate gate, Work.Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        consents = dependencies.consents();
    }

    /// Writes down what she said when she came, or when she left; what stood there before is kept.
    ///
    /// @param on the day on which she came or left, not after today
    /// @throws IllegalArgumentException for the moment after she left, and for somebody who is not reached
    /// @throws Refusal                  `work.refusal.status-day`
    public void record(ParticipantId her, StatusMoment moment, WorkStatus status, LocalDate on) {
        if (moment == StatusMoment.SIX_MONTHS || status == WorkStatus.NOT_REACHED) {
            throw new IllegalArgumentException("she is there");
        }
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            participants.row(work, her);
            boolean leftBeforeSheCame = moment == StatusMoment.LEAVING
                    && at(of(work), StatusMoment.ENTRY).filter(came -> on.isBefore(came.of())).isPresent();
            if (on.isAfter(work.today()) || leftBeforeSheCame) {
                throw new Refusal("work.refusal.status-day");
            }
            store.append(work, new StatusEntry(her, moment, status, on));
        });
    }

    /// Writes down what she said six months after she left, or that she was not reached.
    ///
    /// @throws Refusal `consents.refusal.not-given` where she has not agreed to be asked, or to be contacted;
    ///                 `work.refusal.no-mark` where nothing is due
    public void afterSixMonths(ParticipantId her, WorkStatus status) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            consents.demand(work, her, Purpose.FOLLOW_UP);
            consents.demand(work, her, Purpose.SAFE_CONTACT);
            if (dueOn(of(work)).filter(day -> !day.isAfter(work.today())).isEmpty()) {
                throw new Refusal("work.refusal.no-mark");
            }
            store.append(work, new StatusEntry(her, StatusMoment.SIX_MONTHS, status, work.today()));
        });
    }

    /// Corrects what was written down six months after she left; what stood there before is in her history.
    ///
    /// @throws Refusal `work.refusal.no-answer` where nothing was written down
    public void correct(ParticipantId her, WorkStatus status) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            var before = at(of(work), StatusMoment.SIX_MONTHS)
                    .orElseThrow(() -> new Refusal("work.refusal.no-answer"));
            store.append(work, new StatusEntry(her, StatusMoment.SIX_MONTHS, status, before.of()));
        });
    }

    /// Takes back what the worker herself wrote down today for a moment.
    ///
    /// @throws Refusal `work.refusal.no-answer`
    public void takeBack(ParticipantId her, StatusMoment moment) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            if (store.takeBack(work, moment) == 0) {
                throw new Refusal("work.refusal.no-answer");
            }
        });
    }

    /// Hers, one for each moment at which she was asked.
    List<StatusEntry> of(SubjectWork work) {
        return store.of(work.tx(), work.her());
    }

    /// The day from which she is asked after she left; empty while she has not left, or was asked since.
    ///
    /// @param hers what she said
    static Optional<LocalDate> dueOn(Collection<StatusEntry> hers) {
        return at(hers, StatusMoment.LEAVING).map(left -> left.of().plusMonths(MONTHS_AFTER))
                .filter(due -> at(hers, StatusMoment.SIX_MONTHS).filter(asked -> !asked.of().isBefore(due)).isEmpty());
    }

    static Optional<StatusEntry> at(Collection<StatusEntry> hers, StatusMoment moment) {
        return hers.stream().filter(one -> one.moment() == moment).findFirst();
    }
}
