package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// How many people each grant reached since its start, as it may leave: always rounded, and only if nothing is found out by it that
/// was not before, in all reports since its start, in the longer periods that leave next, and also by somebody who remembers how the
/// site began. No other figure is given up for it. It is never exact: two exact numbers subtract to a woman.
///
/// @param key   for the draws
/// @param known what is known besides the report
/// @param next  the longer periods that end with the report's, with none of their numbers
record GrantTotals(DisclosureKey key, Known known, List<Published> next) {
    /// So many grants are looked at together; of more, one after the other.
    private static final int TOGETHER = 3;

    /// The report with these totals at its end.
    ///
    /// @param figures the true ones, of the same period
    Published in(Published report, SiteFigures figures) {
        var bare = without(report);
        if (Period.parse(report.period()).isLong()) {
            return with(report, figures.since().stream().map(one -> ofLastQuarter(report, one.grant())).toList());
        }
        var candidates = figures.since().stream().map(since -> candidates(report, since)).toList();
        var keeps = audit(bare);
        return all(candidates).map(totals -> with(report, totals)).filter(keeps).findFirst()
                .orElseGet(() -> oneAfterTheOther(report, candidates, keeps));
    }

    private static Published oneAfterTheOther(Published report, List<List<PublishedTotal>> candidates,
            Predicate<Published> keeps) {
        var totals = new ArrayList<PublishedTotal>();
        candidates.forEach(_ -> totals.add(new PublishedTotal.Withheld()));
        for (int place = 0; place < candidates.size(); place++) {
            for (var candidate : candidates.get(place)) {
                var tried = new ArrayList<>(totals);
                tried.set(place, candidate);
                if (totals.get(place) instanceof PublishedTotal.Withheld && keeps.test(with(report, tried))) {
                    totals.set(place, candidate);
                }
            }
        }
        return with(report, totals);
    }

    /// Every way to give all of them; none where they are many or one cannot be given.
    private static Stream<List<PublishedTotal>> all(List<List<PublishedTotal>> candidates) {
        Stream<List<PublishedTotal>> ways = Stream.of(List.of());
        for (var some : candidates.size() > TOGETHER ? List.of(List.<PublishedTotal>of()) : candidates) {
            ways = ways.flatMap(begun -> some.stream()
                    .map(one -> Stream.concat(begun.stream(), Stream.of(one)).toList()));
        }
        return ways;
    }

    /// Where the reports contradict each other, for example after an erasure, nothing can be shown to be safe. That a site began
    /// with a grant is supposed wherever no report says otherwise, so that the audit asks nothing that is not published.
    private Predicate<Published> audit(Published bare) {
        var plain = Stream.of(read(known, false), read(known, true)).map(read -> keeps(read, bare)).toList();
        var remembered = known.remembered(bare);
        var all = Stream.concat(plain.stream().map(one -> one.orElse(_ -> false)),
                Stream.of(read(remembered, false), read(remembered, true)).flatMap(read -> keeps(read, bare).stream()))
                .toList();
        return report -> all.stream().allMatch(one -> one.test(report));
    }

    /// What is found by whoever reads a report, or also the longer periods after it.
    private interface Read {
        Optional<Map<String, AttackVerdict>> found(Published report);
    }

    private Read read(Known reader, boolean longer) {
        return report -> longer && !next.isEmpty()
                ? reader.before(report, next).foundTogether(next.getLast())
                : reader.foundTogether(report);
    }

    private static Optional<Predicate<Published>> keeps(Read read, Published bare) {
        return read.found(bare).map(before -> report -> read.found(report)
                .map(found -> before.entrySet().containsAll(found.entrySet())).orElse(false));
    }

    /// The report with none of them given.
    static Published without(Published report) {
        return with(report, report.running().stream().<PublishedTotal>map(_ -> new PublishedTotal.Withheld()).toList());
    }

    private static Published with(Published report, List<PublishedTotal> totals) {
        var safer = report;
        for (int place = 0; place < totals.size(); place++) {
            safer = safer.with(report.running().get(place), totals.get(place));
        }
        return safer;
    }

    /// The drawn number, then its neighbour. In the first quarter of a grant that pays for everything they are all who came, and
    /// their number stands in the report.
    private List<PublishedTotal> candidates(Published report, SinceStart since) {
        var days = Period.parse(report.period()).days();
        if (since.people().size() < Contributions.FEWEST_PEOPLE) {
            return List.of();
        }
        if (since.grant().beginsIn(days) && since.grant().paysForAll(days)) {
            return List.of(report.populations().getFirst().total());
        }
        int people = since.people().size();
        int drawn = Rounding.up(people, KeyedDraws.ofTotal(key, report.site(), Fingerprint.of(since.people())));
        int below = people - people % Rounding.BASE;
        int other = drawn == below && below < people ? below + Rounding.BASE : below;
        return Stream.of(drawn, other).distinct().<PublishedTotal>map(PublishedTotal.Rounded::new).toList();
    }

    /// A longer period says what the last quarter in it says.
    private PublishedTotal ofLastQuarter(Published report, RunningGrant grant) {
        var quarters = Period.parse(report.period()).quarters().reversed().stream().map(Object::toString).toList();
        return quarters.stream()
                .flatMap(quarter -> known.earlier().stream().filter(one -> one.period().equals(quarter)))
                .flatMap(one -> one.since(grant).stream()).findFirst().orElseGet(PublishedTotal.Withheld::new);
    }
}
