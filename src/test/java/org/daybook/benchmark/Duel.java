package org.daybook.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Two things measured alternately; the ratio of their medians counts.
///
/// @param name what is measured
/// @param aim  the ratio that should not be exceeded
/// @param runs how often each is measured, after one unmeasured run
record Duel(String name, double aim, int runs) {
    /// Something that can be timed.
    interface Timed {
        /// @return nanoseconds
        long once() throws Exception;
    }

    /// Returns a piece of work timed from outside.
    static Timed timed(Work work) {
        return () -> {
            long start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        };
    }

    /// A piece of work.
    interface Work {
        void run() throws Exception;
    }

    /// Measures both and returns a line of the table.
    String fight(Timed ours, Timed against) {
        var mine = new ArrayList<Long>();
        var theirs = new ArrayList<Long>();
        try {
            ours.once();
            against.once();
            for (int run = 0; run < runs; run++) {
                mine.add(ours.once());
                theirs.add(against.once());
            }
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
        double a = median(mine);
        double b = median(theirs);
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.2f | %.1f |", name, a / 1e6, b / 1e6, a / b, aim);
    }

    private static double median(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
