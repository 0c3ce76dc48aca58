package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Registers whose headings say too little, or another thing than what stands below them.
class ContentGuessTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Codice utente|Utente|Data di nascita|Paese d'origine",
            "P1|Joy Edo|05/03/1990|nigeriana", "P2|Awa Jallow|17/04/1991|The Gambia",
            "P3|Grace Mbuyi|18/04/1988|R.D. Congo");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @Test
    void whereHerNameStandsUnderUtenteTheOtherColumnIsHerNumber() {
        var result = register.run(WOMEN);
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals("CD", register.one("select citizenship from participant where preferred_name = 'Grace Mbuyi'"));
        assertEquals("GM", register.one("select citizenship from participant where preferred_name = 'Awa Jallow'"));
    }

    @Test
    void pathsUnderCourseAndDaysUnderConclusionAreEnrolments() {
        var result = register.run(WOMEN, Sheet.of("Percorsi", "Codice utente|Corso|Data iscrizione|Conclusione",
                "P1|Sviluppo personale|13/05/2024|30/09/2024", "P2|Inclusione civica|14/05/2024|",
                "P3|Corso di italiano|15/05/2024|20/10/2024"));
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.ENROLMENTS));
        assertEquals(List.of("4 path-guessed"), Register.said(result));
        assertEquals("2", register.one("select count(*) from enrolment where ended_on is not null"));
    }

    @Test
    void aNoUnderAHeadingThatNobodyKnowsMarksNobody() {
        var result = register.run(WOMEN, Sheet.of("Presenze", "Codice utente|Giorno|Percorso|Vista",
                "P1|13/05/2024|Competenze pratiche|sì", "P2|13/05/2024|Competenze pratiche|no",
                "P3|13/05/2024|Competenze pratiche|sì"));
        assertEquals(new Counts(2, 1, 0), result.counts().get(SheetKind.ATTENDANCE));
        assertEquals("2", register.one("select count(*) from attendance"));
        // No column says what was held: it is called as its path is.
        assertEquals("Competenze pratiche", register.one("select title from session"));
    }

    @Test
    void whatAWomanNeedsEnrolsHerNowhere() {
        var result = register.run(Sheet.of("Donne", "Codice|Nome|Data iscrizione|Richiesta",
                "P1|Joy|13/05/2024|supporto psicologico", "P2|Awa|14/05/2024|corso di lingua"));
        assertEquals(Map.of(SheetKind.MEMBERS, new Counts(2, 0, 0)), result.counts());
    }

    @Test
    void theNameOfASheetDoesNotHideWhatItsColumnsSay() {
        // In Greek both a register and its enrolments are called so.
        var result = register.run(Sheet.of("Μητρώο", "Κωδικός|Όνομα", "P1|Joy", "P2|Awa"),
                Sheet.of("Εγγραφές", "Κωδικός|Πρόγραμμα|Έναρξη|Λήξη", "P1|Κοινωνική ένταξη|13/05/2024|",
                        "P2|Προσωπική ανάπτυξη|14/05/2024|20/09/2024"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.ENROLMENTS));
    }
}
