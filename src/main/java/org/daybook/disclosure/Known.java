package org.daybook.disclosure;

import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
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

    /// The same for a reader who supposes that nothing was entered late.
    Known supposing() {
        return supposing(ties.supposed());
    }

    /// The same for a reader who supposes some of it.
    Known supposing(List<Link> some) {
        return new Known(hidden, ties.supposing(some), earlier);
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
    /// half a year later, and of the year after what came from this one, where that left first; of the same year everything, where
    /// longer periods are published beside the quarters. Tables under an exact total hang together with nothing else, but for the one
    /// that tells who is new.
    Published goingOn(Published report, Published now) {
        boolean overlap = isOfItsYear(report, now)
                && (isLong(now) || earlier.stream().anyMatch(one -> isOfItsYear(one, now) && isLong(one)));
        boolean near = isOfItsYear(report, now)
                || Period.parse(report.period()).last().next().equals(now.year().first())
                || beginsAfter(report, now);
        var numbers = report.populations().stream()
                .flatMap(one -> (near
                        ? ties.goOn(one.name()) || overlap && !ties.overlaps().isEmpty()
                        : ties.comeBack(one.name()))
                                ? Stream.of(hangingTogether(one))
                                : Stream.of(one).filter(_ -> near && ties.standBehind(one.name()))
                                        .map(people -> new Published.Numbers(people.name(), people.total(), List.of())))
                .toList();
        return report.with(numbers, Map.of());
    }

    private Published.Numbers hangingTogether(Published.Numbers numbers) {
        return numbers.total() instanceof PublishedTotal.Exact && !ties.goOn(numbers.name())
                ? new Published.Numbers(numbers.name(), numbers.total(),
                        numbers.tables().stream().filter(table -> ties.tellsOfArrivals(table.table())).toList())
                : numbers;
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
