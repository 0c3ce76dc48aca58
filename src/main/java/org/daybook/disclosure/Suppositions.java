package org.daybook.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a reader supposes in addition to public knowledge. Suppositions that are inconsistent with the published numbers are
/// left out one by one, separately for each report: if more women were guided in one quarter than came, the rest may still be
/// true.
final class Suppositions {
    private final ViewCache everybody;
    private final ViewCache supposing;
    private final Set<AttackerView.Relation> leftOut = new HashSet<>();

    /// @param report the report on which something is supposed
    Suppositions(ViewCache everybody, Published report) {
        this.everybody = everybody;
        this.supposing = everybody.supposing(report);
    }

    private Suppositions(Suppositions other) {
        this.everybody = other.everybody;
        this.supposing = other.supposing;
        this.leftOut.addAll(other.leftOut);
    }

    /// Returns a copy, from which more can be left out without affecting the original.
    Suppositions copy() {
        return new Suppositions(this);
    }

    /// Returns the view of a reader who makes all consistent suppositions.
    AttackerView view(Published report) {
        var all = supposing.of(report);
        return leftOut.isEmpty()
                ? all
                : all.with(all.relations().stream().filter(relation -> !leftOut.contains(relation)).toList());
    }

    /// Checks whether anything is supposed that is not public knowledge.
    boolean sayMore(Published report) {
        return !view(report).relations().equals(everybody.of(report).relations());
    }

    /// Leaves out what is inconsistent, as little as possible, and of several conflicting suppositions the last.
    ///
    /// @param fits whether a reader's view is acceptable; adding knowledge never makes a view acceptable
    /// @return whether anything further was left out, so that the rest is consistent
    boolean leaveOut(Published report, Predicate<AttackerView> fits) {
        var all = view(report);
        var known = Set.copyOf(everybody.of(report).relations());
        var certain = all.relations().stream().filter(known::contains).toList();
        var supposed = all.relations().stream().filter(relation -> !known.contains(relation)).toList();
        if (supposed.isEmpty() || !fits.test(all.with(certain))) {
            return false;
        }
        var fitting = Set.copyOf(fitting(certain, supposed, some -> fits.test(all.with(some))));
        return leftOut.addAll(supposed.stream().filter(relation -> !fitting.contains(relation)).toList());
    }

    /// Bisects, so that few queries are needed if little is inconsistent.
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
