package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.RunningGrant;
import org.daybook.sessions.NewSession;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A site lives on several grants; nobody types anything for a woman, and nobody counts twice.
class GrantsTest {
    private static final String CIVIC = org.daybook.paths.Path.CIVIC_INCLUSION.code();
    private static final String SKILLS = org.daybook.paths.Path.PRACTICAL_SKILLS.code();

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsMissingOrMakesNoSenseIsSaidBesideItsField() {
        assertEquals(List.of("name", "first", "last", "target"), form("", "", "", Set.of(), "many").problems().stream()
                .map(problem -> problem.field()).toList());
        assertEquals(List.of("last"), form("A", "01/04/2026", "31/03/2026", Set.of(), "").problems().stream()
                .map(problem -> problem.field()).toList());
        assertEquals(List.of(), form("A", "01/04/2026", "30/04/2026", Set.of(), "120").problems());
    }

    @Test
    void aSessionBelongsToTheGrantThatPaysForItsPath() {
        var diary = new Diary(house);
        diary.on("2026-03-20");
        grants().add(form("One", "01/04/2026", "31/12/2026", Set.of(CIVIC), "90"));
        grants().add(form("Two", "01/05/2026", "30/06/2026", Set.of(SKILLS, CIVIC), ""));
        var early = people(diary, 3);
        diary.session(early);
        diary.on("2026-04-10");
        var first = people(diary, 4);
        diary.session(first);
        session(Optional.of(org.daybook.paths.Path.PERSONAL_DEVELOPMENT), early);
        diary.on("2026-06-10");
        var skills = people(diary, 5);
        session(Optional.of(org.daybook.paths.Path.PRACTICAL_SKILLS), skills);
        diary.session(first.subList(0, 2));
        diary.on("2026-07-10");
        session(Optional.of(org.daybook.paths.Path.PRACTICAL_SKILLS), skills);
        diary.session(skills.subList(0, 1));
        var facts = diary.facts("2026Q3");
        var since = facts.grants().since(Quarter.parse("2026Q2"));
        assertEquals(Set.copyOf(ids(first)), since.getFirst().people());
        assertEquals(7, since.getLast().people().size());
        assertTrue(since.getLast().ends());
        // After its end it has no more lines, and whoever comes again to the first one counts once.
        assertEquals(List.of(5), facts.grants().since(Quarter.parse("2026Q3")).stream()
                .map(one -> one.people().size()).toList());
        var tables = new PeriodTables(Optional.empty(), Quarter.parse("2026Q2"), facts.grants().running());
        var counted = new PeriodFigures(facts, Quarter.parse("2026Q2"), tables).counted();
        var members = counted.people().tables().getLast().members();
        assertEquals(counted.people().units().size(), members.size());
        assertEquals(Map.of("grant-1", 2L, "several", 2L, "grant-2", 5L, "none", 3L),
                members.stream().collect(java.util.stream.Collectors.groupingBy(member -> member.category(),
                        java.util.stream.Collectors.counting())));
    }

    @Test
    void itLeavesRoundedAndExactOnceAtItsEnd() throws IOException {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        grants().add(form("One", "01/01/2026", "31/03/2027", Set.of(CIVIC), "120"));
        var all = new ArrayList<ParticipantId>();
        for (var day : List.of("2026-02-03", "2026-05-05", "2026-08-04", "2026-11-03", "2027-02-02")) {
            diary.on(day);
            all.addAll(people(diary, 23));
            diary.session(all.subList(Math.max(0, all.size() - 40), all.size()));
            session(Optional.of(org.daybook.paths.Path.PERSONAL_DEVELOPMENT), people(diary, 12));
        }
        diary.on("2027-04-05");
        for (var quarter : List.of("2026Q1", "2026Q2", "2026Q3", "2026Q4", "2027Q1")) {
            var published = CsvExport.read(Files.readAllBytes(exported(Quarter.parse(quarter))));
            var grant = published.running().getFirst();
            assertEquals(YearMonth.of(2027, 3), grant.last());
            assertEquals(RunningGrant.Pays.PART, grant.pays());
            var since = published.since(grant).orElseThrow();
            if (quarter.equals("2027Q1")) {
                assertEquals(new PublishedTotal.Exact(115), since);
            } else {
                assertFalse(since instanceof PublishedTotal.Exact, quarter);
            }
            var reports = house.open().reports();
            assertEquals(published, reports.page(reports.maySee(), Optional.of(Quarter.parse(quarter))).report()
                    .published());
        }
        var row = grants().all().getFirst();
        assertTrue(row.isFixed());
        assertEquals(Optional.of(120), row.grant().target());
        assertEquals(115, row.published().orElseThrow().number().orElseThrow());
        // Everything since its start is known to whoever attacks.
        assertTrue(house.open().reports().attackerFormat(Quarter.parse("2027Q1"), Invented.ENGLISH)
                .contains("PA01.2026Q1.grant-1"));
    }

    @Test
    void whatAFinalReportCountsStays() {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        var grant = grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(), ""));
        diary.on("2026-02-03");
        diary.session(people(diary, 30));
        diary.on("2026-04-05");
        house.open().reports().freeze(Quarter.parse("2026Q1"));
        assertEquals("reports.refusal.grant-fixed", refused(() -> grants().delete(grant)));
        assertEquals("reports.refusal.grant-fixed", refused(() -> grants().change(grant.id(),
                form("One", "01/02/2026", "31/12/2026", Set.of(), ""))));
        assertEquals("reports.refusal.grant-fixed", refused(() -> grants().change(grant.id(),
                form("One", "01/01/2026", "31/12/2026", Set.of(CIVIC), ""))));
        assertEquals("reports.refusal.grant-fixed", refused(() -> grants().change(grant.id(),
                form("One", "01/01/2026", "28/02/2026", Set.of(), ""))));
        var before = grants().change(grant.id(), form("Uno", "01/01/2026", "30/06/2027", Set.of(), "70"));
        assertEquals("Uno", grants().all().getFirst().grant().name());
        grants().restore(before);
        assertEquals(grant, grants().all().getFirst().grant());
    }

    @Test
    void sixRunAtTheSameTimeAndANumberWaitsAYear() {
        new Diary(house).on("2026-01-10");
        for (int n = 1; n <= 6; n++) {
            assertEquals(n, grants().add(form("G" + n, "01/01/2026", "31/12/2026", Set.of(), "")).number());
        }
        assertEquals("reports.refusal.too-many-grants",
                refused(() -> grants().add(form("G7", "01/11/2027", "31/12/2027", Set.of(), ""))));
        assertEquals(1, grants().add(form("G8", "01/01/2028", "31/12/2028", Set.of(), "")).number());
    }

    private static String refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    private static List<String> ids(List<ParticipantId> people) {
        return people.stream().map(id -> id.value().toString()).toList();
    }

    private Grants grants() {
        return house.open().reports().grants();
    }

    private Path exported(Period period) {
        return house.open().reports().export(new Export(period, folder, Existing.REPLACE, Invented.ENGLISH)).getLast();
    }

    private void session(Optional<org.daybook.paths.Path> path, List<ParticipantId> came) {
        var today = LocalDate.ofInstant(house.clock().instant(), java.time.ZoneId.of("Europe/Rome"));
        var session = house.open().calendar().plan(new NewSession(Optional.of(today),
                Optional.of(LocalTime.of(15, 0)), 60, path, "Workshop", "Room 1"));
        house.open().sessions().tickAll(session.id(), came);
    }

    private static List<ParticipantId> people(Diary diary, int howMany) {
        var came = new ArrayList<ParticipantId>();
        for (int n = 0; n < howMany; n++) {
            came.add(diary.welcome(someone().from(n % 2 == 0 ? "NG" : "UA").born(1990, 1)).id());
        }
        return came;
    }

    private static GrantForm form(String name, String first, String last, Set<String> parts, String target) {
        var today = LocalDate.of(2026, 1, 10);
        return new GrantForm(name, "Funder", TypedDate.nearest(first, today), TypedDate.nearest(last, today), parts,
                Optional.empty(), target, Map.of());
    }
}
