package org.daybook.packaged.journeys;

/// The keys of a task: a chord is one, letters of words are none.
final class Counted {
    private Counted() {}

    /// @param most more than so many take longer than the task may
    /// @param task what was done with them
    static void atMost(int most, int keys, String task) {
        if (keys > most) {
            throw new AssertionError(task + ": " + keys + " keys, " + most + " are the most");
        }
    }
}
