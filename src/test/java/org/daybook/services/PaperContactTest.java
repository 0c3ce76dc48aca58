package org.daybook.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperContactTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "800 290 290|800 290 290",
            "1522|1522",
            "+359 2 807 80 50, office@antitraffic.government.bg|+359 2 807 80 50, office@antitraffic.government.bg",
            "Maria Rossi, 091 555 01 00|091 555 01 00",
            "091/5550100 int. 12 (dott.ssa Bianchi)|091/5550100 int. 12",
            "maria.rossi@comune.palermo.it|''",
            "m.rossi@asp.it; info@asp.it|info@asp.it",
            "maria@centro.it 091 555|091 555",
            "Via Roma 9, Palermo|''",
            "Olga, https://www.centro.it/donne|https://www.centro.it/donne",
            "ask for Anna: sportello.ascolto@centro.it|sportello.ascolto@centro.it",
            "''|''"})
    void nameAndStreetStayOffPaper(String typed, String printed) {
        assertEquals(printed, PaperContact.of(typed));
    }
}
