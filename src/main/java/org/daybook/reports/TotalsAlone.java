package org.daybook.reports;

import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;

/// What is shown of a quarter that is not over: the exact totals and nothing that is drawn. A table that were drawn anew
/// whenever somebody else came would, looked at day by day, average its own rounding away.
final class TotalsAlone {
    private TotalsAlone() {}

    /// The same report without anything that is rounded.
    static Published of(Published draft) {
        var populations = draft.populations().stream()
                .map(numbers -> new Published.Numbers(numbers.name(), notDrawn(numbers.total()),
                        numbers.tables().stream().map(TotalsAlone::without).toList()))
                .toList();
        Map<String, PublishedTotal> events = draft.events().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, event -> notDrawn(event.getValue())));
        return new Published(draft.site(), draft.period(), draft.threshold(), populations, events, draft.printed());
    }

    private static PublishedTotal notDrawn(PublishedTotal total) {
        return total instanceof PublishedTotal.Rounded ? new PublishedTotal.Withheld() : total;
    }

    private static ProtectedTable without(ProtectedTable table) {
        return new ProtectedTable.NotShown(table.table(), table.categories());
    }
}
