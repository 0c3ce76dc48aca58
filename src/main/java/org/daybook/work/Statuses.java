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

/// Her work status when she comes, when she leaves and six months after, as she states it. Each method opens its own passage,
/// on the write lane's thread, and throws [Refusal] if her role does not permit it.
///
/// Invariant. When her last path ends, or in the four weeks after it, she is asked once, and once more when six months have
/// passed; only while she agrees to be asked and to be contacted. What reveals that she left a path is only for staff who may
/// see paths.
public final class Statuses {
    private static final int MONTHS_AFTER = 6;
    /// ESF+: the status on leaving must be asked within four weeks.
    private static final int DAYS_TO_ASK = 28;
    /// How many days before its due day an answer already counts for it.
    static final int DAYS_EARLY = 28;
    /// The number of days for which the question stays in the list, six months after she left.
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

    /// Records what she said when she came, or when she left; the former entry is kept.
    ///
    /// @param on the day on which she came or left, not after today
    /// @throws IllegalArgumentException for the moment after she left, and for a person who was not reached
    /// @throws Refusal                  `work.refusal.status-day`, or `work.refusal.on-path-then` if it would reveal a path
    ///         that she left, and she was still on one that day; `work.refusal.too-young` for a child,
    ///         `work.refusal.too-young-then` for a day on which she was a child
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

    /// Nothing about a day on which she was too young is ever shown or counted.
    private static void demandOldEnough(SubjectWork work, LocalDate on) {
        if (Fitting.isTooYoung(work, work.her(), on)) {
            throw new Refusal(isTooYoung(work) ? "work.refusal.too-young" : "work.refusal.too-young-then");
        }
    }

    /// An answer to the question about her path, and its correction, reveal that she left one.
    private StatusStore.About about(SubjectWork work, StatusMoment moment) {
        if (moment != StatusMoment.LEAVING) {
            return StatusStore.About.WORK;
        }
        return toAsk(work).isPresent() ? StatusStore.About.PATH : store.about(work, moment, reader());
    }

    /// Records what she says now that her last path has ended, for the last day of that path.
    ///
    /// @throws Refusal as [#afterSixMonths]
    public void onLeaving(ParticipantId her, WorkStatus status) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> store.append(work,
                new StatusEntry(her, StatusMoment.LEAVING, status, demandToAsk(work)), StatusStore.About.PATH));
    }

    /// Records that she is not to be asked about her work status now that her last path has ended.
    ///
    /// @throws Refusal as [#afterSixMonths]
    public void notAskedOnLeaving(ParticipantId her) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            demandToAsk(work);
            questions.close(work);
        });
    }

    /// Undoes the worker's own decision of today not to ask her.
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

    /// Returns the last day of her last path, if it is recent, she is to be asked, and the worker may see paths. Her answer
    /// refers to that day, so she is not asked if she was too young on it.
    Optional<LocalDate> toAsk(SubjectWork work) {
        return reader() == StatusStore.Reader.SEES_PATHS
                ? questions.openOf(work, daysToAsk(work.today()))
                        .filter(left -> !Fitting.isTooYoung(work, work.her(), left))
                : Optional.empty();
    }

    /// Returns everybody who is to be asked on leaving; empty for staff who may not see paths.
    List<LeavingQuestionStore.Question> toAsk(UnitOfWork work) {
        if (reader() == StatusStore.Reader.SEES_NO_PATHS) {
            return List.of();
        }
        var days = daysToAsk(work.today());
        var tooYoung = Fitting.tooYoung(work, days.first());
        return questions.open(work.tx(), days).usable(work).stream()
                .filter(one -> !tooYoung.test(one.her(), one.left())).toList();
    }

    /// Checks whether she is known to be too young to be asked about her work status today.
    static boolean isTooYoung(SubjectWork work) {
        return Fitting.isTooYoung(work, work.her(), work.today());
    }

    private static DateRange daysToAsk(LocalDate today) {
        return new DateRange(today.minusDays(DAYS_TO_ASK), today);
    }

    private StatusStore.Reader reader() {
        return gate.allows(SEE_PATHS) ? StatusStore.Reader.SEES_PATHS : StatusStore.Reader.SEES_NO_PATHS;
    }

    /// Records what she said six months after she left, or that she was not reached.
    ///
    /// @throws Refusal `consents.refusal.not-given` if she has not agreed to be asked, or to be contacted;
    ///         `work.refusal.no-mark` if nothing is due
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

    /// An answer reveals her path, unless staff who see no paths are to ask the same today: then it is for them, too.
    private static StatusStore.About aboutAnswer(List<StatusEntry> ofWork, LocalDate today) {
        return dueOn(ofWork).filter(day -> !day.isAfter(today)).isPresent()
                ? StatusStore.About.WORK
                : StatusStore.About.PATH;
    }

    /// Corrects what was recorded six months after she left; the former answer stays in her history.
    ///
    /// @throws Refusal `work.refusal.no-answer` if nothing was recorded
    public void correct(ParticipantId her, WorkStatus status) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            var before = at(of(work), StatusMoment.SIX_MONTHS)
                    .orElseThrow(() -> new Refusal("work.refusal.no-answer"));
            store.append(work, new StatusEntry(her, StatusMoment.SIX_MONTHS, status, before.of()),
                    store.about(work, StatusMoment.SIX_MONTHS, reader()));
        });
    }

    /// Undoes what the worker herself recorded for a moment today.
    ///
    /// @throws Refusal `work.refusal.no-answer`
    public void takeBack(ParticipantId her, StatusMoment moment) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            if (store.takeBack(work, moment, reader()) == 0) {
                throw new Refusal("work.refusal.no-answer");
            }
        });
    }

    /// Returns her statuses, one for each moment at which she was asked.
    List<StatusEntry> of(SubjectWork work) {
        return store.of(work.tx(), work.her(), reader());
    }

    /// Returns what everybody last said for each moment, as far as the worker may see it.
    List<StatusEntry> all(UnitOfWork work) {
        return store.all(work.tx(), reader()).usable(work);
    }

    /// Returns the day from which she is asked after she left; empty if she has not left, or was asked since, or in the four
    /// weeks before by staff who may not see paths and knew of an earlier day.
    ///
    /// @param hers what she said
    static Optional<LocalDate> dueOn(Collection<StatusEntry> hers) {
        return at(hers, StatusMoment.LEAVING).map(left -> left.of().plusMonths(MONTHS_AFTER))
                .filter(due -> at(hers, StatusMoment.SIX_MONTHS)
                        .filter(asked -> !asked.of().isBefore(due.minusDays(DAYS_EARLY))).isEmpty());
    }

    /// Returns the day from which she is asked after she left, while the question is in the list.
    static Optional<LocalDate> due(Collection<StatusEntry> hers, LocalDate today) {
        return dueOn(hers).filter(new DateRange(today.minusDays(DAYS_TO_ASK_AGAIN), today)::contains);
    }

    static Optional<StatusEntry> at(Collection<StatusEntry> hers, StatusMoment moment) {
        return hers.stream().filter(one -> one.moment() == moment).findFirst();
    }
}
