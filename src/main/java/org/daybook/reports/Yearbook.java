package org.daybook.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Quarter;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.Threshold;
import org.daybook.staff.Site;
import org.daybook.vault.Secret;
import org.daybook.vault.Tx;

/// What was published and what would be published of a site's years.
///
/// @param site   whose they are
/// @param counts the true figures
/// @param frozen what was published for good
record Yearbook(Site site, ReportStore counts, FrozenStore frozen) {
    /// The reports of a year up to a quarter, in the order in which they left or would leave the house, that quarter's
    /// last. When it is frozen, the true figures are not even read.
    ///
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`
    List<Published> reports(Tx tx, Quarter upTo, LocalDate today) {
        var before = new ArrayList<Published>();
        for (var report : frozen.ofYear(tx, upTo.year())) {
            before.add(report.published());
            if (report.quarter().equals(upTo)) {
                return List.copyOf(before);
            }
        }
        return year(tx, upTo, today, ReportYear::reports);
    }

    /// The last quarter of the year before a year, where it is frozen: what was under way at its end goes on.
    Optional<Published> before(Tx tx, int year) {
        return frozen.of(tx, new Quarter(year - 1, 4)).map(FrozenReport::published);
    }

    /// What freezing a quarter that is not frozen yet would freeze: it and earlier quarters of its year.
    ///
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`
    List<Published> toFreeze(Tx tx, Quarter quarter, LocalDate today) {
        return year(tx, quarter, today, ReportYear::toFreeze);
    }

    private List<Published> year(Tx tx, Quarter upTo, LocalDate today,
            java.util.function.Function<ReportYear, List<Published>> asked) {
        var secret = tx.secret(Secret.DISCLOSURE);
        try (var key = new DisclosureKey(secret)) {
            return asked.apply(new ReportYear(counts.year(tx, upTo, today),
                    new Protection(key, site.code(), Threshold.TEN, Linked.ALL), frozen.ofYear(tx, upTo.year()),
                    before(tx, upTo.year())));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
