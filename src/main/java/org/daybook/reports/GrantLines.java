package org.daybook.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.RunningGrant;

/// The lines of an export about grants: the number of people since the start of each, and the terms that identify each. There
/// are as many as there are grants under way.
final class GrantLines {
    static final String FIRST = "grant-first";
    static final String LAST = "grant-last";
    static final String PAYS = "grant-pays";
    private static final int HUNDRED = 100;

    private GrantLines() {}

    /// Returns the lines of a report.
    static List<ReportLine> of(Published report) {
        var lines = new ArrayList<ReportLine>();
        report.running().forEach(grant -> lines.add(ReportLines.line(GrantCode.REACH, grant.population(),
                report.since(grant).orElseGet(PublishedTotal.Withheld::new))));
        report.running().forEach(grant -> lines.addAll(List.of(
                ReportLine.exact(FIRST, grant.population(), month(grant.first())),
                ReportLine.exact(LAST, grant.population(), month(grant.last())),
                ReportLine.exact(PAYS, grant.population(), parts(grant)))));
        return lines;
    }

    /// Returns the grants described by lines.
    ///
    /// @throws IllegalArgumentException if a line is missing
    static List<RunningGrant> running(List<ReportLine> lines) {
        return GrantCode.all().stream().filter(code -> lines.stream().anyMatch(line -> line.at(GrantCode.REACH, code)))
                .map(code -> new RunningGrant(code, month(number(lines, FIRST, code)),
                        month(number(lines, LAST, code)), parts(number(lines, PAYS, code))))
                .toList();
    }

    /// Checks whether a line identifies a grant and is not a figure.
    static boolean isTerm(String table) {
        return Stream.of(FIRST, LAST, PAYS).anyMatch(table::equals);
    }

    /// Returns one bit for each thing that a grant may pay for, in order; 0 for everything.
    private static int parts(RunningGrant grant) {
        var all = GrantForm.allParts();
        return grant.parts().stream().mapToInt(part -> 1 << all.indexOf(part)).sum();
    }

    private static Set<String> parts(int bits) {
        var all = GrantForm.allParts();
        if (bits < 0 || bits >= 1 << all.size()) {
            throw new IllegalArgumentException("no such grant");
        }
        return IntStream.range(0, all.size()).filter(place -> (bits >> place & 1) == 1).mapToObj(all::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int month(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    private static YearMonth month(int number) {
        try {
            return YearMonth.of(number / HUNDRED, number % HUNDRED);
        } catch (java.time.DateTimeException strange) {
            throw new IllegalArgumentException("no such month", strange);
        }
    }

    private static int number(List<ReportLine> lines, String table, String code) {
        return lines.stream().filter(line -> line.at(table, code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a line of the catalogue is missing")).number()
                .orElseThrow(() -> new IllegalArgumentException("a line of the catalogue is empty"));
    }
}
