package org.daybook.reports;

import static org.daybook.disclosure.RunningGrant.Pays.EVERYTHING;
import static org.daybook.disclosure.RunningGrant.Pays.EVERYTHING_EVER;
import static org.daybook.disclosure.RunningGrant.Pays.PART;
import static org.daybook.reports.GrantSite.grant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.WholeYear;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.Threshold;
import org.daybook.disclosure.Ties;
import org.daybook.disclosure.Truth;
import org.daybook.reports.GrantSite.Life;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Eight quarters of sites that live on one, two or three grants: whoever lays all of their reports side by side finds nothing.
@Timeout(600)
class GrantsAttackedTest {
    private static final Path ATTACKER = Path.of("..", "shared", "disclosure", "attacker.py");
    private static final String PYTHON = "/usr/bin/python3";
    /// What a program does not know that has grants but not how they hang together.
    private static final Ties WITHOUT = new Ties(Linked.TIES.links(), Linked.TIES.overlaps(), Linked.TIES.nested());

    @TempDir
    Path folder = Path.of("");

    static Map<String, GrantSite> sites() {
        var sites = new TreeMap<String, GrantSite>();
        var whole = grant(1, "2025-01", "2026-12", EVERYTHING_EVER);
        var later = grant(1, "2025-05", "2026-09", EVERYTHING);
        var first = grant(1, "2025-01", "2026-12", PART);
        var second = grant(2, "2025-04", "2026-06", PART);
        var third = grant(3, "2025-07", "2026-03", PART);
        for (int women : List.of(31, 45, 60, 90, 300)) {
            sites.put("whole-" + women, GrantSite.of(women, women, Life.CHANGING, List.of(whole), List.of(100)));
            sites.put("one-newcomer-" + women,
                    GrantSite.of(women, women, Life.ONE_NEWCOMER, List.of(whole), List.of(100)));
            sites.put("two-nested-" + women,
                    GrantSite.of(women, women, Life.CHANGING, List.of(first, second), List.of(70, 40)));
            sites.put("three-" + women,
                    GrantSite.of(women, women, Life.CHANGING, List.of(first, second, third), List.of(60, 50, 30)));
            sites.put("all-and-part-" + women,
                    GrantSite.of(women, women, Life.ONE_NEWCOMER, List.of(later, second), List.of(100, 45)));
            sites.put("one-woman-" + women,
                    GrantSite.of(women, women, Life.CHANGING, List.of(first, second), List.of(80, -1)));
        }
        sites.put("static-45", GrantSite.of(1, 45, Life.STATIC, List.of(first, second), List.of(60, 40)));
        sites.put("collapse-60", GrantSite.of(2, 60, Life.COLLAPSE, List.of(whole), List.of(100)));
        sites.put("collapse-90", GrantSite.of(3, 90, Life.COLLAPSE, List.of(first, second), List.of(60, 60)));
        sites.put("ten-90", GrantSite.of(4, 90, Life.ONE_NEWCOMER, List.of(first, second), List.of(100, -10)));
        return sites;
    }

    private static GrantSite site(String name) {
        return Objects.requireNonNull(sites().get(name), name);
    }

    /// The attacker knows nothing that is not so.
    @Test
    void whatTheAttackerIsToldIsTrue() {
        List.of("whole-31", "one-newcomer-60", "two-nested-45", "all-and-part-31").forEach(this::assertIsTrue);
    }

    private void assertIsTrue(String name) {
        var site = site(name);
        assertEquals(List.of(), Truth.not(files(reports(site, Linked.TIES)).getLast(), site.truth()), name);
    }

    @Test
    void theAuditFindsNothingInAnyQuarter() {
        for (var name : List.of("one-newcomer-45", "two-nested-90", "one-woman-31")) {
            assertNothingIsFound(name);
        }
    }

    @Test
    void theReferenceAttackerFindsNothing() throws IOException, InterruptedException {
        attack(List.of("whole-45", "one-newcomer-60", "two-nested-60", "all-and-part-90"), false);
    }

    /// Half-years and years beside the quarters, of two years.
    @Test
    void halfYearsAndYearsOpenNoGrant() {
        for (var name : List.of("whole-45", "two-nested-60")) {
            assertEquals(0, Opened.by(withLongPeriods(site(name), 1).getLast()), name);
        }
    }

    @Test
    @Tag("long")
    void halfYearsAndYearsOpenNoGrantAtAnySite() {
        for (int detail = 1; detail <= 3; detail++) {
            for (var site : sites().entrySet()) {
                var files = withLongPeriods(site.getValue(), detail);
                for (int place = 0; place < files.size(); place++) {
                    assertEquals(0, Opened.by(files.get(place)), site.getKey() + ", " + place);
                }
            }
        }
    }

    private static List<String> withLongPeriods(GrantSite site, int detail) {
        var secret = new byte[32];
        new Random(detail).nextBytes(secret);
        var all = new ArrayList<Published>();
        var files = new ArrayList<byte[]>();
        var known = new ArrayList<String>();
        for (var facts : site.years()) {
            int year = facts.upTo().year();
            var settings = Optional.of(LongPeriodsTest.settings(year, detail, detail, Threshold.TEN));
            try (var key = new DisclosureKey(secret)) {
                var reports = new ReportYear(facts, new Protection(key, "PA01", Threshold.TEN, Linked.TIES), settings,
                        List.of(), List.copyOf(all)).reports(new WholeYear(year));
                for (var report : reports) {
                    files.add(CsvExport.write(new QuarterlyReport(Period.parse(report.period()),
                            QuarterlyReport.Standing.OVER, report, settings), Invented.ENGLISH));
                    known.add(AttackerFile.of(List.copyOf(files)));
                }
                all.addAll(reports);
            }
        }
        return known;
    }

    @Test
    @Tag("long")
    void nothingIsFoundAtAnySite() throws IOException, InterruptedException {
        sites().keySet().forEach(this::assertIsTrue);
        sites().keySet().forEach(this::assertNothingIsFound);
        attack(List.copyOf(sites().keySet()), true);
    }

    /// A program that prints the people since the start without knowing what follows from them gives too much away.
    @Test
    void withoutTheTiesQuartersOpenAGrant() {
        assertTrue(sites().values().stream().anyMatch(site -> Opened.by(files(reports(site, WITHOUT)).getLast()) > 0));
    }

    /// Large sites read their first line in most quarters, and exactly when the grant ends.
    @Test
    void aGrantOfALargeSiteIsToldExactlyOnce() {
        var site = site("two-nested-300");
        var reports = reports(site, Linked.TIES);
        for (int place = 0; place < 2; place++) {
            var grant = site.grants().get(place);
            var said = reports.stream().flatMap(report -> report.since(grant).stream()).toList();
            assertEquals(new PublishedTotal.Exact(site.everReached(place)), said.getLast());
            assertEquals(1, said.stream().filter(PublishedTotal.Exact.class::isInstance).count());
        }
    }

    private void assertNothingIsFound(String name) {
        var files = files(reports(site(name), Linked.TIES));
        for (int quarter = 0; quarter < files.size(); quarter++) {
            assertEquals(0, Opened.by(files.get(quarter)), name + ", quarter " + (quarter + 1));
        }
    }

    /// Quarter by quarter, each finalised before the next.
    static List<Published> reports(GrantSite site, Ties ties) {
        var secret = new byte[32];
        new Random(site.came().size()).nextBytes(secret);
        var all = new ArrayList<Published>();
        for (var facts : site.years()) {
            try (var key = new DisclosureKey(secret)) {
                all.addAll(new ReportYear(facts, new Protection(key, "PA01", Threshold.TEN, ties), Optional.empty(),
                        List.of(), List.copyOf(all)).reports(new Quarter(facts.upTo().year(), 4)));
            }
        }
        return all;
    }

    /// What whoever attacks knows after each.
    private static List<String> files(List<Published> reports) {
        var files = new ArrayList<byte[]>();
        var known = new ArrayList<String>();
        for (var report : reports) {
            files.add(CsvExport.write(new QuarterlyReport(Period.parse(report.period()),
                    QuarterlyReport.Standing.OVER, report), Invented.ENGLISH));
            known.add(AttackerFile.of(List.copyOf(files)));
        }
        return known;
    }

    private void attack(List<String> names, boolean each) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isRegularFile(ATTACKER) && answers(List.of(PYTHON, "-c", "import scipy")) == 0,
                "skipped: the reference attacker needs ../shared/disclosure/attacker.py and /usr/bin/python3 with SciPy");
        var command = new ArrayList<>(List.of(PYTHON, ATTACKER.toString()));
        for (var name : names) {
            var files = files(reports(site(name), Linked.TIES));
            for (int quarter = each ? 0 : files.size() - 1; quarter < files.size(); quarter++) {
                var file = folder.resolve(name + "-" + quarter + ".json");
                Files.writeString(file, files.get(quarter));
                command.add(file.toString());
            }
        }
        assertEquals(0, answers(command));
    }

    private static int answers(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroy();
        }
        assertEquals(List.of(), said.lines().filter(line -> line.contains("counts attacked"))
                .filter(line -> !line.contains("ZERO 0, EXISTS 0, GROUP 0")).toList());
        return process.exitValue();
    }
}
