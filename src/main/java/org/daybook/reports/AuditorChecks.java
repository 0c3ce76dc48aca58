package org.daybook.reports;

import static org.daybook.staff.Permission.RECORD_AUDITOR_CHECK;
import static org.daybook.staff.Permission.SEE_REPORT;
import static org.daybook.staff.Permission.SHOW_EXACT_FIGURES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.disclosure.Contributions;
import org.daybook.disclosure.RunningGrant;
import org.daybook.disclosure.SiteFigures;
import org.daybook.reports.AuditorProtocol.CheckedLine;
import org.daybook.reports.AuditorProtocol.FileHash;
import org.daybook.staff.Gate;
import org.daybook.staff.Initials;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.daybook.vault.Progress;

/// Lets an auditor compare a final report with the exact figures: on a coordinator's screen, with a second colleague present,
/// and with an audit line that another manager reviews. Only a protocol without figures is kept. On the write lane.
final class AuditorChecks {
    private static final int MOST = 9999;

    private final Gate gate;
    private final Freezing freezing;
    private final AuditorCheckStore store = new AuditorCheckStore();

    AuditorChecks(Gate gate, Freezing freezing) {
        this.gate = gate;
        this.freezing = freezing;
    }

    /// Returns what is shown before any figure.
    ///
    /// @throws Refusal if the worker's role may not see reports
    AuditorCheckPage page(Period period) {
        return gate.look(SEE_REPORT, work -> {
            var initials = Initials.everyone(work);
            return new AuditorCheckPage(freezing.book().frozen().isFrozen(work.tx(), period),
                    gate.allows(SHOW_EXACT_FIGURES),
                    Initials.here(work).stream().filter(one -> !one.equals(work.who().id()))
                            .map(one -> new AuditorCheckPage.Colleague(one, initials.getOrDefault(one, "")))
                            .sorted(Comparator.comparing(AuditorCheckPage.Colleague::initials)).toList(),
                    store.finished(work.tx(), period).stream().map(row -> new AuditorCheckPage.Finished(row.id(),
                            LocalDate.ofInstant(row.shownAt(), work.zone()), row.auditor())).toList());
        });
    }

    /// Shows the exact figures of a final report, as counted today. Writes an audit line, which a colleague reviews.
    ///
    /// @throws Refusal if the worker's role does not allow it, `reports.refusal.check-not-final`,
    ///         `reports.refusal.check-auditor`, or `reports.refusal.check-second` if the second person is missing or is the
    ///         user herself
    ExactFigures show(Period period, AuditorCheckForm form) {
        return gate.pass(SHOW_EXACT_FIGURES, work -> {
            var frozen = freezing.book().frozen().of(work.tx(), period)
                    .orElseThrow(() -> new Refusal("reports.refusal.check-not-final"));
            if (!form.namesAnAuditor()) {
                throw new Refusal("reports.refusal.check-auditor");
            }
            var present = form.present().filter(one -> !one.equals(work.who().id()))
                    .filter(Initials.here(work)::contains)
                    .orElseThrow(() -> new Refusal("reports.refusal.check-second"));
            work.awaitReview();
            var check = store.insert(work, period, form.auditor(), present);
            work.names(check);
            var figures = figures(work, period, frozen.published().running());
            return new ExactFigures(check, ReportLines.of(frozen.published()).stream()
                    .filter(line -> !GrantLines.isTerm(line.table()))
                    .map(line -> new ExactFigures.Line(line, ExactFigures.of(figures, line))).toList());
        });
    }

    /// Returns the figures as disclosure control would receive them; for a longer period, with the sums over its quarters.
    ///
    /// @param grants the grants in the final report: otherwise adding and deleting grants would give the figures of any group
    private SiteFigures figures(UnitOfWork work, Period period, List<RunningGrant> grants) {
        var book = freezing.book();
        var year = book.year(work.tx(), period);
        var read = book.counts().year(work.tx(), year, period.last(), work.today(), Progress.unwatched());
        var facts = read.with(read.grants().those(grants).only(year.upTo(period.last()).stream()
                .filter(quarter -> book.frozen().isFrozen(work.tx(), quarter)).toList()));
        var settings = book.settings(work.tx(), period);
        var counted = new PeriodFigures(facts, period,
                new PeriodTables(settings, period, facts.grants().running())).counted();
        if (!period.isLong()) {
            return counted;
        }
        var events = new HashMap<String, Contributions>();
        for (var quarter : period.quarters()) {
            new PeriodFigures(facts, quarter, new PeriodTables(settings, quarter)).counted().events()
                    .forEach((name, held) -> events.merge(name, held,
                            (one, other) -> Contributions.ofServices(one.total() + other.total())));
        }
        return new SiteFigures(counted.period(), counted.people(), counted.others(), events, counted.printed(),
                counted.start(), counted.since());
    }

    /// Records the auditor's findings. Possible once.
    ///
    /// @param agreed the lines that agreed
    /// @param sample the number of records compared, 1 to 9999
    /// @throws Refusal if the worker's role does not allow it, `reports.refusal.check-over` if the check is another user's or
    ///         is finished, or `reports.refusal.check-sample`
    void finish(UUID check, Set<CheckedLine> agreed, int sample) {
        gate.act(RECORD_AUDITOR_CHECK, work -> {
            work.names(check);
            if (store.find(work.tx(), check).filter(row -> row.sample().isEmpty())
                    .filter(row -> row.shownBy().equals(work.who().id())).isEmpty()) {
                throw new Refusal("reports.refusal.check-over");
            }
            if (sample < 1 || sample > MOST) {
                throw new Refusal("reports.refusal.check-sample");
            }
            store.finish(work, check, agreed, sample);
        });
    }

    /// Returns the protocol of a finished check, to be printed.
    ///
    /// @param labels the language of the files whose hashes it lists
    AuditorProtocol protocol(UUID check, Labels labels) {
        return gate.look(SEE_REPORT, work -> {
            var row = store.find(work.tx(), check).orElseThrow(() -> new Refusal("reports.refusal.check-over"));
            var frozen = freezing.book().frozen().of(work.tx(), row.period())
                    .orElseThrow(() -> new Refusal("reports.refusal.check-not-final"));
            var initials = Initials.everyone(work);
            var agreed = Set.copyOf(store.agreed(work.tx(), check));
            return new AuditorProtocol(frozen.published().site(), row.period(),
                    LocalDate.ofInstant(row.shownAt(), work.zone()), row.auditor(),
                    initials.getOrDefault(row.shownBy(), ""), initials.getOrDefault(row.present(), ""),
                    hashes(work.tx(), frozen, labels),
                    ReportLines.of(frozen.published()).stream()
                            .map(line -> new CheckedLine(line.table(), line.category())).filter(agreed::contains)
                            .toList(),
                    row.sample().orElseThrow(() -> new Refusal("reports.refusal.check-over")));
        });
    }

    private List<FileHash> hashes(Tx tx, FrozenReport frozen, Labels labels) {
        var report = new QuarterlyReport(frozen.period(), QuarterlyReport.Standing.OVER, frozen.published(),
                freezing.book().settings(tx, frozen.period()));
        return Arrays.stream(FrozenFile.Kind.values()).map(kind -> new FileHash(
                frozen.published().site() + "-" + frozen.period() + "." + kind.code(),
                new FrozenFile(labels.language(), kind, freezing.bytes(tx, report, labels, kind)).sha256())).toList();
    }
}
