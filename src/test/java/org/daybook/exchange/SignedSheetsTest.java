package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sheets that women sign: whoever signed was there.
class SignedSheetsTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Nome e cognome|Nata il", "Joy Osas|1998",
            "Amina Hassan|1990", "Olha Petrenko|1985", "Sara Tesfay|2001");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    /// Some write their names, some initials, and some a cross; a remark is no signature.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Foglio firme - Corso di italiano - 14 marzo 2024;N.|Nome e cognome|Firma",
            "Sign-in sheet: sewing workshop, 14 March 2024;No.|Name|Signature",
            "Μάθημα ελληνικών, 14 Μαρτίου 2024;Α/Α|Ονοματεπώνυμο|Υπογραφή",
            "Lietuvių kalbos kursai, 2024-03-14;Nr.|Vardas|Parašas",
            "Curs de limba română, 14.03.2024;Nr.|Nume|Semnătura", "Курс по български, 14.03.2024;№|Име|Подпис"})
    void whoeverSignedWasThere(String title, String headings) {
        var result = register.run(WOMEN, Sheet.of("Foglio2", title + "||", headings, "1|Joy Osas|J. Osas",
                "2|Amina Hassan|AH", "3|Olha Petrenko|", "4|Sara Tesfay|vedi retro"));
        assertEquals(List.of("6 not-yes-or-no"), Register.refusedRows(result));
        assertEquals("Amina Hassan Joy Osas", register.came());
        assertEquals("2024-03-14", register.one("select group_concat(distinct on_day) from session"));
    }

    /// A form that was printed to be signed on paper says of nobody that she came.
    @Test
    void aFormThatNobodySignedIsNoAttendance() {
        register.run(WOMEN, Sheet.of("Foglio2", "Corso di italiano - 14 marzo 2024||", "N.|Nome e cognome|Firma",
                "1|Joy Osas|", "2|Amina Hassan|"));
        assertEquals("", register.came());
    }

    /// *no* is how Noor begins, and *AG* is *assente giustificata* as well as Amina Grace.
    @Test
    void aSignatureThatMayMeanThatSheDidNotComeWaits() {
        var result = register.run(Sheet.of("Donne", "Nome|Nata il", "Noor Ali|1990-01-02", "Amina Grace|1991-02-03",
                "Joy Osas|1992-03-04"),
                Sheet.of("Foglio2", "Corso di italiano - 14 marzo 2024||",
                        "N.|Nome e cognome|Firma", "1|Noor Ali|no", "2|Amina Grace|AG", "3|Joy Osas|Joy Osas"));
        assertEquals(List.of("3 not-yes-or-no", "4 not-yes-or-no"), Register.refusedRows(result));
        assertEquals("Joy Osas", register.came());
    }
}
