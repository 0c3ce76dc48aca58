package org.daybook.reports;

import static org.daybook.staff.Permission.EXPORT_REPORT;
import static org.daybook.staff.Permission.FREEZE_REPORT;
import static org.daybook.staff.Permission.READ_REPORT;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.base.DeviceContext;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.disclosure.Published;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.Site;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Progress;
import org.daybook.vault.Tx;

/// The quarterly report. Permission is requested on the write lane, where an export writes its audit line *before* anything is
/// read. Everything long runs on the reading lane, except finalising, which counts and stores in one transaction. The screen
/// uses the methods that take a [Gate.Permit], one on each lane; the command line, where both lanes are one thread, uses the
/// others.
public final class Reports {
    /// The number of days after which a quarter that is over but not finalised is pointed out.
    private static final int PATIENCE_DAYS = 14;

    private final Gate gate;
    private final Site site;
    private final Clock clock;
    private final ReportStore store;
    private final Yearbook book;
    private final Freezing freezing;
    private final ShownFigures shown;
    private final OpenPoints openPoints;
    private final Narratives narratives;
    private final Templates templates;
    private final AuditorChecks auditorChecks;

    /// What this room needs from others.
    ///
    /// @param site         the site of the reports
    /// @param participants find women by their cards
    /// @param companies    returns the names of companies, which should be in no text of a report
    /// @param consents     whether she consents to her own story in a report
    public record Dependencies(Site site, Participants participants, Consents consents,
            Function<UnitOfWork, List<String>> companies) {}

    /// @param gate the way to the store
    /// @param desk the clock that determines which quarters are over
    public Reports(Gate gate, Dependencies dependencies, DeviceContext desk) {
        this(gate, dependencies, desk, Labels::inEveryLanguage);
    }

    /// Creates the reports with the words of the finalised files.
    Reports(Gate gate, Dependencies dependencies, DeviceContext desk, Supplier<List<Labels>> languages) {
        this.gate = gate;
        this.site = dependencies.site();
        this.clock = desk.clock().withZone(site.zone());
        this.store = new ReportStore(site.country());
        this.book = new Yearbook(site, store, new FrozenStore(), new SettingsStore());
        var review = new NarrativeReview(new NarrativeStore(), site, dependencies.companies(), new Stories(
                new StoryStore(), book.frozen(), dependencies.consents(), dependencies.participants()));
        this.freezing = new Freezing(book, review, languages, clock);
        this.shown = new ShownFigures(gate, freezing);
        this.narratives = new Narratives(gate, book, review, shown);
        this.templates = new Templates(gate, site, freezing, store.grants(), shown);
        this.auditorChecks = new AuditorChecks(gate, freezing);
        this.openPoints = new OpenPoints(gate, dependencies.participants(), clock);
    }

    /// Requests a permit to see the figures of one quarter, once, on the write lane. Writes the audit line.
    ///
    /// @throws org.daybook.base.Refusal if the worker's role does not allow it
    public Gate.Permit maySee() {
        return gate.permit(READ_REPORT);
    }

    /// Returns the settings: which tables are printed each quarter, half-year or year.
    public YearSettings settings() {
        return new YearSettings(gate, book, clock);
    }

    /// Returns the grants that fund the site.
    public Grants grants() {
        return new Grants(gate, store.grants(), book.frozen(), clock);
    }

    /// Returns what is missing or doubtful in a period, and where to correct it.
    OpenPoints openPoints() {
        return openPoints;
    }

    /// Returns the templates: the figures that funders require, in their words.
    Templates templates() {
        return templates;
    }

    /// Returns the auditor's checks of exact figures.
    AuditorChecks auditorChecks() {
        return auditorChecks;
    }

    /// Returns the texts of the reports.
    Narratives narratives() {
        return narratives;
    }

    /// Checks whether the user may finalise a quarter.
    public boolean mayFreeze() {
        return gate.allows(FREEZE_REPORT);
    }

    /// Finalises a quarter that is over, permanently, with the longer periods that end with it and the earlier quarters of its
    /// year that contain data: their figures and files stay as they are now. On the write lane; all of it or nothing.
    ///
    /// @throws org.daybook.base.Refusal if the worker's role does not allow it, `reports.refusal.not-over`,
    ///         `reports.refusal.frozen-already`, `disclosure.refusal.unsafe`
    public void freeze(Quarter quarter) {
        gate.act(FREEZE_REPORT, work -> freezing.freeze(work, quarter));
    }

    /// Returns the previous quarter if it has been over for two weeks, has sessions and is not finalised; empty for users who
    /// may not finalise. On the write lane.
    public Optional<Quarter> forgotten() {
        var before = Quarter.of(today()).previous();
        if (!mayFreeze() || !before.days().last().plusDays(PATIENCE_DAYS).isBefore(today())) {
            return Optional.empty();
        }
        return gate.look(SEE_REPORT, work -> store.quarters(work.tx(), today()).contains(before)
                && !book.frozen().isFrozen(work.tx(), before) ? Optional.of(before) : Optional.empty());
    }

    /// Requests a permit to export, on the write lane. Writes the audit line. A quarter is exported only after its end and in
    /// its permanent form: one that is not finalised yet is finalised.
    ///
    /// @throws org.daybook.base.Refusal if the worker's role does not allow it, `reports.refusal.not-begun`,
    ///         `reports.refusal.export-not-over`, `reports.refusal.no-settings`, `reports.refusal.file-exists`,
    ///         `disclosure.refusal.unsafe`
    public Gate.Permit mayExport(Export asked) {
        demandOver(asked.period());
        target(asked).check(names(asked.period()));
        if (leavesToFreeze(asked.period())) {
            freeze(asked.period().last());
        }
        return gate.permit(EXPORT_REPORT);
    }

    /// Returns the content of the screen, on the reading lane; for a quarter that is not over, and for some users also for one
    /// that is not final, the exact totals only.
    ///
    /// @param asked the period; if empty, the newest that is over and has sessions
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`
    public QuarterPage page(Gate.Permit permit, Optional<? extends Period> asked) {
        return page(permit, asked, Progress.unwatched());
    }

    /// Does the same as [#page(Gate.Permit, Optional)], with progress.
    ///
    /// @param progress is notified of progress in hundredths; it cannot stop the work
    public QuarterPage page(Gate.Permit permit, Optional<? extends Period> asked, Progress progress) {
        return gate.lookAtLength(permit, READ_REPORT, work -> {
            var tx = work.tx();
            var quarters = new TreeSet<>(store.quarters(tx, today()));
            var period = asked.<Period>map(one -> one).orElseGet(() -> usual(quarters));
            quarters.add(period.last());
            var year = book.reports(tx, period, today(), progress);
            return new QuarterPage(report(tx, period, year.getLast()), before(tx, period, year), periods(tx, quarters),
                    new ReadinessStore().of(work, period.days(), today()), standing(tx, period, year),
                    LocalTime.now(clock));
        });
    }

    /// Reads and writes the files of an export, on the reading lane. Those of a finalised quarter have the bytes that were
    /// finalised.
    ///
    /// @param progress is notified of each file, and may stop the work until all are made: then none is written
    /// @return the files, XLSX first
    /// @throws org.daybook.base.Refusal `reports.refusal.file-exists`, `reports.refusal.cannot-write`,
    ///         `disclosure.refusal.unsafe`
    public List<Path> export(Gate.Permit permit, Export asked, Progress progress) {
        return target(asked).write(files(permit, asked, progress));
    }

    /// Exports with four additional files: the same published figures in the words and order of a template. Either all files
    /// appear or none does.
    ///
    /// @return the files, XLSX first and the CSV of the template last
    /// @throws org.daybook.base.Refusal as [#mayExport] and [#export] do
    public List<Path> export(Export asked, ReportTemplate template) {
        target(asked).check(templates.names(asked.period(), template));
        var files = new LinkedHashMap<>(files(mayExport(asked), asked, Progress.unwatched()));
        files.putAll(templates.files(gate.permit(EXPORT_REPORT), asked, template));
        return target(asked).write(files);
    }

    private Map<String, byte[]> files(Gate.Permit permit, Export asked, Progress progress) {
        return gate.read(permit, EXPORT_REPORT, tx -> freezing.files(tx,
                report(tx, asked.period(), book.reports(tx, asked.period(), today()).getLast()), asked.labels(),
                progress));
    }

    /// Requests permission, reads and writes in one call, where both lanes are one thread.
    ///
    /// @return the files, XLSX first
    public List<Path> export(Export asked) {
        return export(mayExport(asked), asked, Progress.unwatched());
    }

    /// Returns the knowledge of an attacker who holds the CSV exports of the year up to a period, and the earlier ones of the
    /// half-years before and after it, in the format of the reference attacker. Made from the bytes of those exports. Writes
    /// the audit line of an export.
    ///
    /// @return JSON
    /// @throws org.daybook.base.Refusal as [#mayExport] does
    public String attackerFormat(Period period, Labels labels) {
        demandOver(period);
        return AttackerFile.of(gate.read(gate.permit(EXPORT_REPORT), EXPORT_REPORT,
                tx -> Stream.concat(book.beside(tx, period).stream(),
                        book.reports(tx, period, today()).stream())
                        .map(published -> report(tx, Period.parse(published.period()), published))
                        .map(report -> freezing.bytes(tx, report, labels, FrozenFile.Kind.CSV)).toList()));
    }

    /// A period that has not begun has no figures, and a file of zeros would be taken for figures. A period under way would be
    /// rounded again for every export, and two exports would reveal what the rounding hides.
    private void demandOver(Period period) {
        if (period.days().first().isAfter(today())) {
            throw new Refusal("reports.refusal.not-begun");
        }
        if (!freezing.isOver(period)) {
            throw new Refusal("reports.refusal.export-not-over");
        }
    }

    private boolean leavesToFreeze(Period period) {
        return mayFreeze() && gate.look(SEE_REPORT, work -> {
            if (period.isLong() && book.settings(work.tx(), period).isEmpty()) {
                throw new Refusal("reports.refusal.no-settings");
            }
            return !book.frozen().isFrozen(work.tx(), period.last());
        });
    }

    private Optional<QuarterlyReport> before(Tx tx, Period period, List<Published> year) {
        var earlier = period.previous();
        return !book.year(tx, earlier).equals(book.year(tx, period))
                ? Optional.empty()
                : book.frozen().of(tx, earlier).map(FrozenReport::published)
                        .or(() -> year.stream().filter(report -> report.period().equals(earlier.toString()))
                                .findFirst())
                        .map(published -> report(tx, earlier, published));
    }

    private Freezable standing(Tx tx, Period period, List<Published> year) {
        var frozen = book.frozen().of(tx, period);
        if (frozen.isPresent()) {
            return new Freezable.Frozen(LocalDate.ofInstant(frozen.get().at(), site.zone()), frozen.get().initials(),
                    book.frozen().lateVisits(tx, period));
        }
        return mayFreeze() && freezing.isOver(period)
                ? new Freezable.Waiting(earlier(tx, period.last(), year), GrantOrder.passedOver(
                        book.year(tx, period).upTo(period.last()).stream()
                                .filter(store.quarters(tx, today())::contains).toList(),
                        year))
                : new Freezable.Open();
    }

    /// Returns the earlier quarters of the year that would be finalised with this one.
    private List<Quarter> earlier(Tx tx, Quarter quarter, List<Published> year) {
        var grants = year.getLast().running().stream().filter(grant -> grant.touches(quarter.days())).toList();
        var withSessions = store.quarters(tx, today());
        return year.stream().map(report -> Period.parse(report.period())).flatMap(period -> period.isLong()
                ? Stream.empty()
                : period.quarters().stream()).filter(one -> one.compareTo(quarter) < 0
                        && (withSessions.contains(one)
                                || grants.stream().anyMatch(grant -> grant.touches(one.days())))
                        && !book.frozen().isFrozen(tx, one))
                .toList();
    }

    private QuarterlyReport report(Tx tx, Period period, Published published) {
        return new QuarterlyReport(period, shown.standing(tx, period), shown.of(tx, period, published),
                book.settings(tx, period));
    }

    /// Returns the quarters, newest first, and in years with settings the longer periods that are over.
    private List<Period> periods(Tx tx, TreeSet<Quarter> quarters) {
        return quarters.descendingSet().stream()
                .flatMap(quarter -> book.year(tx, quarter).endingWith(quarter).reversed().stream()
                        .filter(period -> !period.isLong()
                                || freezing.isOver(period) && book.settings(tx, period).isPresent()))
                .toList();
    }

    private Quarter usual(TreeSet<Quarter> quarters) {
        var now = Quarter.of(today());
        var over = quarters.lower(now);
        return over == null ? now : over;
    }

    private List<String> names(Period period) {
        return Arrays.stream(FrozenFile.Kind.values()).map(kind -> site.code() + "-" + period + "." + kind.code())
                .toList();
    }

    private static ExportFolder target(Export asked) {
        return new ExportFolder(asked.folder(), asked.existing());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
