package org.daybook.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;

/// The figures of a report on the grants of its period, for the screen, next to those of the previous period. Uses published
/// figures only.
///
/// @param now    the report
/// @param before the previous report, if any
/// @param isFinal whether the report is final; until then, nothing is shown about grants
/// @param labels the language
record GrantFigureRows(Published now, Optional<Published> before, boolean isFinal, Labels labels) {
    private static final String NOTHING = "–";

    /// Returns the people since the start of each grant and the people by grant; empty if there are no grants.
    List<FigureRow> rows() {
        var words = new LineWords(labels);
        var rows = new ArrayList<FigureRow>();
        var since = isFinal ? "reports.grants.since-of" : "reports.grants.since-of.draft";
        lines(now).forEach(line -> rows.add(new FigureRow.Whole(
                labels.say(since, GrantCode.number(line.category()).orElseThrow()), figure(line),
                before.flatMap(report -> lines(report).filter(one -> one.category().equals(line.category()))
                        .findFirst()).map(this::figure).orElse(NOTHING))));
        ReportLines.table(now, GrantCode.TABLE).ifPresent(table -> {
            rows.add(new FigureRow.Heading(words.heading(GrantCode.TABLE)));
            table.rows().forEach(row -> rows.add(new FigureRow.Number(words.grant(row.category()),
                    Integer.toString(row.value()), earlier(row.category()))));
            table.together().ifPresent(group -> rows.add(new FigureRow.Together(
                    group.categories().stream().map(words::grant).toList(), labels.say("reports.export.rest"),
                    NOTHING)));
        });
        return rows;
    }

    private static Stream<ReportLine> lines(Published report) {
        return GrantLines.of(report).stream().filter(line -> line.table().equals(GrantCode.REACH));
    }

    private String figure(ReportLine line) {
        return switch (line.how()) {
            case EXACT -> Integer.toString(line.number().orElseThrow());
            case ROUNDED -> labels.say("reports.totals.about", Integer.toString(line.number().orElseThrow()));
            case FEWER_THAN_TEN -> labels.say("reports.totals.fewer-than-ten");
            case NOT_GIVEN, TOGETHER -> NOTHING;
        };
    }

    private String earlier(String category) {
        return before.flatMap(report -> ReportLines.table(report, GrantCode.TABLE)).stream()
                .map(ProtectedTable.Shown::rows).flatMap(List::stream).filter(row -> row.category().equals(category))
                .map(row -> Integer.toString(row.value())).findFirst().orElse(NOTHING);
    }
}
