package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sheets that look as if they recorded who came on which day, and do not.
class MarksGuessTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Codice|Nome|Data nascita", "P1|Joy|05/03/1990",
            "P2|Awa|17/04/1991");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private static List<SheetKind> kinds(PlannedSheet planned) {
        return planned.mappings().stream().map(SheetMapping::kind).toList();
    }

    private PlannedSheet planned(Sheet sheet) {
        return house.open().imports().plan(List.of(sheet), ImportMapping.GUESSED).sheets().getFirst();
    }

    /// The days between which a course was held are above columns of what women received.
    @Test
    void daysAboveOtherHeadingsAreNoDaysOnWhichSheCame() {
        for (var days : List.of("Dal|01/01/2024|al|31/03/2024", "Dal|01/01/2024|al|31/03/2024||30/06/2024",
                "01/01/2024|01/02/2024|01/03/2024|31/03/2024|01/04/2024|01/05/2024")) {
            var sheet = Sheet.of("Corso italiano", days,
                    "Codice|Kit igienico|Nome|Buono spesa|Data nascita|Nazionalità", "P1|x|Joy|x|05/03/1990|Nigeria",
                    "P2|x|Awa||17/04/1991|Gambia");
            assertEquals(List.of(SheetKind.MEMBERS), kinds(planned(sheet)), days);
        }
    }

    /// A day above a misspelled heading does not replace it.
    @Test
    void aDayAboveAMisspelledHeadingLeavesItsColumn() {
        var result = register.run(Sheet.of("Donne", "Registro|||12/03/2024|",
                "Codice|Nome|Data nascita|Nazionalitaa|Telefono", "P1|Joy|05/03/1990|Nigeria|333 1234567",
                "P2|Awa|17/04/1991|Gambia|333 7654321"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals("GM NG", register.one(
                "select group_concat(citizenship, ' ') from (select citizenship from participant order by citizenship)"));
    }

    /// Two days above days of the week are too few for a course.
    @Test
    void twoDaysAboveDaysOfTheWeekAreNoCourse() {
        assertEquals(List.of(SheetKind.MEMBERS), kinds(planned(Sheet.of("Corso italiano", "||02/04/2024|09/04/2024",
                "Codice|Nome|mar|mar", "P1|Joy|x|x", "P2|Awa|x|"))));
    }

    /// Whole days above the numbers of the lessons: the numbers are no days of the month.
    @Test
    void numbersOfLessonsBelowDaysAreNoDays() {
        var planned = planned(Sheet.of("Corso italiano", "||02/04/2024|09/04/2024|16/04/2024", "Codice|Nome|1|2|3",
                "P1|Joy|x|x|", "P2|Awa|x||x"));
        assertEquals(List.of(),
                planned.headings().stream().filter(heading -> heading.startsWith("2024-04-0")).toList());
        var month = planned(
                Sheet.of("Corso italiano", "||01/04/2024|||", "Codice|Nome|2|9|16", "P1|Joy|x|x|", "P2|Awa|x||x"));
        assertEquals(List.of("2024-04-02", "2024-04-09", "2024-04-16"), month.headings().subList(2, 5),
                "a month as a spreadsheet keeps it");
    }

    /// As written in the six languages, or abbreviated by hand.
    @Test
    void daysStandAboveDaysOfTheWeekInEveryLanguage() {
        for (var week : List.of("Mon|Wed|Fri", "Tues|Thurs|Sat.", "lunedì|mercoledì|venerdì", "L|M|G", "Lu|Me|Ve",
                "Δευτέρα|Τετάρτη|Παρασκευή", "Δε|Τρ|Πε", "Δευ|Τρί|Σάβ", "pirmadienis|antradienis|penktadienis",
                "Pr|An|Kt", "luni|miercuri|vineri", "Lu|Ma|Sâ", "понеделник|сряда|петък", "пн|вт|чт", "||")) {
            var planned = planned(Sheet.of("Corso italiano", "||02/04/2024|09/04/2024|16/04/2024",
                    "Codice|Nome|" + week, "P1|Joy|x|x|x", "P2|Awa|x||x"));
            assertEquals(List.of("Codice", "Nome"), planned.headings().subList(0, 2), week);
            assertEquals(3, IntStream.range(2, 5).filter(at -> planned.headings().get(at).contains("/04/2024")).count(),
                    week);
        }
    }

    /// A further column may name the activity, and two marks of one day would become one.
    @Test
    void aSheetWithAColumnMoreIsNotCalledAsItsName() {
        var result = register.run(WOMEN, Sheet.of("Italiano", "Codice|Data|Presente|Motivo",
                "P1|15/03/2024|sì|lezione", "P1|15/03/2024|sì|esame", "P2|15/03/2024|sì|lezione"));
        assertEquals(Map.of(SheetKind.MEMBERS, new Counts(2, 0, 0)), result.counts());
        assertEquals("0", register.one("select count(*) from attendance"));
        // Without further columns, and with her name, the sheet's name is the activity.
        register.run(Sheet.of("Italiano", "N.|Codice|Nome|Data|Presente", "1|P1|Joy|15/03/2024|sì",
                "2|P2|Awa|15/03/2024|sì"));
        assertEquals("Italiano 2", register.one(
                "select group_concat(title || ' ' || (select count(*) from attendance)) from session"));
    }

    /// The name of a sheet of another kind is not an activity.
    @Test
    void aSheetCalledAsAnotherKindIsNotOneOfMarks() {
        assertEquals(List.of(SheetKind.CONSENTS),
                kinds(planned(Sheet.of("Consensi", "Codice|Data|Presente|Statistiche", "P1|15/03/2024|sì|sì"))));
        for (var name : List.of("Consensi", "Consensi 2024", "Percorsi", "Figli")) {
            assertEquals(0,
                    kinds(planned(Sheet.of(name, "Codice|Data|Presente", "P1|15/03/2024|sì", "P2|15/03/2024|sì")))
                            .stream().filter(SheetKind.ATTENDANCE::equals).count(),
                    name);
        }
    }
}
