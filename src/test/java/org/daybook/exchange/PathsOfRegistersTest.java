package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Registers of one sheet, which state next to each woman the path that she takes.
class PathsOfRegistersTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    /// Returns each woman with the day on which she joined.
    private String women() {
        return register.one("""
                select group_concat(one, ', ')
                  from (select p.preferred_name || ' ' || p.welcomed_on as one
                          from participant p
                         order by 1)""");
    }

    private String enrolments() {
        return register.one("""
                select coalesce(group_concat(one, ', '), '')
                  from (select p.preferred_name || ' ' || e.path || ' ' || e.started_on || ' '
                               || coalesce(e.ended_on || ' ' || coalesce(e.how_ended, '?'), 'open') as one
                          from enrolment e
                          join participant p on p.id = e.participant
                         order by 1)""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Card|Name|Joined|Path;Practical skills;Personal development",
            "Card|Name|Path|Joined;Personal development;Practical skills",
            "N.|Nome|Data di ingresso|Percorso;Competenze pratiche;Sviluppo personale",
            "Codice|Nome|Data primo colloquio|Percorso;Competenze pratiche;Sviluppo personale",
            "Κωδικός|Όνομα|Πρώτη επίσκεψη|Διαδρομή;Πρακτικές δεξιότητες;Προσωπική ανάπτυξη",
            "Kodas|Vardas|Pirmas apsilankymas|Kelias;Praktiniai įgūdžiai;Asmeninis tobulėjimas",
            "Cod|Nume|Prima vizită|Parcurs;Abilități practice;Dezvoltare personală",
            "Код|Име|Първо посещение|Път;Практически умения;Личностно развитие"})
    void whoJoinedIsAWomanAndTakesThePathFromThatDay(String headings, String one, String other) {
        boolean pathFirst = headings.equals("Card|Name|Path|Joined");
        var result = register.run(Sheet.of("Sheet1", headings,
                "1|Ana|" + (pathFirst ? one + "|13/05/2024" : "13/05/2024|" + one),
                "2|Joy|" + (pathFirst ? other + "|14/05/2024" : "14/05/2024|" + other)));
        assertEquals("Ana 2024-05-13, Joy 2024-05-14", women(), () -> Register.said(result).toString());
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.ENROLMENTS));
        assertEquals("2024-05-13 2024-05-14", register.one("select group_concat(started_on, ' ') from "
                + "(select started_on from enrolment order by 1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Card|Name|Born|Joined|Path", "Card|Name|Born|First contact|Course",
            "Codice|Nome|Anno di nascita|Data ingresso|Corso"})
    void herYearOfBirthHidesNoPath(String headings) {
        var result = register.run(Sheet.of("Sheet1", headings, "1|Ana|1990|13/05/2024|Practical skills",
                "2|Joy|1991|14/05/2024|", "3|Lea|1992|15/05/2024|Practical skills"));
        assertEquals("Ana 2024-05-13, Joy 2024-05-14, Lea 2024-05-15", women(),
                () -> Register.said(result).toString());
        assertEquals("Ana practical-skills 2024-05-13 open, Lea practical-skills 2024-05-15 open", enrolments());
    }

    @Test
    void anOutcomeWithoutALastDayWaitsAndTheWomanComesIn() {
        var result = register.run(Sheet.of("Foglio1",
                "Codice|Cognome|Nome|Anno di nascita|Nazionalità|Data ingresso|Corso|Esito",
                "1|Bo|Ana|1990|Nigeria|13/05/2024|Corso di cucito|in corso",
                "2|Edo|Joy|1991|Ghana|14/05/2024|Corso di cucito|completato",
                "3|Ali|Lea|1992|Ghana|15/05/2024|Corso di informatica|"));
        assertEquals("Ana Bo 2024-05-13, Joy Edo 2024-05-14, Lea Ali 2024-05-15", women(),
                () -> Register.said(result).toString());
        assertEquals(List.of("3 missing"), Register.refusedRows(result));
        assertEquals("Ana Bo 2024-05-13, Lea Ali 2024-05-15", register.one("""
                select group_concat(p.preferred_name || ' ' || e.started_on, ', ')
                  from enrolment e
                  join participant p on p.id = e.participant"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Code|Name|Born|Joined;Path|Path start|Path end",
            "Code|Name|Born|Joined;Course|Course start date|Course end date",
            "Code|Name|Born;Course|Start of course|End of course",
            "Codice|Nome|Anno di nascita|Data ingresso;Corso|Inizio corso|Fine corso",
            "Codice|Nome|Anno di nascita;Percorso|Data inizio percorso|Data fine percorso",
            "Κωδικός|Όνομα|Έτος γέννησης;Μάθημα|Έναρξη μαθήματος|Λήξη μαθήματος",
            "Kodas|Vardas|Gimimo metai;Kursas|Kurso pradžia|Kurso pabaiga",
            "Cod|Nume|Anul nașterii;Curs|Început curs|Sfârșit curs",
            "Код|Име|Година на раждане;Курс|Начало на курса|Край на курса"})
    void aCourseNextToHerHasItsOwnDays(String her, String course) {
        boolean joined = her.split("\\|", -1).length == 4;
        var result = register.run(Sheet.of("Sheet1", her + "|" + course,
                "1|Ana|1990|" + (joined ? "22/01/2024|" : "") + "Practical skills|13/05/2024|30/09/2024",
                "2|Joy|1991|" + (joined ? "23/01/2024|" : "") + "Practical skills|14/05/2024|",
                "3|Lea|1992|" + (joined ? "24/01/2024|" : "") + "||"));
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.MEMBERS),
                () -> Register.said(result).toString());
        assertEquals("Ana practical-skills 2024-05-13 2024-09-30 ?, Joy practical-skills 2024-05-14 open",
                enrolments());
    }

    /// What she asked for, is interested in or waits for is no path that she takes.
    @ParameterizedTest
    @ValueSource(strings = {"Corso richiesto", "Corso di interesse", "Percorso richiesto", "Course requested",
            "Path of interest", "Desired course", "Interested in", "Richiesta", "Percorso proposto", "Needs",
            "Previous course", "Training wanted", "Programme preference", "Corso desiderato"})
    void aWishNextToTheDayOnWhichSheJoinedEnrolsNobody(String heading) {
        for (var headings : List.of("Codice|Nome|Data di ingresso|", "Card|Name|Joined|")) {
            register.run(Sheet.of("Sheet1", headings + heading, "1|Ana|13/05/2024|Practical skills",
                    "2|Joy|14/05/2024|Personal development"));
            register.run(
                    Sheet.of("Sheet1", "Card|Name|Born|Joined|" + heading, "1|Ana|1990|13/05/2024|Practical skills",
                            "2|Joy|1991|14/05/2024|Personal development"));
        }
        assertEquals("", enrolments());
        assertEquals("Ana 2024-05-13, Joy 2024-05-14", women());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "-", "no", "nessuno", "?", "n/a", "to be decided", "waiting list", "not yet", ""})
    void noCourseIsNoEnrolment(String text) {
        for (var headings : List.of("Card|Name|Joined|Course", "Card|Name|Joined|Path")) {
            var result = register.run(Sheet.of("Sheet1", headings, "1|Ana|13/05/2024|Practical skills",
                    "2|Bea|13/05/2024|Practical skills", "3|Cea|13/05/2024|Practical skills",
                    "4|Dea|13/05/2024|Practical skills", "5|Joy|14/05/2024|" + text));
            assertEquals("Ana 2024-05-13, Bea 2024-05-13, Cea 2024-05-13, Dea 2024-05-13, Joy 2024-05-14", women(),
                    () -> Register.said(result).toString());
            assertEquals(
                    "Ana practical-skills 2024-05-13 open, Bea practical-skills 2024-05-13 open, Cea practical-skills 2024-05-13 open, "
                            + "Dea practical-skills 2024-05-13 open",
                    enrolments());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Outcome;waiting list", "Status;waiting list", "Esito;lista d'attesa",
            "Outcome;not started", "Outcome;did not start", "Esito;in attesa", "Outcome;refused",
            "Esito;rinuncia prima dell'inizio",
            "Iscritta;no", "Status;waiting"})
    void whoWaitsForACourseIsNotEnrolled(String heading, String text) {
        for (var headings : List.of("Card|Name|Joined|Course|", "Card|Name|Joined|Path|")) {
            var result = register.run(Sheet.of("Sheet1", headings + heading, "1|Ana|13/05/2024|Practical skills|",
                    "2|Joy|14/05/2024|Practical skills|" + text));
            assertEquals("Ana 2024-05-13, Joy 2024-05-14", women(), () -> Register.said(result).toString());
            assertEquals(0, register.rows("enrolment e join participant p on p.id = e.participant "
                    + "where p.preferred_name = 'Joy'"), () -> Register.said(result).toString());
        }
    }

    /// Another day next to the course may be the one on which she asked for it.
    @ParameterizedTest
    @ValueSource(strings = {"Data richiesta", "Date asked", "Date", "Request date", "Date of request", "Requested on"})
    void withAnotherDayTheDayOnWhichSheJoinedBeginsNoPath(String heading) {
        register.run(Sheet.of("Sheet1", "Card|Name|Born|Joined|Course|" + heading,
                "1|Ana|1990|13/05/2024|Practical skills|20/05/2024",
                "2|Joy|1991|14/05/2024|Practical skills|21/05/2024"));
        assertEquals("", enrolments());
        assertEquals("Ana 2024-05-13, Joy 2024-05-14", women());
    }
}
