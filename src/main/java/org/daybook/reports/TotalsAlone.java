package org.daybook.reports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.RunningGrant;

/// What is shown of a report whose tables may not be seen yet: the exact totals, and nothing that is rounded at random. If a
/// table were rounded again whenever another person came, daily observation would average the rounding out.
final class TotalsAlone {
    private TotalsAlone() {}

    /// Returns the report without rounded figures.
    static Published of(Published draft) {
        boolean few = draft.populations().size() == 1 + draft.running().size();
        var populations = draft.populations().stream()
                .map(numbers -> new Published.Numbers(numbers.name(),
                        few && !isSinceStart(draft, numbers) ? numbers.total() : notDrawn(numbers.total()),
                        numbers.tables().stream().map(TotalsAlone::without).toList()))
                .toList();
        Map<String, PublishedTotal> events = draft.events().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, event -> notDrawn(event.getValue())));
        return new Published(draft.site(), draft.period(), draft.threshold(), populations, events, draft.printed(),
                draft.start(), draft.running());
    }

    /// Returns the report with the names of grants, and nothing else about them.
    ///
    /// @param grants those under way in its period
    /// @param draft  made without grants
    static Published sayingNothingOf(List<RunningGrant> grants, Published draft) {
        return new Published(draft.site(), draft.period(), draft.threshold(),
                Stream.concat(draft.populations().stream(), grants.stream().map(grant -> new Published.Numbers(
                        grant.population(), new PublishedTotal.Withheld(), List.of()))).toList(),
                draft.events(), draft.printed(), draft.start(), grants);
    }

    private static boolean isSinceStart(Published draft, Published.Numbers numbers) {
        return draft.running().stream().anyMatch(grant -> grant.population().equals(numbers.name()));
    }

    /// Withholds a rounded total, and also the fact that a total is under ten: the day on which the tenth woman came would be
    /// visible.
    private static PublishedTotal notDrawn(PublishedTotal total) {
        return total instanceof PublishedTotal.Exact ? total : new PublishedTotal.Withheld();
    }

    private static ProtectedTable without(ProtectedTable table) {
        return new ProtectedTable.NotShown(table.table(), table.categories());
    }
}
