package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeenValuesTest {
    /// Between 10 and 20 of the total, the count is seen to go from 0 to 8, and back to 4 at 30.
    private final SeenValues seen = seen();

    private static SeenValues seen() {
        var values = new SeenValues(10, 0, 30, 4);
        values.add(20, 8);
        return values;
    }

    @Test
    void aLineBetweenTwoSolutionsShowsWhatLiesBetween() {
        assertEquals(6.4, seen.most(17, 18), 1e-9);
        assertEquals(1.4, seen.least(17, 18), 1e-9);
    }

    @Test
    void aSolutionInsideCountsAsItIs() {
        assertEquals(8, seen.most(16, 24), 1e-9);
        assertEquals(0, seen.least(0, 12), 1e-9);
    }

    @Test
    void nothingIsSeenBeyondTheSolutions() {
        assertTrue(seen.least(31, 35) > seen.most(31, 35));
    }
}
