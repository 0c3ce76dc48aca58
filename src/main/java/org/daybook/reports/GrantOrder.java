package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.RunningGrant;
import org.daybook.vault.Tx;

/// The order in which quarters become final while a grant runs: by date. The people since its start are published quarter by
/// quarter, so no quarter may be inserted between two published ones, or left out before one.
///
/// @param book what was published
record GrantOrder(Yearbook book) {
    /// @param today the site's date
    /// @throws Refusal `reports.refusal.grant-later` if a later quarter of a grant is final, `reports.refusal.grant-earlier` if
    ///         an earlier one of another year is not; both name it
    void demandIsNext(Tx tx, Quarter quarter, LocalDate today) {
        laterFinal(tx, quarter).ifPresent(later -> {
            throw new Refusal("reports.refusal.grant-later", later);
        });
        earlierOpen(tx, quarter, today).ifPresent(open -> {
            throw new Refusal("reports.refusal.grant-earlier", open);
        });
    }

    /// Returns the quarters with data that a report leaves out for good, because a grant runs in them and in the period of the
    /// report.
    ///
    /// @param held the quarters of the year with data
    /// @param year the reports that were or would be published, the requested one last
    static List<Quarter> passedOver(List<Quarter> held, List<Published> year) {
        return held.stream()
                .filter(one -> year.stream().noneMatch(report -> report.period().equals(one.toString())))
                .filter(one -> year.getLast().running().stream().anyMatch(grant -> grant.touches(one.days())))
                .toList();
    }

    private List<RunningGrant> grants(Tx tx, Quarter quarter) {
        return book.counts().grants().all(tx).stream().map(Grant::running)
                .filter(grant -> grant.touches(quarter.days())).toList();
    }

    /// Returns the first final quarter after this one whose report has a grant that runs in both.
    private Optional<Quarter> laterFinal(Tx tx, Quarter quarter) {
        return book.frozen().periods(tx).stream().filter(period -> !period.isLong()).map(Period::last)
                .filter(later -> later.compareTo(quarter) > 0).filter(later -> running(tx, later).stream()
                        .anyMatch(grant -> grant.touches(quarter.days())))
                .min(Quarter::compareTo);
    }

    /// Returns the first quarter with data before the year that is not final and in which one of the quarter's grants runs.
    /// Leaves out quarters overtaken by a later final one, and those that may never be published. The quarters of the year
    /// become final together. Checking whether one may be published takes long, so each is checked once, and none after the
    /// first that may.
    private Optional<Quarter> earlierOpen(Tx tx, Quarter quarter, LocalDate today) {
        var first = book.year(tx, quarter).first();
        var grants = grants(tx, quarter);
        return book.counts().quarters(tx, today).stream().filter(earlier -> earlier.compareTo(first) < 0)
                .filter(earlier -> grants.stream().anyMatch(grant -> grant.touches(earlier.days())))
                .filter(earlier -> !book.frozen().isFrozen(tx, earlier) && laterFinal(tx, earlier).isEmpty())
                .distinct().sorted().filter(earlier -> mayLeave(tx, earlier, today)).findFirst();
    }

    private boolean mayLeave(Tx tx, Quarter quarter, LocalDate today) {
        try {
            return !book.toFreeze(tx, quarter, today).isEmpty();
        } catch (Refusal unsafe) {
            return false;
        }
    }

    private List<RunningGrant> running(Tx tx, Quarter quarter) {
        return book.frozen().of(tx, quarter).map(report -> report.published().running()).orElse(List.of());
    }
}
