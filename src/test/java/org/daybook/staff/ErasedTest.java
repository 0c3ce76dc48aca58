package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.junit.jupiter.api.Test;

/// The texts that name a woman who is erased.
class ErasedTest {
    private static final Erased HER = new Erased(new ParticipantId(new UUID(7, 7)), Set.of("TIRO-B7", "Оля"));

    @Test
    void aTextNamesHerByCardOrNameInCapitalsOrNot() {
        assertTrue(HER.isNamedIn("Call tiro-b7 on Monday."));
        assertTrue(HER.isNamedIn("(ОЛЯ) wants to come back"));
    }

    @Test
    void partOfAnotherWordIsNotHer() {
        assertFalse(HER.isNamedIn("TIRO-B77 came"));
        assertFalse(HER.isNamedIn("Поля and Оляна came"));
        assertFalse(HER.isNamedIn(""));
    }
}
