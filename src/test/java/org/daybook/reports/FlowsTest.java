package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Beginnings and ends that continue from quarter to quarter: what a reader can subtract (the known table k28).
class FlowsTest {
    /// The people whom the site reached, and its own activities, which represent no woman.
    private static final Set<String> EXACT = Set.of("people", "sessions", "visits", "hours", "activities", "agreements",
            "team-hours", "supervisions");

    @Test
    void exactTotalsAreThoseOfWhomTheSiteReached() {
        int rounded = 0;
        for (int women : List.of(12, 40, 90, 300)) {
            for (var published : Invented.reports(Invented.year(women, women))) {
                for (var line : ReportLines.of(published)) {
                    assertTrue(line.how() != CellStatus.EXACT || EXACT.contains(line.category()), line.toString());
                    rounded += line.table().equals(ReportLine.TOTAL) && line.how() == CellStatus.ROUNDED ? 1 : 0;
                }
            }
        }
        assertTrue(rounded > 10, "rounded " + rounded);
    }
}
