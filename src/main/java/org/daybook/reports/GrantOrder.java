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
        earlierOpen(tx, quarter, today).ifPresent(open -> {
            throw new Refusal("reports.refusal.grant-earlier", open);
        });
    }

    /// The quarters with something in them that a report passes over for good, since a grant runs in them and in its period.
    ///
    /// @param held the quarters of the year with something in them
    /// @param year the reports that left or would leave, the one that is asked for last
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

    /// The first final quarter after one whose report speaks of a grant that runs in both.
    private Optional<Quarter> laterFinal(Tx tx, Quarter quarter) {
        return book.frozen().periods(tx).stream().filter(period -> !period.isLong()).map(Period::last)
                .filter(later -> later.compareTo(quarter) > 0).filter(later -> running(tx, later).stream()
                        .anyMatch(grant -> grant.touches(quarter.days())))
                .min(Quarter::compareTo);
    }

    /// The first quarter before the year in which one of the quarter's grants runs, with anything in it, that is not final, but for those
    /// that were overtaken long ago and those that may never leave. Those of the year become final together. Whether one may leave
    /// takes long to say, so each is asked once, and none after the first that may.
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
