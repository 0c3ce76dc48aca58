package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Quarter;

/// What everybody knows besides a report: the earlier ones, and how the catalogue's tables hang together.
///
/// @param hidden  what the year's earlier reports printed together
/// @param links   what the catalogue says
/// @param earlier the reports whose figures hang together with those of this one, in the order in which they left
public record Known(AlreadyHidden hidden, List<Link> links, List<Published> earlier) {
    /// Keeps the lists as they are now.
    public Known {
        links = List.copyOf(links);
        earlier = List.copyOf(earlier);
    }

    /// Of a catalogue whose tables do not hang together.
    public static Known of(AlreadyHidden hidden) {
        return new Known(hidden, List.of(), List.of());
    }

    /// What is known besides a report.
    ///
    /// @param earlier those that left before it, of its year and perhaps of the year before
    public static Known of(List<Published> earlier, Published report, List<Link> links) {
        return new Known(AlreadyHidden.in(earlier.stream().filter(one -> year(one) == year(report)).toList()), links,
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

    /// The counts about which whoever has this view can find out too much; empty when the published numbers contradict each
    /// other.
    Optional<Set<String>> broken(Published report) {
        var together = Promise.broken(AttackerView.of(report, this));
        return earlier.isEmpty() || together.isPresent()
                ? together
                : Promise.broken(AttackerView.of(report, apart()));
    }

    private Known apart() {
        return new Known(hidden, links, List.of());
    }

    /// What could be found out before a report left. It is no reason to keep that report back.
    Set<String> foundBefore(Published report) {
        if (earlier.isEmpty()) {
            return Set.of();
        }
        int last = earlier.size() - 1;
        var before = new Known(hiddenBefore(last, report), links, earlier.subList(0, last));
        return before.broken(earlier.getLast()).orElse(Set.of());
    }

    /// What one of the earlier reports kept together because reports before it had. Of one of another year that is not known
    /// here, and nothing is concluded from who stood together in it.
    ///
    /// @param place which one
    AlreadyHidden hiddenBefore(int place, Published report) {
        var one = earlier.get(place);
        return year(one) == year(report)
                ? AlreadyHidden
                        .in(earlier.subList(0, place).stream().filter(other -> year(other) == year(report)).toList())
                : AlreadyHidden.in(List.of(one));
    }

    /// Of an earlier report what goes on in the quarter after it; the rest tells nothing about that one.
    Published goingOn(Published report) {
        var numbers = report.populations().stream()
                .filter(one -> links.stream().anyMatch(link -> !link.isOfOneQuarter() && link.mentions(one.name())))
                .toList();
        return new Published(report.site(), report.period(), report.threshold(), numbers, Map.of());
    }

    /// What the catalogue says of these reports: of each by itself, and of each two of which one follows the other.
    List<AttackerView.Relation> relations(List<Published> reports) {
        var relations = new ArrayList<AttackerView.Relation>();
        for (var report : reports) {
            links.stream().filter(link -> link.isOfOneQuarter() && link.isIn(report, report))
                    .forEach(link -> relations.add(link.relation(report, report)));
            reports.stream().filter(other -> follows(other, report))
                    .forEach(next -> links.stream().filter(link -> !link.isOfOneQuarter() && link.isIn(report, next))
                            .forEach(link -> relations.add(link.relation(report, next))));
        }
        return relations;
    }

    private static boolean follows(Published after, Published report) {
        return Quarter.parse(after.period()).previous().equals(Quarter.parse(report.period()));
    }

    private static int year(Published report) {
        return Quarter.parse(report.period()).year();
    }
}
