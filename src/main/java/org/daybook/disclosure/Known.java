package org.daybook.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// What is public knowledge in addition to a report: the earlier ones, and how the catalogue's tables are linked.
///
/// @param hidden  the categories combined by the year's earlier reports
/// @param ties    the links of the catalogue
/// @param earlier the reports whose figures are linked with those of this one, in the order in which they were published
public record Known(AlreadyHidden hidden, Ties ties, List<Published> earlier) {
    /// Creates the knowledge for a catalogue that has quarters only.
    public Known(AlreadyHidden hidden, List<Link> links, List<Published> earlier) {
        this(hidden, new Ties(links), earlier);
    }

    /// Copies the lists.
    public Known {
        earlier = List.copyOf(earlier);
    }

    /// Returns the knowledge for a catalogue whose tables are not linked.
    public static Known of(AlreadyHidden hidden) {
        return new Known(hidden, Ties.NONE, List.of());
    }

    /// Returns what is known in addition to a report.
    ///
    /// @param earlier the reports published before it, of its year and possibly of the years before and after it
    public static Known of(List<Published> earlier, Published report, Ties ties) {
        return new Known(AlreadyHidden.in(earlier.stream().filter(one -> isOfItsYear(one, report)).toList()), ties,
                earlier);
    }

    /// Returns the knowledge of a person who also reads a report. If a woman was erased after an earlier report, figures of two
    /// quarters may be inconsistent: then nothing follows from them together, and each is read by itself.
    public AttackerView view(Published report) {
        var together = AttackerView.of(report, this);
        return earlier.isEmpty() || Promise.broken(together).isPresent()
                ? together
                : AttackerView.of(report, apart());
    }

    /// Returns the same for a reader who supposes that nothing was entered late, that nobody came before the first report, and,
    /// of grants, what [#supposingOfGrants] states.
    Known supposing(Published report) {
        return supposingOfGrants(report).supposingBeginning(report).supposingAll();
    }

    private Known supposingBeginning(Published report) {
        return Stream.concat(earlier.stream(), Stream.of(report)).filter(Known::isOfMany)
                .map(one -> Period.parse(one.period()).days().last()).min(Comparator.naturalOrder())
                .map(first -> with(ties.supposingBeginning(first))).orElse(this);
    }

    /// Returns the same for a reader who supposes of grants what a team knows: that nobody came to the site before one of them,
    /// unless a report shows otherwise, and that only people enrolled in a path come to its sessions.
    Known supposingOfGrants(Published report) {
        return with(ties.supposingFirst(begun(report)).supposingEnrolled());
    }

    private Known supposingAll() {
        return with(ties.supposingAll());
    }

    private Known with(Ties others) {
        return new Known(hidden, others, earlier);
    }

    /// Returns the grants before which nobody came to the site, as far as the reports show.
    private List<RunningGrant> begun(Published report) {
        return Stream.concat(earlier.stream(), Stream.of(report)).flatMap(one -> one.running().stream()).distinct()
                .filter(grant -> earlier.stream().noneMatch(one -> isOfMany(one)
                        && Period.parse(one.period()).days().last().isBefore(grant.days().first())))
                .toList();
    }

    private static boolean isOfMany(Published report) {
        return report.populations().stream().limit(1)
                .noneMatch(numbers -> numbers.total() instanceof PublishedTotal.FewerThanTen);
    }

    /// Returns the same, as if no earlier report were known.
    Known apart() {
        return new Known(hidden, ties, List.of());
    }

    /// Returns the categories that one of the earlier reports combined because reports before it had. For a report of another
    /// year this is unknown, and nothing is inferred from the categories combined in it.
    ///
    /// @param place the index of the report
    AlreadyHidden hiddenBefore(int place, Published report) {
        var one = earlier.get(place);
        return isOfItsYear(one, report)
                ? AlreadyHidden
                        .in(earlier.subList(0, place).stream().filter(other -> isOfItsYear(other, report)).toList())
                : AlreadyHidden.in(List.of(one));
    }

    /// Returns the part of an earlier report that is linked with this one. From another year: what continues in the quarter
    /// after it or returns half a year later, and, if the year after was published first, what came from this one. From any
    /// year: what concerns grants that ran then, and, for a reader who supposes that nobody came before the first report, who came
    /// and who of them was new. From the same year: everything, if longer periods are published in addition to
    /// quarters. Tables under an exact total are linked with nothing else, except the table of new people and those of grants.
    Published goingOn(Published report, Published now) {
        var numbers = report.populations().stream().flatMap(one -> {
            boolean ofGrants = isOfGrants(one, report, now);
            Predicate<String> aboutGrants = table -> ofGrants && ties.speakOfGrants(one.name(), table);
            if (goesOn(one, report, now)) {
                return Stream.of(one.total() instanceof PublishedTotal.Exact && !ties.goOn(one.name())
                        ? only(one, table -> ties.tellsOfArrivals(table) || aboutGrants.test(table))
                        : one);
            }
            boolean ofArrivals = ties.supposeBeginning(one.name());
            return ofGrants || ofArrivals || isNear(report, now) && ties.standBehind(one.name())
                    ? Stream.of(only(one, table -> ofArrivals && ties.tellsOfArrivals(table)
                            || aboutGrants.test(table)))
                    : Stream.of();
        }).toList();
        return report.with(numbers, Map.of());
    }

    private boolean goesOn(Published.Numbers one, Published report, Published now) {
        if (isNear(report, now)) {
            boolean overlap = isOfItsYear(report, now)
                    && (isLong(now) || earlier.stream().anyMatch(other -> isOfItsYear(other, now) && isLong(other)));
            return ties.goOn(one.name()) || ties.supposeBeginning(one.name()) || overlap && !ties.overlaps().isEmpty();
        }
        return !isLongBefore(report, now) && ties.comeBack(one.name());
    }

    /// Checks whether a report is of the same year, ended with the previous year or is of the beginning of the next one.
    private static boolean isNear(Published report, Published now) {
        return isOfItsYear(report, now) || Period.parse(report.period()).last().next().equals(now.year().first())
                || beginsAfter(report, now);
    }

    /// Checks whether a report ended more than two quarters before the year: nobody comes back from it.
    private static boolean isLongBefore(Published report, Published now) {
        return Period.parse(report.period()).last().compareTo(now.year().first().previous().previous()) < 0;
    }

    private static Published.Numbers only(Published.Numbers numbers, Predicate<String> tables) {
        return new Published.Numbers(numbers.name(), numbers.total(),
                numbers.tables().stream().filter(table -> tables.test(table.table())).toList());
    }

    /// The people since a grant's start are audited from that start on, with everyone who came while it ran.
    private boolean isOfGrants(Published.Numbers numbers, Published report, Published now) {
        return report.running().stream().anyMatch(grant -> grant.population().equals(numbers.name()))
                || ties.speakOfGrants(numbers.name()) && Stream.concat(earlier.stream(), Stream.of(now))
                        .flatMap(one -> one.running().stream())
                        .anyMatch(grant -> grant.touches(Period.parse(report.period()).days()));
    }

    /// Checks whether a report is of the beginning of the next year, even if that year cut this one short.
    private static boolean beginsAfter(Published report, Published now) {
        var first = report.year().first();
        return Period.parse(report.period()).quarters().getFirst().equals(first)
                && now.year().holds(first.previous());
    }

    private static boolean isLong(Published report) {
        return Period.parse(report.period()).isLong();
    }

    /// Checks whether two reports are of the same reporting year. A year that was cut short ends before another one begins, so
    /// its first quarter identifies it.
    private static boolean isOfItsYear(Published one, Published report) {
        return one.year().first().equals(report.year().first());
    }
}
