package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// *Baby* is a given name of grown women only.
    @Test
    void aBabyWithoutABirthWaits() {
        var result = register.run(Sheet.of("Guests", "Room|Name|Nationality|Arrived", "1A|Baby Joy|Nigeria|2025-01-13",
                "1A|Joy Igbinedion|Nigeria|2025-01-13"));
        assertEquals(List.of("2 relative"), Register.refusedRows(result));
    }

    /// Who is with her is no part of her name. A child there shows that she has one.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Amina e figlio|Amina|some", "Joy + 2 children|Joy|some",
            "Fatima (con minore)|Fatima|some", "Joy (con la figlia Sara)|Joy|some", "Rose and 1 child|Rose|some",
            "Blessing Osas con figlia Sara|Blessing Osas|some", "Amina & marito|Amina|", "Joy +2|Joy|",
            "Grace with her two sons|Grace|some", "Μαρία με παιδί|Μαρία|some", "Olha su vaiku|Olha|some",
            "Ioana cu 2 copii|Ioana|some", "Мария с дете|Мария|some", "Amina (2 figli) Hassan|Amina Hassan|some",
            "Hassan, Amina (+ figlia)|Hassan, Amina|some", "Joy (2)|Joy (2)|", "Amina e madre|Amina|"})
    void whoIsWithHerIsNoPartOfHerName(String written, String name, @Nullable String children) {
        var result = register.run(Sheet.of("Guests", "Room|Name|Born|Nationality",
                "1A|" + written + "|1990|Nigeria", "2|Olha Petrenko|1991|Ukraine"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(name, register.one("select preferred_name from participant where birth_year = 1990"));
        assertEquals(children == null ? "" : children,
                register.one("""
                        select coalesce(max(m.children), '')
                          from participant p
                          left join membership m on m.participant = p.id
                         where p.birth_year = 1990"""));
        assertEquals(written.equals(name) ? 0 : 1, result.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.NAMED_WITH_HER).count());
    }

    /// Given name and family name may have columns of their own, and another sheet may name her alone, or with her child.
    @Test
    void herOwnNameTiesHerMarks() {
        var result = register.run(
                Sheet.of("Donne", "N.|Nome|Cognome|Nata il", "1|Amina e figlio|Hassan|1990", "2|Joy|Osas|1991"),
                Sheet.of("Corso di italiano", "Nome|4/3/2024|11/3/2024|18/3/2024", "Amina Hassan|x||x",
                        "Joy Osas + 1 figlia|x|x|"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Amina Hassan Amina Hassan Joy Osas Joy Osas", register.came());
    }

    /// Two women in one row are not one.
    @ParameterizedTest
    @ValueSource(strings = {"Joy & Amina", "Joy + Daniel", "Joy Osas e Amina Hassan", "Maria și Ioana",
            "Joy and Blessing"})
    void twoNamesWait(String name) {
        var result = register.run(Sheet.of("Guests", "Room|Name|Born|Nationality", "1A|" + name + "|1990|Nigeria",
                "2|Maria da Silva e Sousa|1991|Brazil"));
        assertEquals(List.of("2 two-names"), Register.refusedRows(result));
        assertEquals("Maria da Silva e Sousa", register.one("select group_concat(preferred_name) from participant"));
    }

    /// Without a birth only names that cannot be a woman's wait.
    @ParameterizedTest
    @ValueSource(strings = {"Son Thi Lan", "Akter, Baby", "Grace Child", "Amina e figlio",
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

    /// A title is no part of a name.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sig.ra Joy Osas|Joy Osas", "Dott.ssa Hassan Amina|Hassan Amina",
            "Mrs. Grace Okoro|Grace Okoro", "Ms Joy|Joy", "κα Παπαδοπούλου Μαρία|Παπαδοπούλου Μαρία",
            "Sig. ra Joy|Joy", "D-na Popescu Ioana|Popescu Ioana", "г-жа Мария Иванова|Мария Иванова",
            "Ponia Rasa|Rasa", "Miss|Miss"})
    void aTitleIsNoPartOfHerName(String written, String name) {
        var result = register.run(Sheet.of("Guests", "No.|Name|Born|Nationality", "A1|" + written + "|1990|Nigeria"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(name, register.one("select preferred_name from participant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sig. Diallo Mamadou", "Mr Ahmed", "κος Γεώργιος", "Dl Popescu Ion", "г-н Иван Петров"})
    void whoHasTheTitleOfAManWaits(String name) {
        var result = register.run(Sheet.of("Guests", "No.|Name|Born|Nationality", "A1|" + name + "|1990|Nigeria"));
        assertEquals(List.of("2 relative"), Register.refusedRows(result));
    }

    /// Nobody is called *N.N.*; her number is enough.
    @ParameterizedTest
    @ValueSource(strings = {"N.N.", "anonima", "Anonymous", "άγνωστη", "без име"})
    void whoseNameIsNotKnownHasNone(String written) {
        var result = register.run(Sheet.of("Guests", "No.|Name|Born|Nationality", "A1|" + written + "|1990|Nigeria",
                "A2|Joy|1991|Nigeria"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("", register.one("select coalesce(preferred_name, '') from participant where birth_year = 1990"));
    }

    /// Children with their ages show that she has some.
    @Test
    void childrenWithTheirAgesAreChildren() {
        var result = register.run(Sheet.of("Stanze", "Stanza|Ospite|Figli (nome ed età)|Nata|Cittadinanza",
                "101|Joy Osas|Daniel 6, Grace (3 anni)|1998|Nigeria", "103|libera|||"));
        assertEquals(List.of("3 remark"), Register.refusedRows(result));
        assertEquals("some", register.one("select children from membership"));
    }
}
