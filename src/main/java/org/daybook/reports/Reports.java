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

/// The quarterly report. Leave is asked for on the write lane, where an export leaves its audit line *before* anything
/// is read; everything long runs on the reading lane, but for freezing, which counts and stores in one transaction. The
/// screen uses the methods that take a [Gate.Permit], one on each lane; the command line, where both lanes are one
/// thread, uses those that do not.
public final class Reports {
    /// After so many days a quarter that is over and not frozen is worth a word.
    private static final int PATIENCE_DAYS = 14;

    private final Gate gate;
    private final Site site;
    private final Clock clock;
    private final ReportStore store;
    private final Yearbook book;
    private final Freezing freezing;
    private final OpenPoints openPoints;
    private final Narratives narratives;
    private final Templates templates;
    private final AuditorChecks auditorChecks;

    /// What this room needs of others.
    ///
    /// @param site         whose report it is
    /// @param participants whose cards lead to what is missing
    /// @param companies    what companies are called, which no text of a report should say
    /// @param consents     whether she agrees that her own story stands in a report
    public record Dependencies(Site site, Participants participants, Consents consents,
            Function<UnitOfWork, List<String>> companies) {}

    /// @param gate the way to the store
    /// @param desk the clock that tells which quarters are over
    public Reports(Gate gate, Dependencies dependencies, DeviceContext desk) {
        this(gate, dependencies, desk, Labels::inEveryLanguage);
    }

    /// With the words of the frozen files.
    Reports(Gate gate, Dependencies dependencies, DeviceContext desk, Supplier<List<Labels>> languages) {
        this.gate = gate;
        this.site = dependencies.site();
        this.clock = desk.clock().withZone(site.zone());
        this.store = new ReportStore(site.country());
        this.book = new Yearbook(site, store, new FrozenStore(), new SettingsStore());
        var review = new NarrativeReview(new NarrativeStore(), site, dependencies.companies(), new Stories(
                new StoryStore(), book.frozen(), dependencies.consents(), dependencies.participants()));
        this.freezing = new Freezing(book, review, languages, clock);
        this.narratives = new Narratives(gate, book, review, this::asShown);
        this.templates = new Templates(gate, site, freezing, store.grants(), this::asShown);
        this.auditorChecks = new AuditorChecks(gate, freezing);
        this.openPoints = new OpenPoints(gate, dependencies.participants(), clock);
    }

    /// Asks for leave to see the figures of one quarter, once, on the write lane; writes the audit line.
    ///
    /// @throws org.daybook.base.Refusal when her role may not
    public Gate.Permit maySee() {
        return gate.permit(READ_REPORT);
    }

    /// Which tables come each quarter, half-year or year.
    public YearSettings settings() {
        return new YearSettings(gate, book, clock);
    }

    /// The grants on which the site lives.
    public Grants grants() {
        return new Grants(gate, store.grants(), book.frozen(), clock);
    }

    /// What is missing or doubtful in a period, and where it is put right.
    OpenPoints openPoints() {
        return openPoints;
    }

    /// Which figures funders ask for, in their words.
    Templates templates() {
        return templates;
    }

    /// An auditor's look at the exact figures.
    AuditorChecks auditorChecks() {
        return auditorChecks;
    }

    /// The texts of the reports.
    Narratives narratives() {
        return narratives;
    }

    /// Whether she may freeze a quarter.
    public boolean mayFreeze() {
        return gate.allows(FREEZE_REPORT);
    }

    /// Freezes a quarter that is over, for good, and with it the longer periods that end with it and the earlier quarters of its
    /// year that have anything in them: their figures and files stay as they are now. On the write lane; all of it or nothing.
    ///
    /// @throws org.daybook.base.Refusal when her role may not, `reports.refusal.not-over`,
    ///                                  `reports.refusal.frozen-already`, `disclosure.refusal.unsafe`
    public void freeze(Quarter quarter) {
        gate.act(FREEZE_REPORT, work -> freezing.freeze(work, quarter));
    }

    /// The quarter before the present one, when it has been over for two weeks, has sessions and is not frozen; nothing
    /// for those who may not freeze. On the write lane.
    public Optional<Quarter> forgotten() {
        var before = Quarter.of(today()).previous();
        if (!mayFreeze() || !before.days().last().plusDays(PATIENCE_DAYS).isBefore(today())) {
            return Optional.empty();
        }
        return gate.look(SEE_REPORT, work -> store.quarters(work.tx(), today()).contains(before)
                && !book.frozen().isFrozen(work.tx(), before) ? Optional.of(before) : Optional.empty());
    }

    /// Asks for leave to export, on the write lane; writes the audit line. A quarter leaves the house after its end, and only
    /// as it will stay: one that is not frozen yet is frozen.
    ///
    /// @throws org.daybook.base.Refusal when her role may not, `reports.refusal.not-begun`,
    ///                                  `reports.refusal.export-not-over`, `reports.refusal.no-settings`,
    ///                                  `reports.refusal.file-exists`,
    ///                                  `disclosure.refusal.unsafe`
    public Gate.Permit mayExport(Export asked) {
        demandOver(asked.period());
        target(asked).check(names(asked.period()));
        if (leavesToFreeze(asked.period())) {
            freeze(asked.period().last());
        }
        return gate.permit(EXPORT_REPORT);
    }

    /// What the screen shows, on the reading lane: of a quarter that is not over the exact totals alone.
    ///
    /// @param asked the period; left out, the newest that is over and has sessions
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`
    public QuarterPage page(Gate.Permit permit, Optional<? extends Period> asked) {
        return page(permit, asked, Progress.unwatched());
    }

    /// As [#page(Gate.Permit, Optional)], for somebody who waits.
    ///
    /// @param progress hears how far it has come, in hundredths; the work is not stopped there
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

    /// Reads and writes the files of an export, on the reading lane. Those of a frozen quarter are the bytes that were
    /// frozen.
    ///
    /// @param progress hears of each file, and may stop the work until all are made: then none is written
    /// @return the files, XLSX first
    /// @throws org.daybook.base.Refusal `reports.refusal.file-exists`, `reports.refusal.cannot-write`,
    ///                                  `disclosure.refusal.unsafe`
    public List<Path> export(Gate.Permit permit, Export asked, Progress progress) {
        return target(asked).write(files(permit, asked, progress));
    }

    /// Exports with four further files: the same published figures in the words and the order of a template. All files appear or none.
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

    /// Asks, reads and writes in one go, where the lanes are one thread.
    ///
    /// @return the files, XLSX first
    public List<Path> export(Export asked) {
        return export(mayExport(asked), asked, Progress.unwatched());
    }

    /// What somebody knows who holds the CSV exports of the year up to a period, and those of the half-years beside it that left before,
    /// in the format of the reference attacker; made from the bytes that those exports have. Leaves the audit line of an export.
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

    /// What has not begun has no figures; a file of zeros would be taken for some. What is under way would be drawn anew with
    /// every export, and whoever has two of them learns what the rounding hides.
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
                    book.frozen().lateMarks(tx, period));
        }
        return mayFreeze() && freezing.isOver(period)
                ? new Freezable.Waiting(earlier(tx, period.last(), year), GrantOrder.passedOver(
                        book.year(tx, period).upTo(period.last()).stream()
                                .filter(store.quarters(tx, today())::contains).toList(),
                        year))
                : new Freezable.Open();
    }

    /// The earlier quarters of the year that freezing this one would freeze, too.
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
        return new QuarterlyReport(period,
                freezing.isOver(period) ? QuarterlyReport.Standing.OVER : QuarterlyReport.Standing.UNDER_WAY,
                asShown(period, published), book.settings(tx, period));
    }

    private Published asShown(Period period, Published published) {
        return freezing.isOver(period) ? published : TotalsAlone.of(published);
    }

    /// The quarters, newest first, and where their year has settings the longer periods that are over.
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
