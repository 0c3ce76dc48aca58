package org.daybook.disclosure;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// How many people each grant reached since its start, as it may leave: rounded while the grant runs, exact once when it ends,
/// and each only if nothing is found out by it that was not before, in all reports since its start and also by somebody who
/// remembers how the site began. No other figure is given up for it.
///
/// @param key   for the draws
/// @param known what is known besides the report
record GrantTotals(DisclosureKey key, Known known) {
    /// The report with these totals at its end.
    ///
    /// @param figures the true ones, of the same period
    Published in(Published report, SiteFigures figures) {
        var safer = report;
        var audit = audit(without(report));
        for (var since : figures.since()) {
            safer = Period.parse(report.period()).isLong()
                    ? safer.with(since.grant(), ofLastQuarter(safer, since.grant()))
                    : with(safer, since, audit);
        }
        return safer;
    }

    /// Where the reports contradict each other, for example after an erasure, nothing can be shown to be safe.
    private Predicate<Published> audit(Published bare) {
        return Stream.of(known.remembered(), known)
                .flatMap(one -> one.foundTogether(bare).map(before -> audit(one, before)).stream())
                .findFirst().orElse(_ -> false);
    }

    private static Predicate<Published> audit(Known known, Map<String, AttackVerdict> before) {
        return report -> known.foundTogether(report).map(found -> before.entrySet().containsAll(found.entrySet()))
                .orElse(false);
    }

    /// The report with none of them given.
    static Published without(Published report) {
        var safer = report;
        for (var grant : report.running()) {
            safer = safer.with(grant, new PublishedTotal.Withheld());
        }
        return safer;
    }

    /// The first that the audit lets pass; the drawn number comes before its neighbour.
    private Published with(Published report, SinceStart since, Predicate<Published> audit) {
        return since.people().size() < Contributions.FEWEST_PEOPLE
                ? report.with(since.grant(), new PublishedTotal.Withheld())
                : candidates(report, since).map(total -> report.with(since.grant(), total)).filter(audit)
                        .findFirst().orElseGet(() -> report.with(since.grant(), new PublishedTotal.Withheld()));
    }

    private Stream<PublishedTotal> candidates(Published report, SinceStart since) {
        int people = since.people().size();
        int drawn = Rounding.up(people, KeyedDraws.ofTotal(key, report.site(), Fingerprint.of(since.people())));
        int below = people - people % Rounding.BASE;
        int other = drawn == below && below < people ? below + Rounding.BASE : below;
        var rounded = Stream.of(drawn, other).distinct().<PublishedTotal>map(PublishedTotal.Rounded::new);
        return since.ends() ? Stream.concat(Stream.of(new PublishedTotal.Exact(people)), rounded) : rounded;
    }

    /// A longer period says what its last quarter says.
    private PublishedTotal ofLastQuarter(Published report, RunningGrant grant) {
        var last = Period.parse(report.period()).last().toString();
        return known.earlier().stream().filter(one -> one.period().equals(last)).findFirst()
                .flatMap(one -> one.since(grant))
                .orElseGet(PublishedTotal.Withheld::new);
    }
}
