package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

/// What is read while JavaFX starts.
class ReadAheadTest {
    /// It is named by its place, since its controller depends on JavaFX.
    @Test
    void theFirstScreenIsWhereItIsLookedFor() {
        assertNotNull(ReadAhead.class.getResource(ReadAhead.FIRST_SCREEN));
    }
}
