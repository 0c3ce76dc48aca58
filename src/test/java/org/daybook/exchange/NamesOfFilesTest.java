package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A sheet without numbers next to the register names the women of the register: none of them comes in twice.
class NamesOfFilesTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Codice|Nome|Anno nascita|Nazionalità|Data iscrizione",
            "D01|Blessing Osagie|1999|Nigeria|2025-01-15", "D02|Fatima Benali|1988|Marocco|2025-01-20");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @Test
    void aLogOfVisitsBringsNobody() {
        register.run(WOMEN,
                Sheet.of("Registro", "Data|Donna|Motivo|Operatrice", "2025-03-13|Blessing Osagie|ascolto|MR",
                        "2025-03-14|Blessing Osagie|documenti|MR", "2025-03-14|Fatima Benali|documenti|MR"));
        assertEquals("2", register.one("select count(*) from participant"));
    }

    @Test
    void consentsBelowNamesAreHers() {
        var result = register.run(WOMEN, Sheet.of("Consensi",
                "Nome|Consenso privacy|Foto|Contatto telefonico|Statistiche|Data firma",
                "Blessing Osagie|sì|no|sì|sì|2025-01-15", "Fatima Benali|sì|sì|no|sì|2025-01-20"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("2", register.one("select count(*) from participant"));
        assertEquals(
                "Blessing Osagie membership given, Blessing Osagie safe-contact given, Blessing Osagie statistics given,"
                        + " Fatima Benali membership given, Fatima Benali safe-contact refused, Fatima Benali statistics given",
                register.one("""
                        select group_concat(said, ', ')
                          from (select p.preferred_name || ' ' || c.purpose || ' ' || c.answer as said
                                  from consent_event c
                                  join participant p on p.id = c.participant
                                 order by 1)"""));
    }

    /// The second sheet has no numbers, and states something else about each of them.
    @Test
    void aSecondListOfNamesIsAboutTheSameWomen() {
        var result = register.run(WOMEN, Sheet.of("Contatti", "Nome e cognome|Telefono|Figli",
                "OSAGIE Blessing|3471234567|2", "BENALI Fatima||no", "Grace Obi|3330000000|1"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("3", register.one("select count(*) from participant"));
        assertEquals("2", register.one("select count(*) from contact_unasked"));
        assertEquals("2", register.one("select count(*) from import_proposal where field = 'children'"));
        assertEquals(0, register.run(WOMEN, Sheet.of("Contatti", "Nome e cognome|Telefono|Figli",
                "OSAGIE Blessing|3471234567|2", "BENALI Fatima||no", "Grace Obi|3330000000|1")).sum().takenIn());
    }

    /// The name is that of two women, or the birth is another: it does not say who she is.
    @Test
    void aNameOfTwoWomenIsANewOne() {
        register.run(Sheet.of("Iscritte", "Codice|Nome|Anno nascita|Nazionalità", "D01|Maria Rossi|1999|Italia",
                "D02|Maria Rossi|1988|Italia", "D03|Joy Okoro|1990|Nigeria"),
                Sheet.of("Contatti", "Nome e cognome|Nata|Telefono", "Maria Rossi||3471234567",
                        "Joy Okoro|1975|3330000000"));
        assertEquals("5", register.one("select count(*) from participant"));
    }

    /// What the second sheet with her number adds is not lost.
    @Test
    void aSecondSheetWithHerNumberAddsToHer() {
        register.run(WOMEN, Sheet.of("Contatti", "Codice|Nome|Telefono|Figli", "D01|Blessing Osagie|3471234567|2",
                "D02|Fatima Benali||no"));
        assertEquals("2", register.one("select count(*) from participant"));
        assertEquals("1", register.one("select count(*) from contact_unasked"));
        assertEquals("2", register.one("select count(*) from import_proposal where field = 'children'"));
    }
}
