package org.daybook.reports;

import static org.daybook.paths.Path.PRACTICAL_SKILLS;
import static org.daybook.reports.GrantsTest.form;
import static org.daybook.reports.GrantsTest.people;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.base.YearStart;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.Threshold;
import org.daybook.sessions.NewSession;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Grants whose months differ from those of a reporting year, and entries, erasures or moves after a quarter is final.
@Timeout(300)
class GrantYearsTest {
    private static final String CIVIC = org.daybook.paths.Path.CIVIC_INCLUSION.code();

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder = Path.of("");

    private final Diary diary = new Diary(house);

    /// From February to August, over the start of a year from April: the quarter before the year belongs to the grant, and
    /// comes first.
    @Test
    void aGrantMayCrossTheStartOfAReportingYear() {
        diary.on("2026-01-10");
        fix(YearStart.APRIL.year(2026));
        grants().add(form("One", "10/02/2026", "31/08/2026", Set.of(CIVIC), ""));
        diary.on("2026-01-20");
        diary.session(people(diary, 25));
        diary.on("2026-02-03");
        var women = new ArrayList<>(people(diary, 30));
        diary.session(women);
        diary.on("2026-05-05");
        women.addAll(people(diary, 10));
        diary.session(women.subList(10, 40));
        diary.on("2026-08-04");
        diary.session(people(diary, 12));
        diary.on("2026-09-10");
        diary.session(people(diary, 20));
        diary.on("2026-10-05");
        assertEquals(30, since(YearStart.APRIL, "2026Q2"), "of a quarter that is not final nobody is counted");
        var refusal = assertThrows(Refusal.class, () -> freeze("2026Q2"));
        assertEquals("reports.refusal.grant-earlier 2026Q1", refusal.key() + " " + refusal.about().orElseThrow());
        freeze("2026Q1");
        assertEquals(40, since(YearStart.APRIL, "2026Q2"));
        freeze("2026Q2");
        assertEquals(52, since(YearStart.APRIL, "2026Q3"), "nobody before its first month or after its last");
        assertFits(30, "2026Q1");
        assertFits(40, "2026Q2");
        assertTrue(known("2026Q2").contains("PA01.2026Q1.grant-1"),
                "the quarter before the year is one of the grant's");
        assertEquals(0, Opened.by(known("2026Q2")));
    }

    /// Published figures stay unchanged when a year is shortened by the next, and without new people there is no new draw.
    @Test
    void aYearThatIsCutShortDrawsNothingAnew() throws IOException {
        diary.on("2026-01-10");
        grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(CIVIC), ""));
        var women = people(diary, 43);
        var others = people(diary, 24);
        came("2026-02-03", women);
        alone(others);
        diary.on("2026-04-05");
        freeze("2026Q1");
        var before = Files.readAllBytes(exported("2026Q1"));
        fix(YearStart.APRIL.year(2026));
        came("2026-05-05", women);
        alone(others);
        diary.on("2026-07-02");
        freeze("2026Q2");
        assertArrayEquals(before, Files.readAllBytes(exported("2026Q1")));
        assertTrue(said("2026Q1") instanceof PublishedTotal.Rounded, said("2026Q1").toString());
        assertTrue(said("2026Q2").equals(said("2026Q1")) || said("2026Q2") instanceof PublishedTotal.Withheld,
                said("2026Q2").toString());
    }

    /// A late mark counts where it is entered, and for no grant that has ended by then. Erasures do not change published
    /// figures.
    @Test
    void whatIsEnteredOrErasedAfterwardsChangesNoFinalQuarter() throws IOException {
        diary.on("2026-01-10");
        grants().add(form("One", "01/01/2026", "30/06/2026", Set.of(CIVIC), ""));
        var women = people(diary, 41);
        diary.on("2026-02-03");
        var february = diary.session(women);
        diary.on("2026-04-05");
        freeze("2026Q1");
        var before = Files.readAllBytes(exported("2026Q1"));
        house.open().sessions().tickAll(february, people(diary, 6));
        came("2026-05-05", people(diary, 17));
        Agreed.erase(house.open(), women.get(3));
        Agreed.erase(house.open(), women.get(4));
        diary.on("2026-07-02");
        freeze("2026Q2");
        assertEquals(41 + 6 + 17 - 2, since(YearStart.JANUARY, "2026Q2"));
        house.open().sessions().tickAll(february, people(diary, 5));
        diary.on("2026-10-02");
        assertEquals(62, since(YearStart.JANUARY, "2026Q2"), "the grant is over");
        assertArrayEquals(before, Files.readAllBytes(exported("2026Q1")));
        assertFits(62, "2026Q2");
        assertEquals(0, Opened.by(known("2026Q2")));
    }

    /// A quarter that may not be published is known to nobody, so women who came only in it are counted in no other: the number
    /// would contradict the sum of the published quarters.
    @Test
    void ofAQuarterThatMayNotLeaveNobodyIsCounted() {
        var site = GrantSite.of(4, 40, GrantSite.Life.ALL_OTHERS, List.of(GrantSite.grant(1, "2025-01", "2025-12", 0)),
                List.of(100));
        try (var key = new DisclosureKey(new byte[32])) {
            var year = new ReportYear(site.facts().getFirst(), new Protection(key, "PA01", Threshold.TEN, Linked.TIES),
                    List.of());
            assertEquals(List.of(40, 80, 120), List.of(reached(year, 1), reached(year, 2, 1), reached(year, 3, 1, 2)));
            assertEquals(80, reached(year, 3, 1), "the second quarter did not leave");
        }
    }

    private static int reached(ReportYear year, int quarter, int... left) {
        return year.figures(new Quarter(2025, quarter), IntStream.of(left).mapToObj(one -> new Published("PA01",
                "2025Q" + one, Threshold.TEN, List.of(), Map.of())).toList()).since().getFirst().people().size();
    }

    private void came(String day, List<ParticipantId> women) {
        diary.on(day);
        diary.session(women);
    }

    /// To a session of another path, for which the grant does not pay.
    private void alone(List<ParticipantId> women) {
        var today = LocalDate.ofInstant(house.clock().instant(), ZoneId.of("Europe/Rome"));
        house.open().sessions().tickAll(house.open().calendar().plan(new NewSession(Optional.of(today),
                Optional.of(LocalTime.of(15, 0)), 60, Optional.of(PRACTICAL_SKILLS), "Choir", "Room 1")).id(), women);
    }

    /// Returns the true number of people since the start.
    private int since(YearStart start, String quarter) {
        return diary.facts(start, quarter).grants().since(Quarter.parse(quarter)).getFirst().people().size();
    }

    private PublishedTotal said(String quarter) {
        var reports = house.open().reports();
        var published = reports.page(reports.maySee(), Optional.of(Quarter.parse(quarter))).report().published();
        return published.since(published.running().getFirst()).orElseThrow();
    }

    private void assertFits(int people, String quarter) {
        assertTrue(said(quarter) instanceof PublishedTotal.Withheld
                || said(quarter) instanceof PublishedTotal.Rounded rounded && Math.abs(rounded.value() - people) < 5,
                quarter + " " + said(quarter));
    }

    private void freeze(String quarter) {
        house.open().reports().freeze(Quarter.parse(quarter));
    }

    private String known(String quarter) {
        return house.open().reports().attackerFormat(Quarter.parse(quarter), Invented.ENGLISH);
    }

    private Path exported(String quarter) {
        return house.open().reports()
                .export(new Export(Quarter.parse(quarter), folder, Existing.REPLACE, Invented.ENGLISH))
                .getLast();
    }

    private void fix(ReportingYear year) {
        var settings = house.open().reports().settings();
        settings.fix(
                new ReportSettings(year, Threshold.TEN, settings.page(year, OptionalInt.of(40)).settings().tables()));
    }

    private Grants grants() {
        return house.open().reports().grants();
    }
}
