package org.daybook.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.daybook.base.DateRange;
import org.daybook.base.HalfYear;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.WholeYear;
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
        for (var report : frozen.ofYear(tx, upTo.year())) {
            before.add(report.published());
            if (report.period().equals(upTo)) {
                return List.copyOf(before);
            }
        }
        if (upTo.isLong() && frozen.isFrozen(tx, upTo.last())) {
            // It did not leave with its last quarter, and what was published since would not know of it.
            throw new Refusal("disclosure.refusal.unsafe");
        }
        return year(tx, upTo.last(), today, progress.part(0, READ),
                year -> year.reports(upTo, progress.part(READ, Progress.HUNDRED)));
    }

    /// What ended with the second half of the year before a year and is frozen: what was under way at its end goes on, and who
    /// left in it is asked again in this one. And everything since the start of the grants that ran since then, with the year before
    /// them: it says whether anybody came to the site earlier.
    List<Published> before(Tx tx, int year) {
        var days = new DateRange(new HalfYear(year - 1, 2).days().first(), new WholeYear(year).days().last());
        var grants = counts.grants().all(tx).stream().map(Grant::running).filter(grant -> grant.touches(days)).toList();
        int first = grants.stream().mapToInt(grant -> grant.first().getYear()).min().orElse(year) - 1;
        return IntStream.range(Math.min(first, year - 1), year).boxed()
                .flatMap(earlier -> frozen.ofYear(tx, earlier).stream())
                .filter(report -> report.period().year() == year - 1 && report.period().last().number() > 2
                        || !grants.isEmpty() && report.period().year() == first
                        || grants.stream().anyMatch(grant -> grant.touches(report.period().days())))
                .map(FrozenReport::published).toList();
    }

    /// What freezing a quarter that is not frozen yet would freeze: it, the longer periods that end with it and earlier
    /// quarters of its year.
    ///
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`
    List<Published> toFreeze(Tx tx, Quarter quarter, LocalDate today) {
        return year(tx, quarter, today, Progress.unwatched(), ReportYear::toFreeze);
    }

    private List<Published> year(Tx tx, Quarter upTo, LocalDate today, Progress reading,
            Function<ReportYear, List<Published>> asked) {
        var fixed = settings.of(tx, upTo.year());
        var smallest = fixed.map(ReportSettings::smallestGroup).orElse(Threshold.TEN);
        var secret = tx.secret(Secret.DISCLOSURE);
        try (var key = new DisclosureKey(secret)) {
            return asked.apply(new ReportYear(counts.year(tx, upTo, today, reading),
                    new Protection(key, site.code(), smallest, Linked.TIES), fixed, frozen.ofYear(tx, upTo.year()),
                    before(tx, upTo.year())));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// Which tables the report of a period has.
    Optional<ReportSettings> settings(Tx tx, Period period) {
        return settings.of(tx, period.year());
    }
}
