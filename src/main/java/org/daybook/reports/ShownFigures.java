package org.daybook.reports;

import static org.daybook.staff.Permission.SEE_DRAFT_FIGURES;

import org.daybook.base.Period;
import org.daybook.disclosure.Published;
import org.daybook.reports.QuarterlyReport.Standing;
import org.daybook.staff.Gate;
import org.daybook.vault.Tx;

/// The part of a report that the user may see today. Rounded figures of a period that is not final are drawn again after every
/// entry, so a user who looks every day could average the rounding out. They are shown only once the period is over, and until it
/// is final only to users who are responsible for the records themselves (record 154).
record ShownFigures(Gate gate, Freezing freezing) {
    /// Returns whether a period is over, and whether the user may see more than its totals.
    Standing standing(Tx tx, Period period) {
        if (!freezing.isOver(period)) {
            return Standing.UNDER_WAY;
        }
        return gate.allows(SEE_DRAFT_FIGURES) || freezing.book().frozen().isFrozen(tx, period)
                ? Standing.OVER
                : Standing.NOT_FINAL;
    }

    /// Returns what may be seen of a report; of one that may not be seen in full, the exact totals only.
    Published of(Tx tx, Period period, Published published) {
        return standing(tx, period) == Standing.OVER ? published : TotalsAlone.of(published);
    }
}
