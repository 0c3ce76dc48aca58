package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.disclosure.RunningGrant;
import org.daybook.vault.Tx;

/// In which order quarters become final while a grant runs: by their dates. The people since its start are told quarter by quarter,
/// so that none may be slipped in between two that are out, nor left out before one.
///
/// @param book what was published
record GrantOrder(Yearbook book) {
    /// @param today the site's date
    /// @throws Refusal `reports.refusal.grant-later` when a later quarter of a grant is final, `reports.refusal.grant-earlier` when an
    ///                 earlier one of another year is not; both name it
    void demandIsNext(Tx tx, Quarter quarter, LocalDate today) {
        laterFinal(tx, quarter).ifPresent(later -> {
            throw new Refusal("reports.refusal.grant-later", later);
        });
        grants(tx, quarter).flatMap(grant -> earlierOpen(tx, grant, quarter, today).stream()).min(Quarter::compareTo)
                .ifPresent(open -> {
                    throw new Refusal("reports.refusal.grant-earlier", open);
                });
    }

    private Stream<RunningGrant> grants(Tx tx, Quarter quarter) {
        return book.counts().grants().all(tx).stream().map(Grant::running)
                .filter(grant -> grant.touches(quarter.days()));
    }

    /// The first final quarter after one whose report speaks of a grant that runs in both.
    private Optional<Quarter> laterFinal(Tx tx, Quarter quarter) {
        return book.frozen().periods(tx).stream().filter(period -> !period.isLong()).map(Period::last)
                .filter(later -> later.compareTo(quarter) > 0).filter(later -> running(tx, later).stream()
                        .anyMatch(grant -> grant.touches(quarter.days())))
                .min(Quarter::compareTo);
    }

    /// The quarters of a grant before the year that have anything in them and are not final, but for those that were overtaken long
    /// ago and those that may never leave. Those of the year become final together.
    private List<Quarter> earlierOpen(Tx tx, RunningGrant grant, Quarter quarter, LocalDate today) {
        var first = book.year(tx, quarter).first();
        return book.counts().quarters(tx, today).stream()
                .filter(earlier -> earlier.compareTo(first) < 0 && grant.touches(earlier.days()))
                .filter(earlier -> !book.frozen().isFrozen(tx, earlier) && laterFinal(tx, earlier).isEmpty())
                .filter(earlier -> mayLeave(tx, earlier, today)).toList();
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
