package org.daybook.milestones;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.paths.Path;
import org.daybook.sessions.NewSession;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Received;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// A milestone is written in her words, corrected with its history, taken back, and counted without any typed word.
class MilestonesTest {
    private static final String OTHER = "four lamps by the window";
    private static final RoughDay MARCH = RoughDay.read("2026-03");

    @RegisterExtension
    final TestHouse house = new TestHouse(
            Set.of(Role.CASEWORKER, Role.COORDINATOR, Role.FACILITATOR, Role.MEDIATOR));

    @Test
    void aDayAMonthAndAYearStayWhatTheyAreWhereverTheComputerStands() {
        var her = woman();
        for (var written : List.of("2024-02-29", "2026-10-25", "2026-03", "2025")) {
            room().add(her, NewMilestone.step(MilestoneType.HEALTH_CARD, RoughDay.read(written)));
        }
        var zone = java.util.TimeZone.getDefault();
        try {
            for (var elsewhere : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(elsewhere));
                house.reopen();
                assertEquals(List.of("2026-10-25", "2026-03", "2025", "2024-02-29"),
                        all(her).stream().map(one -> one.reached().written()).toList());
            }
        } finally {
            java.util.TimeZone.setDefault(zone);
        }
        assertEquals(List.of("day 2026-10-25 2026-10-25", "month 2026-03-01 2026-03-31", "year 2025-01-01 2025-12-31",
                "day 2024-02-29 2024-02-29"), viewed("""
                        select precision || ' ' || first_day || ' ' || last_day
                          from v_milestone
                         order by reached desc"""));
    }

    @Test
    void nothingIsWrittenThatIsNotWholeOrHasNotBeen() {
        var her = woman();
        var nothing = new NewMilestone(Optional.empty(), Optional.empty(), NewMilestone.Details.NOTHING);
        assertEquals(List.of("kind", "reached"), fields(nothing));
        assertEquals(List.of("language", "level", "evidence"), fields(of(MilestoneType.LANGUAGE)));
        assertEquals(List.of("skill", "seenBy"), fields(of(MilestoneType.SKILL)));
        assertEquals(List.of("name"), fields(of(MilestoneType.CERTIFICATE)));
        assertEquals(List.of("reached"), fields(NewMilestone.step(MilestoneType.CV_MADE, RoughDay.read("2026-11-26"))));
        assertEquals(List.of(), fields(NewMilestone.step(MilestoneType.CV_MADE, RoughDay.read("2026-11-25"))));
        assertEquals(List.of("reached"), fields(NewMilestone.step(MilestoneType.CV_MADE, RoughDay.read("0026"))));
        for (var form : List.of(nothing, of(MilestoneType.LANGUAGE), of(MilestoneType.SKILL))) {
            assertThrows(IllegalArgumentException.class, () -> room().add(her, form));
        }
        assertEquals(List.of(), all(her));
        assertEquals("staff.refusal.record-gone", refused(() -> room().add(new ParticipantId(new UUID(7, 7)),
                NewMilestone.step(MilestoneType.CV_MADE, MARCH))));
    }

    @Test
    void noNumberOfADocumentAndNoStoryFits() {
        for (var typed : List.of("Permit 123456", "YA 12 34 56 78", "tel. 320.555.0101", "x".repeat(81))) {
            assertEquals(List.of("skill"), fields(skill(typed)), typed);
        }
        for (var typed : List.of("Word 2016 and Excel 2019", "ćevapi, щи, خبز", "x".repeat(80))) {
            assertEquals(List.of(), fields(skill(typed)), typed);
        }
    }

    @Test
    void theSameTwiceIsOneFact() {
        var her = woman();
        room().add(her, skill("Hemming"));
        assertEquals("milestones.refusal.already", refused(() -> room().add(her, skill(" Hemming "))));
        assertEquals(1, all(her).size());
        room().add(her, skill("Cutting"));
        assertEquals("milestones.refusal.already",
                refused(() -> room().correct(her, all(her).getFirst().id(), skill("Hemming"))));
    }

    @Test
    void aCorrectionKeepsWhatStoodThereAndWhoWroteIt() {
        var her = woman();
        room().add(her, NewMilestone.step(MilestoneType.PERMIT_APPLIED, MARCH));
        var id = all(her).getFirst().id();
        room().add(her, NewMilestone.step(MilestoneType.TAX_CODE, RoughDay.read("2026")));
        assertEquals(List.of(), house.open().rights().changes(her), "what was added changed nothing");
        house.clock().move(Duration.ofDays(2));
        room().correct(her, id, NewMilestone.step(MilestoneType.PERMIT_OBTAINED, RoughDay.read("2026-04-02")));
        house.clock().move(Duration.ofDays(1));
        room().takeBack(her, id);
        house.reopen();
        assertEquals(List.of(MilestoneType.TAX_CODE), kinds(her));
        assertEquals(List.of("tax-code"), viewed("select kind from v_milestone"));
        var changes = house.open().rights().changes(her);
        assertEquals(List.of(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 27)),
                changes.stream().map(one -> one.on()).toList());
        assertEquals(Set.of("MR"), Set.copyOf(changes.stream().map(one -> one.who()).toList()));
        assertTrue(changes.getFirst().is().isEmpty() && changes.getFirst().was().toString().contains("2026-04-02"));
        assertTrue(changes.getLast().was().toString().contains("2026-03")
                && changes.getLast().is().toString().contains("PERMIT_OBTAINED"), changes::toString);
        assertEquals("milestones.refusal.unknown", refused(() -> room().takeBack(her, id)));
        assertEquals("milestones.refusal.unknown", refused(() -> room().correct(her, id, skill("Hemming"))));
        assertEquals("milestones.refusal.unknown",
                refused(() -> room().takeBack(woman(), all(her).getFirst().id())), "another’s");
    }

    @Test
    void whatIsCountedHoldsNoWordThatWasTyped() {
        var her = woman();
        room().add(her, skill("Zebrafinch"));
        room().add(her,
                new NewMilestone(Optional.of(MilestoneType.CERTIFICATE), Optional.of(RoughDay.read("2026-05-09")),
                        details(new NewMilestone.Paper("Quasarine", "Kumquat", "Ocarina"))));
        room().add(her, italian(Cefr.A2));
        var seen = house.open().gate().look(Permission.SEE_SITE,
                work -> work.tx().handle().createQuery("select * from v_milestone")
                        .mapToMap().list().toString());
        assertTrue(seen.contains("step=2") && seen.contains("first_day=2026-05-09"), seen);
        assertFalse(Stream.of("Zebrafinch", "Quasarine", "Kumquat", "Ocarina").anyMatch(seen::contains), seen);
        assertEquals(List.of("2026-05-09"), viewed("select last_day from v_milestone where kind = 'certificate'"));
    }

    @Test
    void sheHearsAllOfItInHerCopyAndItCountsAsHavingBeenHere() {
        var her = woman();
        house.clock().move(Duration.ofDays(40));
        room().add(her, italian(Cefr.PRE_A1));
        var copy = house.open().rights().copy(her).parts().stream()
                .filter(part -> part.heading().equals("milestones.copy.title")).findFirst().orElseThrow();
        assertTrue(copy.lines().toString().contains("PRE_A1") && copy.lines().toString().contains("2026-03"));
        assertEquals(Map.of(her, LocalDate.of(2027, 1, 4)),
                house.open().gate().look(Permission.SEE_SITE, work -> room().lastSeen(work)));
    }

    @Test
    void joinedCardsBringTheirMilestonesAlongAndPartedGiveThemBack() {
        var kept = woman();
        var folded = woman();
        room().add(folded, skill("Hemming"));
        room().correct(folded, all(folded).getFirst().id(), skill("Cutting"));
        room().add(kept, italian(Cefr.A1));
        var joined = house.open().cardsJoined().join(kept, folded);
        assertEquals(List.of(MilestoneType.LANGUAGE, MilestoneType.SKILL), kinds(kept));
        assertEquals(2, viewed("select kind from v_milestone").size());
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(List.of(MilestoneType.LANGUAGE), kinds(kept));
        assertEquals(new MilestoneContent.Skill("Cutting", SeenBy.TRAINER), all(folded).getFirst().what());
    }

    @Test
    void erasedNothingIsLeftNotEvenInTheHistory() {
        var her = woman();
        room().add(her, skill("Zebrafinch"));
        room().takeBack(her, all(her).getFirst().id());
        Agreed.erase(house.open(), her);
        assertEquals(List.of("0"), viewed("select count(*) from milestone"));
        assertEquals(List.of("0"), viewed("select count(*) from journal where before like '%Zebrafinch%'"));
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void aLockedRecordIsReadAndPrintedAtHerWishAndNothingIsAdded() {
        var her = woman();
        room().add(her, skill("Hemming"));
        house.open().rights().lock(her);
        assertEquals(HerMilestones.Standing.LOCKED, room().of(her).record());
        assertEquals(1, all(her).size());
        room().certificate(her, certificate(Optional.empty()));
        for (Executable act : List.<Executable>of(() -> room().add(her, skill("Cutting")),
                () -> room().takeBack(her, all(her).getFirst().id()),
                () -> room().correct(her, all(her).getFirst().id(), skill("Cutting")))) {
            assertEquals("staff.refusal.locked-record", refused(act));
        }
    }

    @Test
    void whoIsKeptAwayNeverSeesIt() {
        var her = woman();
        room().add(her, skill("Hemming"));
        var colleague = house.open().team().add(new NewMember("mm", "MM", Set.of(Role.CASEWORKER)),
                OTHER.toCharArray()).id();
        house.open().participants().keptAway().keep(her, colleague, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.as("mm", OTHER, open -> {
            var milestones = open.milestones();
            for (Executable act : List.<Executable>of(() -> milestones.of(her), () -> milestones.courses(her),
                    () -> milestones.add(her, skill("Cutting")),
                    () -> milestones.certificate(her, certificate(Optional.empty())))) {
                assertEquals("staff.refusal.kept-away", refused(act));
            }
        });
    }

    @Test
    void hoursAndDaysOfACertificateAreThoseOfHerSessions() {
        var her = woman();
        session(her, "Italian A1, group 3", 75, 0);
        session(her, "Italian A1, group 3", 75, 7);
        session(her, "Sewing circle", 90, 1);
        var courses = room().courses(her);
        assertEquals(List.of("Italian A1, group 3", "Sewing circle"),
                courses.stream().map(one -> one.which().title()).toList());
        assertEquals(2.5, courses.getFirst().hours());
        assertEquals(2, courses.getFirst().times());
        var all = room().certificate(her, certificate(Optional.of(courses.getFirst().which())));
        assertEquals(Optional.of(2.5), all.hours());
        assertEquals(Optional.of(new Certificate.Days(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 2))),
                all.days());
        var neither = room().certificate(her, new CertificateForm(certificate(Optional.empty()).words(),
                Optional.of(courses.getFirst().which()), Set.of(), Locale.ENGLISH));
        assertEquals(Optional.empty(), neither.hours().or(() -> neither.days().map(_ -> 0.0)));
    }

    @Test
    void aPathThatWouldTellWhySheCameGivesNoTitle() {
        for (var path : Path.values()) {
            var course = new AttendedCourse(new AttendedCourse.Which("Italian A1", path), LocalDate.EPOCH,
                    LocalDate.EPOCH, 1, 89);
            boolean tells = path == Path.PSYCHOSOCIAL_SUPPORT || path == Path.PERSONAL_DEVELOPMENT;
            assertEquals(tells ? "" : "Italian A1", course.neutralTitle(), path.name());
            assertEquals(1.0, course.hours(), "never more than she was there");
        }
    }

    @Test
    void theNameOnACertificateIsKeptNowhereAndThePaperIsWrittenDown() {
        var her = woman();
        room().certificate(her, certificate(Optional.empty()));
        assertEquals(List.of(), house.open().vault().look(tx -> tx.handle().createQuery("""
                select name
                  from sqlite_schema
                 where type = 'table'""").mapTo(String.class).list().stream()
                .filter(table -> tx.handle().createQuery("select * from \"" + table + "\"").mapToMap().list()
                        .toString().contains("Zebrafinch"))
                .toList()));
        var who = house.open().rights().whereabouts(her).toString();
        assertTrue(who.contains(Permission.PRINT_CERTIFICATE.name()) && who.contains(Received.Who.She.class
                .getSimpleName()), who);
        var empty = new CertificateForm(new CertificateForm.Words(" ", "", "x".repeat(61), ""), Optional.empty(),
                Set.of(), Locale.ITALIAN);
        assertEquals(Set.of("name", "title", "head"),
                Set.copyOf(empty.problems().stream().map(problem -> problem.field()).toList()));
        assertThrows(IllegalArgumentException.class, () -> room().certificate(her, empty));
    }

    private void session(ParticipantId her, String title, int minutes, int inDays) {
        var session = house.open().calendar().plan(new NewSession(
                Optional.of(LocalDate.of(2026, 11, 25).plusDays(inDays)), Optional.of(LocalTime.of(10, 0)), minutes,
                Optional.of(title.startsWith("I") ? Path.CIVIC_INCLUSION : Path.PRACTICAL_SKILLS), title,
                "Blue room"));
        house.clock().move(Duration.ofDays(inDays));
        house.open().sessions().tick(session.id(), her);
        house.clock().move(Duration.ofDays(-inDays));
    }

    private static CertificateForm certificate(Optional<AttendedCourse.Which> course) {
        return new CertificateForm(new CertificateForm.Words("Zebrafinch", "Italian A1", "", ""), course,
                Set.of(CertificateForm.Shown.values()), Locale.ENGLISH);
    }

    private Milestones room() {
        return house.open().milestones();
    }

    private ParticipantId woman() {
        return someone().called("Амина").welcomedIn(house.open()).id();
    }

    private List<Milestone> all(ParticipantId her) {
        return room().of(her).all();
    }

    private List<MilestoneType> kinds(ParticipantId her) {
        return all(her).stream().map(one -> one.what().kind()).toList();
    }

    private static NewMilestone of(MilestoneType kind) {
        return NewMilestone.step(kind, MARCH);
    }

    private static NewMilestone skill(String words) {
        return new NewMilestone(Optional.of(MilestoneType.SKILL), Optional.of(MARCH),
                new NewMilestone.Details(NewMilestone.Details.NOTHING.language(),
                        new NewMilestone.Ability(words, Optional.of(SeenBy.TRAINER)),
                        NewMilestone.Details.NOTHING.paper()));
    }

    private static NewMilestone italian(Cefr level) {
        return new NewMilestone(Optional.of(MilestoneType.LANGUAGE), Optional.of(MARCH),
                new NewMilestone.Details(
                        new NewMilestone.Tongue(Optional.of("it"), Optional.of(level), Optional.of(Evidence.TEST)),
                        NewMilestone.Details.NOTHING.skill(), NewMilestone.Details.NOTHING.paper()));
    }

    private static NewMilestone.Details details(NewMilestone.Paper paper) {
        return new NewMilestone.Details(NewMilestone.Details.NOTHING.language(),
                NewMilestone.Details.NOTHING.skill(), paper);
    }

    private List<String> fields(NewMilestone form) {
        return form.problems(LocalDate.of(2026, 11, 25)).stream().map(problem -> problem.field()).toList();
    }

    private List<String> viewed(String sql) {
        return house.open().gate().look(Permission.SEE_SITE,
                work -> work.tx().handle().createQuery(sql).mapTo(String.class).list());
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
