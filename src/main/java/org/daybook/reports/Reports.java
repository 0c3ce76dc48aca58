package org.daybook.reports;

import static org.daybook.staff.Permission.EXPORT_REPORT;
import static org.daybook.staff.Permission.SEE_REPORT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.daybook.base.DateRange;
import org.daybook.base.Desk;
import org.daybook.base.Quarter;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.Threshold;
import org.daybook.staff.Gate;
import org.daybook.staff.Site;
import org.daybook.vault.Secret;
import org.daybook.vault.Tx;

/// The quarterly report. Leave is asked for on the write lane, where an export leaves its audit line *before* anything
/// is read; everything long runs on the reading lane. The screen uses the methods that take a [Gate.Permit], one on
/// each lane; the command line, where both lanes are one thread, uses those that do not.
public final class Reports {
    private final Gate gate;
    private final Site site;
    private final Clock clock;
    private final ReportStore store;

    /// @param gate the way to the store
    /// @param site whose report it is
    /// @param desk the clock that tells which quarters are over
    public Reports(Gate gate, Site site, Desk desk) {
        this.gate = gate;
        this.site = site;
        this.clock = desk.clock().withZone(site.zone());
        this.store = new ReportStore(site.country());
    }

    /// Asks for leave to see the report, on the write lane.
    ///
    /// @throws org.daybook.base.Refusal when her role may not
    public Gate.Permit maySee() {
        return gate.permit(SEE_REPORT);
    }

    /// Asks for leave to export, on the write lane; writes the audit line.
    ///
    /// @throws org.daybook.base.Refusal when her role may not, or `reports.refusal.file-exists`
    public Gate.Permit mayExport(Export asked) {
        target(asked).check(names(asked.quarter()));
        return gate.permit(EXPORT_REPORT);
    }

    /// What the screen shows, on the reading lane.
    ///
    /// @param asked the quarter; left out, the newest that is over and has sessions
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`
    public QuarterPage page(Gate.Permit permit, Optional<Quarter> asked) {
        return gate.read(permit, tx -> {
            var quarters = new TreeSet<>(store.quarters(tx, today()));
            var quarter = asked.orElseGet(() -> usual(quarters));
            quarters.add(quarter);
            var year = year(tx, quarter);
            var before = year.stream().filter(report -> report.period().equals(quarter.previous().toString()))
                    .findFirst().map(report -> report(quarter.previous(), report));
            return new QuarterPage(report(quarter, year.getLast()), before, List.copyOf(quarters.descendingSet()),
                    readiness(tx, quarter), LocalTime.now(clock));
        });
    }

    /// Reads and writes the files of an export, on the reading lane.
    ///
    /// @return the files, XLSX first
    /// @throws org.daybook.base.Refusal `reports.refusal.file-exists`, `reports.refusal.cannot-write`,
    ///                                  `disclosure.refusal.unsafe`
    public List<Path> export(Gate.Permit permit, Export asked) {
        var year = gate.read(permit, tx -> year(tx, asked.quarter()));
        var report = report(asked.quarter(), year.getLast());
        var names = names(asked.quarter());
        var files = new LinkedHashMap<String, byte[]>(
                Map.of(names.getFirst(), XlsxExport.write(report, asked.labels())));
        files.put(names.getLast(), CsvExport.write(report, asked.labels()));
        return target(asked).write(files);
    }

    /// Asks, reads and writes in one go, where the lanes are one thread.
    ///
    /// @return the files, XLSX first
    public List<Path> export(Export asked) {
        return export(mayExport(asked), asked);
    }

    /// What somebody knows who holds the CSV exports of the year up to a quarter, in the format of the reference
    /// attacker; made from the bytes that those exports have. Leaves the audit line of an export.
    ///
    /// @return JSON
    public String attackerFormat(Quarter quarter, Labels labels) {
        var year = gate.read(gate.permit(EXPORT_REPORT), tx -> year(tx, quarter));
        return AttackerFile.of(year.stream()
                .map(published -> CsvExport.write(report(Quarter.parse(published.period()), published), labels))
                .toList());
    }

    private List<Published> year(Tx tx, Quarter upTo) {
        var secret = tx.secret(Secret.DISCLOSURE);
        try (var key = new DisclosureKey(secret)) {
            return new ReportYear(store.year(tx, upTo, today()), new Protection(key, site.code(), Threshold.TEN))
                    .reports();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private Readiness readiness(Tx tx, Quarter quarter) {
        var days = quarter.days();
        var until = days.last().isAfter(today()) ? today() : days.last();
        int empty = until.isBefore(days.first())
                ? 0
                : store.emptyRegisters(tx, new DateRange(days.first(), until));
        return new Readiness(empty, store.stoppedWelcomes(tx));
    }

    private QuarterlyReport report(Quarter quarter, Published published) {
        var standing = quarter.days().last().isBefore(today())
                ? QuarterlyReport.Standing.OVER
                : QuarterlyReport.Standing.UNDER_WAY;
        return new QuarterlyReport(quarter, standing, published);
    }

    private Quarter usual(TreeSet<Quarter> quarters) {
        var now = Quarter.of(today());
        var over = quarters.lower(now);
        return over == null ? now : over;
    }

    private List<String> names(Quarter quarter) {
        return List.of(site.code() + "-" + quarter + ".xlsx", site.code() + "-" + quarter + ".csv");
    }

    private static ExportFolder target(Export asked) {
        return new ExportFolder(asked.folder(), asked.existing());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
