package org.daybook.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.base.DateRange;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.Threshold;
import org.daybook.staff.Site;
import org.daybook.vault.Progress;
import org.daybook.vault.Secret;
import org.daybook.vault.Tx;

/// What was published and what would be published of a site's years.
///
/// @param site     whose they are
/// @param counts   the true figures
/// @param frozen   what was published for good
/// @param settings which tables each year prints
record Yearbook(Site site, ReportStore counts, FrozenStore frozen, SettingsStore settings) {
    /// How much of a report is done when its year is read, in hundredths.
    private static final int READ = 70;

    /// The reports of a year up to a period, in the order in which they left or would leave the house, that period's
    /// last. When it is frozen, the true figures are not even read.
    ///
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`, `reports.refusal.no-settings`
    List<Published> reports(Tx tx, Period upTo, LocalDate today) {
        return reports(tx, upTo, today, Progress.unwatched());
    }

    /// As [#reports(Tx, Period, LocalDate)], for somebody who waits.
    ///
    /// @param progress hears of what is read and of each report that is protected; the work is not stopped there
    List<Published> reports(Tx tx, Period upTo, LocalDate today, Progress progress) {
        var before = new ArrayList<Published>();
        for (var report : frozen.ofYear(tx, year(tx, upTo))) {
            before.add(report.published());
            if (report.period().equals(upTo)) {
                return List.copyOf(before);
            }
        }
        if (upTo.isLong() && frozen.isFrozen(tx, upTo.last())) {
            // It did not leave with its last quarter, and what was published since would not know of it.
            throw new Refusal("disclosure.refusal.unsafe");
        }
        return year(tx, upTo, today, progress.part(0, READ),
                year -> year.reports(upTo, progress.part(READ, Progress.HUNDRED)));
    }

    /// What was published besides the year of a period before that itself was: of the half-year before it, since what was under way at its
    /// end goes on and who left in it is asked again in this year; of the one after it, which may leave first, since nothing makes a
    /// quarter leave together with those of another year; and everything since the start of the grants that ran since then, with
    /// the year before them, which says whether anybody came to the site earlier.
    List<Published> beside(Tx tx, Period period) {
        var year = year(tx, period);
        var days = new DateRange(year.first().previous().previous().days().first(), year.days().last());
        var since = counts.grants().all(tx).stream().map(Grant::running).filter(grant -> grant.touches(days))
                .map(grant -> Quarter.of(grant.first().minusYears(1).atDay(1)))
                .min(Comparator.naturalOrder());
        return frozen.beside(tx, year, since, period).stream().map(FrozenReport::published).toList();
    }

    /// The reporting year in which a period lies.
    ReportingYear year(Tx tx, Period period) {
        return settings.years(tx).of(period);
    }

    /// What freezing a quarter that is not frozen yet would freeze: it, the longer periods that end with it and earlier
    /// quarters of its year.
    ///
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`
    List<Published> toFreeze(Tx tx, Quarter quarter, LocalDate today) {
        return year(tx, quarter, today, Progress.unwatched(), ReportYear::toFreeze);
    }

    private List<Published> year(Tx tx, Period upTo, LocalDate today, Progress reading,
            Function<ReportYear, List<Published>> asked) {
        var year = year(tx, upTo);
        var fixed = settings.of(tx, year);
        var smallest = fixed.map(ReportSettings::smallestGroup).orElse(Threshold.TEN);
        var secret = tx.secret(Secret.DISCLOSURE);
        try (var key = new DisclosureKey(secret)) {
            return asked.apply(new ReportYear(counts.year(tx, year, upTo.last(), today, reading),
                    new Protection(key, site.code(), smallest, Linked.TIES), fixed, frozen.ofYear(tx, year),
                    beside(tx, upTo)));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// Which tables the report of a period has.
    Optional<ReportSettings> settings(Tx tx, Period period) {
        return settings.of(tx, period);
    }
}
