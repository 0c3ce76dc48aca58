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

/// What was and what would be published of a site's years.
///
/// @param site     the site
/// @param counts   the exact figures
/// @param frozen   the finalised reports
/// @param settings the tables printed each year
record Yearbook(Site site, ReportStore counts, FrozenStore frozen, SettingsStore settings) {
    /// The progress of a report when its year has been read, in hundredths.
    private static final int READ = 70;

    /// Returns the reports of a year up to a period, in the order in which they were or would be published, with that period's
    /// last. If it is finalised, the exact figures are not even read.
    ///
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`, `reports.refusal.no-settings`
    List<Published> reports(Tx tx, Period upTo, LocalDate today) {
        return reports(tx, upTo, today, Progress.unwatched());
    }

    /// Does the same as [#reports(Tx, Period, LocalDate)], with progress.
    ///
    /// @param progress is notified of what is read and of each report that is protected; it cannot stop the work
    List<Published> reports(Tx tx, Period upTo, LocalDate today, Progress progress) {
        var before = new ArrayList<Published>();
        for (var report : frozen.ofYear(tx, year(tx, upTo))) {
            before.add(report.published());
            if (report.period().equals(upTo)) {
                return List.copyOf(before);
            }
        }
        if (upTo.isLong() && frozen.isFrozen(tx, upTo.last())) {
            // It was not published with its last quarter, and reports published since do not account for it.
            throw new Refusal("disclosure.refusal.unsafe");
        }
        return year(tx, upTo, today, progress.part(0, READ),
                year -> year.reports(upTo, progress.part(READ, Progress.HUNDRED)));
    }

    /// Returns what was published outside the year of a period before the period itself. From the half-year before: what was
    /// under way at its end continues, and women who left in it are asked again in this year. From the half-year after, which
    /// may be published first, because quarters of different years are not published together. And everything since the start
    /// of the grants that have run since then, with the year before them, which shows whether anyone came to the site earlier.
    List<Published> beside(Tx tx, Period period) {
        var year = year(tx, period);
        var days = new DateRange(year.first().previous().previous().days().first(), year.days().last());
        var since = counts.grants().all(tx).stream().map(Grant::running).filter(grant -> grant.touches(days))
                .map(grant -> Quarter.of(grant.first().minusYears(1).atDay(1)))
                .min(Comparator.naturalOrder());
        return frozen.beside(tx, year, since, period).stream().map(FrozenReport::published).toList();
    }

    /// Returns the reporting year of a period.
    ReportingYear year(Tx tx, Period period) {
        return settings.years(tx).of(period);
    }

    /// Returns what would be finalised with a quarter that is not finalised yet: the quarter, the longer periods that end with
    /// it and earlier quarters of its year.
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

    /// Returns the settings for the tables in the report of a period.
    Optional<ReportSettings> settings(Tx tx, Period period) {
        return settings.of(tx, period);
    }
}
