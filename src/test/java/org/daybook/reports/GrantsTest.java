package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.base.TypedDate;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.Ties;
import org.daybook.sessions.NewSession;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A site has several grants; nobody enters anything for a woman, and nobody counts twice.
@Timeout(300)
class GrantsTest {
    private static final String CIVIC = org.daybook.paths.Path.CIVIC_INCLUSION.code();
    private static final String SKILLS = org.daybook.paths.Path.PRACTICAL_SKILLS.code();

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder = Path.of("");

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
        // After its end it has no more lines, and a woman who comes again under the first one counts once.
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
    void itLeavesRoundedAlsoAtItsEnd() throws IOException {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        grants().add(form("One", "01/01/2026", "31/05/2026", Set.of(CIVIC), "120"));
        var all = new ArrayList<ParticipantId>();
        for (var day : List.of("2026-02-03", "2026-05-05")) {
            diary.on(day);
            all.addAll(people(diary, 23));
            diary.session(all.subList(Math.max(0, all.size() - 40), all.size()));
            session(Optional.of(org.daybook.paths.Path.PERSONAL_DEVELOPMENT), people(diary, 12));
        }
        diary.on("2026-07-05");
        var people = new ArrayList<PublishedTotal>();
        for (var quarter : List.of("2026Q1", "2026Q2")) {
            var published = CsvExport.read(Files.readAllBytes(exported(Quarter.parse(quarter))));
            var grant = published.running().getFirst();
            assertEquals(YearMonth.of(2026, 5), grant.last());
            assertEquals(Set.of(CIVIC), grant.parts());
            people.add(published.since(grant).orElseThrow());
            assertEquals(published, page(quarter));
        }
        assertTrue(people.stream().noneMatch(PublishedTotal.Exact.class::isInstance), people.toString());
        assertTrue(Set.of(45, 50).contains(rounded(people.getLast())), people.toString());
        var row = grants().all().getFirst();
        assertTrue(row.isFixed());
        assertEquals(Optional.of(120), row.grant().target());
        assertEquals(rounded(people.getLast()), row.published().orElseThrow().number().orElseThrow());
        // An attacker knows everything since its start.
        assertTrue(house.open().reports().attackerFormat(Quarter.parse("2026Q2"), Invented.ENGLISH)
                .contains("PA01.2026Q1.grant-1"));
    }

    /// Otherwise, changing what a grant pays for would reveal any group of women.
    @Test
    void aDraftSaysNothingOfGrants() {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(CIVIC), ""));
        diary.on("2026-02-03");
        diary.session(people(diary, 40));
        session(Optional.of(org.daybook.paths.Path.PRACTICAL_SKILLS), people(diary, 20));
        assertSaysNothing(page("2026Q1"));
        diary.on("2026-04-05");
        assertSaysNothing(page("2026Q1"));
        house.open().reports().freeze(Quarter.parse("2026Q1"));
        var published = page("2026Q1");
        assertTrue(published.since(published.running().getFirst()).orElseThrow() instanceof PublishedTotal.Rounded);
        assertTrue(ReportLines.table(published, GrantCode.TABLE).isPresent());
    }

    private static void assertSaysNothing(Published draft) {
        assertEquals(Optional.of(new PublishedTotal.Withheld()), draft.since(draft.running().getFirst()));
        assertEquals(Optional.empty(), ReportLines.table(draft, GrantCode.TABLE));
    }

    /// The people of a small site are not printed by grant, but are counted all the same: 30 people next to 25 of a grant would
    /// reveal that some had none.
    @Test
    void thePartitionIsCountedWhereItIsNotPrinted() throws IOException {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        var settings = house.open().reports().settings();
        settings.fix(settings.page(YearStart.JANUARY.year(2026), OptionalInt.of(40)).settings());
        grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(CIVIC), ""));
        diary.on("2026-02-03");
        diary.session(people(diary, 24));
        session(Optional.of(org.daybook.paths.Path.PRACTICAL_SKILLS), people(diary, 6));
        diary.on("2026-04-05");
        var published = CsvExport.read(Files.readAllBytes(exported(Quarter.parse("2026Q1"))));
        assertEquals(List.of("grant-1", "none"), published.populations().getFirst().tables().getLast().categories());
        assertEquals(Optional.of(new PublishedTotal.Withheld()), published.since(published.running().getFirst()));
        var lines = new String(Files.readAllBytes(exported(Quarter.parse("2026Q1"))), StandardCharsets.UTF_8);
        assertFalse(lines.contains("PA01,2026Q1,grant,"));
        assertEquals(0, Opened.by(AttackerFile.of(List.of(lines.getBytes(StandardCharsets.UTF_8)))));
        var said = lines.replace("grant-reach,grant-1,blank,", "grant-reach,grant-1,round,25");
        assertTrue(Opened.by(AttackerFile.of(List.of(said.getBytes(StandardCharsets.UTF_8)))) > 0);
    }

    /// An auditor sees the exact people of a grant on the screen, and none of its terms as figures.
    @Test
    void theAuditorsCheckKnowsGrants() {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(CIVIC), ""));
        diary.on("2026-02-03");
        diary.session(people(diary, 33));
        session(Optional.of(org.daybook.paths.Path.PRACTICAL_SKILLS), people(diary, 21));
        diary.on("2026-04-05");
        house.open().reports().freeze(Quarter.parse("2026Q1"));
        house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()),
                "pebble orchard lantern 9".toCharArray());
        var checks = house.open().reports().auditorChecks();
        var lu = checks.page(Quarter.parse("2026Q1")).colleagues().getFirst().id();
        var figures = checks.show(Quarter.parse("2026Q1"),
                new AuditorCheckForm("A. Blom", Optional.of(lu)));
        assertEquals(Map.of("grant-reach grant-1", 33, "grant grant-1", 33, "grant none", 21, "grant total", 54),
                figures.lines().stream().filter(line -> line.published().table().startsWith("grant"))
                        .collect(Collectors.toMap(line -> line.published().table() + " " + line.published().category(),
                                line -> line.exact().orElseThrow())));
    }

    /// What a site without grants publishes does not depend on whether the catalogue has them.
    @Test
    void aSiteWithoutGrantsPublishesTheSameBytes() {
        var before = new Ties(Linked.TIES.links(), Linked.TIES.overlaps(), Linked.TIES.nested(),
                Linked.TIES.supposed());
        var site = GrantSite.of(45, 45, GrantSite.Life.CHANGING, List.of(), List.of(50, 50))
                .in(new ReportingYear(new Quarter(GrantSite.FIRST_YEAR, 1), 2));
        assertEquals(GrantsAttackedTest.files(GrantsAttackedTest.reports(site, before)),
                GrantsAttackedTest.files(GrantsAttackedTest.reports(site, Linked.TIES)));
        assertEquals(GrantsAttackedTest.csv(GrantsAttackedTest.reports(site, before)),
                GrantsAttackedTest.csv(GrantsAttackedTest.reports(site, Linked.TIES)));
        assertFalse(GrantsAttackedTest.csv(GrantsAttackedTest.reports(site, before)).toString().contains("grant"));
    }

    private static List<String> ids(List<ParticipantId> people) {
        return people.stream().map(id -> id.value().toString()).toList();
    }

    private Grants grants() {
        return house.open().reports().grants();
    }

    private Published page(String quarter) {
        var reports = house.open().reports();
        return reports.page(reports.maySee(), Optional.of(Quarter.parse(quarter))).report().published();
    }

    private static int rounded(PublishedTotal total) {
        return total instanceof PublishedTotal.Rounded rounded ? rounded.value() : 0;
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

    static List<ParticipantId> people(Diary diary, int howMany) {
        var came = new ArrayList<ParticipantId>();
        for (int n = 0; n < howMany; n++) {
            came.add(diary.welcome(someone().from(n % 2 == 0 ? "NG" : "UA").born(1990, 1)).id());
        }
        return came;
    }

    static GrantForm form(String name, String first, String last, Set<String> parts, String target) {
        var today = LocalDate.of(2026, 1, 10);
        return new GrantForm(name, "Funder", TypedDate.nearest(first, today), TypedDate.nearest(last, today), parts,
                Optional.empty(), target, Map.of());
    }
}
