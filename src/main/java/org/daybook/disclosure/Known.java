package org.daybook.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// What everybody knows besides a report: the earlier ones, and how the catalogue's tables hang together.
///
/// @param hidden  what the year's earlier reports printed together
/// @param ties    what the catalogue says
/// @param earlier the reports whose figures hang together with those of this one, in the order in which they left
public record Known(AlreadyHidden hidden, Ties ties, List<Published> earlier) {
    /// Where the catalogue knows quarters alone.
    public Known(AlreadyHidden hidden, List<Link> links, List<Published> earlier) {
        this(hidden, new Ties(links), earlier);
    }

    /// Keeps the lists as they are now.
    public Known {
        earlier = List.copyOf(earlier);
    }

    /// Of a catalogue whose tables do not hang together.
    public static Known of(AlreadyHidden hidden) {
        return new Known(hidden, Ties.NONE, List.of());
    }

    /// What is known besides a report.
    ///
    /// @param earlier those that left before it, of its year and perhaps of the years beside it
    public static Known of(List<Published> earlier, Published report, Ties ties) {
        return new Known(AlreadyHidden.in(earlier.stream().filter(one -> isOfItsYear(one, report)).toList()), ties,
                earlier);
    }

    /// What somebody knows who reads a report, too. Where somebody was erased after an earlier report, figures of two quarters may
    /// not fit any more: nothing follows from them together then, and each is read by itself.
    public AttackerView view(Published report) {
        var together = AttackerView.of(report, this);
        return earlier.isEmpty() || Promise.broken(together).isPresent()
                ? together
                : AttackerView.of(report, apart());
    }

    /// The same for a reader who supposes that nothing was entered late, that nobody came before the first report, and of
    /// grants what [#supposingOfGrants] says.
    Known supposing(Published report) {
        return supposingOfGrants(report).supposingBeginning(report).supposingAll();
    }

    private Known supposingBeginning(Published report) {
        return Stream.concat(earlier.stream(), Stream.of(report)).filter(Known::isOfMany)
                .map(one -> Period.parse(one.period()).days().last()).min(Comparator.naturalOrder())
                .map(first -> with(ties.supposingBeginning(first))).orElse(this);
    }

    /// The same for a reader who supposes of grants what a team knows: that nobody came to the site before one of them, where no
    /// report says otherwise, and that the sessions of a path are for those who are enrolled in it.
    Known supposingOfGrants(Published report) {
        return with(ties.supposingFirst(begun(report)).supposingEnrolled());
    }

    private Known supposingAll() {
        return with(ties.supposingAll());
    }

    private Known with(Ties others) {
        return new Known(hidden, others, earlier);
    }

    /// The grants before which nobody came to the site, as far as the reports say.
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

    /// The same, as if no earlier report were known.
    Known apart() {
        return new Known(hidden, ties, List.of());
    }

    /// What one of the earlier reports kept together because reports before it had. Of one of another year that is not known
    /// here, and nothing is concluded from who stood together in it.
    ///
    /// @param place which one
    AlreadyHidden hiddenBefore(int place, Published report) {
        var one = earlier.get(place);
        return isOfItsYear(one, report)
                ? AlreadyHidden
                        .in(earlier.subList(0, place).stream().filter(other -> isOfItsYear(other, report)).toList())
                : AlreadyHidden.in(List.of(one));
    }

    /// Of an earlier report what hangs together with this one: of another year what goes on in the quarter after it, or comes back
    /// half a year later, and of the year after what came from this one, where that left first; from whatever year what is about
    /// grants that ran then; of the same year everything, where longer periods are published beside the quarters. Tables under an
    /// exact total hang together with nothing else, but for the one that tells who is new and those about grants.
    Published goingOn(Published report, Published now) {
        var numbers = report.populations().stream().flatMap(one -> {
            boolean ofGrants = isOfGrants(one, report, now);
            Predicate<String> aboutGrants = table -> ofGrants && ties.speakOfGrants(one.name(), table);
            if (goesOn(one, report, now)) {
                return Stream.of(one.total() instanceof PublishedTotal.Exact && !ties.goOn(one.name())
                        ? only(one, table -> ties.tellsOfArrivals(table) || aboutGrants.test(table))
                        : one);
            }
            return ofGrants || isNear(report, now) && ties.standBehind(one.name())
                    ? Stream.of(only(one, aboutGrants))
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

    /// Whether a report is of the same year, ended with the one before or is of the beginning of the one after.
    private static boolean isNear(Published report, Published now) {
        return isOfItsYear(report, now) || Period.parse(report.period()).last().next().equals(now.year().first())
                || beginsAfter(report, now);
    }

    /// Whether a report ended more than two quarters before the year: what is not about grants is not known of it.
    private static boolean isLongBefore(Published report, Published now) {
        return Period.parse(report.period()).last().compareTo(now.year().first().previous().previous()) < 0;
    }

    private static Published.Numbers only(Published.Numbers numbers, Predicate<String> tables) {
        return new Published.Numbers(numbers.name(), numbers.total(),
                numbers.tables().stream().filter(table -> tables.test(table.table())).toList());
    }

    /// The people since a grant's start are audited from its start on, with everybody who came while it ran.
    private boolean isOfGrants(Published.Numbers numbers, Published report, Published now) {
        return report.running().stream().anyMatch(grant -> grant.population().equals(numbers.name()))
                || ties.speakOfGrants(numbers.name()) && Stream.concat(earlier.stream(), Stream.of(now))
                        .flatMap(one -> one.running().stream())
                        .anyMatch(grant -> grant.touches(Period.parse(report.period()).days()));
    }

    /// Whether a report is of the beginning of the year after, even where that has cut this one short.
    private static boolean beginsAfter(Published report, Published now) {
        var first = report.year().first();
        return Period.parse(report.period()).quarters().getFirst().equals(first)
                && now.year().holds(first.previous());
    }

    private static boolean isLong(Published report) {
        return Period.parse(report.period()).isLong();
    }

    /// Of the same reporting year. One that was cut short ends before another one begins, so that its first quarter says which.
    private static boolean isOfItsYear(Published one, Published report) {
        return one.year().first().equals(report.year().first());
    }
}
