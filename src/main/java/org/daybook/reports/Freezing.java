package org.daybook.reports;

import static org.daybook.staff.Permission.SEE_DRAFT_FIGURES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.disclosure.Published;
import org.daybook.reports.files.OdsReport;
import org.daybook.reports.files.PdfReport;
import org.daybook.reports.files.XlsxReport;
import org.daybook.reports.narrative.Narrative;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Progress;
import org.daybook.vault.Tx;

/// Step 12 of the specification: published figures and files are stored, and returned byte for byte from then on. This cannot
/// be undone, because what was exported cannot be recalled.
///
/// @param book      the figures that would be published
/// @param review    checks the text that is exported with the figures
/// @param languages the words of the files, queried whenever a report is finalised
/// @param clock     in the site's zone
record Freezing(Yearbook book, NarrativeReview review, Supplier<List<Labels>> languages, Clock clock) {
    /// Checks whether a period is over and can be finalised: its last day has passed both here and in UTC. UTC decides which
    /// attendance is late, so none can be backdated into the period.
    boolean isOver(Period period) {
        var last = period.days().last();
        return last.isBefore(LocalDate.now(clock))
                && last.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /// Finalises a quarter, the longer periods that end with it, and the earlier quarters of its year that contain any data. If
    /// anything is thrown, nothing is finalised.
    ///
    /// @throws Refusal `reports.refusal.not-over`, `reports.refusal.frozen-already`, `disclosure.refusal.unsafe`, and what
    ///         [GrantOrder#demandIsNext] and [NarrativeReview#demandReady] throw
    void freeze(UnitOfWork work, Quarter quarter) {
        if (!isOver(quarter)) {
            throw new Refusal("reports.refusal.not-over");
        }
        if (book.frozen().isFrozen(work.tx(), quarter)) {
            throw new Refusal("reports.refusal.frozen-already");
        }
        new GrantOrder(book).demandIsNext(work.tx(), quarter, work.today());
        var all = book.toFreeze(work.tx(), quarter, work.today());
        all.stream().map(published -> Period.parse(published.period())).filter(Quarter.class::isInstance)
                .map(Quarter.class::cast).sorted().forEach(one -> new CountedStore().keep(work.tx(), one));
        for (var published : all) {
            var period = Period.parse(published.period());
            var report = new QuarterlyReport(period, QuarterlyReport.Standing.OVER, published,
                    book.settings(work.tx(), period));
            var text = review.demandReady(work, known(work, published)).orElse(Narrative.EMPTY);
            book.frozen().insert(work, report, files(report, before(work.tx(), report), text));
        }
    }

    /// Returns the figures that the user could see before. If the text were checked against the others, a refusal would tell her
    /// which numbers the draft does not print.
    private static Published known(UnitOfWork work, Published draft) {
        return Gate.allows(work.who(), SEE_DRAFT_FIGURES) ? draft : TotalsAlone.of(draft);
    }

    /// Returns the files of a report by name, XLSX first; those of a finalised report as they were finalised.
    Map<String, byte[]> files(Tx tx, QuarterlyReport report, Labels labels, Progress progress) {
        var files = new LinkedHashMap<String, byte[]>();
        var kinds = FrozenFile.Kind.values();
        for (var kind : kinds) {
            progress.at(files.size(), kinds.length);
            files.put(name(report.published(), kind), bytes(tx, report, labels, kind));
        }
        progress.at(kinds.length, kinds.length);
        return files;
    }

    /// Returns the bytes of one file of a report. If a report was finalised when the program did not have this language, its
    /// file is in the first language. If the program did not have this kind of file then, it is written from the finalised
    /// figures, without text or the previous quarter, so that it is always the same.
    byte[] bytes(Tx tx, QuarterlyReport report, Labels labels, FrozenFile.Kind kind) {
        var period = report.period();
        return book.frozen().file(tx, period, labels.language(), kind)
                .or(() -> book.frozen().file(tx, period, languages.get().getFirst().language(), kind))
                .orElseGet(() -> file(report, Optional.empty(), Narrative.EMPTY, labels, kind)).bytes();
    }

    /// Returns the files of a final report in the words of a template, by name. The three for people are the report with a page
    /// for the template; the one for programs has the template alone. Their figures are the published ones. The template and
    /// the targets are the current ones, so a file written again may have other lines and other targets.
    ///
    /// @param grant the grant whose template it is, if any
    Map<String, byte[]> files(Tx tx, QuarterlyReport report, ReportTemplate template, Optional<Grant> grant,
            Labels labels) {
        var chosen = TemplateReport.of(SentReport.read(bytes(tx, report, labels, FrozenFile.Kind.CSV)), template, grant,
                labels);
        var frozen = book.frozen().of(tx, report.period());
        var before = book.frozen().of(tx, report.period().previous())
                .filter(one -> frozen.filter(itself -> one.at().isAfter(itself.at())).isEmpty())
                .map(FrozenReport::published);
        var files = new LinkedHashMap<String, byte[]>();
        for (var kind : FrozenFile.Kind.values()) {
            files.put(name(report.published(), template, kind), file(report, before, chosen, labels, kind));
        }
        return files;
    }

    /// Returns what was published of the previous quarter, if anything.
    private Optional<Published> before(Tx tx, QuarterlyReport report) {
        return book.frozen().of(tx, report.period().previous()).map(FrozenReport::published);
    }

    private List<FrozenFile> files(QuarterlyReport report, Optional<Published> before, Narrative text) {
        var files = new ArrayList<FrozenFile>();
        for (var labels : languages.get()) {
            for (var kind : FrozenFile.Kind.values()) {
                files.add(file(report, before, text, labels, kind));
            }
        }
        return files;
    }

    /// Returns a file of a report, made only of published figures and a reviewed text. The CSV, which programs read, has no
    /// text.
    static FrozenFile file(QuarterlyReport report, Optional<Published> before, Narrative text, Labels labels,
            FrozenFile.Kind kind) {
        return new FrozenFile(labels.language(), kind, switch (kind) {
            case XLSX -> XlsxReport.write(new ReportWords(report, before, text, labels).document());
            case PDF -> PdfReport.write(new ReportWords(report, before, text, labels).document());
            case ODS -> OdsReport.write(new ReportWords(report, before, text, labels).document());
            case CSV -> CsvExport.write(report, labels);
        });
    }

    /// Returns a file in the words of a template.
    static byte[] file(QuarterlyReport report, Optional<Published> before, TemplateReport chosen, Labels labels,
            FrozenFile.Kind kind) {
        return switch (kind) {
            case XLSX -> XlsxReport.write(ReportWords.of(report, before, chosen, labels).document());
            case PDF -> PdfReport.write(ReportWords.of(report, before, chosen, labels).document());
            case ODS -> OdsReport.write(ReportWords.of(report, before, chosen, labels).document());
            case CSV -> chosen.csv();
        };
    }

    private static String name(Published published, ReportTemplate template, FrozenFile.Kind kind) {
        return published.site() + "-" + published.period() + "-" + template.code() + "." + kind.code();
    }

    private static String name(Published published, FrozenFile.Kind kind) {
        return published.site() + "-" + published.period() + "." + kind.code();
    }
}
