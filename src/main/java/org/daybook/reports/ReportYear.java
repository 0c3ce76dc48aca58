package org.daybook.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.disclosure.AlreadyHidden;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.RunningGrant;
import org.daybook.disclosure.SiteFigures;
import org.daybook.vault.Progress;

/// The reports of a year in the order in which they were or would be published: categories combined in one report stay combined
/// in the following ones (step 3 of the specification). Finalised reports are used as they were published, whatever happened to
/// the data since; the other earlier quarters are made from today's data.
///
/// A year with settings also has half-years and the whole year. Each is published together with the quarter with which it ends,
/// after all of its quarters. So there is a single order, and nothing is published in between that it does not account for.
///
/// @param facts      the year, read up to the quarter with which the requested period ends
/// @param protection the site's disclosure control
/// @param settings   the settings of the year, if any
/// @param frozen     the finalised reports of this year, in that order; not the requested period
/// @param beside     what was published earlier in the half-years before and after this year
record ReportYear(YearFacts facts, Protection protection, Optional<ReportSettings> settings, List<FrozenReport> frozen,
        List<Published> beside) {
    ReportYear {
        frozen = List.copyOf(frozen);
        beside = List.copyOf(beside);
    }

    /// Creates a site's first year, without settings.
    ReportYear(YearFacts facts, Protection protection, List<FrozenReport> frozen) {
        this(facts, protection, Optional.empty(), frozen, List.of());
    }

    /// Does the same as [#reports(Period, Progress)].
    List<Published> reports(Period asked) {
        return reports(asked, Progress.unwatched());
    }

    /// Returns the reports as they may be viewed. A report that is not finalised has no figures on grants, which are not even
    /// counted: otherwise, a user who may change what a grant pays for could obtain the figures of any group of women.
    ///
    /// @param progress is notified of each period; it cannot stop the work
    /// @return the reports, with that of the requested period last
    /// @throws Refusal as [#drawn] does
    List<Published> reports(Period asked, Progress progress) {
        return new ReportYear(facts.with(GrantFigures.NONE), protection, settings, frozen, beside)
                .drawn(asked, progress).stream()
                .map(report -> isFinal(Period.parse(report.period()))
                        ? report
                        : TotalsAlone.sayingNothingOf(grantsOf(Period.parse(report.period())), report))
                .toList();
    }

    private List<RunningGrant> grantsOf(Period period) {
        return new PeriodTables(settings, period, facts.grants().running()).grants();
    }

    private boolean isFinal(Period period) {
        return frozen.stream().anyMatch(report -> report.period().equals(period));
    }

    /// Protects each period of the year that is not finalised, in order, up to the requested one. An earlier period that may
    /// not be published was not published: it restricts nothing and is left out. So is an open period overtaken by a later
    /// final one, even if it could be published today: the people since the start of a grant were published without it.
    ///
    /// @param progress is notified of each period; it cannot stop the work
    /// @return the reports, with that of the requested period last
    /// @throws Refusal `disclosure.refusal.unsafe` if the last one would disclose too much, `reports.refusal.no-settings` if
    ///         there are no longer periods
    List<Published> drawn(Period asked, Progress progress) {
        if (asked.isLong() && settings.isEmpty()) {
            throw new Refusal("reports.refusal.no-settings");
        }
        var reports = new ArrayList<>(frozen.stream().map(FrozenReport::published).toList());
        var periods = upTo(asked);
        for (var period : periods) {
            progress.at(periods.indexOf(period), periods.size());
            if (period.equals(asked)) {
                reports.add(report(period, reports));
            } else if (!isFinal(period) && !isOvertaken(period)) {
                ifItMayLeave(period, reports).ifPresent(reports::add);
            }
        }
        progress.at(periods.size(), periods.size());
        return List.copyOf(reports);
    }

    /// Returns the reports up to that of the last quarter read.
    List<Published> reports() {
        return reports(facts.upTo());
    }

    /// Returns the reports that would be finalised together with the quarter. Reports on which its suppressions depend must no
    /// longer change either. A quarter without data suppresses nothing and stays open, so that a site may still enter its old
    /// sheets, unless a longer period needs it. Longer periods that end with the quarter are finalised with it.
    List<Published> toFreeze() {
        var upToIt = drawn(facts.upTo(), Progress.unwatched());
        var all = new ArrayList<>(upToIt);
        longer(facts.upTo()).forEach(period -> ifItMayLeave(period, all).ifPresent(all::add));
        return all.stream().skip(frozen.size()).filter(report -> isFrozenAlong(Period.parse(report.period()))).toList();
    }

    private boolean isFrozenAlong(Period period) {
        return period.last().equals(facts.upTo())
                || period instanceof Quarter quarter && (facts.hasAnything(quarter) || isOfAGrant(quarter))
                || longer(facts.upTo()).stream().anyMatch(ending -> ending.holds(period));
    }

    /// Checks whether a grant runs both in this quarter and in the last one read: its people are published quarter by quarter.
    private boolean isOfAGrant(Quarter quarter) {
        return facts.grants().running().stream()
                .anyMatch(grant -> grant.touches(quarter.days()) && grant.touches(facts.upTo().days()));
    }

    /// Checks whether a later quarter is final whose report has a grant that also runs in this one.
    private boolean isOvertaken(Period period) {
        return period instanceof Quarter quarter && Stream.concat(beside.stream(), frozen.stream()
                .map(FrozenReport::published))
                .anyMatch(report -> Period.parse(report.period()) instanceof Quarter later
                        && later.compareTo(quarter) > 0
                        && report.running().stream().anyMatch(grant -> grant.touches(quarter.days())));
    }

    private List<Period> upTo(Period asked) {
        var all = facts.quarters().stream()
                .flatMap(quarter -> Stream.concat(Stream.of(quarter), longer(quarter).stream())).toList();
        return all.subList(0, all.indexOf(asked) + 1);
    }

    private List<Period> longer(Quarter quarter) {
        return settings.isEmpty()
                ? List.of()
                : facts.year().endingWith(quarter).stream().filter(Period::isLong).toList();
    }

    private Optional<Published> ifItMayLeave(Period period, List<Published> earlier) {
        try {
            return Optional.of(report(period, earlier));
        } catch (Refusal unsafe) {
            return Optional.empty();
        }
    }

    private Published report(Period period, List<Published> earlier) {
        if (period.isLong() && !period.quarters().stream()
                .allMatch(quarter -> earlier.stream().anyMatch(one -> one.period().equals(quarter.toString())))) {
            throw new Refusal("disclosure.refusal.unsafe");
        }
        return protection.protect(figures(period, earlier), AlreadyHidden.in(earlier),
                Stream.concat(beside.stream(), earlier.stream()).toList());
    }

    /// Returns the input to disclosure control for a period. The people since the start of a grant are those of the published
    /// quarters and of this one.
    ///
    /// @param earlier the year's reports published before it
    SiteFigures figures(Period period, List<Published> earlier) {
        var left = Stream.concat(earlier.stream().map(one -> Period.parse(one.period())), Stream.of(period))
                .flatMap(one -> one.quarters().stream()).toList();
        return new PeriodFigures(facts.with(facts.grants().only(left)), period,
                new PeriodTables(settings, period, facts.grants().running())).counted();
    }
}
