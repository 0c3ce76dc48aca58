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

/// The reports of a year in the order in which they left or would leave the house: what one of them prints together
/// stays together in those that follow (step 3 of the specification). What is frozen was published and is taken as it
/// was published, whatever has become of the data; the other earlier quarters are made from today's.
///
/// A year with settings has half-years and the year, too. Each leaves together with the quarter with which it ends, after
/// all of its quarters, so that there is one order for all, and nothing is published between that it would not know of.
///
/// @param facts      the year, read up to the quarter with which the period that is asked for ends
/// @param protection the site's way to protect
/// @param settings   the year's, where somebody fixed them
/// @param frozen     what was frozen of this year, in that order; not the period that is asked for
/// @param beside     what was published before of the half-years beside this year
record ReportYear(YearFacts facts, Protection protection, Optional<ReportSettings> settings, List<FrozenReport> frozen,
        List<Published> beside) {
    ReportYear {
        frozen = List.copyOf(frozen);
        beside = List.copyOf(beside);
    }

    /// Of a site's first year, without settings.
    ReportYear(YearFacts facts, Protection protection, List<FrozenReport> frozen) {
        this(facts, protection, Optional.empty(), frozen, List.of());
    }

    /// As [#reports(Period, Progress)].
    List<Published> reports(Period asked) {
        return reports(asked, Progress.unwatched());
    }

    /// As they may be looked at: of a report that is not frozen nothing about grants, which are not even counted. Whoever may change what a
    /// grant pays for could otherwise ask for any group of women.
    ///
    /// @param progress hears of each period; the work is not stopped there
    /// @return the reports, the one of the period that is asked for last
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

    /// Protects each period of the year that is not frozen, in order, up to the one that is asked for. One before the last that
    /// may not leave the site did not leave it: it hides nothing and is left out. So is an open one that a later final one overtook, also
    /// when it might leave today: the people since the start of a grant were told without it.
    ///
    /// @param progress hears of each period; the work is not stopped there
    /// @return the reports, the one of the period that is asked for last
    /// @throws Refusal `disclosure.refusal.unsafe` when the last one would tell too much,
    ///                 `reports.refusal.no-settings` when there are no longer periods
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

    /// Of the quarter's report.
    List<Published> reports() {
        return reports(facts.upTo());
    }

    /// The reports that would be frozen together with the quarter: those that hide something for it must not change any more
    /// either. A quarter without anything in it hides nothing and stays open, so that a site may still enter its former
    /// sheets, unless a longer period needs it. The longer ones that end with the quarter are frozen with it.
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

    /// A grant that runs in the quarter and ran in an earlier one: its people are told quarter by quarter.
    private boolean isOfAGrant(Quarter quarter) {
        return facts.grants().running().stream()
                .anyMatch(grant -> grant.touches(quarter.days()) && grant.touches(facts.upTo().days()));
    }

    /// Whether a later quarter is final whose report speaks of a grant that runs in this one, too.
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

    /// What is protected of a period. The people since the start of a grant are those of the quarters that left, and of this one.
    ///
    /// @param earlier the year's reports that left before it
    SiteFigures figures(Period period, List<Published> earlier) {
        var left = Stream.concat(earlier.stream().map(one -> Period.parse(one.period())), Stream.of(period))
                .flatMap(one -> one.quarters().stream()).toList();
        return new PeriodFigures(facts.with(facts.grants().only(left)), period,
                new PeriodTables(settings, period, facts.grants().running())).counted();
    }
}
