package org.daybook.reports;

import java.util.List;
import java.util.stream.Stream;

/// What the card of figures shows at a time.
enum Section {
    PEOPLE(List.of(), List.of(ReportTable.AGE, ReportTable.CITIZENSHIP, ReportTable.NEWNESS)),
    ENDINGS(List.of(Total.ENDINGS, Total.LEAVERS), List.of(ReportTable.COMPLETION, ReportTable.ENDING)),
    CHANGES(List.of(Total.LEAVERS),
            Stream.of(Measure.values()).map(ReportTable::changeBy).toList());

    private final List<Total> totals;
    private final List<ReportTable> topics;

    Section(List<Total> totals, List<ReportTable> topics) {
        this.totals = totals;
        this.topics = topics;
    }

    /// The totals that stand above its tables.
    List<Total> totals() {
        return totals;
    }

    /// Its tables.
    List<ReportTable> topics() {
        return topics;
    }
}
