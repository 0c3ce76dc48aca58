package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Registers whose headings state too little, or something other than the cells below them.
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

    /// *Lavoro* alone is a need as often as a path, and without a first day nobody joined anything.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Corsi;Codice utente|Corso|Dal|Al;Sartoria;Informatica",
            "Cursuri;Cod beneficiară|Curs|Data începerii|Data finalizării;Croitorie;Informatică",
            "Μαθήματα;Κωδικός|Μάθημα|Έναρξη|Λήξη;Ραπτική;Ελληνικά"})
    void aCourseOfOneWordIsAPathWhereItHasAFirstDay(String name, String headings, String one, String other) {
        var result = register.run(WOMEN, Sheet.of(name, headings, "P1|" + one + "|13/05/2024|30/09/2024",
                "P2|" + other + "|14/05/2024|", "P3|" + one + "|15/05/2024|20/10/2024"));
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.ENROLMENTS),
                () -> Register.said(result).toString());
        assertEquals("2", register.one("select count(*) from enrolment where ended_on is not null"));
    }

    @Test
    void aCourseWithoutAFirstDayEnrolsNobody() {
        register.run(WOMEN, Sheet.of("Corsi", "Codice utente|Corso|Nota", "P1|Sartoria|interessata",
                "P2|Informatica|forse"));
        register.run(WOMEN, Sheet.of("Colloqui", "Codice utente|Attività|Inizio", "P1|lavoro|13/05/2024",
                "P2|lavoro|14/05/2024", "P3|lavoro|15/05/2024"));
        assertEquals("0", register.one("select count(*) from enrolment"));
    }

    @Test
    void whatWasHeldIsCalledAsItsPath() {
        var result = register.run(WOMEN, Sheet.of("Presenze", "Codice utente|Giorno|Percorso|Presente",
                "P1|13/05/2024|Competenze pratiche|sì", "P2|13/05/2024|Competenze pratiche|no",
                "P3|13/05/2024|Competenze pratiche|sì"));
        assertEquals(new Counts(2, 0, 0, 1), result.counts().get(SheetKind.ATTENDANCE));
        assertEquals("2", register.one("select count(*) from attendance"));
        assertEquals("Competenze pratiche", register.one("select title from session"));
    }

    @Test
    void aRevocationIsNoYesAndALogIsNoConsent() {
        var result = register.run(WOMEN,
                Sheet.of("Consensi", "Codice utente|Finalità|Data|Revoca", "P1|Statistiche|13/05/2024|sì",
                        "P2|Statistiche|14/05/2024|no"),
                Sheet.of("Sportello", "Codice utente|Data|Motivo|Risolto", "P1|13/05/2024|privacy|sì",
                        "P2|14/05/2024|contatto telefonico|no"));
        assertEquals("0", register.one("select count(*) from consent_event"));
        assertEquals(3, result.sum().takenIn());
    }

    @Test
    void workThatWomenLookForIsNoPlacement() {
        register.run(WOMEN, Sheet.of("Richieste lavoro", "Codice utente|Data|Cosa cerca", "P1|13/05/2024|tirocinio",
                "P2|14/05/2024|lavoro"));
        assertEquals("0", register.one("select count(*) from placement"));
    }

    @Test
    void whatWomenAskedForWasNotHeld() {
        register.run(WOMEN, Sheet.of("Richieste", "Codice utente|Data|Richiesta",
                "P1|13/05/2024|supporto psicologico", "P2|14/05/2024|corso di lingua"));
        assertEquals("0", register.one("select count(*) from session"));
    }

    @Test
    void whatAWomanNeedsEnrolsHerNowhere() {
        var result = register.run(Sheet.of("Donne", "Codice|Nome|Data iscrizione|Richiesta",
                "P1|Joy|13/05/2024|supporto psicologico", "P2|Awa|14/05/2024|corso di lingua"));
        assertEquals(Map.of(SheetKind.MEMBERS, new Counts(2, 0, 0)), result.counts());
    }

    @Test
    void theNameOfASheetDoesNotHideWhatItsColumnsSay() {
        // In Greek, both a register and its enrolments may have this name.
        var result = register.run(Sheet.of("Μητρώο", "Κωδικός|Όνομα", "P1|Joy", "P2|Awa"),
                Sheet.of("Εγγραφές", "Κωδικός|Πρόγραμμα|Έναρξη|Λήξη", "P1|Κοινωνική ένταξη|13/05/2024|",
                        "P2|Προσωπική ανάπτυξη|14/05/2024|20/09/2024"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.ENROLMENTS));
    }

    @Test
    void aPurposeUnderAFormAndAReasonAreUnderstood() {
        var result = register.run(WOMEN,
                Sheet.of("Consensi", "Codice utente|Modulo|Risposta|Data", "P1|Trattamento dati|sì|13/05/2024",
                        "P2|Uso statistico|no|14/05/2024", "P3|Contatto telefonico|sì|15/05/2024"),
                Sheet.of("Ingressi", "Data|Quante|Perché", "13/05/2024|4|Corso", "14/05/2024|5|Appuntamento"));
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.CONSENTS));
        assertEquals("1", register.one("select count(*) from v_consent where answer = 'refused'"));
        assertEquals("9",
                register.one("select sum(people) from door_count where visit in ('courses', 'appointments')"));
    }

    @Test
    void aSheetOfItemsIsTheQuestionnaireOfItsName() {
        var result = register.run(WOMEN,
                Sheet.of("Scala di Rosenberg", "Codice utente|Data|D1|D2|D3|D4|D5|D6|D7|D8|D9|D10",
                        "P1|13/05/2024|1|2|3|0|1|2|3|0|1|2", "P2|14/05/2024|1|2|3|0|1|2|3|0|1|"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.ANSWERS));
        assertEquals("rosenberg", register.one("select distinct code from reading"));
    }

    @Test
    void whereNumbersOfASheetBeginWithOneNoRowComesInALittleWrong() {
        var result = register.run(WOMEN, Sheet.of("Rosenberg", "Codice utente|Data|D1|D2|D3|D4|D5|D6|D7|D8|D9|D10",
                "P1|13/05/2024|1|2|3|4|1|2|3|4|1|2", "P2|14/05/2024|1|2|3|1|1|2|3|2|1|1"));
        assertEquals(new Counts(0, 0, 2), result.counts().get(SheetKind.ANSWERS));
        assertEquals(List.of("2 counted-from-one", "3 counted-from-one"), Register.said(result));
    }

    @Test
    void eachQuestionnaireOfASheetIsJudgedByItself() {
        var result = register.run(WOMEN, Sheet.of("Answers", "Codice utente|Questionnaire|Data|1|2|3|4|5|6|7|8|9|10",
                "P1|rosenberg|13/05/2024|1|2|3|1|1|2|3|2|1|2", "P2|gse-10|14/05/2024|1|2|3|4|1|2|3|4|1|2"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.ANSWERS));
    }
}
