package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several tables one below the other on one sheet: what stands below other headings, or below the title of another list, is not read as
/// if it stood in the first.
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

    /// Nor does a legend above the headings make a waiting list of the register.
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

    @Test
    void belowOtherHeadingsAColumnMeansSomethingElse() {
        var result = register.run(Sheet.of("Foglio1", "Codice|Nome|Nata|Telefono", "1|Amina|1991|", "|||",
                "Nome|Codice|Età|Telefono", "Joy|2|33|"));
        assertEquals("Amina", women());
        assertEquals(List.of("4 other-table", "5 other-table"), refused(result));
    }

    /// The next month below: its marks would be those of the first.
    @Test
    void marksBelowOtherDaysAreNotThoseOfTheFirst() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Nata", "P1|Joy|1990"),
                Sheet.of("Italiano", "Corso di italiano|||", "Codice|05.03.2025|12.03.2025|19.03.2025", "P1|x||",
                        "|||", "Codice|02.04.2025|09.04.2025|16.04.2025", "P1||x|x"));
        assertEquals("2025-03-05", register.one("select group_concat(s.on_day) from attendance a "
                + "join session s on s.id = a.session"));
        assertEquals(List.of("5 other-table", "6 other-table"), refused(result));
    }
}
