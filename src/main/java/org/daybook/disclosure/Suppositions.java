package org.daybook.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a reader supposes beside what everybody knows. What does not fit the published numbers is left out one by one, each of each
/// report by itself: where more were guided in one quarter than came, the rest may still be true.
final class Suppositions {
    private final Known everybody;
    private final Known supposing;
    private final Set<AttackerView.Relation> leftOut = new HashSet<>();

    /// @param report about which something is supposed
    Suppositions(Known everybody, Published report) {
        this.everybody = everybody;
        this.supposing = everybody.supposing(report);
    }

    private Suppositions(Suppositions other) {
        this.everybody = other.everybody;
        this.supposing = other.supposing;
        this.leftOut.addAll(other.leftOut);
    }

    /// The same, of which more can be left out without these.
    Suppositions copy() {
        return new Suppositions(this);
    }

    /// What a reader has who supposes what fits.
    AttackerView view(Published report) {
        var all = AttackerView.of(report, supposing);
        return leftOut.isEmpty()
                ? all
                : all.with(all.relations().stream().filter(relation -> !leftOut.contains(relation)).toList());
    }

    /// Whether anything is supposed that not everybody knows.
    boolean sayMore(Published report) {
        return !view(report).relations().equals(AttackerView.of(report, everybody).relations());
    }

    /// Leaves out what does not fit, the last of several that do not fit together, and as little as possible.
    ///
    /// @param fits whether a reader may have that; who knows more, never sooner
    /// @return whether something was left out that had not been, so that the rest fits
    boolean leaveOut(Published report, Predicate<AttackerView> fits) {
        var all = view(report);
        var known = Set.copyOf(AttackerView.of(report, everybody).relations());
        var certain = all.relations().stream().filter(known::contains).toList();
        var supposed = all.relations().stream().filter(relation -> !known.contains(relation)).toList();
        if (supposed.isEmpty() || !fits.test(all.with(certain))) {
            return false;
        }
        var fitting = Set.copyOf(fitting(certain, supposed, some -> fits.test(all.with(some))));
        return leftOut.addAll(supposed.stream().filter(relation -> !fitting.contains(relation)).toList());
    }

    /// Asks about halves, so that few questions are needed where little does not fit.
    private static List<AttackerView.Relation> fitting(List<AttackerView.Relation> kept,
            List<AttackerView.Relation> more, Predicate<List<AttackerView.Relation>> fits) {
        var both = Stream.concat(kept.stream(), more.stream()).toList();
        if (fits.test(both)) {
            return both;
        }
        if (more.size() == 1) {
            return kept;
        }
        int half = more.size() / 2;
        return fitting(fitting(kept, more.subList(0, half), fits), more.subList(half, more.size()), fits);
    }
}
