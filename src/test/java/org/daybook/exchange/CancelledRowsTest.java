package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A cancelled session was not held, whichever column states it.
class CancelledRowsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private static String refused(ImportResult result) {
        return String.join(", ", Register.refusedRows(result));
    }

    @Test
    void aSessionThatWasCancelledIsNone() {
        var result = register.run(Sheet.of("Incontri", "Data|Percorso|Titolo|N. partecipanti|Stato",
                "13.03.2025|Competenze pratiche|Sartoria|8|svolto",
                "20.03.2025|Competenze pratiche|Sartoria|0|Annullato (sciopero)",
                "27.03.2025|Competenze pratiche|Sartoria||rinviato"));
        assertEquals("2025-03-13", register.one("select group_concat(on_day) from session"));
        assertEquals("3 cancelled, 4 cancelled", refused(result));
        house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals("2025-03-13", register.one("select group_concat(on_day) from session"));
    }

    @Test
    void noMarkComesOfIt() {
        var result = register.run(Sheet.of("Women", "Code|Name|Born", "W1|Amina|1990", "W2|Joy|1991"),
                Sheet.of("Attendance", "Date|Activity|Code|Remarks", "13.03.2025|Sewing|W1|",
                        "20.03.2025|Sewing|W1|postponed", "13.03.2025|Sewing|W2|brought a cake"));
        assertEquals("2025-03-13", register.one("select group_concat(on_day) from session"));
        assertEquals("3 cancelled", refused(result));
    }

    /// The number below such a heading counts those who cancelled.
    @Test
    void aSessionToWhichSomeDidNotComeWasHeld() {
        register.run(Sheet.of("Incontri", "Data|Percorso|Titolo|N. partecipanti|Annullato",
                "13.03.2025|Competenze pratiche|Sartoria|8|2", "20.03.2025|Competenze pratiche|Sartoria||x",
                "27.03.2025|Competenze pratiche|Sartoria|5|no"));
        assertEquals("2025-03-13,2025-03-27", register.one("""
                select group_concat(on_day)
                  from (select on_day
                          from session
                         order by 1)"""));
    }
}
