package org.daybook.reports;

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
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Progress;
import org.daybook.vault.Tx;

/// Step 12 of the specification: what is published is stored, figures and files, and given out byte for byte ever
/// after. There is no way back: what has left the house cannot be called back.
///
/// @param book      what would be published
/// @param review    looks through the text that leaves with it
/// @param languages the words of the files; asked when something is frozen
/// @param clock     in the site's zone
record Freezing(Yearbook book, NarrativeReview review, Supplier<List<Labels>> languages, Clock clock) {
    /// Whether a period may be frozen as far as time goes: its last day has passed here and in UTC, by which late marks
    /// are told, so that none can be dated back into it.
    boolean isOver(Period period) {
        var last = period.days().last();
        return last.isBefore(LocalDate.now(clock))
                && last.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /// Freezes a quarter, and with it the longer periods that end with it and the earlier quarters of its year that have
    /// anything in them. All of it or, on
    /// anything thrown, nothing.
    ///
    /// @throws Refusal `reports.refusal.not-over`, `reports.refusal.frozen-already`, `disclosure.refusal.unsafe`, and what
    ///                 [GrantOrder#demandIsNext] and [NarrativeReview#demandReady] throw
    void freeze(UnitOfWork work, Quarter quarter) {
        if (!isOver(quarter)) {
            throw new Refusal("reports.refusal.not-over");
        }
        if (book.frozen().isFrozen(work.tx(), quarter)) {
            throw new Refusal("reports.refusal.frozen-already");
        }
        new GrantOrder(book).demandIsNext(work.tx(), quarter, work.today());
        for (var published : book.toFreeze(work.tx(), quarter, work.today())) {
            var period = Period.parse(published.period());
            var report = new QuarterlyReport(period, QuarterlyReport.Standing.OVER, published,
                    book.settings(work.tx(), period));
            var text = review.demandReady(work, published).orElse(Narrative.EMPTY);
            book.frozen().insert(work, report, files(report, before(work.tx(), report), text));
        }
    }

    /// The files of a report, frozen ones as they were frozen, by their names, XLSX first.
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

    /// The bytes of one file of a report. A frozen one in a language that the program did not speak then is in the first; a
    /// kind of file that the program did not write then is written from the frozen figures, without text or the quarter before, so
    /// that it is the same at any time.
    byte[] bytes(Tx tx, QuarterlyReport report, Labels labels, FrozenFile.Kind kind) {
        var period = report.period();
        return book.frozen().file(tx, period, labels.language(), kind)
                .or(() -> book.frozen().file(tx, period, languages.get().getFirst().language(), kind))
                .orElseGet(() -> file(report, Optional.empty(), Narrative.EMPTY, labels, kind)).bytes();
    }

    /// The files of a final report in the words of a template, by their names: the three for people are the report with a page for
    /// the template, the one for programs has the template alone. Their figures are those that were published. The template
    /// and the targets are those of today, so that a file may have other lines and other targets when it is written again.
    ///
    /// @param grant whose template it is, where there is one
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

    /// What was published of the quarter before, where it was.
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

    /// A file of a report, from published figures and a text that was looked through alone. The CSV, which programs read, has no
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

    /// A file in the words of a template.
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
