package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.base.DateRange;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.SharedData;
import org.daybook.contact.Contacts;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.referrals.NewReferral;
import org.daybook.referrals.NewStep;
import org.daybook.referrals.ReferralChannel;
import org.daybook.referrals.ReferralCompanion;
import org.daybook.referrals.ReferralFeedback;
import org.daybook.referrals.ReferralStatus;
import org.daybook.referrals.ReferralUrgency;
import org.daybook.reports.WorkFigures.Retained;
import org.daybook.services.ServiceKind;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.daybook.work.CheckedBy;
import org.daybook.work.CompanyDetails;
import org.daybook.work.EndedBecause;
import org.daybook.work.MarkAnswer;
import org.daybook.work.NewPlacement;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningKind;
import org.daybook.work.Placement;
import org.daybook.work.Sector;
import org.daybook.work.StatusMoment;
import org.daybook.work.Work;
import org.daybook.work.WorkStatus;
import org.daybook.work.WorkWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the views count about work, by hand, and by a second calculation that goes through the days one by one.
class WorkFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final DateRange YEAR = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate END = LocalDate.of(2026, 4, 10);
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private final Map<ParticipantId, Map<Integer, MarkAnswer>> answers = new HashMap<>();

    /// From 1 March to 10 April, and again a number of days after its last: the marks of the first continue, or begin again.
    @Test
    void thirtyDaysAreOneWorkAndThirtyOneAreTwo() {
        var one = Map.of(1, List.of(Retained.NOT_ASKED), 3, List.of(Retained.NOT_ASKED), 6,
                List.of(Retained.NOT_ASKED));
        for (int gap : List.of(29, 30)) {
            var her = asked("Amina");
            job(her, LocalDate.of(2026, 3, 1), Optional.of(END));
            job(her, END.plusDays(gap), Optional.empty());
            assertEquals(one, counted(her), () -> gap + " days");
            assertEquals(one, reckoned(her), () -> gap + " days");
        }
        var her = asked("Amina");
        job(her, LocalDate.of(2026, 3, 1), Optional.of(END));
        job(her, END.plusDays(31), Optional.empty());
        var two = Map.of(1, List.of(Retained.NOT_ASKED, Retained.NOT_ASKED), 3,
                List.of(Retained.LEFT, Retained.NOT_ASKED), 6, List.of(Retained.LEFT, Retained.NOT_ASKED));
        assertEquals(two, counted(her));
        assertEquals(two, reckoned(her));
    }

    @Test
    void whatSheSaysIsCountedAndWhoIsNotReachedIsShown() {
        var her = asked("Amina");
        job(her, LocalDate.of(2026, 1, 31), Optional.empty());
        // At the same time, and shorter: one job.
        job(her, LocalDate.of(2026, 3, 1), Optional.of(LocalDate.of(2026, 3, 20)));
        answer(her, 1, MarkAnswer.STILL_WORKING);
        answer(her, 3, MarkAnswer.NOT_REACHED);
        answer(her, 6, MarkAnswer.PREFERS_NOT);
        var said = Map.of(1, List.of(Retained.KEPT), 3, List.of(Retained.NOT_REACHED), 6,
                List.of(Retained.PREFERS_NOT));
        assertEquals(said, counted(her));
        assertEquals(said, reckoned(her));
        assertEquals(List.of(1), figures(new DateRange(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 2, 28))).marks()
                .stream().map(WorkFigures.Mark::months).toList(), "a month after 31 January is 28 February");
    }

    @Test
    void whoLeftAFewDaysAgoMayStillFindOtherWork() {
        var her = asked("Amina");
        job(her, TODAY.minusMonths(1).minusDays(5), Optional.of(TODAY.minusDays(30)));
        assertEquals(Map.of(1, List.of(Retained.UNDECIDED)), counted(her));
        house.clock().move(Duration.ofDays(1));
        assertEquals(Map.of(1, List.of(Retained.LEFT)), counted(her));
    }

    @Test
    void ofWhoDidNotAgreeNothingIsKnownWhoIsErasedIsNotCountedAndJoinedCardsAreOne() {
        var silent = someone().called("Olena").welcomedIn(house.open()).id();
        job(silent, LocalDate.of(2026, 3, 1), Optional.empty());
        var erased = asked("Maria");
        job(erased, LocalDate.of(2026, 3, 1), Optional.empty());
        var her = asked("Amina");
        var twin = asked("Amina");
        job(her, LocalDate.of(2026, 3, 1), Optional.of(END));
        job(twin, END.plusDays(30), Optional.empty());
        Agreed.erase(house.open(), erased);
        house.open().cardsJoined().join(her, twin);
        assertEquals(Map.of(her.value().toString(), true, silent.value().toString(), false),
                figures(YEAR).marks().stream().collect(Collectors.toMap(WorkFigures.Mark::her,
                        WorkFigures.Mark::agreed, (one, _) -> one)));
        assertEquals(reckoned(her), counted(her));
        assertEquals(6, figures(YEAR).marks().size());
        assertEquals(3, figures(YEAR).placed().size());
    }

    @Test
    void guidancePlacementsAndTheNetworkOfCompanies() {
        var her = asked("Amina");
        house.open().participants().answer(her, Purpose.COMPANIES, Answer.GIVEN, HEARD);
        work().wishes().save(her, WorkWish.NOTHING);
        work().wishes().save(her, WorkWish.NOTHING.working(Set.of(), 20));
        var company = work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING)
                .agreedOn(LocalDate.of(2026, 2, 1)));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        var opening = work().openings().add(company, OpeningDetails.of("Sewing", OpeningKind.TRAINEESHIP, 2));
        assertEquals(List.of(LocalDate.of(2026, 2, 1)), figures(YEAR).agreements());
        work().place(her, opening, NewPlacement.from(TODAY));
        var counted = figures(YEAR);
        assertEquals(Set.of(new WorkFigures.Guided(her.value().toString(), TODAY, true)),
                Set.copyOf(counted.guided()));
        assertEquals(List.of(new WorkFigures.Placed(her.value().toString(), TODAY, true, "traineeship")),
                counted.placed());
        assertEquals(List.of(),
                figures(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))).agreements());
    }

    /// Two colleagues each entered it, and one of them the renewed agreement of a later year.
    @Test
    void aCompanyThatIsEnteredTwiceSignedOnce() {
        work().companies().add(CompanyDetails.named("Kepykla Aušra", Sector.MANUFACTURING)
                .agreedOn(LocalDate.of(2026, 3, 1)));
        work().companies().add(CompanyDetails.named("UAB „Kepykla Ausra“", Sector.MANUFACTURING)
                .agreedOn(LocalDate.of(2026, 2, 1)));
        assertEquals(List.of(LocalDate.of(2026, 2, 1)), figures(YEAR).agreements());
        assertEquals(List.of(), figures(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                .agreements());
    }

    /// Asked once six months have passed, while she consents; women not asked are shown.
    @Test
    void howSheStandsWhenSheLeavesAndSixMonthsAfter() {
        var her = asked("Amina");
        var other = asked("Olena");
        for (var one : List.of(her, other)) {
            work().statuses().record(one, StatusMoment.ENTRY, WorkStatus.LONG_TERM_UNEMPLOYED,
                    LocalDate.of(2026, 1, 5));
            work().statuses().record(one, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, LocalDate.of(2026, 5, 20));
        }
        work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.EDUCATION_OR_TRAINING,
                LocalDate.of(2026, 5, 20));
        assertEquals(2, work().due().today().rows().size());
        house.open().participants().answer(other, Purpose.FOLLOW_UP, Answer.REFUSED, HEARD);
        assertEquals(1, work().due().today().rows().size());
        work().statuses().afterSixMonths(her, WorkStatus.EMPLOYED);
        assertEquals(List.of(), work().due().today().rows());
        var year = figures(YEAR);
        assertEquals(Map.of(her.value().toString(), "education-or-training", other.value().toString(), "unemployed"),
                said(year.departed()));
        assertEquals(Map.of(her.value().toString(), "employed", other.value().toString(), "?"),
                said(year.sixMonths()));
    }

    /// An answer in the four weeks before counts: the colleague who asked knew of an earlier day on which she left.
    @Test
    void anAnswerShortlyBeforeSixMonthsCounts() {
        var her = asked("Amina");
        var other = asked("Olena");
        for (var one : List.of(her, other)) {
            work().statuses().record(one, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED, LocalDate.of(2026, 5, 20));
            work().statuses().afterSixMonths(one, WorkStatus.EMPLOYED);
        }
        work().statuses().record(her, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED,
                TODAY.plusDays(28).minusMonths(6));
        work().statuses().record(other, StatusMoment.LEAVING, WorkStatus.UNEMPLOYED,
                TODAY.plusDays(29).minusMonths(6));
        house.clock().move(Duration.ofDays(30));
        assertEquals(Map.of(her.value().toString(), "employed", other.value().toString(), "?"),
                said(figures(YEAR).sixMonths()));
    }

    /// What she said as her last path ended counts as said on leaving; a woman who began another path that day did not leave,
    /// and one who began another later had left.
    @Test
    void whoeverLeftHerLastPathCountsAmongThoseWhoLeft() {
        var her = asked("Amina");
        var moved = asked("Olena");
        var later = asked("Maria");
        for (var one : List.of(her, moved, later)) {
            var path = house.open().paths().enrol(new NewEnrolment(one, Path.CIVIC_INCLUSION, Optional.empty()));
            house.open().paths().endings().end(path.id(), new PathEnding(Optional.of(HowEnded.LEFT_EARLY),
                    Optional.of(LeavingReason.WORK), Optional.empty(), Optional.empty(), new PathEnding.Leaving(
                            Optional.of(LeavingStatus.EMPLOYED), Optional.empty(), Optional.of(MayComeBack.TOLD))));
        }
        house.open().paths().enrol(new NewEnrolment(moved, Path.PRACTICAL_SKILLS, Optional.empty()));
        house.clock().move(Duration.ofDays(2));
        house.open().paths().enrol(new NewEnrolment(later, Path.PRACTICAL_SKILLS, Optional.empty()));
        assertEquals(Map.of(her.value().toString(), "employed", later.value().toString(), "employed"),
                said(figures(YEAR).departed()));
    }

    /// A referral that is only prepared does not count; it is made on the day on which somebody was asked.
    @Test
    void aReferralCountsOnceItWasMade() {
        var her = asked("Amina");
        var room = house.open().referrals();
        var form = new NewReferral(new NewReferral.To(Optional.empty(), "Clinic"),
                new NewReferral.Request(Optional.of(ServiceKind.HEALTH), Optional.of(ReferralUrgency.USUAL), "A visit"),
                new NewReferral.Telling(Set.of(SharedData.NEED, SharedData.LANGUAGE),
                        Optional.of(ReferralChannel.BY_US),
                        Optional.of(ReferralFeedback.WHETHER_SHE_CAME), Optional.of(ReferralCompanion.MEDIATOR), "it"),
                Optional.of(TODAY.plusMonths(1)));
        var one = room.refer(her, form, Heard.only(HEARD)).all().getFirst().referral().id();
        assertEquals(List.of(), figures(YEAR).referred());
        room.asked(her, one);
        house.clock().move(Duration.ofDays(2));
        room.log(her, one, new NewStep(Optional.of(ReferralStatus.RECEIVED), Optional.empty(), ""));
        var counted = figures(YEAR).referred();
        assertEquals(List.of(new WorkFigures.Referred(her.value().toString(), TODAY, true, "health", "received",
                Optional.of(TODAY.plusDays(2)))), counted);
        assertEquals(ReferralCategory.RECEIVED, ReferralCategory.of(counted.getFirst(), TODAY.plusDays(36)));
        assertEquals(ReferralCategory.TOO_EARLY, ReferralCategory.of(counted.getFirst(), TODAY.plusDays(1)));

        // It was logged by mistake, and came later.
        room.log(her, one, new NewStep(Optional.of(ReferralStatus.WAITING_LIST), Optional.empty(), ""));
        house.clock().move(Duration.ofDays(40));
        room.log(her, one, new NewStep(Optional.of(ReferralStatus.RECEIVED), Optional.empty(), ""));
        house.clock().move(Duration.ofDays(1));
        room.log(her, one, new NewStep(Optional.of(ReferralStatus.RECEIVED), Optional.empty(), "She goes again"));
        var mended = figures(YEAR).referred().getFirst();
        assertEquals(Optional.of(TODAY.plusDays(42)), mended.receivedOn());
        assertEquals(ReferralCategory.NOT_RECEIVED, ReferralCategory.of(mended, TODAY.plusDays(41)));
    }

    @Test
    void ofReferralsThoseCountThatHadThirtyDays() {
        var waits = new WorkFigures.Referred("a", TODAY, true, "health", "waiting-list", Optional.empty());
        assertEquals(ReferralCategory.TOO_EARLY, ReferralCategory.of(waits, TODAY.plusDays(29)));
        assertEquals(ReferralCategory.NOT_RECEIVED, ReferralCategory.of(waits, TODAY.plusDays(30)));
        assertEquals(ReferralCategory.NOT_RECEIVED, ReferralCategory.of(waits, TODAY.plusDays(31)));
    }

    private static Map<String, String> said(List<WorkFigures.Status> all) {
        return all.stream().collect(Collectors.toMap(WorkFigures.Status::her, one -> one.status().orElse("?")));
    }

    private WorkFigures figures(DateRange days) {
        var today = house.open().work().companies().today();
        return house.open().vault().read(tx -> new WorkFiguresStore().of(CountedViewStore.of(tx, days), today));
    }

    private Map<Integer, List<Retained>> counted(ParticipantId her) {
        var marks = new TreeMap<Integer, List<Retained>>();
        figures(YEAR).marks().stream().filter(one -> one.her().equals(her.value().toString()))
                .forEach(one -> marks.computeIfAbsent(one.months(), _ -> new ArrayList<>()).add(one.how()));
        marks.values().forEach(list -> list.sort(null));
        return marks;
    }

    /// The second calculation, without SQL and without chains: one day after the other, on which she works or not. After thirty
    /// days without work, the next job is a separate one.
    private Map<Integer, List<Retained>> reckoned(ParticipantId her) {
        var page = work().wishes().of(her);
        var worked = new TreeSet<LocalDate>();
        var firstDays = new ArrayList<LocalDate>();
        int without = 30;
        for (var day = LocalDate.of(2025, 1, 1); !day.isAfter(TODAY); day = day.plusDays(1)) {
            if (works(page.jobs(), day)) {
                if (without >= 30) {
                    firstDays.add(day);
                }
                worked.add(day);
                without = 0;
            } else {
                without++;
            }
        }
        var marks = new TreeMap<Integer, List<Retained>>();
        for (var first : firstDays) {
            var next = firstDays.stream().filter(day -> day.isAfter(first)).findFirst().orElse(TODAY.plusDays(1));
            var last = worked.lower(next);
            Arrays.asList(1, 3, 6, 12).forEach(months -> {
                var on = first.plusMonths(months);
                if (!on.isAfter(TODAY)) {
                    marks.computeIfAbsent(months, _ -> new ArrayList<>()).add(last.isBefore(on)
                            ? Retained.LEFT
                            : saidAt(her, months));
                }
            });
        }
        marks.values().forEach(list -> list.sort(null));
        return marks;
    }

    private Retained saidAt(ParticipantId her, int months) {
        return Optional.ofNullable(answers.getOrDefault(her, Map.of()).get(months)).map(answer -> switch (answer) {
            case STILL_WORKING -> Retained.KEPT;
            case PREFERS_NOT -> Retained.PREFERS_NOT;
            case NOT_REACHED -> Retained.NOT_REACHED;
        }).orElse(Retained.NOT_ASKED);
    }

    private static boolean works(List<Placement> jobs, LocalDate day) {
        return jobs.stream().anyMatch(job -> job.runsOn(day));
    }

    private void job(ParticipantId her, LocalDate from, Optional<LocalDate> to) {
        var job = work().placements().foundHerself(her, NewPlacement.from(from));
        to.ifPresent(last -> work().placements().end(her, job, last, EndedBecause.HER_CHOICE));
    }

    private void answer(ParticipantId her, int months, MarkAnswer answer) {
        var mark = work().wishes().of(her).marks().stream().filter(one -> one.months() == months).findFirst()
                .orElseThrow();
        work().placements().answers().record(her, mark.placement(), months, answer);
        answers.computeIfAbsent(her, _ -> new HashMap<>()).put(months, answer);
    }

    private ParticipantId asked(String name) {
        var her = someone().called(name).answering(Purpose.STATISTICS, Answer.GIVEN)
                .answering(Purpose.FOLLOW_UP, Answer.GIVEN).answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .welcomedIn(house.open()).id();
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        return her;
    }

    private Work work() {
        return house.open().work();
    }
}
