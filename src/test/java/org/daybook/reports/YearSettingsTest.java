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
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.HalfYear;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.Span;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Threshold;
import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A site of forty women chooses in advance which tables are published each quarter, half-year or year.
class YearSettingsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder = Path.of("");

    private Diary diary = new Diary(house);

    @BeforeEach
    void inJanuary() {
        diary = new Diary(house);
        diary.on("2027-01-11");
    }

    @Test
    void theYearComesWithItsLastQuarterAndHalfYears() throws IOException {
        settings().fix(settings().page(YearStart.JANUARY.year(2027), OptionalInt.of(40)).settings());
        var women = people(20, "NG");
        diary.session(women);
        diary.on("2027-05-04");
        women.addAll(people(20, "IT"));
        diary.session(women);
        diary.on("2027-08-03");
        diary.session(women);
        diary.on("2027-11-02");
        diary.session(women);
        diary.on("2028-01-04");
        var file = reports().export(asked(new WholeYear(2027))).getLast();
        assertEquals("PA01-2027.csv", file.getFileName().toString());
        var year = CsvExport.read(Files.readAllBytes(file));
        assertTrue(ReportLines.table(year, ReportTable.CITIZENSHIP).isPresent(), year.toString());
        assertEquals(year, page(new WholeYear(2027)).report().published());
        assertEquals(List.of("2027Q1", "2027Q2", "2027H1", "2027Q3", "2027Q4", "2027H2", "2027"), frozen());
        assertEquals(List.of("2027", "2027H2", "2027Q4", "2027Q3", "2027H1", "2027Q2", "2027Q1"),
                page(new HalfYear(2027, 1)).periods().stream().map(Period::toString).toList());
        // Broken down once a year: the quarters have totals only, and no line of an unused questionnaire.
        var quarter = Files.readString(reports().export(asked(new Quarter(2027, 2))).getLast(), StandardCharsets.UTF_8);
        assertTrue(quarter.contains("setting,citizenship,year,"), quarter);
        assertFalse(quarter.lines().anyMatch(line -> line.startsWith("PA01,2027Q2,citizenship,")), quarter);
        assertFalse(quarter.contains("change-rosenberg"), quarter);
        assertTrue(reports().attackerFormat(new WholeYear(2027), Invented.ENGLISH).contains("PA01.2027H1.people"));
    }

    @Test
    void aMarkThatComesLateCountsOnceAlsoWhereALongerPeriodIsLocked() {
        settings().fix(settings().page(YearStart.JANUARY.year(2027), OptionalInt.empty()).settings());
        diary.on("2027-05-04");
        var session = diary.session(people(12, "NG"));
        diary.on("2027-07-02");
        reports().freeze(new Quarter(2027, 2));
        diary.on("2027-08-03");
        house.open().sessions().tickAll(session, people(1, "NG"));
        assertEquals(1, diary.facts("2027Q3").visitors().stream().filter(her -> her.cameIn(new Quarter(2027, 3)))
                .mapToInt(her -> her.in(new Quarter(2027, 3)).marks()).sum());
        assertEquals(1, ((Freezable.Frozen) page(new HalfYear(2027, 1)).freezable()).late());
    }

    @Test
    void theyAreFixedOnceAndBeforeTheFirstReport() {
        diary.session(people(3, "NG"));
        diary.on("2027-04-02");
        var chosen = settings().page(YearStart.JANUARY.year(2027), OptionalInt.of(200)).settings();
        assertEquals(Optional.of(new TableSetting(Span.QUARTER, 1)), chosen.of(ReportTable.ENDING));
        reports().freeze(new Quarter(2027, 1));
        assertEquals("reports.refusal.settings-too-late",
                assertThrows(Refusal.class, () -> settings().fix(chosen)).key());
        assertEquals("reports.refusal.no-settings", assertThrows(Refusal.class,
                () -> page(new HalfYear(2027, 1))).key());
        assertEquals(YearStart.JANUARY.year(2028), settings().openYear(Optional.empty()));
        var next = new ReportSettings(YearStart.JANUARY.year(2028), Threshold.TWENTY, chosen.tables());
        settings().fix(next);
        assertEquals("reports.refusal.settings-fixed",
                assertThrows(Refusal.class, () -> settings().fix(next)).key());
        var page = settings().page(YearStart.JANUARY.year(2028), OptionalInt.empty());
        assertEquals(next, page.settings());
        assertEquals(Optional.of("MR"), page.fixedBy());
        assertFalse(page.isOpen());
        for (var act : List.of("update report_setting set smallest_group = 10", "delete from report_setting_table")) {
            assertThrows(RuntimeException.class, () -> house.open().gate().act(Permission.FIX_REPORT_SETTINGS,
                    work -> work.tx().handle().execute(act)));
        }
    }

    /// The proposal depends on what was published for last year, not on what is in the store.
    @Test
    void theProposalReadsWhatWasPublished() {
        diary.session(people(30, "NG"));
        diary.on("2027-04-02");
        assertEquals(OptionalInt.empty(), settings().page(YearStart.JANUARY.year(2028), OptionalInt.empty()).women());
        reports().freeze(new Quarter(2027, 1));
        var before = settings().page(YearStart.JANUARY.year(2028), OptionalInt.of(500));
        assertEquals(OptionalInt.of(45), before.women());
        assertEquals(Optional.of(new TableSetting(Span.YEAR, 1)), before.settings().of(ReportTable.AGE));
        diary.session(people(200, "NG"));
        assertEquals(before, settings().page(YearStart.JANUARY.year(2028), OptionalInt.of(500)));
    }

    @Test
    void tablesAboutTheSamePeopleComeEquallyOften() {
        var tables = new EnumMap<>(
                settings().page(YearStart.JANUARY.year(2027), OptionalInt.of(40)).settings().tables());
        tables.put(ReportTable.ENDING, new TableSetting(Span.QUARTER, 1));
        assertEquals("reports.refusal.leavers-together", assertThrows(Refusal.class,
                () -> new ReportSettings(YearStart.JANUARY.year(2027), Threshold.TEN, tables)).key());
    }

    private List<String> frozen() {
        return house.open().gate().look(Permission.SEE_REPORT,
                work -> new FrozenStore().ofYear(work.tx(), YearStart.JANUARY.year(2027))
                        .stream().map(one -> one.period().toString()).toList());
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

    private Export asked(Period period) {
        return new Export(period, folder, Existing.REPLACE, Invented.ENGLISH);
    }

    private YearSettings settings() {
        return reports().settings();
    }

    private Reports reports() {
        return house.open().reports();
    }
}
