package org.daybook.reports;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
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

/// Sites funded by one, two or three grants: comparing all of their reports reveals nothing. Five of them for a few quarters;
/// all of them for eight in the long tests.
@Timeout(600)
class GrantsAttackedTest {
    private static final Path ATTACKER = Path.of("..", "shared", "disclosure", "attacker.py");
    private static final String PYTHON = "/usr/bin/python3";
    /// The knowledge of a program that has grants but does not know their relations.
    private static final Ties WITHOUT = new Ties(Linked.TIES.links(), Linked.TIES.overlaps(), Linked.TIES.nested(),
            Linked.TIES.supposed());

    private static final Map<List<Object>, List<Published>> DRAWN = new ConcurrentHashMap<>();

    @TempDir
    Path folder = Path.of("");

    /// The attacker is given nothing that is untrue.
    @Test
    void whatTheAttackerIsToldIsTrue() {
        GrantSites.brief().forEach(GrantsAttackedTest::assertIsTrue);
    }

    private static void assertIsTrue(String name, GrantSite site) {
        assertEquals(List.of(), Truth.not(all(reports(site, Linked.TIES)), site.truth()), name);
    }

    /// For a reader with all of its reports.
    @Test
    void theAuditFindsNothing() {
        GrantSites.brief().forEach((name, site) -> {
            var reports = reports(site, Linked.TIES);
            assertEquals(site.quarters(), reports.size(), name);
            assertEquals(0, Opened.by(all(reports)), name);
        });
    }

    @Test
    void theReferenceAttackerFindsNothing() throws IOException, InterruptedException {
        attack(GrantSites.brief(), false);
    }

    @Test
    @Tag("long")
    void halfYearsAndYearsOpenNoGrant() {
        for (var name : List.of("half-years-60", "all-and-part-31")) {
            var files = withLongPeriods(GrantSites.named(name), 1);
            assertEquals(14, files.size(), name);
            assertEquals(0, Opened.by(files.getLast()), name);
        }
    }

    @Test
    @Tag("long")
    void halfYearsAndYearsOpenNoGrantAtAnySite() {
        for (int detail = 1; detail <= 3; detail++) {
            for (var site : GrantSites.all().entrySet()) {
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
        for (var facts : site.facts()) {
            var settings = Optional.of(facts.year()).filter(ReportingYear::isWhole).map(year -> new ReportSettings(year,
                    Threshold.TEN, LongPeriodsTest.settings(2025, detail, detail, Threshold.TEN).tables()));
            try (var key = new DisclosureKey(secret)) {
                var reports = asFarAsTheyLeave(new ReportYear(facts,
                        new Protection(key, "PA01", Threshold.TEN, Linked.TIES), settings, List.of(),
                        List.copyOf(all)), facts);
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

    private static List<Published> asFarAsTheyLeave(ReportYear reports, YearFacts facts) {
        var ending = facts.year().endingWith(facts.upTo());
        try {
            return reports.drawn(ending.size() > 1 ? ending.getLast() : facts.upTo(), Progress.unwatched());
        } catch (Refusal unsafe) {
            return reports.drawn(facts.upTo(), Progress.unwatched());
        }
    }

    @Test
    @Tag("long")
    void nothingIsFoundAtAnySite() throws IOException, InterruptedException {
        GrantSites.all().forEach(GrantsAttackedTest::assertIsTrue);
        GrantSites.all().forEach(GrantsAttackedTest::assertNothingIsFound);
        attack(GrantSites.all(), true);
    }

    /// A program that prints the people since the start without knowing the consequences reveals too much.
    @Test
    void withoutTheTiesQuartersOpenAGrant() {
        var site = Objects.requireNonNull(GrantSites.brief().get("overlapping"));
        assertTrue(Opened.by(all(reports(site, WITHOUT))) > 0);
    }

    /// A large site reads in multiples of five how many people each grant reached, in every quarter; none of it is ever exact.
    @Test
    @Tag("long")
    void aGrantOfALargeSiteIsToldInFives() {
        var site = GrantSite.of(7, 300, Life.CHANGING, GrantSites.named("overlapping-90").grants(),
                List.of(60, 30, 30));
        var said = reports(site, Linked.TIES).stream()
                .flatMap(report -> report.running().stream().flatMap(grant -> report.since(grant).stream())).toList();
        assertEquals(13, said.size());
        assertTrue(said.stream().allMatch(PublishedTotal.Rounded.class::isInstance), said.toString());
    }

    private static void assertNothingIsFound(String name, GrantSite site) {
        var reports = reports(site, Linked.TIES);
        assertEquals(site.quarters(), reports.size(), name);
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
        for (var facts : site.facts()) {
            try (var key = new DisclosureKey(secret)) {
                all.addAll(new ReportYear(facts, new Protection(key, "PA01", Threshold.TEN, ties), Optional.empty(),
                        List.of(), List.copyOf(all)).drawn(facts.upTo(), Progress.unwatched()));
            }
        }
        return all;
    }

    /// Returns what an attacker knows after the last.
    private static String all(List<Published> reports) {
        return AttackerFile.of(bytes(csv(reports)));
    }

    private static List<byte[]> bytes(List<String> csv) {
        return csv.stream().map(file -> file.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /// Returns what an attacker knows after each.
    static List<String> files(List<Published> reports) {
        return known(csv(reports));
    }

    static List<String> csv(List<Published> reports) {
        return reports.stream().map(report -> new String(CsvExport.write(new QuarterlyReport(
                Period.parse(report.period()), QuarterlyReport.Standing.OVER, report), Invented.ENGLISH),
                StandardCharsets.UTF_8)).toList();
    }

    private static List<String> known(List<String> csv) {
        var files = bytes(csv);
        return IntStream.rangeClosed(1, files.size()).mapToObj(some -> AttackerFile.of(files.subList(0, some)))
                .toList();
    }

    /// Returns the files as they would be if a grant stated another number of people in the last one.
    private static String last(List<String> csv, String grant, String how, int number) {
        var said = new ArrayList<>(csv);
        said.set(csv.size() - 1, csv.getLast().replaceFirst("grant-reach," + grant + ",[a-z]+,[0-9]*",
                "grant-reach," + grant + "," + how + "," + number));
        return known(said).getLast();
    }

    /// Exact numbers when grants end: subtracting two grants leaves one woman, subtracting a grant and the people of its first
    /// quarter leaves those who came later.
    @Test
    @Tag("long")
    void exactNumbersAtTheEndWouldOpenGrants() {
        var nested = GrantSites.named("nested-all-but-one-45");
        var csv = csv(reports(nested, Linked.TIES));
        var both = new ArrayList<>(csv);
        both.set(7, csv.getLast().replaceFirst("grant-reach,grant-1,[a-z]+,[0-9]*", "grant-reach,grant-1,exact,52"));
        assertEquals(0, Opened.by(known(csv).getLast()));
        assertTrue(Opened.by(last(both, "grant-2", "exact", 51)) > 0);
        var twoQuarters = csv(reports(GrantSites.named("one-newcomer-45"), Linked.TIES)).subList(0, 2);
        assertEquals(0, Opened.by(known(twoQuarters).getLast()));
        assertTrue(Opened.by(last(twoQuarters, "grant-1", "exact", 46)) > 0);
    }

    private void attack(Map<String, GrantSite> sites, boolean each) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isRegularFile(ATTACKER) && answers(List.of(PYTHON, "-c", "import scipy")) == 0,
                "skipped: the reference attacker needs ../shared/disclosure/attacker.py and /usr/bin/python3 with SciPy");
        var command = new ArrayList<>(List.of(PYTHON, ATTACKER.toString()));
        for (var site : sites.entrySet()) {
            var reports = reports(site.getValue(), Linked.TIES);
            var files = each ? files(reports) : List.of(all(reports));
            for (int place = 0; place < files.size(); place++) {
                var file = folder.resolve(site.getKey() + "-" + place + ".json");
                Files.writeString(file, files.get(place));
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
        assertEquals(List.of(), said.lines().filter(line -> line.contains("counts attacked")
                && !line.contains("ZERO 0, EXISTS 0, GROUP 0")).toList());
        return process.exitValue();
    }
}
