package org.daybook.app;

import org.daybook.site.OpenSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.daybook.base.ParticipantId;
import org.daybook.cases.ActionStatus;
import org.daybook.cases.Area;
import org.daybook.cases.CaseAccess;
import org.daybook.cases.ClosingReason;
import org.daybook.cases.ContactOutcome;
import org.daybook.cases.Need;
import org.daybook.cases.OpenCase;
import org.daybook.cases.PlanNeeded;
import org.daybook.cases.Urgency;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.Purpose;
import org.daybook.contact.Wish;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Reading;
import org.daybook.outcomes.instrument.Score;
import org.daybook.participants.Birth;
import org.daybook.participants.Citizenship;
import org.daybook.participants.Welcome;
import org.daybook.paths.Enrolment;
import org.daybook.paths.ExitReading;
import org.daybook.paths.GoalState;
import org.daybook.paths.HowEnded;
import org.daybook.paths.InGroup;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.referrals.ReferralPage;
import org.daybook.referrals.ReferralStatus;
import org.daybook.sessions.DoorCell;
import org.daybook.sessions.Session;
import org.daybook.sessions.Visit;
import org.daybook.sessions.VisitorAge;
import org.daybook.work.Company;
import org.daybook.work.OpeningKind;
import org.daybook.work.WorkMark;

/// The result of a journey in its store: opened afterwards, without a screen, by the member of staff who made it.
public final class JourneyOutcomes {
    private static final org.daybook.paths.Path CIVIC = org.daybook.paths.Path.CIVIC_INCLUSION;
    private static final org.daybook.paths.Path SKILLS = org.daybook.paths.Path.PRACTICAL_SKILLS;
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private JourneyOutcomes() {}

    /// Six are present, one of them a guest, and one without a card; the register is closed.
    public static void ticked(Path store) {
        PreparedSite.inHouse(store, house -> {
            var today = LocalDate.now(ROME);
            var line = house.calendar().between(today, today).stream()
                    .filter(one -> one.session().title().equals(PreparedSite.SESSION)).findFirst().orElseThrow();
            var sheet = house.sessions().sheet(line.session().id());
            assertEquals(6, sheet.here());
            assertEquals(1, sheet.session().anonymous());
            assertEquals(Optional.of("at the doctor"), sheet.session().topic());
            assertEquals(Session.Register.DONE, sheet.session().register());
        });
    }

    /// Two for open hours, one for courses, and a girl for a group.
    public static void counted(Path store) {
        PreparedSite.inHouse(store, house -> assertEquals(
                Map.of(new DoorCell(Visit.OPEN_HOURS, VisitorAge.ADULT), 2,
                        new DoorCell(Visit.COURSES, VisitorAge.ADULT), 1,
                        new DoorCell(Visit.GROUPS, VisitorAge.UNDER_18), 1),
                house.sessions().lately().atTheDoor(LocalDate.now(ROME))));
    }

    /// The newest record is of a woman with a name of sixty letters, a telephone number that may be called, and her answers.
    public static void welcomed(Path store, String telephone) {
        PreparedSite.inHouse(store, house -> {
            var record = house.participants().open(house.participants().newest().getFirst().id());
            var her = record.her();
            assertEquals(Optional.of(PreparedSite.LONG), her.preferredName());
            assertEquals(Optional.of("uk"), her.language());
            assertEquals(Optional.of(new Birth(1988, OptionalInt.of(1))), her.birth());
            assertEquals(Optional.of(new Citizenship("UA")), her.citizenship());
            assertEquals(Optional.of("a quiet seat"), her.accessNeeds());
            assertEquals(Optional.of(telephone), record.reach().wishes().telephone());
            assertEquals(Optional.of(Wish.YES), record.reach().wishes().ways().calls());
            assertEquals(List.of(ConsentStatus.GIVEN, ConsentStatus.REFUSED, ConsentStatus.GIVEN),
                    Purpose.AT_THE_DOOR.stream()
                            .map(purpose -> record.page().state(purpose).standing()).toList());
        });
    }

    /// The newest record has this name and an unfinished welcome.
    public static void stoppedWelcome(Path store, String name) {
        PreparedSite.inHouse(store, house -> {
            var row = house.participants().newest().getFirst();
            assertEquals(Welcome.Ending.STOPPED, row.welcome());
            var record = house.participants().open(row.id());
            assertEquals(Optional.of(name), record.her().preferredName());
            assertEquals(Optional.of("ar"), record.her().language());
            assertEquals(ConsentStatus.GIVEN, record.page().state(Purpose.MEMBERSHIP).standing());
        });
    }

    /// She has a file with her account, something urgent and a next contact within a week.
    public static void intake(Path store, String card, String words) {
        inCase(store, card, file -> {
            assertEquals(Set.of(new Need(Area.PROTECTION, Optional.of("he waits outside")),
                    new Need(Area.LEGAL, Optional.empty())), Set.copyOf(file.head().needs()));
            assertEquals(Optional.of(words), file.head().presenting().words());
            assertEquals(Optional.of(Urgency.YES), file.head().presenting().urgent());
            assertEquals(Optional.of(PlanNeeded.YES), file.plan().protection().needed());
            assertEquals(file.on().plusDays(7), file.plan().followUps().getFirst().dueOn());
        });
    }

    /// She is on the practical skills path, in the group, with her goal.
    public static void enrolled(Path store, String card, String goal) {
        PreparedSite.inHouse(store, house -> {
            var enrolment = on(house, card, SKILLS);
            assertEquals(Optional.of(PreparedSite.GROUP), enrolment.group().map(InGroup::name));
            assertEquals(Optional.of(goal), enrolment.goal());
        });
    }

    /// She was asked twice, alone: the five statements in Greek, and the index, with this score.
    public static void asked(Path store, String card, int score) {
        PreparedSite.inHouse(store, house -> {
            var readings = house.outcomes().readings().open(her(house, card)).readings();
            var statements = last(readings, "five-statements");
            assertEquals(Optional.of("el"), statements.language());
            assertEquals(Optional.of(AdministrationMode.HERSELF), statements.way());
            assertEquals(1, statements.outcome().leftOut());
            var index = last(readings, "who-5");
            assertEquals(Optional.of("en"), index.language());
            assertEquals(Optional.of(Score.of(score)), index.outcome().score());
        });
    }

    private static Reading last(List<Reading> readings, String instrument) {
        var last = readings.stream().filter(one -> one.key().code().equals(instrument)).toList().getLast();
        assertEquals(Reading.State.DONE, last.state());
        return last;
    }

    /// The step of her plan is done; the first of two contacts did not reach her, and one more is planned.
    public static void planned(Path store, String card, String step, String contact) {
        inCase(store, card, file -> {
            var plan = file.plan();
            assertEquals(Optional.of(step), plan.actions().getFirst().told().action());
            assertEquals(Optional.of(file.on().plusDays(3)), plan.actions().getFirst().told().dueOn());
            assertEquals(ActionStatus.DONE, plan.actions().getFirst().status());
            assertEquals(file.on().plusDays(14), plan.followUps().getFirst().dueOn());
            var held = plan.followUps().stream().flatMap(one -> one.held().stream()).toList();
            assertEquals(Set.of(ContactOutcome.DONE, ContactOutcome.NOT_REACHED),
                    Set.of(held.getFirst().outcome(), held.getLast().outcome()));
            assertEquals(List.of(Optional.of(contact), Optional.of(contact)),
                    held.stream().map(one -> one.words()).toList());
        });
    }

    /// Her path and her file are closed, and she was told that she may come back.
    public static void closed(Path store, String card) {
        PreparedSite.inHouse(store, house -> {
            var enrolment = on(house, card, CIVIC);
            assertEquals(Optional.of(GoalState.MET), enrolment.goalState());
            var ended = enrolment.ended().orElseThrow();
            assertEquals(HowEnded.COMPLETED, ended.how());
            assertEquals(Optional.of(LeavingStatus.EMPLOYED), ended.status());
            assertEquals(Optional.of(ExitReading.DECLINED), ended.exitReading());
            assertEquals(Optional.of(MayComeBack.TOLD), ended.mayComeBack());
            assertEquals(Optional.of("MR"), ended.signedBy());
        });
        inCase(store, card, file -> {
            assertEquals(Optional.of(file.on()), file.head().closedOn());
            var said = file.closings().getFirst().said();
            assertEquals(Optional.of(ClosingReason.NEEDS_MET), said.reason());
            assertTrue(said.checks().mayReturnTold());
        });
    }

    /// Both are where they were planned, as if nobody had moved them, on Monday and Tuesday of one week at nine.
    public static void inTheCalendar(Path store, String first, String second) {
        PreparedSite.inHouse(store, house -> {
            var today = LocalDate.now(ROME);
            var planned = house.calendar().titles(today, today.plusYears(1)).stream()
                    .filter(one -> List.of(first, second).contains(one.title())).toList();
            assertEquals(List.of(first, second), planned.stream().map(Session::title).toList());
            var monday = planned.getFirst().day();
            assertEquals(DayOfWeek.MONDAY, monday.getDayOfWeek());
            assertEquals(List.of(monday.atTime(9, 0), monday.plusDays(1).atTime(9, 0)),
                    planned.stream().map(one -> one.day().atTime(one.start())).toList());
            assertTrue(planned.stream().allMatch(one -> one.standing().movedFrom().isEmpty()));
        });
    }

    /// She agreed to be referred with the content of her letter, the letter was saved, and its file opens only with the
    /// passphrase.
    ///
    /// @param folder the folder into which it was saved
    public static void referred(Path store, String card, String asking, Path folder) {
        PreparedSite.inHouse(store, house -> {
            var line = house.referrals().of(her(house, card)).all().getFirst();
            assertEquals(asking, line.referral().words());
            assertEquals(ReferralPage.Consent.HOLDS, line.consent());
            assertEquals(ReferralStatus.ASKED, line.referral().status());
        });
        var files = Objects.requireNonNull(folder.toFile().listFiles());
        assertEquals(1, files.length);
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(files[0]));
    }

    /// She was placed today: her work begins, she was asked before, and her marks are on their days.
    public static void placed(Path store, String company) {
        PreparedSite.inHouse(store, house -> {
            var at = house.work().companies().all().stream().map(Company.Line::company)
                    .filter(one -> one.details().name().equalsIgnoreCase(company)).findFirst().orElseThrow();
            var today = LocalDate.now(ROME);
            var job = house.work().placements().at(at.id()).stream()
                    .filter(one -> one.placement().startedOn().equals(today)).toList().getLast().placement();
            assertEquals(OpeningKind.TRAINEESHIP, job.kind());
            assertEquals(List.of(1, 3, 6, 12), house.work().wishes().of(job.her()).marks().stream()
                    .filter(mark -> mark.placement().equals(job.id())).map(WorkMark::months).toList());
        });
    }

    private static Enrolment on(OpenSite house, String card, org.daybook.paths.Path path) {
        return house.paths().of(her(house, card)).stream().filter(one -> one.path() == path).findFirst().orElseThrow();
    }

    private static ParticipantId her(OpenSite house, String card) {
        return house.participants().finder().find(card).getFirst().id();
    }

    private static void inCase(Path store, String card, Consumer<OpenCase> check) {
        PreparedSite.inHouse(store, house -> {
            var sight = (CaseAccess.Hers) house.cases().sight(her(house, card));
            check.accept(house.cases().open(sight.ref()));
        });
    }
}
