package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/// What is prepared while a passphrase is typed. Failures there are not reported, so they are checked here.
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
