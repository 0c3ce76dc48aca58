package org.daybook.packaged.journeys;

/// The keys of a task: a chord counts as one, letters of words do not count.
final class Counted {
    private Counted() {}

    /// @param most the most keys for which the task has time
    /// @param task what was done with them
    static void atMost(int most, int keys, String task) {
        if (keys > most) {
            throw new AssertionError(task + ": " + keys + " keys, " + most + " are the most");
        }
    }
}
