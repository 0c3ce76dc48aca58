package org.daybook.reports;

import static org.daybook.paths.Path.PRACTICAL_SKILLS;
import static org.daybook.reports.GrantsTest.form;
import static org.daybook.reports.GrantsTest.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.disclosure.RunningGrant;
import org.daybook.sessions.NewSession;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// What was entered about a grant: what it pays for, in which months, and when that may no longer change.
@Timeout(300)
class GrantTermsTest {
    private static final String CIVIC = org.daybook.paths.Path.CIVIC_INCLUSION.code();
    private static final String SKILLS = PRACTICAL_SKILLS.code();

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void whatIsMissingOrMakesNoSenseIsSaidBesideItsField() {
        assertEquals(List.of("name", "first", "last", "target"), form("", "", "", Set.of(), "many").problems().stream()
                .map(problem -> problem.field()).toList());
        assertEquals(List.of("last"), form("A", "01/04/2026", "31/03/2026", Set.of(), "").problems().stream()
                .map(problem -> problem.field()).toList());
        assertEquals(List.of(), form("A", "01/04/2026", "30/04/2026", Set.of(), "120").problems());
        assertEquals("reports.grants.problem.too-long",
                form("A", "01/04/2026", "30/04/2036", Set.of(), "").problems().getFirst().key());
    }

    /// A form that no screen creates is also refused behind the Gate.
    @Test
    void whatIsOnNoListIsNotStored() {
        new Diary(house).on("2026-01-10");
        var sound = form("A", "01/04/2026", "30/04/2026", Set.of(), "");
        var people = new ReportTemplate.Figure(ReportLine.TOTAL, Total.PEOPLE.code());
        for (var form : List.of(form("", "01/04/2026", "30/04/2026", Set.of(), ""),
                form("A", "01/04/2026", "30/04/2026", Set.of("cooking"), ""),
                with(sound, Optional.of("../amif"), Map.of()), with(sound, Optional.empty(), Map.of(people, "9")),
                with(sound, Optional.of("site"), Map.of(people, "many")))) {
            assertThrows(IllegalArgumentException.class, () -> grants().add(form), form.toString());
        }
        var grant = grants().add(sound);
        assertThrows(IllegalArgumentException.class,
                () -> grants().change(grant, form("A", "01/04/2026", "31/03/2026", Set.of(), "")));
        assertEquals(List.of(grant), grants().all().stream().map(GrantRow::grant).toList());
    }

    private static GrantForm with(GrantForm form, Optional<String> template,
            Map<ReportTemplate.Figure, String> figures) {
        return new GrantForm(form.name(), form.funder(), form.first(), form.last(), form.parts(), template,
                form.target(), figures);
    }

    /// The people of a site are exact only in a quarter, and those of a grant are only in quarterly reports.
    @Test
    void thePreviewPromisesNoMoreThanAReportCanSay() {
        assertEquals(LinePromise.EXACT_IN_A_QUARTER, promise(ReportLine.TOTAL, "people"));
        assertEquals(LinePromise.EXACT, promise(ReportLine.TOTAL, "sessions"));
        assertEquals(LinePromise.ROUNDED, promise(ReportLine.TOTAL, "enrolments"));
        assertEquals(LinePromise.ROUNDED_IN_A_QUARTER, promise(GrantCode.REACH, "grant-1"));
        assertEquals(LinePromise.NOT_POSSIBLE,
                LinePromise.of(new ReportTemplate.Line("Hours saved", Optional.empty())));
    }

    private static LinePromise promise(String table, String category) {
        return LinePromise
                .of(new ReportTemplate.Line("", Optional.of(new ReportTemplate.Figure(table, category))));
    }

    @Test
    void quartersOfAGrantBecomeFinalByDate() {
        var diary = new Diary(house);
        diary.on("2025-07-10");
        grants().add(form("One", "01/07/2025", "31/12/2026", Set.of(), ""));
        diary.session(people(diary, 11));
        diary.on("2026-05-03");
        diary.session(people(diary, 11));
        diary.on("2026-07-03");
        assertEquals("reports.refusal.grant-earlier 2025Q3", refusedOf("2026Q2"));
        house.open().reports().freeze(Quarter.parse("2025Q3"));
        house.open().reports().freeze(Quarter.parse("2026Q2"));
        // The empty quarter between them became final, too: a woman entered late for it counts later.
        assertEquals("reports.refusal.frozen-already", refused(() -> house.open().reports().freeze(
                Quarter.parse("2026Q1"))));
        assertEquals("reports.refusal.grant-later 2026Q1", refusedOf("2025Q4"));
    }

    private String refusedOf(String quarter) {
        var refusal = assertThrows(Refusal.class, () -> house.open().reports().freeze(Quarter.parse(quarter)));
        return refusal.key() + " " + refusal.about().orElseThrow();
    }

    /// If the grants leave nobody out, there is no category.
    @Test
    void whatNobodyCanStandInIsNoCategory() {
        assertEquals(List.of("grant-1", "grant-2", "several", "none"), categories(Set.of(CIVIC), Set.of(SKILLS)));
        assertEquals(List.of("grant-1", "several"), categories(Set.of(), Set.of(SKILLS)));
        assertEquals(List.of("several", "none"), categories(Set.of(SKILLS), Set.of(SKILLS)));
        assertEquals(List.of("grant-1", "several", "none"), categories(Set.of(SKILLS, CIVIC), Set.of(SKILLS)));
        assertEquals(List.of("several"), categories(Set.of(), Set.of()));
        var rest = new HashSet<>(GrantForm.allParts());
        rest.remove(SKILLS);
        assertEquals(List.of("grant-1", "grant-2", "several"), categories(Set.of(SKILLS), rest));
    }

    private static List<String> categories(Set<String> one, Set<String> other) {
        var first = YearMonth.of(2026, 1);
        var last = YearMonth.of(2026, 12);
        return new GrantTable(Quarter.parse("2026Q2"), List.of(new RunningGrant("grant-1", first, last, one),
                new RunningGrant("grant-2", first, last, other))).categories();
    }

    /// The target is next to the figure in every file, not only in the one for programs.
    @Test
    void aTargetStandsInEveryFile() {
        var template = ReportTemplate.of("site", "en");
        var asked = template.lines().stream().flatMap(line -> line.at().stream()).findFirst().orElseThrow();
        var site = GrantSite.of(2, 45, GrantSite.Life.STATIC, List.of(), List.of(50))
                .in(new ReportingYear(new Quarter(GrantSite.FIRST_YEAR, 1), 1));
        var report = GrantsAttackedTest.reports(site, Linked.TIES).getFirst();
        var whole = new QuarterlyReport(Quarter.parse(report.period()), QuarterlyReport.Standing.OVER, report);
        var chosen = new TemplateReport(new SentReport(report, ReportLines.of(report)), template,
                Map.of(asked, 4711));
        assertTrue(ReportWords.of(whole, Optional.empty(), chosen, Invented.ENGLISH).document().toString()
                .contains("4711"));
        assertTrue(new String(chosen.csv(), StandardCharsets.UTF_8).contains("4711"));
    }

    /// The first line that a funder reads is how many people the grant reached since its start, next to its target; a site's
    /// own template may place it elsewhere.
    @Test
    void thePeopleSinceTheStartAreTheFirstLineOfATemplate() {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        var typed = form("One", "01/01/2026", "31/12/2026", Set.of(CIVIC), "120");
        var grant = grants().add(new GrantForm(typed.name(), typed.funder(), typed.first(), typed.last(), typed.parts(),
                Optional.of("esf-plus"), typed.target(), Map.of()));
        diary.on("2026-02-03");
        diary.session(people(diary, 60));
        var other = house.open().calendar().plan(new NewSession(Optional.of(LocalDate.of(2026, 2, 3)),
                Optional.of(LocalTime.of(15, 0)), 60, Optional.of(PRACTICAL_SKILLS), "Choir", "Room 1"));
        house.open().sessions().tickAll(other.id(), people(diary, 30));
        diary.on("2026-04-05");
        var quarter = Quarter.parse("2026Q1");
        house.open().reports().freeze(quarter);
        var templates = house.open().reports().templates();
        var lines = templates.page(templates.maySee(), quarter, Invented.ENGLISH).templates();
        var first = lines.stream().filter(one -> one.template().code().equals("esf-plus")).findFirst().orElseThrow()
                .lines().getFirst();
        assertEquals("People since the start of the grant", first.words());
        assertEquals(120, first.target().orElseThrow());
        assertEquals(TemplateLine.Status.ROUNDED, first.status());
        assertTrue(Math.abs(first.number().orElseThrow() - 60) < 5, first.toString());
        assertTrue(lines.stream().filter(one -> one.template().code().equals("amif")).findFirst().orElseThrow().lines()
                .stream().noneMatch(line -> line.words().equals(first.words())), "of another template");
        var own = ReportTemplate.read("own", """
                words,table,category
                A grant,title,
                Women,total,people
                Reached,grant-reach,grant-1
                """.getBytes(StandardCharsets.UTF_8), "en");
        assertEquals(own, own.of(grant, "twice"));
    }

    @Test
    void whatAFinalReportCountsStays() {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        var grant = grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(), ""));
        diary.on("2026-02-03");
        diary.session(people(diary, 11));
        diary.on("2026-04-05");
        house.open().reports().freeze(Quarter.parse("2026Q1"));
        assertEquals("reports.refusal.grant-fixed", refused(() -> grants().delete(grant)));
        assertEquals("reports.refusal.grant-fixed", refused(() -> grants().change(grant,
                form("One", "01/02/2026", "31/12/2026", Set.of(), ""))));
        assertEquals("reports.refusal.grant-fixed", refused(() -> grants().change(grant,
                form("One", "01/01/2026", "31/12/2026", Set.of(CIVIC), ""))));
        assertEquals("reports.refusal.grant-fixed", refused(() -> grants().change(grant,
                form("One", "01/01/2026", "28/02/2026", Set.of(), ""))));
        var now = grants().change(grant, form("Uno", "01/01/2026", "30/06/2027", Set.of(), "70"));
        assertEquals("Uno", grants().all().getFirst().grant().name());
        grants().restore(now, grant);
        assertEquals(grant, grants().all().getFirst().grant());
    }

    /// Taking back a change does not take back the number under which a report was finalised since.
    @Test
    void aNumberInAFinalReportStaysWhenAChangeIsTakenBack() {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        var grant = grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(), ""));
        assertEquals(1, grants().add(form("Next", "01/01/2028", "31/12/2028", Set.of(), "")).number());
        var now = grants().change(grant, form("One", "01/01/2026", "30/06/2027", Set.of(), ""));
        diary.on("2026-02-03");
        diary.session(people(diary, 3));
        diary.on("2026-04-05");
        house.open().reports().freeze(Quarter.parse("2026Q1"));
        assertEquals("reports.refusal.grant-number", refused(() -> grants().restore(now, grant)));
        assertEquals(List.of(1, 2), grants().all().stream().map(row -> row.grant().number()).toList());
    }

    /// A grant without a final report is removed without a trace in the figures.
    @Test
    void aGrantThatWasDeletedIsInNoReport() {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        var grant = grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(CIVIC), ""));
        diary.on("2026-02-03");
        diary.session(people(diary, 11));
        grants().delete(grant);
        diary.on("2026-04-05");
        var reports = house.open().reports();
        reports.freeze(Quarter.parse("2026Q1"));
        assertFalse(reports.attackerFormat(Quarter.parse("2026Q1"), Invented.ENGLISH).contains("grant"));
        grants().restoreDeleted(grant);
        grants().delete(grant);
    }

    /// Two people have the same grant open: what one saved is never overwritten, taken back or deleted by the other unseen.
    @Test
    void whatAColleagueChangedMeanwhileStays() {
        new Diary(house).on("2026-01-10");
        var seen = grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(), "70"));
        var now = grants().change(seen, form("One", "01/01/2026", "30/06/2027", Set.of(), "120"));
        for (var act : List.<Executable>of(
                () -> grants().change(seen, form("Two", "01/01/2026", "31/12/2026", Set.of(), "70")),
                () -> grants().restore(seen, seen), () -> grants().delete(seen))) {
            assertEquals("reports.refusal.grant-changed", refused(act));
        }
        assertEquals(List.of(now), grants().all().stream().map(GrantRow::grant).toList());
        grants().delete(now);
        assertEquals("reports.refusal.no-such-grant", refused(() -> grants().restore(now, seen)));
        grants().restoreDeleted(now);
        grants().restoreDeleted(seen);
        assertEquals(List.of(now), grants().all().stream().map(GrantRow::grant).toList());
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

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    private Grants grants() {
        return house.open().reports().grants();
    }
}
