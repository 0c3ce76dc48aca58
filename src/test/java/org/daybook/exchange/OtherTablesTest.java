package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several tables one below the other on one sheet: rows below other headings, or below the title of another list, are not read
/// as part of the first.
class OtherTablesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String women() {
        return register.one("select coalesce(group_concat(preferred_name, ' '), '') from "
                + "(select preferred_name from participant order by preferred_name)");
    }

    private static List<String> refused(ImportResult result) {
        return result.problems().stream().filter(one -> one.kind().refuses()).map(RowProblem::toString).sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lista d’attesa corso cucito", "Operatrici", "Waiting list", "Λίστα αναμονής",
            "Лист на чакащите: чакащи"})
    void whoStandsBelowTheTitleOfAnotherListIsNoMember(String title) {
        var result = register.run(Sheet.of("Foglio1", "Registro 2024|||", "Codice|Nome|Nata|Cittadinanza",
                "1|Amina|1991|Somalia", "2|Joy|1992|Nigeria", "|||", title + "|||", "Codice|Nome|Nata|Cittadinanza",
                "3|Blessing|1990|Nigeria", "4|Precious|1994|Nigeria"));
        assertEquals("Amina Joy", women());
        assertEquals(List.of("6 other-table", "8 other-table", "9 other-table"), refused(result));
    }

    /// Nor does a legend above the headings make the register a waiting list.
    @ParameterizedTest
    @ValueSource(strings = {"||in attesa di documenti", "giallo = in attesa di risposta||", "rosso: in attesa||"})
    void aRemarkOrALegendIsNoTitle(String remark) {
        register.run(Sheet.of("Foglio1", remark.startsWith("|") ? "Registro||" : remark, "Codice|Nome|Nata",
                "1|Amina|1991", remark, "2|Joy|1992"));
        assertEquals("Amina Joy", women());
    }

    @Test
    void theSameHeadingsOnceMoreGoOnWithTheTable() {
        var result = register.run(Sheet.of("Foglio1", "Codice|Nome|Nata", "1|Amina|1991", "||",
                "Codice|Nome|Nata", "2|Joy|1992"));
        assertEquals("Amina Joy", women());
        assertEquals(List.of(), refused(result));
    }

    /// Also if one of the words differs, or if there is a page number next to them.
    @ParameterizedTest
    @ValueSource(strings = {"Codice|Nome|Nata|Tel.|", "Codice|Nome|Nata|Telefono|pag. 2",
            "codice|NOME|Nata|Cellulare|p. 2"})
    void headingsOnceMoreMayBeWrittenOtherwise(String again) {
        var result = register.run(Sheet.of("Foglio1", "Codice|Nome|Nata|Telefono|", "1|Amina|1991||", again,
                "2|Joy|1992||"));
        assertEquals("Amina Joy", women());
        assertEquals(List.of(), refused(result));
    }

    @Test
    void headingsOfTwoRowsOnceMoreGoOnWithTheTable() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Nata|Consensi||", "|||contatto|statistiche|data",
                "1|Amina|1991|sì|sì|05.03.2025", "Codice|Nome|Nata|Consensi||", "|||contatto|statistiche|data",
                "2|Joy|1992|sì|sì|05.03.2025"));
        assertEquals("Amina Joy", women());
        assertEquals(List.of(), refused(result));
    }

    /// Days that were read from the headings are the same days on the next page.
    @ParameterizedTest
    @ValueSource(strings = {"5/3|12/3|19/3", "5.3|12.3|19.3", "mer 5 mar|mer 12 mar|mer 19 mar"})
    void daysOnceMoreGoOnWithTheMarks(String days) {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Nata", "P1|Joy|1990", "P2|Amina|1991"),
                Sheet.of("Italiano", "Corso di italiano 2025|||", "Codice|" + days, "P1|x||", "Codice|" + days,
                        "P2||x|x"));
        assertEquals("3", register.one("select count(*) from attendance"));
        assertEquals(List.of(), refused(result));
    }

    /// The same numbers may be the days of another month.
    @Test
    void numbersOnceMoreAreDaysOfTheMonthAboveThem() {
        register.run(Sheet.of("Iscritte", "Codice|Nome|Nata", "P1|Joy|1990"),
                Sheet.of("Italiano", "Corso di italiano marzo 2025|||", "Codice|5|12|19", "P1|x||",
                        "Aprile 2025|||", "Codice|5|12|19", "P1||x|x"));
        assertEquals("2025-03-05,2025-04-12,2025-04-19",
                register.one("select group_concat(s.on_day) from (select on_day from attendance a "
                        + "join session s on s.id = a.session order by on_day) s"));
    }

    /// Text below her in the column of her name is a remark; the women after it are still members.
    @Test
    void aRemarkBelowHerNameIsNoTitle() {
        register.run(Sheet.of("Foglio1", "Codice|Nome|Nata", "1|Amina|1991", "|In attesa del permesso|", "2|Joy|1992"));
        assertEquals("Amina Joy", women());
    }

    /// The meaning of the colours, above the headings, side by side or one below the other; and a count.
    @ParameterizedTest
    @ValueSource(strings = {"Attiva|In attesa|Uscita", "Attiva||;In attesa||;Uscita||",
            "Iscritte|2|;In lista d’attesa|3|", "In lista d’attesa: 3||"})
    void aLegendAboveMakesNoWaitingListOfTheRegister(String legend) {
        var rows = Stream.of(Stream.of("Donne||"), Stream.of(legend.split(";", -1)),
                Stream.of("Codice|Nome|Nata", "1|Amina|1991", "2|Joy|1992")).flatMap(one -> one).toArray(String[]::new);
        register.run(Sheet.of("Foglio1", rows));
        assertEquals("Amina Joy", women());
    }

    /// A company about which only the name is known may be called *Team*.
    @Test
    void aCompanyIsNoTitle() {
        register.run(Sheet.of("Aziende", "Azienda|Settore|Telefono", "Bar Roma|ristorazione|06 1234567",
                "Team Lavoro||", "Hotel Sole|ristorazione|06 7654321"));
        assertEquals("2", register.one("select count(*) from company"));
    }

    @Test
    void belowOtherHeadingsAColumnMeansSomethingElse() {
        var result = register.run(Sheet.of("Foglio1", "Codice|Nome|Nata|Telefono", "1|Amina|1991|", "|||",
                "Nome|Codice|Età|Telefono", "Joy|2|33|"));
        assertEquals("Amina", women());
        assertEquals(List.of("4 other-table", "5 other-table"), refused(result));
    }

    /// The next month below has days of its own.
    @Test
    void marksBelowOtherDaysAreNotThoseOfTheFirst() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Nata", "P1|Joy|1990"),
                Sheet.of("Italiano", "Corso di italiano|||", "Codice|05.03.2025|12.03.2025|19.03.2025", "P1|x||",
                        "|||", "Codice|02.04.2025|09.04.2025|16.04.2025", "P1||x|x"));
        assertEquals("Italiano 2025-03-05,Italiano 2025-04-09,Italiano 2025-04-16",
                register.one("select group_concat(s.title || ' ' || s.on_day) from attendance a "
                        + "join session s on s.id = a.session"));
        assertEquals(List.of(), refused(result));
    }
}
