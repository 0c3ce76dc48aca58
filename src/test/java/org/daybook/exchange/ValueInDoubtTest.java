package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A text with a question mark, or with two words of which none was chosen, is no answer.
class ValueInDoubtTest {
    private final ValueReader reader = new ValueReader(LocalDate.of(2026, 11, 28));

    private ValueReader.Read read(ImportField field, String text) {
        return reader.read(field, new Cell(Cell.Kind.TEXT, text), DateHabit.DAY_FIRST, Map.of());
    }

    private void isDoubtful(ImportField field, String text, ProblemKind problem) {
        assertEquals(new ValueReader.Read.Bad(problem), read(field, text), text);
    }

    private void means(ImportField field, String text, Object value) {
        assertEquals(value, assertInstanceOf(ValueReader.Read.Value.class, read(field, text), text).value(), text);
    }

    /// A paper form says *sì / no* so that one can be circled; a table copied from it has both.
    @ParameterizedTest
    @ValueSource(strings = {"sì?", "ναι;", "yes ?", "sì/no", "sì / no", "DA/NU", "ναι / όχι", "taip / ne", "да/не",
            "y/n",
            "sì, ritirato", "da (retras)", "sì (ritirata)", "0 / sì", "1 / no", "sì (fino al 12/3/2025)",
            "firmata, ritirata", "sì (revocato il 3/3/25)", "sì (solo WhatsApp)", "yes, not by telephone"})
    void aConsentInDoubtIsNoConsent(String text) {
        isDoubtful(ImportField.ANSWER, text, ProblemKind.UNKNOWN_WORD);
    }

    @Test
    void aConsentThatIsClearStands() {
        ClearCells.GIVEN.forEach(yes -> means(ImportField.ANSWER, yes, "given"));
        // An addition to a no does not weaken it.
        ClearCells.REFUSED.forEach(no -> means(ImportField.ANSWER, no, "refused"));
    }

    /// 3 November 2025, or 25 November 2003: recent days are written the first way in Lithuania, the second elsewhere.
    @Test
    void aDayThatMayHaveItsYearFirstWaits() {
        isDoubtful(ImportField.JOINED, "25-11-03", ProblemKind.NOT_A_DATE);
        means(ImportField.JOINED, "13-11-25", new WrittenDate(2025, 11, 13));
        means(ImportField.JOINED, "25-11-19", new WrittenDate(2019, 11, 25));
        means(ImportField.BIRTH, "21-03-01", new WrittenDate(2001, 3, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "n/d", "N.D.", "n.a."})
    void whatIsNotKnownIsNoRefusal(String text) {
        assertEquals(new ValueReader.Read.Nothing(), read(ImportField.ANSWER, text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x?", "sì?", "P?", "ναι;", "presente - no", "sì ma assente", "da / nu", "taip (nebuvo)",
            "sì o no",
            "sì no", "yes, not present", "sì, poi no", "no, sì", "sì (non venuta)", "да, не дойде", "ναι, απούσα",
            "yes, assente"})
    void aMarkInDoubtIsNoMark(String text) {
        isDoubtful(ImportField.PRESENT, text, ProblemKind.NOT_YES_OR_NO);
    }

    @Test
    void aMarkThatIsClearStands() {
        ClearCells.CAME.forEach(yes -> means(ImportField.PRESENT, yes, true));
        ClearCells.AWAY.forEach(no -> means(ImportField.PRESENT, no, false));
    }

    /// Of two purposes in a cell the second would be lost; of two states nobody knows which applies.
    @ParameterizedTest
    @CsvSource({"PURPOSE, statistiche / questionari", "PURPOSE, 'statistics, contact'", "STATUS, asked/accepted",
            "STATUS, accepted?", "HOW_ENDED, completato?", "HOW_ENDED, completed / left early"})
    void ofTwoChoicesNoneIsTaken(ImportField field, String text) {
        isDoubtful(field, text, ProblemKind.UNKNOWN_WORD);
    }

    /// Negated phrases contain the word that they negate.
    @ParameterizedTest
    @CsvSource({"ANSWER, non ha firmato, refused", "ANSWER, nu e de acord, refused", "ANSWER, не е съгласна, refused",
            "ANSWER, δεν συμφωνεί, refused", "ANSWER, nesutiko, refused", "ANSWER, does not agree, refused",
            "ANSWER, ci pensa, later", "HOW_ENDED, nebaigė, left-early", "HOW_ENDED, non completato, left-early",
            "HOW_ENDED, not completed, left-early", "HOW_ENDED, незавършена, left-early", "NEED, νομική, legal",
            "PURPOSE, essere contattata, safe-contact", "TELEPHONE, 3331234567.0, 3331234567"})
    void whatIsClearIsRead(ImportField field, String text, String value) {
        means(field, text, value);
    }

    @Test
    void shortenedSignsOfThoseWhoCameAreRead() {
        for (var yes : new String[]{"prez.", "παρ.", "прис."}) {
            means(ImportField.PRESENT, yes, true);
        }
        for (var no : new String[]{"abs.", "απ.", "отс.", "neb."}) {
            means(ImportField.PRESENT, no, false);
            means(ImportField.ABSENT, no, true);
        }
    }

    /// A path that is ongoing has no end yet: that is no reason to leave the row out.
    @ParameterizedTest
    @ValueSource(strings = {"in corso", "ongoing", "tęsia", "în curs", "σε εξέλιξη", "продължава"})
    void whatGoesOnHasNoEnd(String text) {
        assertEquals(new ValueReader.Read.Nothing(), read(ImportField.ENDED, text));
        assertEquals(new ValueReader.Read.Nothing(), read(ImportField.HOW_ENDED, text));
        isDoubtful(ImportField.STARTED, text, ProblemKind.NOT_A_DATE);
    }

    /// There are two countries of this name, and *Congo* alone is the shorter name of the smaller one.
    @Test
    void congoAloneIsNoCountry() {
        var places = new PlaceNames();
        for (var either : new String[]{"Congo", "congolese", "Kongo", "Κονγκό", "Конго", "congoleză"}) {
            assertEquals(Optional.empty(), places.country(either), either);
        }
        for (var big : new String[]{"Congo (RDC)", "RD Congo", "DRC", "Congo-Kinshasa", "ΛΔ Κονγκό", "ДР Конго",
                "CD"}) {
            assertEquals(Optional.of("CD"), places.country(big), big);
        }
        for (var small : new String[]{"Congo Brazzaville", "Congo-Brazzaville", "Republic of the Congo", "CG"}) {
            assertEquals(Optional.of("CG"), places.country(small), small);
        }
    }

    /// She has one citizenship here: if a cell names two, only she can tell which.
    @ParameterizedTest
    @ValueSource(strings = {"Eritrea/Ethiopia", "Eritrea o Etiopia", "Eritrea or Ethiopia", "Ukraine, Russia",
            "Doppia: Marocco e Italia", "nigeriana (ma ha anche quella italiana)", "Ερυθραία ή Αιθιοπία",
            "Gvinėja arba Malis", "Украйна или Русия", "Ucraina sau Rusia", "Palestina - Israele", "Georgia (USA)",
            "[\"nigeria\", \"niger\"]"})
    void ofTwoCountriesNoneIsTaken(String text) {
        isDoubtful(ImportField.CITIZENSHIP, text, ProblemKind.UNKNOWN_COUNTRY);
    }

    @ParameterizedTest
    @CsvSource({"Ucraina (ucraina), UA", "Romania/romena, RO", "'Moldova, Republic of', MD", "Nigeria (Edo State), NG",
            "'Iran, Islamic Republic of', IR", "Украйна / Ukraine, UA", "Trinidad e Tobago, TT",
            "Georgia or Gruzia, GE",
            "Bosnia and Herzegovina, BA", "Guinea-Bissau, GW", "'ucraina, dal 2022', UA"})
    void oneCountryNamedTwiceIsOne(String text, String code) {
        means(ImportField.CITIZENSHIP, text, code);
    }

    @ParameterizedTest
    @CsvSource({"AGE, 34 anni, 34", "AGE, 34 years, 34", "AGE, 34 ετών, 34", "AGE, 34 г., 34", "AGE, 34 m., 34",
            "AGE, 34 ani, 34"})
    void anAgeWithItsYearsIsRead(ImportField field, String text, int age) {
        means(field, text, age);
    }

    @ParameterizedTest
    @CsvSource({"AGE, 8 mesi", "AGE, 30-35", "AGE, circa 30", "AGE, 30+"})
    void anAgeOfMonthsOrBetweenTwoIsNone(ImportField field, String text) {
        isDoubtful(field, text, ProblemKind.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"CAPACITY, 12 posti, 12", "PEOPLE, 8 persone, 8", "WEEK_HOURS, 25 ore, 25", "CAPACITY, 12 места, 12"})
    void whatIsCountedMayStandBesideItsNumber(ImportField field, String text, int number) {
        means(field, text, number);
    }

    @ParameterizedTest
    @CsvSource({"PEOPLE, 5 (+2 bambini)", "PEOPLE, 5 bambini", "CAPACITY, 12 o 15", "WEEK_HOURS, 25 anni"})
    void anotherThingCountedIsNoNumber(ImportField field, String text) {
        isDoubtful(field, text, ProblemKind.NOT_A_NUMBER);
    }

    /// Having no telephone is no reason to leave her out.
    @ParameterizedTest
    @ValueSource(strings = {"no", "non ha", "nessuno", "нема", "няма", "δεν έχει", "neturi", "nu are",
            "does not have one"})
    void noTelephoneIsNone(String text) {
        assertEquals(new ValueReader.Read.Nothing(), read(ImportField.TELEPHONE, text), text);
    }

    @ParameterizedTest
    @CsvSource({"1 дете, true", "2 figli, true", "2 παιδιά, true", "1 vaikas, true", "3 kids, true", "0 figli, false",
            "senza figli, false", "без деца, false", "χωρίς παιδιά, false", "be vaikų, false", "fără copii, false"})
    void whetherSheHasChildrenIsReadWithItsWord(String text, boolean has) {
        means(ImportField.WITH_CHILDREN, text, has);
    }
}
