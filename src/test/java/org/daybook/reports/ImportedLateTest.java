package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.HalfYear;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.exchange.ImportId;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.Sheet;
import org.daybook.exchange.UndoOutcome;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.PathEnding;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.work.NewPlacement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is imported into a quarter that is final counts in no report: neither in the quarter nor in its half-year or year. What
/// is imported into a period that is not final counts there, as ever.
class ImportedLateTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final Quarter FOURTH = new Quarter(2026, 4);
    private static final HalfYear HALF = new HalfYear(2026, 2, YearStart.JANUARY);
    private static final WholeYear YEAR = new WholeYear(2026, YearStart.JANUARY);
    private static final List<Total> WHAT = List.of(Total.ENROLMENTS, Total.ENDINGS, Total.PLACED, Total.MARKS_1,
            Total.REFERRALS, Total.MILESTONES, Total.LEVELS, Total.CERTIFIED, Total.FIRST_WHO_5, Total.STATEMENTS);
    private static final Sheet MEMBERS = Sheet.of("Members", "Number|Name|Joined", "1|Ana|2026-07-01");
    private static final Sheet CONSENTS = Sheet.of("Consents", "Number|Purpose|Answer|Date",
            "1|statistics|yes|2026-07-01", "1|questionnaires|yes|2026-07-01", "1|companies|yes|2026-07-01");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Diary diary = new Diary(house);

    @BeforeEach
    void inJuly() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        diary.session(List.of(diary.welcome(someone()).id()));
    }

    @Test
    void whatIsImportedIntoAFinalQuarterCountsInNoReport() {
        finalise(THIRD, "2026-10-02");
        diary.on("2026-10-20");
        everything("2026-08");
        for (var period : List.of(FOURTH, HALF, YEAR)) {
            assertEquals(each(0), totals(period), period.toString());
        }
        finalise(FOURTH, "2027-01-04");
        assertEquals(each(0), totals(HALF));
        assertEquals(each(0), totals(new Quarter(2027, 1)));
    }

    @Test
    void whatIsImportedIntoAQuarterThatIsNotFinalCountsThere() {
        diary.on("2026-09-28");
        everything("2026-08");
        for (var period : List.of(THIRD, HALF, YEAR)) {
            assertEquals(each(1), totals(period), period.toString());
        }
        finalise(THIRD, "2026-10-02");
        finalise(FOURTH, "2027-01-04");
        assertEquals(each(0), totals(FOURTH));
        assertEquals(each(1), totals(HALF));
    }

    /// She is on the path in the quarter that is not final, and her level is compared with the one that was imported.
    @Test
    void anEnrolmentThatWasImportedLateCountsWhereItGoesOn() {
        finalise(THIRD, "2026-10-02");
        diary.on("2026-10-20");
        imported(MEMBERS, CONSENTS, Sheet.of("Enrolments", "Number|Path|Started|Ended|How ended",
                "1|Civic inclusion|2026-08-03||", "1|Practical skills|2026-08-03|2026-10-12|completed"));
        assertEquals(2, totals(FOURTH).get(Total.ENROLMENTS));
        assertEquals(1, totals(FOURTH).get(Total.ENDINGS));
        assertEquals(2, totals(HALF).get(Total.ENROLMENTS));
        assertEquals(1, totals(HALF).get(Total.ENDINGS));
    }

    /// Undone and written again by hand, it is late and counts once.
    @Test
    void whatIsUndoneAndWrittenByHandCountsOnce() {
        finalise(THIRD, "2026-10-02");
        diary.on("2026-10-20");
        var all = imported(MEMBERS, CONSENTS,
                Sheet.of("Placements", "Number|Kind of work|Started", "1|job|2026-08-20"));
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(all));
        work(diary.welcome(someone().answering(Purpose.COMPANIES, Answer.GIVEN)).id(), "2026-08-20");
        assertEquals(1, totals(FOURTH).get(Total.PLACED));
        assertEquals(1, totals(HALF).get(Total.PLACED));
    }

    /// It takes the place of no other: another of the same kind, recorded late by hand, counts.
    @Test
    void whatWasImportedLateTakesNoOthersPlace() {
        finalise(THIRD, "2026-10-02");
        diary.on("2026-10-20");
        var all = imported(MEMBERS, CONSENTS, Sheet.of("Placements", "Number|Kind of work|Started|Ended",
                "1|job|2026-07-20|2026-07-25"));
        assertEquals(0, totals(FOURTH).get(Total.PLACED));
        work(ana(all), "2026-09-20");
        assertEquals(1, totals(FOURTH).get(Total.PLACED));
        assertEquals(1, totals(HALF).get(Total.PLACED));
    }

    /// Its first day was wrong in the file. Corrected by hand, it lies in a quarter that is not final.
    @Test
    void whatIsCorrectedIntoAQuarterThatIsNotFinalCountsThere() {
        finalise(THIRD, "2026-10-02");
        diary.on("2026-10-20");
        var ana = ana(imported(MEMBERS, CONSENTS,
                Sheet.of("Placements", "Number|Kind of work|Started", "1|job|2026-09-10")));
        assertEquals(0, totals(HALF).get(Total.PLACED));
        var job = house.open().work().wishes().of(ana).jobs().getFirst();
        house.open().work().placements().change(ana, job, NewPlacement.from(LocalDate.of(2026, 10, 10)));
        assertEquals(1, totals(FOURTH).get(Total.PLACED));
        finalise(FOURTH, "2027-01-04");
        assertEquals(1, totals(HALF).get(Total.PLACED));
        assertEquals(0, totals(new Quarter(2027, 1)).get(Total.PLACED));
    }

    /// The end that the file had was a mistake; she leaves now.
    @Test
    void anImportedEndThatIsReopenedCountsWhenSheLeaves() {
        finalise(THIRD, "2026-10-02");
        diary.on("2026-10-20");
        var all = imported(MEMBERS, CONSENTS, Sheet.of("Enrolments", "Number|Path|Started|Ended|How ended",
                "1|Civic inclusion|2026-08-03|2026-09-10|completed"));
        assertEquals(0, totals(HALF).get(Total.ENROLMENTS));
        var path = house.open().paths().of(ana(all)).getFirst().id();
        house.open().paths().endings().reopen(path);
        assertEquals(1, totals(FOURTH).get(Total.ENROLMENTS));
        house.open().paths().endings().end(path,
                PathEnding.early(LeavingReason.WORK));
        assertEquals(1, totals(FOURTH).get(Total.ENDINGS));
        finalise(FOURTH, "2027-01-04");
        assertEquals(1, totals(HALF).get(Total.ENDINGS));
        assertEquals(0, totals(new Quarter(2027, 1)).get(Total.ENDINGS));
    }

    /// An imported WHO-5 of before is not the first where a report has counted another, and else nobody's first counts later.
    @Test
    void anImportedQuestionnaireChangesNoFirstOne() {
        diary.on("2026-09-20");
        imported(MEMBERS, CONSENTS, whoFive("2026-09-10"));
        assertEquals(1, totals(THIRD).get(Total.FIRST_WHO_5));
        finalise(THIRD, "2026-10-02");
        diary.on("2026-10-20");
        imported(MEMBERS, whoFive("2026-08-05"));
        assertEquals(1, totals(HALF).get(Total.FIRST_WHO_5));
        assertEquals(0, totals(FOURTH).get(Total.FIRST_WHO_5));
        assertEquals(1, totals(YEAR).get(Total.FIRST_WHO_5));
    }

    /// A store of before V251 did not say what was imported late. The order of writing says it, and what was written late by hand
    /// still counts.
    @Test
    void anOlderStoreLearnsWhatWasImportedLate() throws IOException {
        finalise(THIRD, "2026-10-02");
        diary.on("2026-10-20");
        var ana = ana(everything("2026-08"));
        work(ana, "2026-09-20");
        finalise(FOURTH, "2027-01-04");
        var counted = each(0);
        counted.put(Total.PLACED, 1);
        assertEquals(counted, totals(HALF));
        changed("update counted_in_report set imported = 0");
        assertNotEquals(counted, totals(HALF));
        var script = script("/db/V251__reports.sql");
        changed(script.substring(script.indexOf("update counted_in_report")));
        assertEquals(counted, totals(HALF));
        assertEquals(each(0), totals(new Quarter(2027, 1)));
    }

    /// On another computer, the rows of the site arrive in any order, and its clock is behind.
    @Test
    void whatWasImportedLateStaysOutsideOnAnotherComputer() {
        diary.on("2026-09-28");
        var before = imported(MEMBERS, CONSENTS,
                Sheet.of("Placements", "Number|Kind of work|Started", "1|job|2026-08-20"));
        finalise(THIRD, "2026-10-02");
        diary.on("2026-10-20");
        everything("2026-08");
        inAnyOrder();
        diary.on("2026-09-29");
        house.reopen();
        assertEquals(each(0), totals(FOURTH));
        var half = each(0);
        half.put(Total.PLACED, 1);
        half.put(Total.MARKS_1, 1);
        assertEquals(half, totals(HALF));
        assertEquals(List.of(THIRD), assertInstanceOf(UndoOutcome.InFinalReports.class,
                house.open().imports().undo(before)).reports());
    }

    private void inAnyOrder() {
        for (var table : List.of("data_import", "counted_in_report", "enrolment", "placement", "milestone",
                "reading", "referral")) {
            changed("update " + table + " set rowid = -rowid");
        }
        changed("update journal set seq = -seq");
    }

    private void changed(String sql) {
        house.open().gate().act(Permission.FREEZE_REPORT, work -> work.tx().handle().execute(sql));
    }

    private static String script(String name) throws IOException {
        try (var in = ImportedLateTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Sheet whoFive(String day) {
        return Sheet.of("Answers " + day, "Number|Questionnaire|Date|1|2|3|4|5",
                "1|who-5|" + day + "|1|2|3|4|5");
    }

    private ImportId everything(String month) {
        return imported(MEMBERS, CONSENTS,
                Sheet.of("Enrolments", "Number|Path|Started|Ended|How ended",
                        "1|Civic inclusion|" + month + "-03|" + month + "-25|completed"),
                Sheet.of("Placements", "Number|Kind of work|Started", "1|job|" + month + "-04"),
                Sheet.of("Services", "Organisation|Kind of help", "Clinic|health"),
                Sheet.of("Referrals", "Number|Organisation|Need|Date|Status",
                        "1|Clinic|health|" + month + "-05|received"),
                Sheet.of("Milestones",
                        "Number|Milestone|Reached on|Language|Level|How it is known|Skill or certificate|Issued by",
                        "1|tax code|" + month + "-06|||||", "1|language level|" + month + "-07|Italian|A2|exam||",
                        "1|certificate|" + month + "-08||||HACCP|Region"),
                whoFive(month + "-09"),
                Sheet.of("Statements", "Number|Questionnaire|Date|at-ease|talk|rights|help|decide",
                        "1|five-statements|" + month + "-10|4|4|4|4|4"));
    }

    private ParticipantId ana(ImportId one) {
        return new ParticipantId(house.open().vault().read(tx -> tx.handle().createQuery("""
                select j.row_id
                  from data_import i
                  join journal j on j.audit_id = i.audit_id and j.tab = 'participant' and j.op = 'i'
                 where i.id = :id""").bind("id", one.value()).mapTo(UUID.class).one()));
    }

    private void work(ParticipantId her, String from) {
        house.open().work().placements().foundHerself(her, NewPlacement.from(LocalDate.parse(from)));
    }

    private ImportId imported(Sheet... sheets) {
        var imports = house.open().imports();
        var result = imports.run(imports.check(imports.plan(List.of(sheets), ImportMapping.GUESSED)),
                Progress.unwatched());
        assertEquals(List.of(), result.problems().stream()
                .filter(problem -> !problem.toString().endsWith("here-already")).toList());
        return result.id().orElseThrow();
    }

    private void finalise(Quarter quarter, String on) {
        diary.on(on);
        house.open().reports().freeze(quarter);
    }

    private static Map<Total, Integer> each(int number) {
        var all = new LinkedHashMap<Total, Integer>();
        WHAT.forEach(total -> all.put(total, number));
        return all;
    }

    private Map<Total, Integer> totals(Period period) {
        var counted = new PeriodFigures(diary.facts(period.last().toString()), period,
                new PeriodTables(Optional.empty(), period)).counted();
        var all = each(0);
        counted.others().forEach(one -> Total.ofCode(one.name()).filter(WHAT::contains)
                .ifPresent(total -> all.put(total, one.total().total())));
        return all;
    }
}
