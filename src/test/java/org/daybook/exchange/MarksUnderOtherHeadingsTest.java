package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In a list of marks, a column of *yes* and *no* may state who came, whatever its heading. A woman without a *yes* there is in
/// doubt.
class MarksUnderOtherHeadingsTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Tessera|Nome|Nata", "17|Olena|1990", "18|Fatima|1991",
            "19|Grace|1992");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @ParameterizedTest
    @ValueSource(strings = {"Zzkv", "Stato", "Esito", "Note"})
    void whoeverHasNoYesUnderAnotherHeadingWaits(String heading) {
        var result = register.run(WOMEN, Sheet.of("Presenze", "Data|Incontro|Tessera|" + heading,
                "13.03.2025|Corso di italiano|17|sì", "13.03.2025|Corso di italiano|18|no",
                "20.03.2025|Corso di italiano|17|sì (in ritardo)", "20.03.2025|Corso di italiano|19|malata"));
        assertEquals("Olena Olena", register.came());
        assertEquals(List.of("3 not-yes-or-no", "5 not-yes-or-no"), Register.refusedRows(result));
        house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals("Olena Olena", register.came());
    }

    @Test
    void whoeverIsNotTickedUnderAnUnknownHeadingWaits() {
        var result = register.run(WOMEN, Sheet.of("Presenze", "Data|Incontro|Tessera|Zzkv",
                "13.03.2025|Corso di italiano|17|x", "13.03.2025|Corso di italiano|18|",
                "13.03.2025|Corso di italiano|19|x"));
        assertEquals("Grace Olena", register.came());
        assertEquals(List.of("3 not-yes-or-no"), Register.refusedRows(result));
    }

    /// An occasional remark, a number of hours, or whether her children came do not state this.
    @Test
    void whatIsNoMarkLeavesTheRowsAsTheyAre() {
        var result = register.run(WOMEN, Sheet.of("Presenze", "Data|Incontro|Tessera|Note|Con figli|Ore",
                "13.03.2025|Corso di italiano|17|ha portato un dolce|no|2", "13.03.2025|Corso di italiano|18||sì|2",
                "13.03.2025|Corso di italiano|19|ok||1"));
        assertEquals("Fatima Grace Olena", register.came());
        assertTrue(Register.refusedRows(result).isEmpty(), () -> Register.refusedRows(result).toString());
    }

    /// *Ore* may be the start time. *2* there is a duration: the start is then unknown, and this is reported.
    @Test
    void hoursAreNoTimeOfTheNight() {
        var result = register.run(WOMEN, Sheet.of("Presenze", "Data|Laboratorio|Tessera|Ore|Presente",
                "13.03.2025|Cucito|17|2|sì", "13.03.2025|Cucito|18|2:30|sì", "20.03.2025|Cucito|19|10|sì",
                "27.03.2025|Cucito|19|05:30|sì"));
        assertEquals("05:30 09:00 10:00", register.one(
                "select group_concat(starts_at, ' ') from (select starts_at from session order by starts_at)"));
        assertEquals(List.of("2 start-not-known"), Register.said(result).stream()
                .filter(said -> said.endsWith("start-not-known")).toList());
        assertEquals(List.of(), Register.refusedRows(result));
    }

    /// Nobody is there for no hours.
    @ParameterizedTest
    @ValueSource(strings = {"Ore", "Hours", "Часове", "Ώρες", "Valandos", "Ore de curs"})
    void whoeverWasThereForNoHoursWaits(String heading) {
        var result = register.run(WOMEN, Sheet.of("Presenze", "Data|Incontro|Tessera|" + heading,
                "13.03.2025|Corso di italiano|17|2", "13.03.2025|Corso di italiano|18|0",
                "20.03.2025|Corso di italiano|17|1", "20.03.2025|Corso di italiano|19|no",
                "27.03.2025|Corso di italiano|19|0,0"));
        assertEquals("Olena Olena", register.came(), () -> Register.said(result).toString());
    }

    /// *0* below these says nothing about whether she came.
    @ParameterizedTest
    @ValueSource(strings = {"Absent hours", "Ore di assenza", "Ore di ritardo", "Childcare hours", "Hours left",
            "Praleista valandų", "Ore absențe"})
    void noHoursOfSomethingElseLeaveTheMark(String heading) {
        var result = register.run(WOMEN, Sheet.of("Marks", "Tessera|Data|Titolo|" + heading,
                "17|20.03.2025|Corso di italiano|0", "19|20.03.2025|Corso di italiano|0"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(2, register.rows("attendance"));
    }

    /// A minor agrees to take part.
    @Test
    void assentIsNoAbsence() {
        var result = register.run(WOMEN, Sheet.of("Marks", "Tessera|Data|Titolo|Assent",
                "17|20.03.2025|Corso di italiano|yes", "19|20.03.2025|Corso di italiano|yes"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(2, register.rows("attendance"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", "Από", "Nuo", "De la", "От"})
    void whereSheComesFromIsNoTime(String heading) {
        var result = register.run(WOMEN, Sheet.of("Marks", "Tessera|" + heading + "|Data|Titolo|Presente",
                "17|Nigeria|20.03.2025|Corso di italiano|x", "19|Caritas|20.03.2025|Corso di italiano|x"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(2, register.rows("attendance"));
    }

    /// A dash means that there was none.
    @Test
    void aDashBelowTheReasonOfAnAbsenceIsNoAbsence() {
        var result = register.run(WOMEN, Sheet.of("Marks", "Tessera|Data|Titolo|Motivo assenza",
                "17|20.03.2025|Corso di italiano|-", "18|20.03.2025|Corso di italiano|malata",
                "19|20.03.2025|Corso di italiano|"));
        assertEquals(List.of("3 not-yes-or-no"), Register.refusedRows(result));
        assertEquals("Grace Olena", register.came());
    }

    /// A text file has *1,5*, where a spreadsheet has 1.5.
    @Test
    void hoursWithACommaAreNoTimeOfTheNight() {
        var result = register.run(WOMEN, Sheet.of("Presenze", "Data|Laboratorio|Tessera|Ore",
                "13.03.2025|Cucito|17|2", "13.03.2025|Cucito|18|1,5", "20.03.2025|Cucito|19|1,5"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Fatima Grace Olena", register.came());
    }
}
