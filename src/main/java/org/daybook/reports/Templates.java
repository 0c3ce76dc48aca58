package org.daybook.reports;

import static org.daybook.staff.Permission.EXPORT_REPORT;
import static org.daybook.staff.Permission.KEEP_REPORT_TEMPLATE;
import static org.daybook.staff.Permission.READ_REPORT;
import static org.daybook.staff.Permission.SEE_REPORT;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.Site;
import org.daybook.vault.Tx;

/// Reports in the words and order that funders require. A template selects from published figures and counts nothing, so it may
/// be added, chosen and deleted at any time.
final class Templates {
    /// Far more than the funders of any site.
    private static final int MOST = 50;

    private final Gate gate;
    private final Site site;
    private final Freezing freezing;
    private final ShownFigures shown;
    private final GrantStore grants;
    private final TemplateStore store = new TemplateStore();

    /// @param shown the figures that the user may see
    Templates(Gate gate, Site site, Freezing freezing, GrantStore grants,
            ShownFigures shown) {
        this.gate = gate;
        this.site = site;
        this.freezing = freezing;
        this.grants = grants;
        this.shown = shown;
    }

    /// Requests a permit to see the figures, on the write lane. Writes the audit line.
    ///
    /// @throws Refusal if the worker's role does not allow it
    Gate.Permit maySee() {
        return gate.permit(READ_REPORT);
    }

    /// Returns a report in the words of every template, on the reading lane.
    ///
    /// @throws Refusal `disclosure.refusal.unsafe`
    TemplatePage page(Gate.Permit permit, Period period, Labels labels) {
        return gate.lookAtLength(permit, READ_REPORT, work -> {
            var book = freezing.book();
            var published = shown.of(work.tx(), period, book.reports(work.tx(), period, work.today()).getLast());
            var report = new SentReport(published, ReportLines.of(published));
            var own = store.all(work.tx(), labels.language());
            return new TemplatePage(Stream.concat(
                    ReportTemplate.BUILT_IN.stream().map(name -> ReportTemplate.builtIn(name, labels.language()))
                            .map(one -> choice(report, one, false, first(work.tx(), one, period), labels)),
                    own.stream().map(one -> choice(report, one, true, first(work.tx(), one, period), labels)))
                    .toList(), unreadable(work.tx(), own),
                    book.frozen().isFrozen(work.tx(), period), gate.allows(KEEP_REPORT_TEMPLATE));
        });
    }

    private List<String> unreadable(Tx tx, List<ReportTemplate> readable) {
        var codes = readable.stream().map(ReportTemplate::code).toList();
        return store.codes(tx).stream().filter(code -> !codes.contains(code)).toList();
    }

    private Optional<Grant> first(Tx tx, ReportTemplate template, Period period) {
        return grants.of(tx, template.code(), period);
    }

    private static TemplatePage.Choice choice(SentReport report, ReportTemplate template, boolean isOwn,
            Optional<Grant> grant, Labels labels) {
        return new TemplatePage.Choice(template, isOwn,
                TemplateReport.of(report, template, grant, labels).lines());
    }

    /// Adds a template of the site from a file, which is read strictly. Replaces one of the same name.
    ///
    /// @param language the preferred language of its words, ISO 639
    /// @return the template
    /// @throws Refusal `reports.refusal.template-taken`, `reports.refusal.too-many-templates`, and as [ReportTemplate#of] does
    ReportTemplate keep(Path file, String language) {
        var bytes = ReportTemplate.bytes(file);
        var template = ReportTemplate.read(ReportTemplate.code(file), bytes, language);
        if (ReportTemplate.BUILT_IN.contains(template.code())) {
            throw new Refusal("reports.refusal.template-taken");
        }
        gate.act(KEEP_REPORT_TEMPLATE, work -> {
            if (store.codes(work.tx()).stream().filter(code -> !code.equals(template.code())).count() >= MOST) {
                throw new Refusal("reports.refusal.too-many-templates");
            }
            store.put(work, template.code(), bytes);
        });
        return template;
    }

    /// Deletes a template of the site. Files exported with it remain.
    void delete(ReportTemplate template) {
        gate.act(KEEP_REPORT_TEMPLATE, work -> store.delete(work, template.code()));
    }

    /// Requests a permit to export a final report in the words of a template, on the write lane. Writes the audit line.
    ///
    /// @throws Refusal if the worker's role does not allow it, `reports.refusal.template-not-final`,
    ///         `reports.refusal.file-exists`
    Gate.Permit mayExport(Export asked, ReportTemplate template) {
        if (!gate.look(SEE_REPORT, work -> freezing.book().frozen().isFrozen(work.tx(), asked.period()))) {
            throw new Refusal("reports.refusal.template-not-final");
        }
        new ExportFolder(asked.folder(), asked.existing()).check(names(asked.period(), template));
        return gate.permit(EXPORT_REPORT);
    }

    /// Writes the files of a final report in the words of a template, on the reading lane. Either all files appear or none
    /// does.
    ///
    /// @return the files, XLSX first
    /// @throws Refusal `reports.refusal.template-not-final`, `reports.refusal.file-exists`, `reports.refusal.cannot-write`
    List<Path> export(Gate.Permit permit, Export asked, ReportTemplate template) {
        return new ExportFolder(asked.folder(), asked.existing()).write(files(permit, asked, template));
    }

    /// Returns the same files without writing them.
    Map<String, byte[]> files(Gate.Permit permit, Export asked, ReportTemplate template) {
        return gate.read(permit, EXPORT_REPORT,
                tx -> freezing.files(tx, finalReport(tx, asked.period()), template,
                        first(tx, template, asked.period()), asked.labels()));
    }

    private QuarterlyReport finalReport(Tx tx, Period period) {
        var frozen = freezing.book().frozen().of(tx, period)
                .orElseThrow(() -> new Refusal("reports.refusal.template-not-final"));
        return new QuarterlyReport(period, QuarterlyReport.Standing.OVER, frozen.published(),
                freezing.book().settings(tx, period));
    }

    /// Returns the names of the files.
    List<String> names(Period period, ReportTemplate template) {
        return Arrays.stream(FrozenFile.Kind.values())
                .map(kind -> site.code() + "-" + period + "-" + template.code() + "." + kind.code()).toList();
    }
}
