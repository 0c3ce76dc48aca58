package org.daybook.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.daybook.base.Period;
import org.daybook.base.WholeYear;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.Ties;

/// What a site publishes in several years, each with its fixed settings: quarters, half-years and years in the order of
/// publication.
///
/// @param years    what is published, year by year
/// @param settings the settings of each
record PublishedYears(List<List<Published>> years, List<ReportSettings> settings) {
    /// @param plan the settings of a year, depending on what was published of the year before; nothing yet for the first
    static PublishedYears of(List<YearFacts> facts, long chance,
            Function<List<Published>, ReportSettings> plan) {
        return of(facts, chance, plan, Linked.TIES);
    }

    /// By a program that knows these relations between tables.
    static PublishedYears of(List<YearFacts> facts, long chance, Function<List<Published>, ReportSettings> plan,
            Ties ties) {
        var years = new ArrayList<List<Published>>();
        var settings = new ArrayList<ReportSettings>();
        var secret = new byte[32];
        new Random(chance).nextBytes(secret);
        for (var year : facts) {
            var last = years.isEmpty() ? List.<Published>of() : years.getLast();
            var fixed = plan.apply(last);
            var before = before(years);
            try (var key = new DisclosureKey(secret)) {
                years.add(new ReportYear(year, new Protection(key, "PA01", fixed.smallestGroup(), ties),
                        Optional.of(fixed), List.of(), before).reports(new WholeYear(year.upTo().year())));
            }
            settings.add(fixed);
        }
        return new PublishedYears(years, settings);
    }

    /// Returns what is read of the years before: their last half-year, the first year, and each year between.
    static List<Published> before(List<List<Published>> years) {
        return IntStream.range(0, years.size()).boxed()
                .flatMap(year -> years.get(year).stream().filter(report -> year == 0
                        || Period.parse(report.period()) instanceof WholeYear
                        || year == years.size() - 1 && Period.parse(report.period()).last().number() > 2))
                .toList();
    }

    /// Returns the files of a year up to each of its reports, as an attacker has them: with what ended with the year before.
    List<String> attackerFiles(int year) {
        var files = new ArrayList<byte[]>();
        if (year > 0) {
            years.get(year - 1).stream().filter(report -> Period.parse(report.period()).last().number() > 2)
                    .forEach(report -> files.add(csv(report, settings.get(year - 1))));
        }
        var found = new ArrayList<String>();
        for (var report : years.get(year)) {
            files.add(csv(report, settings.get(year)));
            found.add(AttackerFile.of(List.copyOf(files)));
        }
        return Collections.unmodifiableList(found);
    }

    private static byte[] csv(Published report, ReportSettings settings) {
        return CsvExport.write(new QuarterlyReport(Period.parse(report.period()), QuarterlyReport.Standing.OVER, report,
                Optional.of(settings)), Invented.ENGLISH);
    }
}
