package org.daybook.disclosure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts that are linked through sums, and to no others: a linear programme of its own. Known counts are moved to the other
/// side of their sums, so that tables linked only by an exact total are separated.
final class Component {
    /// Two numbers are considered equal if they differ by less.
    static final double CLOSE = 1e-6;

    final List<String> names;
    final List<Line> lines;
    final double[] least;
    final double[] most;

    /// One sum: the counts, their factors, and its bounds.
    record Line(int[] at, double[] times, double least, double most) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line line && Arrays.equals(at, line.at) && Arrays.equals(times, line.times)
                    && least == line.least && most == line.most;
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(at) + Double.hashCode(least) + 7 * Double.hashCode(most);
        }
    }

    /// The counts, the sums, and the bounds of every count.
    record Content(List<String> names, List<Line> lines, List<Double> least, List<Double> most) {}

    Component(List<String> names, List<Line> lines, double[] least, double[] most) {
        this.names = names;
        this.lines = lines;
        this.least = least;
        this.most = most;
    }

    /// Returns the same counts, with one of them known to be between two numbers.
    Component with(int at, double low, double high) {
        var nowLeast = least.clone();
        var nowMost = most.clone();
        nowLeast[at] = Math.max(nowLeast[at], low);
        nowMost[at] = Math.min(nowMost[at], high);
        return new Component(names, lines, nowLeast, nowMost);
    }

    /// Checks that some values satisfy all sums.
    ///
    /// @throws Contradiction if none do
    void solve() {
        Propagation.narrow(this);
        new LinearProgramme(this).solution(new double[names.size()]);
    }

    /// Splits a model into components.
    ///
    /// @throws Contradiction if published numbers contradict each other
    static List<Component> of(Model model) {
        return ComponentSplit.of(model);
    }

    /// Returns what is known now, to recognise the same counts again: the bounds may be narrowed later.
    Content content() {
        return new Content(names, lines, Arrays.stream(least).boxed().toList(), Arrays.stream(most).boxed().toList());
    }
}
