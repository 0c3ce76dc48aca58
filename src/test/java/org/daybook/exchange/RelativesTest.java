package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A child, a husband or an empty bed in the column of the names is no woman: the row waits until somebody gives a name, or is
/// left out. A woman with an unusual name, or with her child next to her name, is imported.
class RelativesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @ParameterizedTest
    @ValueSource(strings = {"child of Joy", "Bimba di Joy", "FIGLIO DI AMINA", "figlia della sig.ra Hassan",
            "Baby (Joy's son)",
            "Joy’s daughter", "Daniel (figlio)", "Daniel - son", "Sofia (bimba 3 anni)", "Maria, figlia di Joy",
            "Daughter of Amina", "bambino", "figlio 1", "2 figli", "+ Daniel", "+1", "παιδί της Μαρίας",
            "Κόρη της Ελένης",
            "Joy dukra", "Olhos sūnus", "copilul Mariei", "fiica lui Joy", "дете на Оксана", "син на Мария",
            "marito di Joy", "husband of Joy", "новородено бебе на Ана"})
    void whoIsNamedByAnotherWaits(String name) {
        var result = register.run(Sheet.of("Guests", "Room|Name|Born|Nationality|Arrived",
                "1A|Joy Igbinedion|1998|Nigeria|2025-01-13", "1A|" + name + "||Nigeria|2025-01-13"));
        assertEquals(List.of("3 relative"), Register.refusedRows(result));
        assertEquals("Joy Igbinedion", register.one("select group_concat(preferred_name) from participant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baby Akter", "Son Thi Lan", "Akter, Baby", "Grace Child", "Amina e figlio",
            "Amina (2 figli)",
            "Amina + figlio", "moglie di Ahmed", "Dalla Figlia", "Γεωργία Κόρη", "Daughter Okoro"})
    void aWomanIsImportedWhateverHerName(String name) {
        var result = register.run(Sheet.of("Guests", "Room|Name|Born|Nationality|Arrived",
                "1A|" + name + "|1998|Nigeria|2025-01-13", "2|Joy Igbinedion|1999|Nigeria|2025-01-13"));
        assertEquals(List.of(), Register.refusedRows(result));
    }

    /// Without a birth only names that cannot be a woman's wait.
    @ParameterizedTest
    @ValueSource(strings = {"Baby Akter", "Son Thi Lan", "Akter, Baby", "Grace Child", "Amina e figlio",
            "Amina (2 figli)",
            "moglie di Ahmed"})
    void soIsOneWhoseBirthIsUnknown(String name) {
        var result = register
                .run(Sheet.of("Guests", "Room|Name|Nationality|Arrived", "1A|" + name + "|Nigeria|2025-01-13"));
        assertEquals(List.of(), Register.refusedRows(result));
    }

    /// He is a man, whatever his age.
    @Test
    void aGrownSonWaits() {
        var result = register.run(Sheet.of("Ospiti", "N.|Nome|Età|Nazionalità", "1|Amina Hassan|48|Somalia",
                "2|figlio di Amina|22|Somalia", "3|figlia di Amina|20|Somalia"));
        assertEquals(List.of("3 relative"), Register.refusedRows(result));
        assertEquals("2", register.one("select count(*) from participant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIBERO", "-- empty --", "(vacant)", "posto libero", "κενή θέση", "laisva vieta",
            "loc liber",
            "свободно легло"})
    void anEmptyBedIsNobody(String name) {
        var result = register.run(Sheet.of("Ospiti", "Posto|Ospite|Nata il|Provenienza",
                "1|Joy Igbinedion|1998|Nigeria", "2|" + name + "||", "3|Amina Hassan|1997|Somalia"));
        assertEquals(List.of("3 remark"), Register.refusedRows(result));
        assertEquals("2", register.one("select count(*) from participant"));
    }
}
