package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates in the notations of six languages and of spreadsheets.
class WrittenDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static String read(Cell.Kind kind, String text, DateHabit habit) {
        return WrittenDate.read(new Cell(kind, text), habit, TODAY)
                .map(date -> date.year() + "-" + date.month() + "-" + date.day()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-05, 2024-3-5", "2024-03-05T00:00, 2024-3-5", "5.3.2024, 2024-3-5", "05. 03. 24, 2024-3-5",
            "5/3/2024, 2024-3-5", "5-3-24, 2024-3-5", "31.12.94, 1994-12-31", "5 marzo 2024, 2024-3-5",
            "5 Μαρτίου 2024, 2024-3-5", "2024 m. kovo 5 d., 2024-3-5", "2024-03-05 d., 2024-3-5",
            "2024.03.05 d., 2024-3-5", "5 martie 2024, 2024-3-5",
            "5 март 2024 г., 2024-3-5", "March 5th 2024, 2024-3-5", "7/1994, 1994-7-0", "luglio 1994, 1994-7-0",
            "1994, 1994-0-0", "5.3.2024 г., 2024-3-5", "30.2.2024, none", "13/13/2024, none", "soon, none", "17, none",
            "5-12 marzo 2024, none", "5 marzo 2024 (revocato), none", "revocato 05/03/2024, none",
            "dopo 05.03.1990, none",
            "not 5 March 1990, none", "5 marzo 2024 e 12 aprile 2024, none", "1st week of March 2024, none",
            "5 marzo 2024 ore 10, none", "Jan 1990 / Feb 1991, none", "не 05.03.2024, none",
            "entro il 5 marzo 2024, none",
            "lunedì 5 marzo 2024, 2024-3-5", "mar 12 aprile 2024, 2024-4-12", "mar 05/03/2024, 2024-3-5",
            "il 5/3/2024, 2024-3-5", "dal 5 marzo 2024, 2024-3-5", "5 de marzo 2024, 2024-3-5",
            "25 m. lapkričio 13 d., 2025-11-13", "90 m. gegužės 12 d., 1990-5-12", "25 m. lapkričio 3 d., 2025-11-3",
            "13 ноември 25 г., 2025-11-13", "1η Μαρτίου 2024, 2024-3-1", "the 5th of March 2024, 2024-3-5",
            "от 5 март 2024 г., 2024-3-5"})
    void aTextIsReadAsItIsMeant(String text, String date) {
        assertEquals(date, read(Cell.Kind.TEXT, text, DateHabit.DAY_FIRST));
    }

    @Test
    void theHabitOfAColumnDecides() {
        assertEquals("2024-5-3", read(Cell.Kind.TEXT, "5/3/2024", DateHabit.MONTH_FIRST));
        assertEquals("none", read(Cell.Kind.TEXT, "25/3/2024", DateHabit.MONTH_FIRST));
        assertEquals(Optional.of(DateHabit.DAY_FIRST), WrittenDate.shown(new Cell(Cell.Kind.TEXT, "25/3/2024")));
        assertEquals("2024-3-5", read(Cell.Kind.NUMBER, "45356", DateHabit.DAY_FIRST));
        assertEquals("1994-0-0", read(Cell.Kind.NUMBER, "1994", DateHabit.DAY_FIRST));
    }

    @Test
    void countriesLanguagesAndWordsAreKnownInSixLanguages() {
        var places = new PlaceNames();
        for (var name : new String[]{"Ukraine", "Ucraina", "Ουκρανία", "Ukraina", "Украйна", "UA", "ukr"}) {
            assertEquals(Optional.of("UA"), places.country(name), name);
        }
        for (var name : new String[]{"Kosovo", "Κόσοβο", "Косово", "XK"}) {
            assertEquals(Optional.of("XK"), places.country(name), name);
        }
        for (var name : new String[]{"Arabic", "arabo", "Αραβικά", "arabų", "arabă", "арабски", "ar"}) {
            assertEquals(Optional.of("ar"), places.language(name), name);
        }
        for (var yes : new String[]{"Yes", "sì", "Ναι", "taip", "da", "да", "X", "1", "✓"}) {
            assertEquals(Optional.of("yes"), WordTable.choices().code("yes-no", yes), yes);
        }
    }
}
