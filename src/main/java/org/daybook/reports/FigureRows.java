package org.daybook.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;

/// Lays the people's tables out for the screen, beside those of the quarter before. Uses published figures alone.
///
/// @param page   what is shown
/// @param labels the language
record FigureRows(QuarterPage page, Labels labels) {
    private static final String NOTHING = "–";
    private static final List<Topic> TABLES = List.of(Topic.AGE, Topic.CITIZENSHIP, Topic.NEWNESS);

    /// The lines; empty when no table is given at all.
    List<FigureRow> rows() {
        var rows = new ArrayList<FigureRow>();
        TABLES.forEach(topic -> {
            rows.add(new FigureRow.Heading(heading(topic)));
            rows.addAll(now(topic).map(table -> rows(topic, table)).orElse(List.of(new FigureRow.NotGiven())));
        });
        var total = TABLES.stream().flatMap(topic -> now(topic).stream()).findFirst();
        total.ifPresent(table -> rows.add(new FigureRow.RoundedTotal(Integer.toString(table.total()),
                TABLES.stream().flatMap(topic -> before(topic).stream()).findFirst()
                        .map(earlier -> Integer.toString(earlier.total())).orElse(NOTHING))));
        return total.isPresent() ? List.copyOf(rows) : List.of();
    }

    private List<FigureRow> rows(Topic topic, ProtectedTable.Shown table) {
        var rows = new ArrayList<FigureRow>();
        table.rows().forEach(row -> rows.add(new FigureRow.Number(topic.words(row.category(), labels),
                Integer.toString(row.value()), before(topic, row.category()))));
        table.together().ifPresent(group -> rows.add(new FigureRow.Together(
                group.categories().stream().map(category -> topic.words(category, labels)).toList(),
                labels.say("reports.export.rest"), before(topic, group.categories()))));
        return rows;
    }

    private String before(Topic topic, String category) {
        return before(topic).stream().flatMap(table -> table.rows().stream())
                .filter(row -> row.category().equals(category)).map(row -> Integer.toString(row.value())).findFirst()
                .orElse(NOTHING);
    }

    /// The rest of the quarter before is another rest when other groups stood together.
    private String before(Topic topic, List<String> categories) {
        return before(topic).flatMap(ProtectedTable.Shown::together)
                .filter(group -> group.categories().equals(categories)).map(_ -> labels.say("reports.export.rest"))
                .orElse(NOTHING);
    }

    private Optional<ProtectedTable.Shown> now(Topic topic) {
        return ReportLines.table(page.report().published(), topic);
    }

    private Optional<ProtectedTable.Shown> before(Topic topic) {
        return page.before().map(QuarterlyReport::published).flatMap((Published report) -> ReportLines.table(report,
                topic));
    }

    private String heading(Topic topic) {
        return switch (topic) {
            case AGE -> labels.say("reports.figures.by-age");
            case CITIZENSHIP -> labels.say("reports.figures.by-citizenship");
            case NEWNESS -> labels.say("reports.figures.by-newness");
            case PATH -> labels.of("reports", topic);
        };
    }
}
