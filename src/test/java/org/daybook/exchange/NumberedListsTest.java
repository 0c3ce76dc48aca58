package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Lists that each count their rows from 1 have no numbers of women: all of them are imported, under their names.
class NumberedListsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private static final String HEADINGS = "N.|Nome|Data nascita|Nazionalità";

    @Test
    void twoListsOfOneSheetBringAllTheirWomen() {
        var sheet = Sheet.of("Foglio1", HEADINGS, "1|Joy Igbinedion|12/03/1998|Nigeria",
                "2|Amina Hassan|25/01/1990|Somalia", "3|Olha Petrenko|07/07/1985|Ucraina", "|||", HEADINGS,
                "1|Blessing Osas|15/03/1999|Nigeria", "2|Mariam Diallo|25/02/1991|Guinea",
                "3|Sara Kebede|17/07/1987|Etiopia");
        var result = register.run(sheet);
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(6, register.rows("participant"));
        register.comesOnceAndGoes(result, List.of("participant"), sheet);
    }

    /// Who is in the lists of two years is one woman, and marks next to a number and a name belong to the name.
    @Test
    void aListForEachYearBringsEachWomanOnce() {
        var result = register.run(
                Sheet.of("Anno 2023", HEADINGS, "1|Joy Igbinedion|12/03/1998|Nigeria",
                        "2|Amina Hassan|25/01/1990|Somalia"),
                Sheet.of("Anno 2024", HEADINGS, "1|Amina Hassan|25/01/1990|Somalia",
                        "2|Blessing Osas|15/03/1999|Nigeria", "3|Mariam Diallo|25/02/1991|Guinea"),
                Sheet.of("Presenze", "Corso di italiano", "N.|Nome|4/3/2024|11/3/2024|18/3/2024",
                        "1|Mariam Diallo|x|x|", "2|Amina Hassan||x|x"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("4", register.one("select count(*) from participant"));
        assertEquals("Amina Hassan Amina Hassan Mariam Diallo Mariam Diallo", register.came());
    }

    /// The same number of one woman in two sheets remains hers, and one number used twice remains a mistake.
    @Test
    void numbersThatMostlyAgreeIdentifyWomen() {
        var result = register.run(
                Sheet.of("Iscritte", HEADINGS, "1|Joy Igbinedion|12/03/1998|Nigeria",
                        "2|Amina Hassan|25/01/1990|Somalia", "3|Olha Petrenko|07/07/1985|Ucraina",
                        "3|Blessing Osas|15/03/1999|Nigeria"),
                Sheet.of("Donne", "N.|Nome|Telefono", "1|Joy|333 1234567", "2|Amina|333 1234568"));
        assertEquals(List.of("5 number-twice"), Register.refusedRows(result));
        assertEquals("3", register.one("select count(*) from participant"));
    }
}
