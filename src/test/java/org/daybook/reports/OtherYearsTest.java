package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.Threshold;
import org.daybook.disclosure.Truth;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Years that begin in another month, and the change to them: a reader with all the files finds nothing, and what she is told
/// is true.
@Timeout(600)
class OtherYearsTest {
    private static final Path ATTACKER = Path.of("..", "shared", "disclosure", "attacker.py");
    private static final String PYTHON = "/usr/bin/python3";
    private static final int TURN = 1;

    @TempDir
    Path folder = Path.of("");

    /// What a site published, and what an attacker knows who has it up to the first and up to the last report of each year, by
    /// that report's period.
    private record Site(List<Published> reports, Map<String, String> known) {}

    /// A quarter by itself, and two years from April.
    @Test
    void yearsFromAprilTellNothing() throws IOException, InterruptedException {
        var site = lived(39, List.of(new ReportingYear(new Quarter(2025, 1), 1), YearStart.APRIL.year(2025),
                YearStart.APRIL.year(2026)));
        assertEquals(List.of("2025Q1", "2025Q2", "2025Q3", "2025Q2-2026Q1-H1", "2025Q4", "2026Q1", "2025Q2-2026Q1-H2",
                "2025Q2-2026Q1", "2026Q2", "2026Q3", "2026Q2-2027Q1-H1", "2026Q4", "2027Q1", "2026Q2-2027Q1-H2",
                "2026Q2-2027Q1"), site.reports().stream().map(Published::period).toList());
        assertTrue(site.reports().getLast().populations().size() > 1, "nothing of a year was published");
        nothingIsFound(site);
    }

    /// A calendar year, three quarters by themselves, and a year from October.
    @Test
    void theChangeToOctoberTellsNothing() throws IOException, InterruptedException {
        nothingIsFound(lived(47, List.of(YearStart.JANUARY.year(2025), new ReportingYear(new Quarter(2026, 1), 3),
                YearStart.OCTOBER.year(2026))));
    }

    /// Sites with an odd number of women do not help with work: its invented data in one year does not follow from the year
    /// before.
    private static Site lived(int women, List<ReportingYear> years) {
        var rearranged = new Rearranged(InventedYears.of(women, women, 3));
        var secret = new byte[32];
        new Random(women).nextBytes(secret);
        var reports = new ArrayList<Published>();
        var files = new HashMap<String, byte[]>();
        var known = new TreeMap<String, String>();
        var truth = new HashMap<String, Integer>();
        for (var year : years) {
            var facts = rearranged.of(year);
            var fixed = Optional.of(year).filter(ReportingYear::isWhole)
                    .map(whole -> new ReportSettings(whole, Threshold.TEN,
                            LongPeriodsTest.settings(2025, 2, TURN, Threshold.TEN).tables()));
            var before = reports.stream().filter(report -> isNear(year, Period.parse(report.period()).last())).toList();
            try (var key = new DisclosureKey(secret)) {
                var published = new ReportYear(facts,
                        new Protection(key, "PA01", Threshold.TEN, Linked.TIES), fixed, List.of(), before)
                        .reports(year.isWhole() ? new WholeYear(year.first().year(), year.start()) : year.last());
                published.forEach(report -> files.put(report.period(), csv(report, fixed)));
                year.quarters().stream().flatMap(quarter -> year.endingWith(quarter).stream())
                        .forEach(period -> LongPeriodsTest.add(truth, period, new PeriodFigures(facts, period,
                                new PeriodTables(fixed, period)).counted()));
                for (int upTo : List.of(1, published.size())) {
                    known.put(published.get(upTo - 1).period(), AttackerFile.of(
                            Stream.concat(before.stream(), published.stream().limit(upTo))
                                    .map(report -> files.getOrDefault(report.period(), new byte[0])).toList()));
                }
                reports.addAll(published);
            }
        }
        known.forEach((period, json) -> assertEquals(List.of(), Truth.not(json, truth), period));
        return new Site(reports, known);
    }

    private static boolean isNear(ReportingYear year, Quarter last) {
        var before = year.first().previous();
        return last.equals(before) || last.equals(before.previous());
    }

    private static byte[] csv(Published report, Optional<ReportSettings> settings) {
        return CsvExport.write(new QuarterlyReport(Period.parse(report.period()), QuarterlyReport.Standing.OVER, report,
                settings), Invented.ENGLISH);
    }

    private void nothingIsFound(Site site) throws IOException, InterruptedException {
        site.known().forEach((period, json) -> assertEquals(0, Opened.by(json), period));
        Assumptions.assumeTrue(Files.isRegularFile(ATTACKER) && said(List.of(PYTHON, "-c", "import scipy")).isEmpty(),
                "skipped: the reference attacker needs ../shared/disclosure/attacker.py and /usr/bin/python3 with SciPy");
        var command = new ArrayList<>(List.of(PYTHON, ATTACKER.toString()));
        for (var json : site.known().values()) {
            var file = folder.resolve(command.size() + ".json");
            Files.writeString(file, json);
            command.add(file.toString());
        }
        assertEquals(List.of(), said(command).stream().filter(line -> line.contains("counts attacked")
                && !line.matches(".*EXACT 0, NARROW\\(<4\\) 0, OK \\d+; ZERO 0, EXISTS 0, GROUP 0;.*")).toList());
    }

    private static List<String> said(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), said);
        return said.lines().toList();
    }
}
