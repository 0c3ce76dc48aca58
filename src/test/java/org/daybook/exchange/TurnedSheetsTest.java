package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sheets whose columns are the rows: cards with labels, women side by side, names across and days down.
class TurnedSheetsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @Test
    void aCardForEachWomanBringsHer() {
        var joy = Sheet.of("Joy", "SCHEDA UTENTE", "Nome e cognome|Joy Igbinedion", "Data di nascita|13/03/1998",
                "Cittadinanza|Nigeria", "Telefono|333 1234567", "Data ingresso|15/01/2024", "Figli|1", "Note|");
        var amina = Sheet.of("Amina", "SCHEDA UTENTE", "Nome e cognome|Amina Hassan", "Data di nascita|25/01/1990",
                "Cittadinanza|Somalia", "Telefono|", "Data ingresso|23/02/2024", "Figli|0", "Note|");
        var result = register.run(joy, amina);
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Amina Hassan 1990-1 SO 2024-02-23, Joy Igbinedion 1998-3 NG 2024-01-15", women());
        assertEquals(1, register.rows("contact_unasked"));
        register.comesOnceAndGoes(result, List.of("participant"), joy, amina);
    }

    @Test
    void womenSideBySideAreWomen() {
        var result = register.run(Sheet.of("Schede", "Nome|Joy Igbinedion|Amina Hassan",
                "Data di nascita|13/03/1998|25/01/1990", "Cittadinanza|Nigeria|Somalia",
                "Data ingresso|15/01/2024|23/02/2024"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Amina Hassan 1990-1 SO 2024-02-23, Joy Igbinedion 1998-3 NG 2024-01-15", women());
    }

    @Test
    void namesAcrossAndDaysDownAreMarks() {
        var result = register.run(
                Sheet.of("Iscritte", "Nome|Nata il|Nazionalità", "Joy Igbinedion|1998|Nigeria",
                        "Amina Hassan|1990|Somalia", "Olha Petrenko|1985|Ucraina"),
                Sheet.of("Italiano 2024", "Data|Joy Igbinedion|Amina Hassan|Olha Petrenko", "04/03/2024|x||x",
                        "11/03/2024|x|x|", "18/03/2024||x|"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Amina Hassan Amina Hassan Joy Igbinedion Joy Igbinedion Olha Petrenko", register.came());
    }

    private String women() {
        return register.one("""
                select group_concat(row, ', ')
                  from (select preferred_name || ' ' || birth_year || '-' || birth_month || ' ' || citizenship || ' '
                               || welcomed_on as row
                          from participant
                         order by row)""");
    }
}
