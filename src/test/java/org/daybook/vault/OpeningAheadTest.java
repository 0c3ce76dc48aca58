package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/// What is got ready while a passphrase is typed. What fails there is told by nobody, so it is looked at here.
class OpeningAheadTest {
    @Test
    void aSlotOfChanceIsMadeAndUnlocked() {
        assertDoesNotThrow(() -> OpeningAhead.slot(new SecureRandom()));
    }

    @Test
    void aDatabaseInMemoryIsWrittenAndRead() {
        assertDoesNotThrow(OpeningAhead::database);
    }
}
