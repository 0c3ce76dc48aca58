package org.daybook.reports;

import java.util.List;
import java.util.stream.Stream;

/// What the card of figures shows at a time.
enum Section {
    PEOPLE(List.of(), List.of(Topic.AGE, Topic.CITIZENSHIP, Topic.NEWNESS)),
    ENDINGS(List.of(Total.ENDINGS, Total.LEAVERS), List.of(Topic.COMPLETION, Topic.ENDING)),
    CHANGES(List.of(Total.LEAVERS),
            Stream.of(Measure.values()).map(Topic::changeBy).toList());

    private final List<Total> totals;
    private final List<Topic> topics;

    Section(List<Total> totals, List<Topic> topics) {
        this.totals = totals;
        this.topics = topics;
    }

    /// The totals that stand above its tables.
    List<Total> totals() {
        return totals;
    }

    /// Its tables.
    List<Topic> topics() {
        return topics;
    }
}
