package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sheets as sites keep them next to their register, whose headings say less than their cells.
class SheetsOfSitesTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "Codice|Nome|Anno nascita|Nazionalità|Data iscrizione",
            "D01|Blessing Osagie|1999|Nigeria|2025-01-15", "D02|Fatima Benali|1988|Marocco|2025-01-20");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    /// A note that she did not come keeps the mark waiting.
    @ParameterizedTest
    @ValueSource(strings = {"non è venuta", "assente, malata", "Non si è presentata", "did not come", "absent",
            "δεν ήρθε", "neatvyko", "nu a venit", "не дойде", "appuntamento disdetto; annullato"})
    void aTalkToWhichSheDidNotComeIsNoMark(String note) {
        var result = register.run(WOMEN, Sheet.of("Colloqui 2025", "Data|Donna|Tipo di colloquio|Operatrice|Note",
                "2025-03-13|Blessing Osagie|corso di italiano|Dott.ssa Verdi|molto stanca",
                "2025-03-14|D02|corso di italiano|Avv. Neri|",
                "2025-03-19|Blessing Osagie|corso di italiano|MR|" + note));
        assertEquals(List.of("4 not-yes-or-no"), Register.refusedRows(result));
        assertEquals("Blessing Osagie Fatima Benali", register.came());
    }

    @ParameterizedTest
    @CsvSource({"Date,Name,What", "Date,Woman,Reason for visit", "Data,Donna,Motivo della visita",
            "Ημερομηνία,Γυναίκα,Λόγος επίσκεψης", "Data,Moteris,Apsilankymo tikslas", "Data,Femeie,Motivul vizitei",
            "Дата,Жена,Причина за посещение"})
    void aLogOfVisitsIsAttendance(String day, String who, String what) {
        var result = register.run(WOMEN, Sheet.of("Foglio2", day + "|" + who + "|" + what,
                "2025-03-13|Blessing Osagie|Italian class", "2025-03-14|Fatima Benali|laundry"));
        assertEquals(List.of("3 no-path"), Register.refusedRows(result));
        assertEquals("Blessing Osagie", register.came());
        assertEquals("2", register.one("select count(*) from participant"));
    }

    /// The initials of women under a heading that colleagues have, too.
    @Test
    void theLogOfAPsychologistIsNoTraining() {
        var check = house.open().imports().plan(List.of(Sheet.of("Foglio1", "Data|Iniziali|Colloquio n.|Durata|Tema",
                "2025-03-13|B.O.|1|50 min|lutto")), ImportMapping.GUESSED);
        assertEquals(List.of(), check.sheets().getFirst().mappings());
    }

    @ParameterizedTest
    @CsvSource({"Tipo contratto,Ditta,Tirocinio,Tempo determinato,colf",
            "Contract type,Employer,internship,temporary,flat rate"})
    void theTypeOfContractIsTheKindOfWork(String heading, String company, String first, String second, String third) {
        var result = register.run(WOMEN, Sheet.of("Aziende", "Ragione sociale|Settore", "Hotel Bellavista|turismo"),
                Sheet.of("Lavoro", "Donna|" + company + "|" + heading + "|Data inizio|Data fine",
                        "Blessing Osagie|Hotel Bellavista|" + first + "|2025-04-01|2025-06-30",
                        "Fatima Benali|Hotel Bellavista|" + second + "|2025-05-15|",
                        "Fatima Benali|Hotel Bellavista|" + third + "|2025-02-15|2025-03-15"));
        assertEquals(List.of("4 unknown-word"), Register.refusedRows(result));
        assertEquals("job, traineeship", register
                .one("select group_concat(kind, ', ') from (select kind from placement order by 1)"));
    }

    /// Only the name of the sheet says on which path they are.
    @Test
    void aSheetNamedAfterItsPathHasEnrolments() {
        var result = register.run(WOMEN,
                Sheet.of("Competenze pratiche", "Cod|Nome|Inizio|Fine|Esito",
                        "D01|Blessing Osagie|2025-03-13|2025-06-30|completato"),
                Sheet.of("Inclusione civica", "Nome|Inizio|Fine", "Fatima Benali|2025-05-01|"),
                Sheet.of("Corso di cucito", "Nome|Inizio", "Fatima Benali|2025-09-01"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Blessing Osagie practical-skills 2025-03-13, Fatima Benali civic-inclusion 2025-05-01,"
                + " Fatima Benali practical-skills 2025-09-01", register.one("""
                        select group_concat(said, ', ')
                          from (select p.preferred_name || ' ' || e.path || ' ' || e.started_on as said
                                  from enrolment e
                                  join participant p on p.id = e.participant
                                 order by 1)"""));
        assertEquals("2", register.one("select count(*) from participant"));
    }

    /// *Yes* below *Reached* is no milestone: the goal is.
    @Test
    void whatSheReachedIsTheGoal() {
        var result = register.run(WOMEN, Sheet.of("Traguardi", "Cod|Nome|Obiettivo|Raggiunto|Data",
                "D01|Blessing Osagie|posto al nido|sì|2025-06-20", "D02|Fatima Benali|posto al nido|no|2025-06-20",
                "D02|Fatima Benali|zibaldone|sì|2025-06-25"));
        assertEquals(List.of("3 not-happened", "4 unknown-word"), Register.refusedRows(result));
        assertEquals("1", register.one("select count(*) from milestone"));
    }

    /// A list of an operation: one person per row, with activity and place.
    @Test
    void aListOfAnOperationBringsItsWomen() {
        var result = register.run(Sheet.of("Line list", "Who||What||Where|When||Beneficiary|||",
                "Organisation|Partner|Activity|Sector|Location|Start date|End date|Individual ID|Sex|Age|Nationality",
                "WGSS|UNHCR|PSS|GBV|Palermo|2025-03-03|2025-03-03|BEN-0001|F|24|NGA",
                "WGSS|UNHCR|PSS|GBV|Palermo|2025-03-07||BEN-0004|M|29|BGD"));
        assertEquals(List.of("4 a-man"), Register.refusedRows(result));
        assertEquals("NG 2025-03-03", register.one("select citizenship || ' ' || welcomed_on from participant"));
    }

    @ParameterizedTest
    @CsvSource({"Ospite,Entrata", "Nume,Data intrării în program", "Nome,Data inserimento",
            "Ονοματεπώνυμο,Είσοδος", "Vardas,Apgyvendinta", "Nume,Cazată la", "Име,Настаняване"})
    void theDayOnWhichSheCameIsRead(String name, String day) {
        register.run(Sheet.of("Foglio1", name + "|" + day + "|Età", "Joy Okoro|2025-01-13|24"));
        assertEquals("2025-01-13", register.one("select welcomed_on from participant"));
    }

    /// The list of those who left has one column more, and does not hide the list above it.
    @Test
    void aSecondListBelowTheFirstHidesNobody() {
        register.run(Sheet.of("2025", "OSPITI PRESENTI|||||", "N.|Nome|Età|Nazionalità|Ingresso|",
                "1|Joy Igbinedion|26|Nigeria|2025-01-14|", "2|Amina Hassan|28|Somalia|2025-01-25|", "|||||",
                "OSPITI DIMESSE|||||", "N.|Nome|Età|Nazionalità|Ingresso|Uscita",
                "3|Sara Tesfay|24|Eritrea|2024-05-20|2024-12-13"));
        assertEquals("Amina Hassan, Joy Igbinedion, Sara Tesfay", register
                .one("select group_concat(preferred_name, ', ') from (select * from participant order by preferred_name)"));
    }

    /// Who came to workshops with a time and a length was at a session, and not at the door.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Ημερομηνία|Εργαστήριο|Ώρα|Διάρκεια|Συμμετέχουσες;Ραπτική;Αυτοφροντίδα",
            "Data|Laboratorio|Ora|Durata|Partecipanti;Cucito;zibaldone"})
    void workshopsWithATimeAreSessions(String headings, String known, String other) {
        var result = register.run(Sheet.of("Foglio1", headings, "2024-03-05|" + known + "|10:00|2 h|8",
                "2024-03-13|" + other + "|17:30|90 min|6"));
        assertEquals(List.of("3 unknown-word"), Register.refusedRows(result));
        assertEquals("10:00 120 8",
                register.one("select starts_at || ' ' || minutes || ' ' || anonymous from session"));
        assertEquals(0, register.rows("door_count"));
    }

    /// A register of families: the head beside a wife is her husband, and no woman.
    @ParameterizedTest
    @CsvSource({"Ruolo,capofamiglia,moglie,figlio", "Role,head of household,wife,son",
            "Rol,cap de familie,soție,fiu", "Роля,глава на семейство,съпруга,син"})
    void theHeadOfAFamilyBesideAWifeIsNoWoman(String heading, String head, String wife, String son) {
        var result = register.run(Sheet.of("Nuclei", "Nome|Cognome|" + heading + "|Data di nascita",
                "Ahmed|Hassan|" + head + "|13/03/1988", "Amina|Hassan|" + wife + "|25/01/1990",
                "Omar|Hassan|" + son + "|14/05/2015"));
        assertEquals(List.of("2 a-man", "4 a-man"), Register.refusedRows(result));
        assertEquals("Amina Hassan", register.one("select group_concat(preferred_name) from participant"));
    }

    /// A birth between a mother and her child is the mother's.
    @Test
    void theBirthOfAMotherIsNotThatOfHerChild() {
        var result = register.run(WOMEN,
                Sheet.of("Consensi", "Nome|Consenso figli|Data", "Blessing Osagie|sì|2025-01-15"),
                Sheet.of("Nuclei", "Madre|Nata il|Figlio|Nato il", "Blessing Osagie|13/03/1999|Daniel|04/2020"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Daniel 2020-04", register.one("select name || ' ' || born from cared_child"));
    }

    /// How many came to what: an activity that is no kind of visit waits, and is not counted as open hours.
    @Test
    void activitiesWithCountsAreVisitors() {
        var result = register.run(Sheet.of("attivita", "Data|Attività|Donne|Minori (0-17)", "2025-03-13|Sportello|8|3",
                "2025-03-13|Corso|6|0", "2025-03-14|Sartoria|5|1", "Totale||19|4"));
        assertEquals(List.of("4 unknown-word", "4 unknown-word", "5 total", "5 total"),
                Register.refusedRows(result).stream().sorted().toList());
        assertEquals("open-hours adult 8, courses adult 6, open-hours under-18 3, courses under-18 0", register.one("""
                select group_concat(said, ', ')
                  from (select c.visit || ' ' || c.age || ' ' || c.people as said
                          from door_count c
                          join door_letter l on l.id = c.letter
                         order by c.people desc)"""));
    }
}
