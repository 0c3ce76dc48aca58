package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /// Two columns of labels on one card, as on a form of paper; not every label is known.
    @ParameterizedTest
    @CsvSource({
            "Cognome|Igbinedion|Nome|Joy,Data di nascita|13/03/1998|a|Benin City,Cittadinanza|Nigeria|Telefono|333 1234567,"
                    + "Data ingresso|15/01/2024|Stanza|4",
            "Nume:|Igbinedion|Data nașterii:|13.03.1998,Prenume:|Joy|Cetățenie:|nigeriană,Telefon:|0712 345 678|Limba:|engleză,"
                    + "Data intrării:|15.01.2024|Copii:|2"})
    void aCardMayHaveTwoColumnsOfLabels(String first, String second, String third, String fourth) {
        var result = register.run(Sheet.of("Scheda 1", "SCHEDA", first, second, third, fourth));
        assertEquals(List.of(), Register.said(result));
        assertEquals("Joy Igbinedion 1998-3 NG 2024-01-15", women());
        assertEquals(1, register.rows("contact_unasked"));
    }

    /// Each card begins where a label is there again.
    @Test
    void cardsMayStandOneBelowTheOther() {
        var result = register.run(Sheet.of("Schede", "Nome|Joy Igbinedion|Nata il|13/03/1998",
                "Nazionalità|Nigeria|Ingresso|15/01/2024", "|||", "Nome|Amina Hassan|Nata il|25/01/1990",
                "Nazionalità|Somalia|Ingresso|febbraio"));
        assertEquals(List.of("5 not-a-date"), Register.refusedRows(result));
        assertEquals("Joy Igbinedion 1998-3 NG 2024-01-15", women());
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
