package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A list of visits, one per row, is about who came and not about what was held.
class VisitsImportTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @ParameterizedTest
    @CsvSource({"Code|Name|Born,Date|Name|Activity|Minutes",
            "Codice|Nome e cognome|Nata,Data|Nome e cognome|Attività|Minuti",
            "Cod|Nume și prenume|Anul nașterii,Data|Nume și prenume|Activitate|Minute"})
    void visitsWithHowLongTheyTookAreHers(String women, String visits) {
        register.run(Sheet.of("Women", women, "W1|Olena Bondar|1990", "W2|Ruta Zuk|1985"),
                Sheet.of("Sheet2", visits, "03.11.2025|Olena Bondar|Sewing|90", "25.11.2025|Ruta Zuk|Cooking|120",
                        "05.11.2025|Olena Bondar|Sewing|90"));
        assertEquals("3 3", register.one(
                "select (select count(*) from session) || ' ' || (select count(*) from attendance)"));
        assertEquals("90", register.one("select minutes from session where on_day = '2025-11-03'"));
    }

    /// The leader of a session is not among those who came.
    @ParameterizedTest
    @CsvSource({"Date|Activity|Facilitator (name)|Minutes|People",
            "Data|Attività|Operatrice (nome)|Minuti|N. presenti"})
    void whatWasHeldStaysASession(String headings) {
        register.run(Sheet.of("Sheet2", headings, "03.11.2025|Sewing|Anna|90|4", "25.11.2025|Cooking|Ida|120|7"));
        assertEquals("2 0", register.one(
                "select (select count(*) from session) || ' ' || (select count(*) from attendance)"));
    }
}
