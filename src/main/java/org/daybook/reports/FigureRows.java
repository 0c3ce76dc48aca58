package org.daybook.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.disclosure.PrintedTable;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;

/// Lays out a section's tables for the screen, next to those of the previous quarter. Uses published figures only.
///
/// @param page    the page
/// @param section the section
/// @param labels  the language
record FigureRows(QuarterPage page, Section section, Labels labels) {
    private static final String NOTHING = "–";

    /// Returns the lines; only totals and grants if no table of the section is published.
    List<FigureRow> rows() {
        if (topics().stream().allMatch(topic -> now(topic).isEmpty())) {
            return section == Section.PEOPLE ? grants() : totals();
        }
        return switch (section) {
            case PEOPLE -> people();
            case ENDINGS, CHANGES, INCLUSION, WORK, REFERRALS, REACHED -> leaving();
        };
    }

    /// Returns those of its tables that are printed for this period.
    private List<ReportTable> topics() {
        var printed = ReportLines.printed(page.report().published()).stream().map(PrintedTable::table).toList();
        return section.topics().stream().filter(topic -> printed.contains(topic.code())).toList();
    }

    private List<FigureRow> people() {
        var rows = new ArrayList<FigureRow>();
        topics().forEach(topic -> {
            rows.add(new FigureRow.Heading(heading(topic)));
            rows.addAll(now(topic).map(table -> rows(topic, table)).orElse(List.of(new FigureRow.NotGiven())));
        });
        rows.add(new FigureRow.RoundedTotal(rounded(this::now), rounded(this::before)));
        rows.addAll(grants());
        return rows;
    }

    private List<FigureRow> grants() {
        return new GrantFigureRows(page.report().published(), page.before().map(QuarterlyReport::published),
                page.freezable() instanceof Freezable.Frozen, labels).rows();
    }

    /// Returns every table with its own total; suppressed tables come last, together.
    private List<FigureRow> leaving() {
        var rows = new ArrayList<>(totals());
        topics().forEach(topic -> now(topic).ifPresent(table -> {
            rows.add(new FigureRow.Heading(heading(topic)));
            rows.addAll(rows(topic, table));
            rows.add(new FigureRow.TableTotal(Integer.toString(table.total()),
                    before(topic).map(earlier -> Integer.toString(earlier.total())).orElse(NOTHING)));
        }));
        var missing = topics().stream().filter(topic -> now(topic).isEmpty()).map(this::heading).toList();
        if (!missing.isEmpty()) {
            rows.add(new FigureRow.Heading(String.join("  ·  ", missing)));
            rows.add(new FigureRow.NotGiven());
        }
        return rows;
    }

    private List<FigureRow> totals() {
        return section.totals().stream().map(total -> (FigureRow) new FigureRow.Whole(labels.of("reports", total),
                figure(page.report(), total), page.before().map(before -> figure(before, total)).orElse(NOTHING)))
                .toList();
    }

    private String figure(QuarterlyReport report, Total total) {
        var line = ReportLines.of(report.published()).stream()
                .filter(one -> one.at(ReportLine.TOTAL, total.code())).findFirst().orElseThrow();
        return switch (line.how()) {
            case EXACT -> Integer.toString(line.number().orElseThrow());
            case ROUNDED -> labels.say("reports.totals.about", Integer.toString(line.number().orElseThrow()));
            case FEWER_THAN_TEN, NOT_GIVEN, TOGETHER -> NOTHING;
        };
    }

    private String rounded(Function<ReportTable, Optional<ProtectedTable.Shown>> report) {
        return topics().stream().flatMap(topic -> report.apply(topic).stream()).findFirst()
                .map(table -> Integer.toString(table.total())).orElse(NOTHING);
    }

    private List<FigureRow> rows(ReportTable topic, ProtectedTable.Shown table) {
        var rows = new ArrayList<FigureRow>();
        table.rows().forEach(row -> rows.add(new FigureRow.Number(topic.words(row.category(), labels),
                Integer.toString(row.value()), before(topic, row.category()))));
        table.together().ifPresent(group -> rows.add(new FigureRow.Together(
                group.categories().stream().map(category -> topic.words(category, labels)).toList(),
                labels.say("reports.export.rest"), before(topic, group.categories()))));
        return rows;
    }

    private String before(ReportTable topic, String category) {
        return before(topic).stream().flatMap(table -> table.rows().stream())
                .filter(row -> row.category().equals(category)).map(row -> Integer.toString(row.value())).findFirst()
                .orElse(NOTHING);
    }

    /// Returns the previous remainder: it is comparable only if it combined the same categories.
    private String before(ReportTable topic, List<String> categories) {
        return before(topic).flatMap(ProtectedTable.Shown::together)
                .filter(group -> group.categories().equals(categories)).map(_ -> labels.say("reports.export.rest"))
                .orElse(NOTHING);
    }

    private Optional<ProtectedTable.Shown> now(ReportTable topic) {
        return ReportLines.table(page.report().published(), topic);
    }

    private Optional<ProtectedTable.Shown> before(ReportTable topic) {
        return page.before().map(QuarterlyReport::published).flatMap((Published report) -> ReportLines.table(report,
                topic));
    }

    private String heading(ReportTable topic) {
        return switch (topic) {
            case AGE -> labels.say("reports.figures.by-age");
            case CITIZENSHIP -> labels.say("reports.figures.by-citizenship");
            case NEWNESS -> labels.say("reports.figures.by-newness");
            default -> labels.of("reports", topic);
        };
    }
}
