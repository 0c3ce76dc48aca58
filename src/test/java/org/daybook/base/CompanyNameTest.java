package org.daybook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/// One company is written in many ways, and two companies are told apart.
class CompanyNameTest {
    @Test
    void aCompanyIsOneHoweverItsNameIsWritten() {
        for (var written : new String[]{"Filo", "FILO S.r.l.", "Filo s. r. l.", "filo srl", "Filò, SRL"}) {
            assertEquals(CompanyName.of("Filo"), CompanyName.of(written), written);
        }
        assertEquals(CompanyName.of("Maxima, UAB"), CompanyName.of("UAB „Maxima“"));
        assertEquals(CompanyName.of("Иванов ЕТ"), CompanyName.of("ЕТ Иванов"));
        assertEquals(CompanyName.of("Rasa"), CompanyName.of("Rasa, IĮ"));
    }

    @Test
    void otherNamesStayApart() {
        assertNotEquals(CompanyName.of("Sa Domo"), CompanyName.of("Domo"));
        assertNotEquals(CompanyName.of("SPA"), CompanyName.of(""));
        assertNotEquals(CompanyName.of("Filo Verde"), CompanyName.of("Filo"));
    }
}
