package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.HalfYear;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Threshold;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A site whose main grant begins in April.
class YearFromAprilTest {
    private static final ReportingYear FIRST = YearStart.APRIL.year(2027);
    private static final WholeYear YEAR = new WholeYear(2027, YearStart.APRIL);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder = Path.of("");

    private Diary diary = new Diary(house);

    @BeforeEach
    void inFebruary() {
        diary = new Diary(house);
        diary.on("2027-02-09");
    }

    /// A quarter before the first year, then two years; each exported with everything that ends in it.
    @Test
    @Timeout(600)
    void twoYearsAreLivedThroughAndExported() throws IOException {
        var women = people(22, "NG");
        diary.session(women);
        fix(FIRST, Threshold.TEN);
        diary.on("2027-04-02");
        reports().freeze(new Quarter(2027, 1));
        year(2027, women);
        var file = Files.readString(export(YEAR), StandardCharsets.UTF_8);
        assertTrue(file.contains("PA01,2027Q2-2028Q1,year,2027Q2,,,Reporting year,April 2027 – March 2028\n"), file);
        assertTrue(
                file.lines().anyMatch(line -> line.startsWith("PA01,2027Q2-2028Q1,citizenship,third-country,round,")),
                file);
        var quarter = Files.readString(export(new Quarter(2028, 1)), StandardCharsets.UTF_8);
        assertTrue(quarter.contains("setting,citizenship,year,"), quarter);
        assertTrue(quarter.contains(",year,2027Q2,"), quarter);
        assertFalse(quarter.lines().anyMatch(line -> line.startsWith("PA01,2028Q1,citizenship,")), quarter);
        assertEquals(List.of("2028Q1", "2027Q4", "2027Q3", "2027Q2", "2027Q1"),
                page(YEAR).periods().stream().filter(period -> !period.isLong()).map(Period::toString).toList());
        fix(FIRST.next(), Threshold.FIFTEEN);
        year(2028, people(30, "IT"));
        export(new WholeYear(2028, YearStart.APRIL));
        assertEquals(List.of("2028Q2-2029Q1", "2028Q2-2029Q1-H2", "2029Q1", "2028Q4", "2028Q2-2029Q1-H1", "2028Q3",
                "2028Q2", "2027Q2-2028Q1", "2027Q2-2028Q1-H2", "2028Q1", "2027Q4", "2027Q2-2028Q1-H1", "2027Q3",
                "2027Q2", "2027Q1"), house.open().jointReports().periods().stream().map(Period::toString).toList());
        for (var year : List.of(YEAR, new WholeYear(2028, YearStart.APRIL))) {
            var known = reports().attackerFormat(year, Invented.ENGLISH);
            assertTrue(known.contains("PA01." + year + "-H1.people"), known);
            assertEquals(0, Opened.by(known), year.toString());
        }
        assertTrue(reports().attackerFormat(YEAR, Invented.ENGLISH).contains("PA01.2027Q1."),
                "what ended before the year is known");
    }

    /// A woman who came in January 2028 came in this reporting year; if she also came in its first quarter, she is new in it
    /// once.
    @Test
    void aWomanIsCountedOnceInTheReportingYear() {
        var her = people(1, "NG");
        diary.session(her);
        fix(FIRST, Threshold.TEN);
        diary.on("2027-05-04");
        var other = people(1, "IT");
        diary.session(List.of(her.getFirst(), other.getFirst()));
        diary.on("2028-01-11");
        diary.session(List.of(her.getFirst(), other.getFirst()));
        var facts = diary.facts(YearStart.APRIL, "2028Q1");
        assertEquals(List.of(Newness.HERE_BEFORE, Newness.NEW), facts.visitors().stream()
                .map(one -> one.newIn(YEAR)).sorted((one, two) -> two.compareTo(one)).toList());
        assertTrue(facts.visitors().stream()
                .allMatch(one -> one.newIn(new Quarter(2028, 1)) == Newness.HERE_BEFORE));
        assertTrue(facts.visitors().stream().allMatch(one -> one.in(new Quarter(2028, 1)).marks() == 1
                && one.in(new Quarter(2027, 2)).marks() == 1));
        assertEquals(2, facts.visitors().stream().filter(one -> one.cameIn(new HalfYear(2027, 2, YearStart.APRIL)))
                .count());
        assertEquals(1, facts.heldIn(new Quarter(2028, 1)).held());
        assertEquals(0, facts.heldIn(new Quarter(2027, 1)).held());
    }

    /// The last weeks of a reporting year are weeks like all others.
    @Test
    void whoComesInTheLastThreeWeeksComesRegularly() {
        var her = people(1, "NG");
        for (var day : List.of("2028-03-14", "2028-03-21", "2028-03-28")) {
            diary.on(day);
            diary.session(her);
        }
        var how = diary.facts(YearStart.APRIL, "2028Q1").visitors().getFirst().habitsIn(YEAR);
        assertTrue(how.isRegular(), how.toString());
    }

    /// A site has half-years and years of its own start only.
    @Test
    void periodsOfAnotherStartAreRefused() {
        fix(FIRST, Threshold.TEN);
        diary.session(people(12, "NG"));
        diary.on("2028-04-04");
        for (var period : List.of(new WholeYear(2027), new HalfYear(2027, 2), new HalfYear(2027, 1, YearStart.JULY),
                new WholeYear(2027, YearStart.OCTOBER))) {
            assertEquals("reports.refusal.no-settings", assertThrows(Refusal.class, () -> page(period)).key(),
                    period.toString());
        }
    }

    @Test
    void anotherMonthIsChosenForAYearThatSharesNoQuarter() {
        fix(YearStart.JANUARY.year(2027), Threshold.TEN);
        var early = assertThrows(Refusal.class, () -> fix(FIRST, Threshold.TEN));
        assertEquals("reports.refusal.settings-overlap", early.key());
        assertEquals(Optional.of(new WholeYear(2028, YearStart.APRIL)), early.about());
        assertEquals(
                "A quarter of this year already belongs to another reporting year. The first possible one: Year 2028/29.",
                new LineWords(Invented.ENGLISH).refusal(early));
        var next = settings().openYear(Optional.of(YearStart.APRIL));
        assertEquals(FIRST.next(), next);
        assertEquals(List.of(new Quarter(2028, 1)), settings().page(next, OptionalInt.empty()).alone());
        assertEquals(List.of(), settings().page(YearStart.JANUARY.year(2028), OptionalInt.empty()).alone());
        fix(next, Threshold.TEN);
        assertEquals("reports.refusal.settings-overlap",
                assertThrows(Refusal.class, () -> fix(YearStart.JANUARY.year(2028), Threshold.TEN)).key());
        assertEquals(YearStart.APRIL, settings().openYear(Optional.empty()).start(), "goes on as it is");
    }

    /// If anything of a year has been published, that year cannot be fixed: nobody chooses by what was published.
    @Test
    void aYearOfWhichSomethingHasLeftIsNotFixed() {
        diary.on("2027-05-04");
        diary.session(people(12, "NG"));
        diary.on("2027-07-02");
        reports().freeze(new Quarter(2027, 2));
        assertEquals("reports.refusal.settings-too-late",
                assertThrows(Refusal.class, () -> fix(FIRST, Threshold.TEN)).key());
        assertEquals(FIRST.next(), settings().openYear(Optional.of(YearStart.APRIL)));
        assertEquals("reports.refusal.settings-too-late", assertThrows(Refusal.class,
                () -> fix(YearStart.APRIL.year(2026), Threshold.TEN)).key());
        // July has begun, and nothing of it has been published.
        fix(YearStart.JULY.year(2027), Threshold.TEN);
        assertEquals(Optional.empty(), page(new Quarter(2027, 2)).report().settings());
        assertTrue(page(new Quarter(2027, 3)).report().settings().isPresent());
    }

    private void year(int first, List<ParticipantId> women) {
        diary.on(first + "-05-04");
        diary.session(women);
        diary.on(first + "-08-03");
        diary.session(women.subList(0, 15));
        diary.on(first + "-11-02");
        diary.session(women.subList(4, 20));
        diary.on(first + 1 + "-01-11");
        women.addAll(people(18, "RO"));
        diary.session(women.subList(10, women.size()));
        diary.on(first + 1 + "-04-04");
    }

    private void fix(ReportingYear year, Threshold smallest) {
        settings().fix(new ReportSettings(year, smallest,
                settings().page(year, OptionalInt.of(40)).settings().tables()));
    }

    private List<ParticipantId> people(int howMany, String citizenship) {
        var people = new ArrayList<ParticipantId>();
        for (int i = 0; i < howMany; i++) {
            people.add(diary.welcome(someone().from(citizenship).born(1990, 1)).id());
        }
        return people;
    }

    private QuarterPage page(Period period) {
        return reports().page(reports().maySee(), Optional.of(period));
    }

    private Path export(Period period) {
        var file = reports().export(new Export(period, folder, Existing.REPLACE, Invented.ENGLISH)).getLast();
        assertEquals("PA01-" + period + ".csv", file.getFileName().toString());
        return file;
    }

    private YearSettings settings() {
        return reports().settings();
    }

    private Reports reports() {
        return house.open().reports();
    }
}
