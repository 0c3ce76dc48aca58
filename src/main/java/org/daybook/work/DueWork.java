package org.daybook.work;

import static org.daybook.staff.Permission.WORK_CHECK_IN;
import static org.daybook.staff.Permission.LIMIT_WORK;
import static org.daybook.staff.Permission.SEE_WORK_DUE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.contact.Advice;
import org.daybook.contact.Contacts;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.HerToDo;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// What needs to be done about work today: women to speak with, women who are to begin work although they do not agree to
/// companies, women who have an interview, and women to be asked at a mark, on leaving or six months after. They are shown by
/// card, without those hidden from the worker and without locked records. Staff who may not work with girls see of a girl only
/// that somebody should speak with her.
public final class DueWork {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Contacts contacts;
    private final PlacementStore placements = new PlacementStore();
    private final CheckInStore checkIns = new CheckInStore();
    private final OfferStore offers = new OfferStore();
    private final Statuses statuses;
    private final PlacementConflicts conflicts;
    private final WorkWithGirls girls = new WorkWithGirls();

    DueWork(Gate gate, Work.Dependencies dependencies, Statuses statuses) {
        this.gate = gate;
        this.statuses = statuses;
        participants = dependencies.participants();
        consents = dependencies.consents();
        contacts = dependencies.contacts();
        conflicts = new PlacementConflicts(participants, consents);
    }

    /// Checks whether the worker's role may see it.
    public boolean maySee() {
        return gate.allows(SEE_WORK_DUE);
    }

    /// What needs to be done: women to speak with first, then the oldest.
    ///
    /// @param rows      one line each
    /// @param conflicts companies where a woman works who is not to work there, for staff who set where women are not to be
    ///                  placed
    /// @param today     the site's date
    public record Listed(List<WorkDue> rows, List<Company> conflicts, LocalDate today) {
        public Listed {
            rows = List.copyOf(rows);
            conflicts = List.copyOf(conflicts);
        }
    }

    /// Returns everything that is due today.
    public Listed today() {
        return gate.look(SEE_WORK_DUE,
                work -> new Listed(Stream.of(speak(work), notAgreed(work), interviews(work), asked(work))
                        .flatMap(one -> one).toList(),
                        gate.allows(LIMIT_WORK) ? conflicts.today(work) : List.of(), work.today()));
    }

    /// Records that somebody spoke with her. Staff who may not work with girls can do so too: after a warning, nobody else may
    /// be there.
    ///
    /// @throws Refusal `work.refusal.no-check-in`
    public void checkedIn(ParticipantId her) {
        gate.actAbout(WORK_CHECK_IN, her, work -> {
            if (checkIns.done(work) == 0) {
                throw new Refusal("work.refusal.no-check-in");
            }
        });
    }

    /// Undoes that the worker herself spoke with her today.
    ///
    /// @throws Refusal `work.refusal.no-answer`
    public void takeBackCheckIn(ParticipantId her) {
        gate.actAbout(WORK_CHECK_IN, her, work -> {
            if (checkIns.takeBack(work) == 0) {
                throw new Refusal("work.refusal.no-answer");
            }
        });
    }

    private Stream<WorkDue> speak(UnitOfWork work) {
        var open = checkIns.open(work.tx()).usable(work);
        var advice = contacts.advice(work, open.stream().map(CheckInStore.CheckIn::her).toList());
        return open.stream().map(one -> new WorkDue(one.her(), participants.row(work, one.her()).card(), one.dueOn(),
                new WorkDue.What.Speak(), Objects.requireNonNull(advice.get(one.her())).verdict()));
    }

    /// Work that has not begun is due, up to its first day, as long as she does not agree to companies: the company still
    /// expects her.
    private Stream<WorkDue> notAgreed(UnitOfWork work) {
        var all = placements.toBegin(work.tx(), work.today()).usable(work);
        var agreed = consents.holding(work, all.stream().map(Placement::her).toList(), Purpose.COMPANIES);
        var shown = girls.shown(work);
        var left = all.stream().filter(one -> !agreed.contains(one.her())).filter(one -> shown.test(one.her()))
                .toList();
        var advice = contacts.advice(work, left.stream().map(Placement::her).toList());
        return left.stream().map(one -> new WorkDue(one.her(), participants.row(work, one.her()).card(), work.today(),
                new WorkDue.What.NotAgreed(one.startedOn()), Objects.requireNonNull(advice.get(one.her())).verdict()));
    }

    private Stream<WorkDue> notAgreedOf(SubjectWork work, CardNumber card, Advice advice) {
        return consents.holds(work, work.her(), Purpose.COMPANIES)
                ? Stream.of()
                : placements.of(work.tx(), work.her()).stream().filter(one -> one.isToBegin(work.today()))
                        .map(one -> new WorkDue(work.her(), card, work.today(),
                                new WorkDue.What.NotAgreed(one.startedOn()), advice.verdict()));
    }

    /// Interviews are due from the day before until somebody records how they went, while she agrees to companies; not at a
    /// company with a sign. If the company has said yes, they are due up to their day.
    private Stream<WorkDue> interviews(UnitOfWork work) {
        var companies = new CompanyStore().same(work.tx());
        var all = offers.interviews(work.tx()).usable(work).stream().filter(one -> one.isInterviewDue(work.today()))
                .filter(one -> !companies.isStopped(one.what().company())).toList();
        var agreed = consents.holding(work, all.stream().map(JobOffer::her).toList(), Purpose.COMPANIES);
        var shown = girls.shown(work);
        var soon = all.stream().filter(one -> agreed.contains(one.her())).filter(one -> shown.test(one.her()))
                .filter(one -> !day(one).isAfter(work.today().plusDays(1))).toList();
        var advice = contacts.advice(work, soon.stream().map(JobOffer::her).toList());
        return soon.stream().map(one -> new WorkDue(one.her(), participants.row(work, one.her()).card(), day(one),
                new WorkDue.What.Interview(one.id(), one.interview().orElseThrow()),
                Objects.requireNonNull(advice.get(one.her())).verdict()));
    }

    private static LocalDate day(JobOffer offer) {
        return offer.interview().orElseThrow().at().toLocalDate();
    }

    /// Returns everything that is due about one woman, and interviews of the next days, ordered by due date. Of a girl, staff
    /// who may not work with girls see only that somebody should speak with her, as in [#today()].
    public List<WorkDue> about(ParticipantId her) {
        return gate.about(SEE_WORK_DUE, her, work -> {
            var advice = contacts.advice(work);
            var card = participants.row(work, her).card();
            var speak = checkIns.openOf(work).map(day -> new WorkDue(her, card, day, new WorkDue.What.Speak(),
                    advice.verdict())).stream();
            var finding = girls.shown(work).test(her)
                    ? Stream.of(notAgreedOf(work, card, advice), interviewsOf(work, card, advice),
                            askedOf(work, card, advice)).flatMap(one -> one)
                    : Stream.<WorkDue>of();
            return Stream.concat(speak, finding).sorted(Comparator.comparing(WorkDue::on)).toList();
        });
    }

    private Stream<WorkDue> interviewsOf(SubjectWork work, CardNumber card, Advice advice) {
        if (!consents.holds(work, work.her(), Purpose.COMPANIES)) {
            return Stream.of();
        }
        var companies = new CompanyStore().same(work.tx());
        return offers.of(work.tx(), work.her()).stream().filter(one -> one.isInterviewDue(work.today()))
                .filter(one -> !companies.isStopped(one.what().company()))
                .filter(one -> !day(one).isAfter(work.today().plusDays(HerToDo.DAYS_AHEAD)))
                .map(one -> new WorkDue(work.her(), card, day(one), new WorkDue.What.Interview(one.id(),
                        one.interview().orElseThrow()), advice.verdict()));
    }

    private Stream<WorkDue> askedOf(SubjectWork work, CardNumber card, Advice advice) {
        if (!consents.holds(work, work.her(), Purpose.FOLLOW_UP) || !MarkAnswers.mayBeReached(advice.reach())) {
            return Stream.of();
        }
        var marks = new JobMarks(placements.of(work.tx(), work.her()), placements.answers(work.tx(), work.her()),
                work.today(), JobMarks.Asking.ALLOWED).all().stream().filter(mark -> mark.state() == MarkState.DUE)
                .map(mark -> new WorkDue(work.her(), card, mark.on(), new WorkDue.What.Ask(mark), advice.verdict()));
        var left = statuses.toAsk(work)
                .map(day -> new WorkDue(work.her(), card, day, new WorkDue.What.AskLeaving(), advice.verdict()));
        var status = Statuses.due(statuses.of(work), work.today())
                .filter(_ -> !Statuses.isTooYoung(work))
                .map(day -> new WorkDue(work.her(), card, day, new WorkDue.What.AskStatus(), advice.verdict()));
        return Stream.of(marks, left.stream(), status.stream()).flatMap(one -> one);
    }

    /// Returns the women to ask, the longest waiting first.
    private Stream<WorkDue> asked(UnitOfWork work) {
        return Stream.of(marks(work), left(work), statuses(work)).flatMap(one -> one)
                .sorted(Comparator.comparing(WorkDue::on).thenComparing(one -> one.card().toString()));
    }

    private Stream<WorkDue> marks(UnitOfWork work) {
        var jobs = placements.all(work.tx()).usable(work).stream().collect(Collectors.groupingBy(Placement::her));
        var answers = placements.allAnswers(work.tx()).usable(work).stream()
                .collect(Collectors.groupingBy(PlacementStore.MarkRow::her,
                        Collectors.mapping(PlacementStore.MarkRow::answered, Collectors.toList())));
        var asked = asked(work, jobs.keySet());
        return asked.entrySet().stream().flatMap(one -> due(work, one.getKey(), one.getValue(), jobs, answers));
    }

    /// Returns women whose last path ended within four weeks and who were not asked since.
    private Stream<WorkDue> left(UnitOfWork work) {
        var on = statuses.toAsk(work).stream().collect(Collectors.toMap(LeavingQuestionStore.Question::her,
                LeavingQuestionStore.Question::left));
        return asked(work, on.keySet()).entrySet().stream().map(one -> new WorkDue(one.getKey(),
                participants.row(work, one.getKey()).card(), Objects.requireNonNull(on.get(one.getKey())),
                new WorkDue.What.AskLeaving(), one.getValue()));
    }

    /// Returns women who left six months ago and were not asked since, without those who are too young to work.
    private Stream<WorkDue> statuses(UnitOfWork work) {
        var said = statuses.all(work).stream().collect(Collectors.groupingBy(StatusEntry::her));
        said.values().removeIf(hers -> Statuses.due(hers, work.today()).isEmpty());
        var tooYoung = Fitting.tooYoung(work, work.today());
        said.keySet().removeIf(her -> tooYoung.test(her, work.today()));
        return asked(work, said.keySet()).entrySet().stream().map(one -> new WorkDue(one.getKey(),
                participants.row(work, one.getKey()).card(),
                Statuses.dueOn(Objects.requireNonNull(said.get(one.getKey()))).orElseThrow(),
                new WorkDue.What.AskStatus(), one.getValue()));
    }

    /// Returns those who agree to be asked and may be reached, each with whether to call her now.
    private Map<ParticipantId, Advice.Verdict> asked(UnitOfWork work, Set<ParticipantId> them) {
        var shown = girls.shown(work);
        var agreed = consents.holding(work, them.stream().filter(shown).toList(), Purpose.FOLLOW_UP);
        var advice = contacts.advice(work, agreed);
        return agreed.stream().filter(her -> Optional.ofNullable(advice.get(her))
                .filter(one -> MarkAnswers.mayBeReached(one.reach())).isPresent())
                .collect(Collectors.toMap(her -> her, her -> Objects.requireNonNull(advice.get(her)).verdict()));
    }

    private Stream<WorkDue> due(UnitOfWork work, ParticipantId her, Advice.Verdict verdict,
            Map<ParticipantId, List<Placement>> jobs,
            Map<ParticipantId, List<JobMarks.Answered>> answers) {
        return new JobMarks(jobs.getOrDefault(her, List.of()), answers.getOrDefault(her, List.of()), work.today(),
                JobMarks.Asking.ALLOWED).all().stream().filter(mark -> mark.state() == MarkState.DUE)
                .map(mark -> new WorkDue(her, participants.row(work, her).card(), mark.on(),
                        new WorkDue.What.Ask(mark), verdict));
    }
}
