package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
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

    /// *Enrolled* and *Iscritta* with answers below are neither the first day nor her number.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"N.|Nome|Data di ingresso|Corso|Iscritta;sì;no",
            "N.|Nome|Data di ingresso|Corso|Iscritta sì/no;SI;NO",
            "N.|Nome|Data di ingresso|Percorso|Iscritta (sì/no);x;no",
            "Matricola|Nome|Data di ingresso|Corso|Iscritta;sì;no",
            "Card|Name|Joined|Path|Enrolled;yes;no", "Card|Name|Joined|Course|Enrolled (Y/N);Y;N",
            "Card|Name|Joined|Course|Enrolled on course?;yes;no",
            "Κωδικός|Όνομα|Πρώτη επίσκεψη|Διαδρομή|Εγγράφηκε;ναι;όχι",
            "Kodas|Vardas|Pirmas apsilankymas|Kelias|Įrašyta;taip;ne",
            "Cod|Nume|Prima vizită|Parcurs|Înscrisă;da;nu", "Код|Име|Първо посещение|Път|Записана;да;не"})
    void anAnswerWhetherSheIsEnrolledKeepsOnlyTheNoWaiting(String headings, String yes, String no) {
        var result = register.run(Sheet.of("Sheet1", headings, "1|Ana|13/05/2024|Practical skills|" + yes,
                "2|Joy|14/05/2024|Practical skills|" + no, "3|Lea|15/05/2024|Practical skills|" + yes));
        assertEquals("Ana 2024-05-13, Joy 2024-05-14, Lea 2024-05-15", women(),
                () -> Register.said(result).toString());
        assertEquals("Ana practical-skills 2024-05-13 open, Lea practical-skills 2024-05-15 open", enrolments());
        assertEquals(List.of("3 not-happened"), Register.refusedRows(result));
    }

    @Test
    void theNameOfACourseHidesNoWoman() {
        var result = register.run(Sheet.of("Foglio1", "N.|Nome|Data di ingresso|Corso",
                "1|Ana|13/05/2024|Corso di cucito", "2|Joy|14/05/2024|Corso di informatica"));
        assertEquals("Ana 2024-05-13, Joy 2024-05-14", women(), () -> Register.said(result).toString());
        assertEquals(2, register.rows("enrolment"));
    }

    /// *Data iscrizione* is the day on which she joined as well as the first day of the path next to it.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Card|Name|Date of registration|Path;Practical skills;Personal development",
            "Card|Name|Enrolment date|Path;Practical skills;Personal development",
            "N.|Nome|Data iscrizione|Percorso;Competenze pratiche;Sviluppo personale",
            "Codice|Nome|Data di iscrizione|Corso;Corso di cucito;Corso di inglese",
            "Κωδικός|Όνομα|Ημερομηνία εγγραφής|Διαδρομή;Πρακτικές δεξιότητες;Προσωπική ανάπτυξη",
            "Kodas|Vardas|Įstojimo data|Kelias;Praktiniai įgūdžiai;Asmeninis tobulėjimas",
            "Cod|Nume|Data înscrierii|Parcurs;Abilități practice;Dezvoltare personală",
            "Код|Име|Дата на записване|Път;Практически умения;Личностно развитие"})
    void whoRegisteredIsAWomanAndTakesThePathFromThatDay(String headings, String one, String other) {
        var sheet = Sheet.of("Sheet1", headings, "1|Ana|13/05/2024|" + one, "2|Joy|14/05/2024|" + other);
        var result = register.run(sheet);
        assertEquals("Ana 2024-05-13, Joy 2024-05-14", women(), () -> Register.said(result).toString());
        assertEquals("2024-05-13 2024-05-14", register.one("select group_concat(started_on, ' ') from "
                + "(select started_on from enrolment order by 1)"));
        assertEquals(0, register.run(sheet).sum().takenIn());
    }

    /// With a register of its own, such a list brings no women, and changes no day on which they joined.
    @Test
    void aListOfCoursesNextToARegisterBringsNoWomen() {
        var result = register.run(
                Sheet.of("Donne", "Codice|Nome|Anno di nascita|Data ingresso", "1|Ana|1990|22/01/2023",
                        "2|Joy|1991|23/01/2023"),
                Sheet.of("Corsi 2024", "Codice|Nome|Data iscrizione|Corso", "1|Ana|13/05/2024|Corso di cucito",
                        "2|Joy|14/05/2024|Corso di cucito"));
        assertEquals("Ana 2023-01-22, Joy 2023-01-23", women(), () -> Register.said(result).toString());
        assertEquals("Ana practical-skills 2024-05-13 open, Joy practical-skills 2024-05-14 open", enrolments());
    }

    @Test
    void aWishNextToTheDayOfRegistrationEnrolsNobody() {
        var result = register.run(Sheet.of("Foglio1", "Codice|Nome|Data iscrizione|Corso richiesto",
                "1|Ana|13/05/2024|Competenze pratiche", "2|Joy|14/05/2024|Sviluppo personale"));
        assertEquals("Ana 2024-05-13, Joy 2024-05-14", women(), () -> Register.said(result).toString());
        assertEquals("", enrolments());
    }

    /// Without the last day she would remain on that path until today.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Codice|Nome|Anno di nascita|Data ingresso|Percorso|Stato;presente;dimessa|irreperibile|allontanata|dimessa il 12/06/2024|trasferita",
            "Client ID|Name|Born|Admitted|Programme|Status;attending;discharged|moved out|untraceable|lost contact",
            "Κωδικός|Όνομα|Έτος γέννησης|Ημερομηνία εισόδου|Πρόγραμμα|Κατάσταση;ενεργή;έφυγε|εξαφανίστηκε|εξιτήριο",
            "Kodas|Vardas|Gimimo metai|Atvykimo data|Programa|Būsena;lanko;išvyko|dingo|nepasiekiama",
            "Cod|Nume|Anul nașterii|Data intrării|Program|Stare;activă;externată|dispărută|plecată",
            "Код|Име|Година на раждане|Дата на постъпване|Програма|Статус;активна;изписана|изчезнала|напуснала",
            "Codice|Nome|Anno di nascita|Data ingresso|Percorso|Attestato sì/no;no;sì",
            "Card|Name|Born|Joined|Path|Certificate (Y/N);N;Y",
            "Код|Име|Година на раждане|Дата на постъпване|Програма|Сертификат да/не;не;да"})
    void whoLeftIsOnNoPathWithoutItsLastDay(String headings, String here, String gone) {
        var each = gone.split("\\|", -1);
        var rows = new ArrayList<>(List.of(headings, "P1|Ana|1990|13/05/2024|Practical skills|" + here));
        for (var state : each) {
            rows.add("Q" + rows.size() + "|Joy|1991|14/05/2024|Practical skills|" + state);
        }
        var result = register.run(Sheet.of("Sheet1", rows.toArray(String[]::new)));
        assertEquals("Ana practical-skills 2024-05-13 open", enrolments(), () -> Register.said(result).toString());
        assertEquals(each.length,
                Register.refusedRows(result).stream().filter(row -> row.endsWith(" missing")).count());
        assertEquals(each.length + 1, register.rows("participant"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Stare;activă;neînscrisă", "Stato;attiva;mai iniziato",
            "Status;active;wants to start",
            "Κατάσταση;ενεργή;δεν ξεκίνησε", "Būsena;lanko;nepradėjo", "Статус;активна;незаписана"})
    void aStateMaySayThatNothingBegan(String heading, String active, String not) {
        var result = register.run(Sheet.of("Sheet1", "Card|Name|Born|Joined|Path|" + heading,
                "P1|Ana|1990|13/05/2024|Practical skills|" + active, "P2|Joy|1991|14/05/2024|Practical skills|" + not));
        assertEquals("Ana practical-skills 2024-05-13 open", enrolments(), () -> Register.said(result).toString());
        assertEquals(List.of("3 not-happened"), Register.refusedRows(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No|Name|Age|Admitted|Discharged|Programme",
            "Cod|Nume|Vârsta|Data intrării|Data externării|Program",
            "Codice|Nome|Età|Data ingresso|Data dimissione|Percorso",
            "Κωδικός|Όνομα|Ηλικία|Ημερομηνία εισόδου|Ημερομηνία εξόδου|Πρόγραμμα",
            "Kodas|Vardas|Amžius|Atvykimo data|Išvykimo data|Programa",
            "Код|Име|Възраст|Дата на постъпване|Дата на изписване|Програма"})
    void thePathEndsOnTheDayOnWhichSheLeft(String headings) {
        register.run(Sheet.of("Sheet1", headings, "1|Ana|34|13/05/2024|20/09/2024|Psychosocial support",
                "2|Joy|22|14/05/2024||Psychosocial support"));
        assertEquals("Ana psychosocial-support 2024-05-13 2024-09-20 ?, Joy psychosocial-support 2024-05-14 open",
                enrolments());
    }

    /// A woman who takes no path has nothing that waits.
    @Test
    void noPathKeepsNothingWaiting() {
        var result = register.run(Sheet.of("Sheet1", "Card|Name|Born|Joined|Path|Notes",
                "1|Ana|1990|13/05/2024|Practical skills|", "2|Joy|1991|14/05/2024||",
                "3|Lea|1991|14/05/2024|-|likes tea",
                "4|Eva|1991|14/05/2024|Practical skills|"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(4, register.rows("participant"));
        assertEquals(2, register.rows("enrolment"));
    }

    /// *Course* alone is a practical skill, and a course in yoga is none.
    @Test
    void aCourseIsOnThePathOfItsSubject() {
        register.run(Sheet.of("Foglio1", "Codice|Nome|Data iscrizione|Corso", "1|Ana|13/05/2024|Corso di cucito",
                "2|Joy|14/05/2024|Corso di yoga", "3|Lea|15/05/2024|Corso di educazione civica"));
        assertEquals("Ana practical-skills 2024-05-13 open, Joy personal-development 2024-05-14 open, "
                + "Lea civic-inclusion 2024-05-15 open", enrolments());
    }

    /// She joined on one day and was enrolled on another, or not.
    @Test
    void aDayOfItsOwnNextToTheJoiningDay() {
        var result = register.run(Sheet.of("Sheet1", "Card|Name|Joined|Path|Enrolled",
                "1|Ana|13/05/2024|Practical skills|20/05/2024", "2|Joy|14/05/2024|Practical skills|no",
                "3|Lea|15/05/2024|Practical skills|21/05/2024"));
        assertEquals("Ana 2024-05-13, Joy 2024-05-14, Lea 2024-05-15", women(), () -> Register.said(result).toString());
        assertEquals("Ana practical-skills 2024-05-20 open, Lea practical-skills 2024-05-21 open", enrolments());
    }

    /// *Start date* may be that of a course: its name is no woman.
    @ParameterizedTest
    @ValueSource(strings = {"No|Name|Programme|Start date", "Code|Name|Programme|Start date",
            "N.|Nome|Percorso|Data avvio", "Kodas|Pavadinimas|Programa|Pradžios data"})
    void aListOfCoursesBringsNoWomen(String headings) {
        register.run(Sheet.of("Courses", headings, "1|Sewing A|Practical skills|20/05/2024",
                "2|Italian A1|Practical skills|21/05/2024"));
        assertEquals("", women());
    }

    /// The numbers of such a list count its rows.
    @ParameterizedTest
    @ValueSource(strings = {"N.|Nome|Data iscrizione|Corso", "No|Name|Joined|Course", "N.|Nome|Data di ingresso|Corso"})
    void aNumberedListNextToARegisterIsTiedByNames(String headings) {
        var result = register.run(
                Sheet.of("Women", "Card|Name|Born|Joined", "1|Ana Bo|1990|22/01/2023", "2|Joy Edo|1991|23/01/2023"),
                Sheet.of("Cucito", headings, "1|Joy Edo|20/05/2024|Corso di cucito",
                        "2|Ana Bo|21/05/2024|Corso di cucito"));
        assertEquals("Ana Bo 2023-01-22, Joy Edo 2023-01-23", women(), () -> Register.said(result).toString());
        assertEquals("Ana Bo practical-skills 2024-05-21 open, Joy Edo practical-skills 2024-05-20 open",
                enrolments());
    }
}
