package org.daybook.work;

import static org.daybook.staff.Permission.ASK_ABOUT_WORK;
import static org.daybook.staff.Permission.SEE_PATHS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.base.DateRange;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// How she stands to work when she comes, when she leaves and six months after, as she says it. Each method opens a passage of
/// its own, on the write lane's thread, and throws [Refusal] when her role may not.
///
/// Invariant. As the last of her paths ended, or in the four weeks after it, she is asked once, and once more when six months have
/// passed; only while she agrees to be asked and to be contacted. What tells that she left a path is for whoever may see paths.
public final class Statuses {
    private static final int MONTHS_AFTER = 6;
    /// ESF+: what somebody says on leaving is asked within four weeks.
    private static final int DAYS_TO_ASK = 28;
    /// How long before the day on which it is due an answer is for it, too.
    static final int DAYS_EARLY = 28;
    /// How long the question stands among what is to do, six months after she left.
    private static final int DAYS_TO_ASK_AGAIN = 56;
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final StatusStore store = new StatusStore();
    private final LeavingQuestionStore questions = new LeavingQuestionStore();

    Statuses(Gate gate, Work.Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        consents = dependencies.consents();
    }

    /// Writes down what she said when she came, or when she left; what stood there before is kept.
    ///
    /// @param on the day on which she came or left, not after today
    /// @throws IllegalArgumentException for the moment after she left, and for somebody who is not reached
    /// @throws Refusal                  `work.refusal.status-day`, or `work.refusal.on-path-then` where it would tell of a path
    ///                                  that she left, and she was still on one that day; `work.refusal.too-young` of a child,
    ///                                  `work.refusal.too-young-then` of a day on which she was one
    public void record(ParticipantId her, StatusMoment moment, WorkStatus status, LocalDate on) {
        if (moment == StatusMoment.SIX_MONTHS || status == WorkStatus.NOT_REACHED) {
            throw new IllegalArgumentException("she is there");
        }
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            participants.row(work, her);
            demandOldEnough(work, on);
            boolean leftBeforeSheCame = moment == StatusMoment.LEAVING
                    && at(of(work), StatusMoment.ENTRY).filter(came -> on.isBefore(came.of())).isPresent();
            if (on.isAfter(work.today()) || leftBeforeSheCame) {
                throw new Refusal("work.refusal.status-day");
            }
            var about = about(work, moment);
            if (about == StatusStore.About.PATH && store.wasOnPath(work, on)) {
                throw new Refusal("work.refusal.on-path-then");
            }
            store.append(work, new StatusEntry(her, moment, status, on), about);
        });
    }

    /// Nothing of a day on which she was too young is ever shown or counted.
    private static void demandOldEnough(SubjectWork work, LocalDate on) {
        if (Fitting.isTooYoung(work, work.her(), on)) {
            throw new Refusal(isTooYoung(work) ? "work.refusal.too-young" : "work.refusal.too-young-then");
        }
    }

    /// An answer to the question about her path, and its correction, tell that she left one.
    private StatusStore.About about(SubjectWork work, StatusMoment moment) {
        if (moment != StatusMoment.LEAVING) {
            return StatusStore.About.WORK;
        }
        return toAsk(work).isPresent() ? StatusStore.About.PATH : store.about(work, moment, reader());
    }

    /// Writes down what she says now that the last of her paths ended, of its last day.
    ///
    /// @throws Refusal as [#afterSixMonths]
    public void onLeaving(ParticipantId her, WorkStatus status) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> store.append(work,
                new StatusEntry(her, StatusMoment.LEAVING, status, demandToAsk(work)), StatusStore.About.PATH));
    }

    /// She is not asked how she stands to work now that the last of her paths ended.
    ///
    /// @throws Refusal as [#afterSixMonths]
    public void notAskedOnLeaving(ParticipantId her) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            demandToAsk(work);
            questions.close(work);
        });
    }

    /// Takes back that the worker herself said today that she is not asked.
    ///
    /// @throws Refusal `work.refusal.no-answer`
    public void takeBackNotAsked(ParticipantId her) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            if (questions.reopen(work) == 0) {
                throw new Refusal("work.refusal.no-answer");
            }
        });
    }

    private LocalDate demandToAsk(SubjectWork work) {
        consents.demand(work, work.her(), Purpose.FOLLOW_UP);
        consents.demand(work, work.her(), Purpose.SAFE_CONTACT);
        return toAsk(work).orElseThrow(() -> new Refusal("work.refusal.no-mark"));
    }

    /// The last day of her last path, while it is not long ago, she is to be asked, and the worker may see paths. What she says
    /// is of that day, so she is not asked where she was too young on it.
    Optional<LocalDate> toAsk(SubjectWork work) {
        return reader() == StatusStore.Reader.SEES_PATHS
                ? questions.openOf(work, daysToAsk(work.today()))
                        .filter(left -> !Fitting.isTooYoung(work, work.her(), left))
                : Optional.empty();
    }

    /// Everybody who is to be asked on leaving; empty for whoever may not see paths.
    List<LeavingQuestionStore.Question> toAsk(UnitOfWork work) {
        if (reader() == StatusStore.Reader.SEES_NO_PATHS) {
            return List.of();
        }
        var days = daysToAsk(work.today());
        var tooYoung = Fitting.tooYoung(work, days.first());
        return questions.open(work.tx(), days).usable(work).stream()
                .filter(one -> !tooYoung.test(one.her(), one.left())).toList();
    }

    /// Whether she is known to be too young to be asked today how she stands to work.
    static boolean isTooYoung(SubjectWork work) {
        return Fitting.isTooYoung(work, work.her(), work.today());
    }

    private static DateRange daysToAsk(LocalDate today) {
        return new DateRange(today.minusDays(DAYS_TO_ASK), today);
    }

    private StatusStore.Reader reader() {
        return gate.allows(SEE_PATHS) ? StatusStore.Reader.SEES_PATHS : StatusStore.Reader.SEES_NO_PATHS;
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
            store.append(work, new StatusEntry(her, StatusMoment.SIX_MONTHS, status, work.today()),
                    aboutAnswer(store.of(work.tx(), her, StatusStore.Reader.SEES_NO_PATHS), work.today()));
        });
    }

    /// An answer tells of her path, unless whoever sees no paths is to ask the same today: then it is for her, too.
    private static StatusStore.About aboutAnswer(List<StatusEntry> ofWork, LocalDate today) {
        return dueOn(ofWork).filter(day -> !day.isAfter(today)).isPresent()
                ? StatusStore.About.WORK
                : StatusStore.About.PATH;
    }

    /// Corrects what was written down six months after she left; what stood there before is in her history.
    ///
    /// @throws Refusal `work.refusal.no-answer` where nothing was written down
    public void correct(ParticipantId her, WorkStatus status) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            var before = at(of(work), StatusMoment.SIX_MONTHS)
                    .orElseThrow(() -> new Refusal("work.refusal.no-answer"));
            store.append(work, new StatusEntry(her, StatusMoment.SIX_MONTHS, status, before.of()),
                    store.about(work, StatusMoment.SIX_MONTHS, reader()));
        });
    }

    /// Takes back what the worker herself wrote down today for a moment.
    ///
    /// @throws Refusal `work.refusal.no-answer`
    public void takeBack(ParticipantId her, StatusMoment moment) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            if (store.takeBack(work, moment, reader()) == 0) {
                throw new Refusal("work.refusal.no-answer");
            }
        });
    }

    /// Hers, one for each moment at which she was asked.
    List<StatusEntry> of(SubjectWork work) {
        return store.of(work.tx(), work.her(), reader());
    }

    /// What everybody last said for each moment, as the worker may see it.
    List<StatusEntry> all(UnitOfWork work) {
        return store.all(work.tx(), reader()).usable(work);
    }

    /// The day from which she is asked after she left; empty while she has not left, or was asked since, or in the four
    /// weeks before by whoever may not see paths and knew of an earlier day.
    ///
    /// @param hers what she said
    static Optional<LocalDate> dueOn(Collection<StatusEntry> hers) {
        return at(hers, StatusMoment.LEAVING).map(left -> left.of().plusMonths(MONTHS_AFTER))
                .filter(due -> at(hers, StatusMoment.SIX_MONTHS)
                        .filter(asked -> !asked.of().isBefore(due.minusDays(DAYS_EARLY))).isEmpty());
    }

    /// The day from which she is asked after she left, while the question stands among what is to do.
    static Optional<LocalDate> due(Collection<StatusEntry> hers, LocalDate today) {
        return dueOn(hers).filter(new DateRange(today.minusDays(DAYS_TO_ASK_AGAIN), today)::contains);
    }

    static Optional<StatusEntry> at(Collection<StatusEntry> hers, StatusMoment moment) {
        return hers.stream().filter(one -> one.moment() == moment).findFirst();
    }
}
