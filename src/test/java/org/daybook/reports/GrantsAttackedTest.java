package org.daybook.reports;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.WholeYear;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.RunningGrant;
import org.daybook.disclosure.Threshold;
import org.daybook.disclosure.Ties;
import org.daybook.disclosure.Truth;
import org.daybook.reports.GrantSite.Life;
import org.daybook.vault.Progress;
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
    private static final Ties WITHOUT = new Ties(Linked.TIES.links(), Linked.TIES.overlaps(), Linked.TIES.nested(),
            Linked.TIES.supposed());

    /// The sites of every build; the long tests take all.
    private static final List<String> BUILT = List.of("overlapping-45");

    /// What was drawn already: each site is attacked in several ways.
    private static final Map<List<Object>, List<Published>> DRAWN = new ConcurrentHashMap<>();

    @TempDir
    Path folder = Path.of("");

    static Map<String, GrantSite> sites() {
        var sites = new TreeMap<String, GrantSite>();
        var whole = grant(1, "2025-01", "2026-12");
        var later = grant(1, "2025-05", "2026-09");
        var first = grant(1, "2025-01", "2026-12", 0, 1);
        var second = grant(2, "2025-04", "2026-06", 1, 2);
        var third = grant(3, "2025-07", "2026-03", 3);
        var year = grant(1, "2025-01", "2025-12");
        var next = grant(2, "2026-01", "2026-12");
        var part = grant(2, "2025-01", "2026-12", 0);
        for (int women : List.of(31, 45, 60, 90)) {
            add(sites, "whole-" + women, women, Life.CHANGING, List.of(whole), 60);
            add(sites, "one-newcomer-" + women, women, Life.ONE_NEWCOMER, List.of(whole), 60);
            add(sites, "overlapping-" + women, women, Life.CHANGING, List.of(first, second), 60, 30, 30);
            add(sites, "three-" + women, women, Life.CHANGING, List.of(first, second, third), 50, 30, 30, 20);
            add(sites, "all-and-part-" + women, women, Life.ONE_NEWCOMER, List.of(later, second), 55, 45, 20);
            add(sites, "nested-" + women, women, Life.CHANGING, List.of(whole, part), 80, 20);
            add(sites, "nested-all-but-one-" + women, women, Life.ONE_NEWCOMER, List.of(whole, part), 100, -1);
            add(sites, "one-woman-" + women, women, Life.CHANGING, List.of(first, second), 80, 0, -1);
            add(sites, "successive-" + women, women, Life.CHANGING, List.of(year, next), 50);
            add(sites, "equal-" + women, women, Life.ONE_NEWCOMER,
                    List.of(part, grant(3, "2025-01", "2026-12", 0)), 70);
        }
        add(sites, "static-45", 45, Life.STATIC, List.of(first, second), 60, 20, 30);
        add(sites, "collapse-60", 60, Life.COLLAPSE, List.of(whole), 50);
        add(sites, "collapse-90", 90, Life.COLLAPSE, List.of(first, second), 60, 20, 60);
        add(sites, "oscillating-12", 12, Life.OSCILLATING, List.of(whole, part), 80, 20);
        add(sites, "oscillating-24", 24, Life.OSCILLATING, List.of(first, second), 50, 30, 50);
        add(sites, "all-others-31", 31, Life.ALL_OTHERS, List.of(whole, part), 70);
        add(sites, "ten-90", 90, Life.ONE_NEWCOMER, List.of(first, second), 100, 0, -10);
        add(sites, "one-quarter-45", 45, Life.CHANGING, List.of(grant(1, "2025-04", "2025-06", 0)), 70);
        add(sites, "half-years-60", 60, Life.CHANGING, List.of(grant(1, "2025-01", "2025-06"),
                grant(2, "2025-07", "2025-12"), grant(3, "2025-01", "2025-12", 1)), 30, 60);
        add(sites, "two-months-60", 60, Life.CHANGING, List.of(grant(1, "2025-02", "2025-03"),
                grant(2, "2025-02", "2025-05", 0, 1)), 40, 40);
        return sites;
    }

    private static void add(Map<String, GrantSite> sites, String name, int women, Life life, List<RunningGrant> grants,
            Integer... shares) {
        sites.put(name, GrantSite.of(name.hashCode(), women, life, grants, List.of(shares)));
    }

    private static GrantSite site(String name) {
        return Objects.requireNonNull(sites().get(name), name);
    }

    /// The attacker knows nothing that is not so.
    @Test
    void whatTheAttackerIsToldIsTrue() {
        BUILT.forEach(this::assertIsTrue);
    }

    private void assertIsTrue(String name) {
        var site = site(name);
        assertEquals(List.of(), Truth.not(files(reports(site, Linked.TIES)).getLast(), site.truth()), name);
    }

    @Test
    void theAuditFindsNothingInAnyQuarter() {
        BUILT.forEach(this::assertNothingIsFound);
    }

    @Test
    void theReferenceAttackerFindsNothing() throws IOException, InterruptedException {
        attack(BUILT, false);
    }

    /// Half-years and years beside the quarters, of two years.
    @Test
    @Tag("long")
    void halfYearsAndYearsOpenNoGrant() {
        for (var name : List.of("half-years-60", "all-and-part-31")) {
            var files = withLongPeriods(site(name), 1);
            assertEquals(14, files.size(), name);
            assertEquals(0, Opened.by(files.getLast()), name);
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
                var reports = asFarAsTheyLeave(new ReportYear(facts,
                        new Protection(key, "PA01", Threshold.TEN, Linked.TIES), settings, List.of(),
                        List.copyOf(all)), year);
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

    /// A year that would tell too much does not leave, with grants or without.
    private static List<Published> asFarAsTheyLeave(ReportYear reports, int year) {
        try {
            return reports.drawn(new WholeYear(year), Progress.unwatched());
        } catch (Refusal unsafe) {
            return reports.drawn(new Quarter(year, 4), Progress.unwatched());
        }
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
        var csv = csv(reports(site("overlapping-45"), WITHOUT));
        assertTrue(Opened.by(known(csv).getLast()) > 0);
    }

    /// A large site reads in fives how many people each grant reached, in every quarter; nothing of it is ever exact.
    @Test
    @Tag("long")
    void aGrantOfALargeSiteIsToldInFives() {
        var site = GrantSite.of(7, 300, Life.CHANGING, site("overlapping-90").grants(), List.of(60, 30, 30));
        var said = reports(site, Linked.TIES).stream()
                .flatMap(report -> report.running().stream().flatMap(grant -> report.since(grant).stream())).toList();
        assertEquals(13, said.size());
        assertTrue(said.stream().allMatch(PublishedTotal.Rounded.class::isInstance), said.toString());
    }

    private void assertNothingIsFound(String name) {
        var reports = reports(site(name), Linked.TIES);
        assertEquals(8, reports.size(), name);
        var files = files(reports);
        for (int quarter = 0; quarter < files.size(); quarter++) {
            assertEquals(0, Opened.by(files.get(quarter)), name + ", quarter " + (quarter + 1));
        }
    }

    /// Quarter by quarter, each finalised before the next.
    static List<Published> reports(GrantSite site, Ties ties) {
        return DRAWN.computeIfAbsent(List.of(site, ties), _ -> drawn(site, ties));
    }

    private static List<Published> drawn(GrantSite site, Ties ties) {
        var secret = new byte[32];
        new Random(site.came().size()).nextBytes(secret);
        var all = new ArrayList<Published>();
        for (var facts : site.years()) {
            try (var key = new DisclosureKey(secret)) {
                all.addAll(new ReportYear(facts, new Protection(key, "PA01", Threshold.TEN, ties), Optional.empty(),
                        List.of(), List.copyOf(all)).drawn(new Quarter(facts.upTo().year(), 4), Progress.unwatched()));
            }
        }
        return all;
    }

    /// What whoever attacks knows after each.
    static List<String> files(List<Published> reports) {
        return known(csv(reports));
    }

    static List<String> csv(List<Published> reports) {
        return reports.stream().map(report -> new String(CsvExport.write(new QuarterlyReport(
                Period.parse(report.period()), QuarterlyReport.Standing.OVER, report), Invented.ENGLISH),
                StandardCharsets.UTF_8)).toList();
    }

    private static List<String> known(List<String> csv) {
        var files = csv.stream().map(file -> file.getBytes(StandardCharsets.UTF_8)).toList();
        return IntStream.rangeClosed(1, files.size()).mapToObj(some -> AttackerFile.of(files.subList(0, some)))
                .toList();
    }

    /// The files as they would be if a grant said something else of its people in the last one.
    private static String last(List<String> csv, String grant, String how, int number) {
        var said = new ArrayList<>(csv);
        said.set(csv.size() - 1, csv.getLast().replaceFirst("grant-reach," + grant + ",[a-z]+,[0-9]*",
                "grant-reach," + grant + "," + how + "," + number));
        return known(said).getLast();
    }

    /// Exact numbers when grants end: two grants subtract to one woman, a grant and the people of its first quarter to those who came
    /// later.
    @Test
    @Tag("long")
    void exactNumbersAtTheEndWouldOpenGrants() {
        var nested = site("nested-all-but-one-45");
        var csv = csv(reports(nested, Linked.TIES));
        var both = new ArrayList<>(csv);
        both.set(7, csv.getLast().replaceFirst("grant-reach,grant-1,[a-z]+,[0-9]*", "grant-reach,grant-1,exact,52"));
        assertEquals(0, Opened.by(known(csv).getLast()));
        assertTrue(Opened.by(last(both, "grant-2", "exact", 51)) > 0);
        var twoQuarters = csv(reports(site("one-newcomer-45"), Linked.TIES)).subList(0, 2);
        assertEquals(0, Opened.by(known(twoQuarters).getLast()));
        assertTrue(Opened.by(last(twoQuarters, "grant-1", "exact", 46)) > 0);
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
