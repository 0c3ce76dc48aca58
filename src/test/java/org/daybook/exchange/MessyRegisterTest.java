package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Registers as sites keep them: two languages, totals between the rows, three ways of writing a day, a woman's name spelled in
/// four ways, columns whose purpose nobody remembers.
class MessyRegisterTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private ImportResult run(SourceSheet... sheets) {
        var imports = house.open().imports();
        return imports.run(imports.check(imports.plan(List.of(sheets), ImportMapping.GUESSED)), Progress.unwatched());
    }

    private static List<String> said(ImportResult result) {
        return result.problems().stream().map(RowProblem::toString).toList();
    }

    @Test
    void totalsThreeHabitsAndAWomanSpelledFourWays() {
        var result = run(Sheet.of("Anno 2024", "Casa delle donne|||||", "",
                "Codice|Nome e cognome|Date of birth|Paese|Dal|???",
                "P1|Fatima El Amrani|1990-05|Marocco|05.03.2024|*", "P2|Fatema Elamrani|5/1990|Morocco|2024-03-05|",
                "P3|Фатима Эль Амрани|May 1990|MA|5 marzo 2024|", "P4|فاطمة العمراني|1990|ماروك|45356|",
                "P5|Fatima||Marocco|05.03.2024|", "TOTALE marzo|5||||",
                "P1|Fatima El Amrani|1990-05|Marocco|05.03.2024|",
                "P1|Giulia|1975|Italia|05.03.2024|"));
        assertEquals(new Counts(4, 1, 1), result.counts().get(SheetKind.MEMBERS));
        assertEquals(List.of("7 unknown-country", "9 total", "5 looks-alike", "6 looks-alike", "11 number-twice"),
                said(result).stream().filter(line -> !line.startsWith("8")).toList());
    }

    /// *S* is sì in Italian, serga in Lithuanian and sick in English.
    @Test
    void aLetterThatMeansIllIsNoMark() {
        var women = Sheet.of("Women", "Number|Name", "1|Ana", "2|Bea");
        var ofNobodysLanguage = Sheet.of("Drums", "Card|Nume|Path|08.03.2024|15.03.2024",
                "1|Ana|practical skills|x|s", "2|Bea|practical skills|x|x");
        var imports = house.open().imports();
        var check = imports.check(imports.plan(List.of(women,
                Sheet.of("Lankomumas", "Kortelė|Vardas|Kelias|2024-03-05|2024-03-12",
                        "1|Ana|practical skills|+|s", "2|Bea|practical skills|S|+"),
                Sheet.of("Presenze", "Tessera|Nome|Percorso|06/03/2024|13/03/2024", "1|Ana|competenze pratiche|s|n",
                        "2|Bea|competenze pratiche|S|s"),
                Sheet.of("Sewing", "Number|Name|Path|07.03.2024|14.03.2024", "1|Ana|practical skills|x|s",
                        "2|Bea|practical skills|s|x", "s = sì, a = assente||||"),
                ofNobodysLanguage),
                ImportMapping.GUESSED));
        assertEquals(List.of(new MarkQuestion(4, 0, "s")), check.marks());
        var result = imports.run(check, Progress.unwatched());
        assertEquals("Drums 3 Lankomumas 2 Presenze 3 Sewing 4", marks());
        assertEquals(List.of("2 not-yes-or-no"), said(result).stream().filter(line -> line.contains("yes")).toList());
        // Somebody decides it, and it is no longer asked.
        var said = (MappingFile.Read.Sound) MappingFile.read("""
                daybook-mapping 1
                sheet = Drums
                kind = attendance-grid
                person = column Card
                path = column Path
                value present: s = yes
                """);
        var again = imports.check(imports.plan(List.of(women, ofNobodysLanguage), said.mapping()));
        assertEquals(List.of(), again.marks());
        imports.run(again, Progress.unwatched());
        assertEquals("Drums 4 Lankomumas 2 Presenze 3 Sewing 4", marks());
    }

    /// The headings are English and the marks those of an Italian: nobody would have come, and nobody would have been told.
    @Test
    void aLetterThatNothingElseExplainsIsAskedWhateverTheLanguageOfItsSheet() {
        var imports = house.open().imports();
        var check = imports.check(imports.plan(List.of(Sheet.of("Women", "Number|Name", "1|Ana", "2|Bea"),
                Sheet.of("Sewing", "Number|Name|Path|07.03.2024|14.03.2024", "1|Ana|practical skills|s|n",
                        "2|Bea|practical skills|s|s"),
                Sheet.of("Cooking", "Number|Name|Path|07.03.2024|14.03.2024", "1|Ana|practical skills|x|s",
                        "2|Bea|practical skills|s|x")),
                ImportMapping.GUESSED));
        assertEquals(List.of(new MarkQuestion(1, 0, "s")), check.marks());
        imports.run(check, Progress.unwatched());
        assertEquals("Cooking 2", marks());
    }

    private String marks() {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select group_concat(title || ' ' || marks, ' ')
                  from (select s.title, count(*) as marks
                          from attendance a
                          join session s on s.id = a.session
                         group by s.title
                         order by s.title)""").mapTo(String.class).one());
    }

    @Test
    void aSheetOfNamesAloneTiesItsOwnRowsAndNobodyElse() {
        var women = Sheet.of("Iscritte", "Nome|Anno di nascita", "Anna|1990", "Bea|1985", "Anna|1971");
        var came = Sheet.of("Cucito", "Nome|Percorso|05/03/2024|12/03/2024|19/03/2024", "Anna|Competenze pratiche|x||x",
                "Carla|Competenze pratiche|x||");
        var result = run(women, came);
        assertEquals(new Counts(2, 0, 1), result.counts().get(SheetKind.MEMBERS));
        // The name does not show which of two Annas came.
        assertEquals(new Counts(0, 0, 3), result.counts().get(SheetKind.ATTENDANCE_GRID));
        // Another file with an Anna is about another Anna.
        var other = run(Sheet.of("Presenze", "Nome|Percorso|05/03/2025|13/03/2025", "Anna|Competenze pratiche|x|x"));
        assertEquals(Map.of(SheetKind.ATTENDANCE_GRID, new Counts(0, 0, 2)), other.counts());
        assertEquals(0, run(women, came).sum().takenIn());
    }

    /// The file does not state to which register the numbers belong: that of another year has a 1, too.
    @Test
    void numbersThatOnlyCountTheRowsOfAFileTieNobodyOfAnEarlierOne() {
        var women = Sheet.of("Iscritte 2023", "N.|Nome|Anno di nascita", "1|Blessing|1990", "2|Olena|1985");
        var came = Sheet.of("Corso di cucito", "N.|05/03/2024|13/03/2024", "1|x|", "2||x");
        run(women);
        assertEquals(0, run(came).sum().takenIn());
        assertEquals(0, run(Sheet.of("Corso di cucito", "N.|Nome|05/03/2024|13/03/2024", "1|Fatou|x|", "2|Mercy||x"))
                .sum().takenIn());
        assertEquals(2, Optional.ofNullable(run(women, came).counts().get(SheetKind.ATTENDANCE_GRID)).orElseThrow()
                .takenIn());
    }

    @Test
    void whoIsTickedAsAbsentDidNotCome() {
        var women = Sheet.of("Iscritte", "Codice|Nome e cognome", "D1|Anna Bo", "D2|Carla Di", "D3|Eva Fu");
        var result = run(women, Sheet.of("Presenze", "Codice|Data|Titolo|Percorso|Assente",
                "D1|05/03/2024|Cucito|competenze pratiche|x", "D2|05/03/2024|Cucito|competenze pratiche|",
                "D3|05/03/2024|Cucito|competenze pratiche|no", "D1|13/03/2024|Cucito|competenze pratiche|presente",
                "D2|13/03/2024|Cucito|competenze pratiche|assente"));
        assertEquals(new Counts(3, 0, 0, 2), result.counts().get(SheetKind.ATTENDANCE));
    }

    @Test
    void whereSomebodyIsTickedAsPresentWhoIsNotTickedDidNotCome() {
        var women = Sheet.of("Women", "Code|Name", "D1|Anna Bo", "D2|Carla Di", "D3|Eva Fu");
        var ticked = run(women, Sheet.of("Attendance", "Code|Date|Title|Path|Present|Absent",
                "D1|2024-03-05|Sewing|practical skills|x|", "D2|2024-03-05|Sewing|practical skills||x",
                "D3|2024-03-05|Sewing|practical skills||"));
        assertEquals(new Counts(1, 0, 0, 2), ticked.counts().get(SheetKind.ATTENDANCE));
        // Nobody is ticked: the column is not used.
        var empty = run(women, Sheet.of("Attendance", "Code|Date|Title|Path|Present",
                "D1|2024-03-12|Sewing|practical skills|", "D2|2024-03-12|Sewing|practical skills|no"));
        assertEquals(new Counts(1, 0, 0, 1), empty.counts().get(SheetKind.ATTENDANCE));
        assertEquals(List.of("Attendance, one mark a row: 1 new, 0 already here, 1 did not come"),
                ImportCounts.lines(empty, new Texts(Locale.ENGLISH)).stream().filter(line -> line.contains("did not"))
                        .toList());
        // Who she is must be known all the same.
        var unknown = run(Sheet.of("Attendance", "Code|Date|Title|Path|Present",
                "D1|2024-03-19|Sewing|practical skills|x", "D9|2024-03-19|Sewing|practical skills|"));
        assertEquals(new Counts(1, 0, 1), unknown.counts().get(SheetKind.ATTENDANCE));
    }

    @Test
    void namesServicesAndDatesAreNoRegisterOfWomen() {
        var taken = new ArrayList<String>();
        for (var headings : List.of("Name|Service|Date", "Name|Type of service|Date of contact",
                "Nome|Servizio|Data", "Nome e cognome|Tipo di aiuto|Data primo contatto", "Name|Service provided|When",
                "Vardas|Paslauga|Data", "Nume|Serviciu|Data", "Име|Услуга|Дата", "Όνομα|Υπηρεσία|Ημερομηνία",
                "Names|Services|Dates",
                "Name|Counselling|Date", "Name|Service received|First visit", "Nome|Prestazione|Data accesso",
                "Name|Help given|Registration date")) {
            for (var sheet : List.of("Sheet1", "Services", "March")) {
                var plan = house.open().imports().plan(List.of(Sheet.of(sheet, headings,
                        "Anna|legal advice|2024-03-05", "Bea|health|2024-03-06", "Anna|health|2024-03-07")),
                        ImportMapping.GUESSED);
                plan.sheets().getFirst().mappings().stream().filter(one -> one.kind() == SheetKind.MEMBERS)
                        .forEach(_ -> taken.add(headings + " in " + sheet));
            }
        }
        assertEquals(List.of(), taken);
    }

    @Test
    void whoStandsUnderWomanIsHerNameBesideHerNumber() {
        for (var headings : List.of("Registracijos nr.|Moteris|Gim. data", "File number|Woman|Date of birth",
                "Αρ. μητρώου|Γυναίκα|Ημ. γέννησης", "Nr. dosar|Femeie|Data nașterii")) {
            var plan = house.open().imports().plan(List.of(Sheet.of("Register", headings,
                    "1/2024|Precious Edo|1990-05-20", "2/2024|Rima Haddad|1991-05-20", "3/2024|Anna Bo|1992-05-20",
                    "4/2024|Olena Koval|1993-05-20", "5/2024|Grace Mbuyi|1994-05-20")), ImportMapping.GUESSED);
            var columns = plan.sheets().getFirst().mappings().getFirst().columns();
            assertEquals(List.of(1), Optional.ofNullable(columns.get(ImportField.NAME)).map(ColumnSource::places)
                    .orElse(List.of()), headings);
            assertEquals(List.of(0), Optional.ofNullable(columns.get(ImportField.PERSON)).map(ColumnSource::places)
                    .orElse(List.of()), headings);
        }
    }

    /// *User* may be the user of the program, *Ref.* an organisation, and a word with a letter wrong something else.
    @Test
    void whoStandsUnderAUserOrAMisspelledWordIsNotHerName() {
        for (var headings : List.of("File number|User|Date of birth", "File number|Ref.|Date of birth",
                "File number|Reference|Date of birth", "File number|Partecipant|Date of birth")) {
            var plan = house.open().imports().plan(List.of(Sheet.of("Register", headings,
                    "1/2024|Precious Edo|1990-05-20", "2/2024|Rima Haddad|1991-05-20")), ImportMapping.GUESSED);
            plan.sheets().getFirst().mappings().forEach(mapping -> assertEquals(Optional.empty(),
                    Optional.ofNullable(mapping.columns().get(ImportField.NAME)).map(ColumnSource::places), headings));
        }
    }

    @Test
    void headingsThatAreAllShortenedAreUnderstood() {
        for (var headings : List.of("Reg. no.|Full n.|D.o.b.|Reg. date", "N. tess.|Nominat.|D. nasc.|Data iscr.",
                "Αρ. μητρ.|Ονοματεπ.|Ημ. γένν.|Ημ. εγγρ.", "Kort. nr.|Vard.|Gim. d.|Reg. data",
                "Nr. fișă|Nume și pren.|Data naș.|Data înscr.", "Рег. №|Име и фам.|Дата раж.|Дата рег.")) {
            var columns = house.open().imports().plan(List.of(Sheet.of("Register", headings,
                    "A-1|Precious Edo|20.05.1990|14.01.2024", "A-2|Rima Haddad|21.05.1991|15.01.2024")),
                    ImportMapping.GUESSED).sheets().getFirst().mappings().getFirst().columns();
            assertTrue(columns.keySet().containsAll(Set.of(ImportField.PERSON, ImportField.NAME, ImportField.BIRTH)),
                    headings + " " + columns.keySet());
        }
    }

    @Test
    void aLetterThatMeansOneThingHereAndAnotherThereIsSaid() {
        var result = run(Sheet.of("Women", "Code|Name", "D1|Anna Bo", "D2|Carla Di"),
                Sheet.of("Sewing", "Code|Path|2024-03-05|2024-03-12|2024-03-19",
                        "D1|practical skills|P|A|E", "D2|practical skills|П|M|Δ"));
        assertEquals(Optional.of(2),
                Optional.ofNullable(result.counts().get(SheetKind.ATTENDANCE_GRID)).map(Counts::takenIn));
        assertEquals(List.of("2 not-yes-or-no", "3 not-yes-or-no", "3 not-yes-or-no"),
                said(result).stream().filter(line -> line.contains("not-yes")).toList());
    }

    @Test
    void aListOfChildrenBringsNoWomen() {
        var result = run(Sheet.of("Donne", "Codice|Nome e cognome|Data di nascita", "D1|Anna Bo|13/05/1990"),
                Sheet.of("Figli 2024", "Cod. madre|Nome|Data di nascita|Nazionalità", "D1|Luca|20/05/2019|italiana"),
                Sheet.of("Foglio3", "Codice madre|Nome e cognome|Data nascita|Cittadinanza",
                        "D1|Pia Bo|21/05/2019|italiana"));
        // Nobody was asked about her children.
        assertEquals(Map.of(SheetKind.MEMBERS, new Counts(1, 0, 0), SheetKind.CHILDREN, new Counts(0, 0, 2)),
                result.counts());
    }

    @Test
    void aCodeUnderAHeadingThatNobodyUnderstandsTiesNobodyByTheNumberOfTheRow() {
        var result = run(Sheet.of("Register", "No|Name|Nationality", "1|Ada|Nigerian", "2|Bo|Chinese"),
                Sheet.of("Referrals", "No|Ticket|Referred to|Need|Date|Outcome",
                        "1|B-2|Clinic|health|20/02/2024|accepted", "2|A-1|Clinic|health|21/02/2024|accepted"));
        assertEquals(2, result.sum().takenIn());
    }

    @Test
    void aNumberWithNothingElseOfAWomanIsNoRegister() {
        assertEquals(Map.of(), run(Sheet.of("Foglio1", "Codice|Colore|Taglia", "D1|rosso|M")).counts());
    }

    @Test
    void aMarkUnderADayWithoutAYearIsSaidAndNotLostInSilence() {
        var result = run(Sheet.of("Iscritte", "N.|Nome", "1|Anna", "2|Bea"),
                Sheet.of("Cucito", "N.|Percorso|05/03/2024|13/03/2024|24/3|Note",
                        "1|Competenze pratiche|x|x|x|x", "2|Competenze pratiche|x|||"));
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.ATTENDANCE_GRID));
        assertEquals(List.of("2 no-day", "2 start-not-known", "2 length-not-known"), said(result));
    }

    @Test
    void longAttendanceWithoutASheetOfSessionsMakesThemOnce() {
        var result = run(Sheet.of("Members", "Card|First name|Children", "1|Ana|yes", "2|Bea|maybe", "3|Ina|no"),
                Sheet.of("Attendance", "Card|Date|Activity|Path|Start time|Duration|Came",
                        "1|25/3/2024|English|skills|10:00|90|yes", "3|25/3/2024|English|skills|10.00|90|X",
                        "3|26/3/2024|English|skills|25:00|90|yes", "1|26/3/2024|English|skills||2000|yes",
                        "1|1/4/2024|English||10:00|90|no", "2|25/3/2024|English|skills|10:00|90|yes"));
        assertEquals(new Counts(2, 0, 1, 1), result.counts().get(SheetKind.ATTENDANCE));
        assertEquals(List.of("3 not-yes-or-no", "4 not-a-time", "5 out-of-range", "7 unknown-person"), said(result));
        int sessions = house.open().vault()
                .read(tx -> tx.handle().createQuery("select count(*) from session").mapTo(Integer.class).one());
        assertEquals(1, sessions);
    }

    /// The days are in the row above the names, and below each is the day of the week.
    @Test
    void daysStandAboveTheHeadingsOfTheOtherColumns() {
        var result = run(Sheet.of("Γυναίκες", "Κωδικός|Επώνυμο|Όνομα|Έτος γέννησης", "Γ1|Παπαδοπούλου|Ελένη|1980",
                "Γ2|Χασάν|Αμίνα|1991"),
                Sheet.of("Παρουσίες", "Μαθήματα ελληνικών||||Απρίλιος 2024||", "||||2/4/2024|9/4/2024|16/4/2024|ΣΥΝΟΛΟ",
                        "Α/Α|Κωδικός|Επώνυμο|Όνομα|Τρ|Τρ|Τρ|", "1|Γ1|Παπαδοπούλου|Ελένη|Π|Π|Α|2",
                        "2|Γ2|Χασάν|Αμίνα|√||√|2"),
                Sheet.of("Κέντημα", "Προσωπική ανάπτυξη|||||", "|||7/5|14/5|21/5", "Κωδικός|Επώνυμο|Όνομα|Τρ|Τρ|Τρ",
                        "Γ1|Παπαδοπούλου|Ελένη||x|", "2024|||||"));
        assertEquals(new Counts(4, 0, 0), result.counts().get(SheetKind.ATTENDANCE_GRID));
        assertEquals("2024-04-02 2 2024-04-09 1 2024-04-16 1", house.open().vault().read(tx -> tx.handle()
                .createQuery("""
                        select group_concat(on_day || ' ' || marks, ' ')
                          from (select s.on_day, count(*) as marks
                                  from attendance a
                                  join session s on s.id = a.session
                                 group by s.on_day
                                 order by s.on_day)""").mapTo(String.class).one()));
    }

    /// A sheet for each course, a row for each woman and day, and no column that names the course.
    @Test
    void aSheetOfMarksWithoutATitleIsCalledAsItsNameOrTheTitleAbove() {
        var women = Sheet.of("Anagrafica", "Cod.|Nominativo|Data nascita|Minori a carico", "D1|Anna Bo|1990-05-13|2",
                "D2|Carla Di|1991-05-13|0");
        var result = run(women, Sheet.of("Presenze corso informatica", "Cod.|Nominativo|Data|Ora|Durata|Presente",
                "D1|Anna Bo|05/03/2024|15:00|120|P", "D2|Carla Di|05/03/2024|15:00|120|A",
                "D2|Carla Di|13/03/2024|15:00|120|P"),
                Sheet.of("Foglio3", "Corso di cucito|||", "Cod.|Data|Presente", "D1|14/03/2024|sì", "D2|14/03/2024|no",
                        "D1|21/03/2024|sì"),
                Sheet.of("Foglio4", "Cod.|Data|Presente", "D1|15/03/2024|sì", "D2|15/03/2024|sì"),
                Sheet.of("Figli presenti", "Codice madre|Nome|Data|Presente", "D1|Luca|16/03/2024|sì",
                        "D2|Pia|16/03/2024|sì"));
        assertEquals(new Counts(4, 0, 2, 2), result.counts().get(SheetKind.ATTENDANCE));
        assertEquals(List.of("2 no-path", "3 no-path"),
                said(result).stream().filter(line -> line.contains("no-path")).toList());
        assertEquals("Corso di cucito 2 Presenze corso informatica 2", marks());
        assertEquals("some none", house.open().vault().read(tx -> tx.handle().createQuery("""
                select group_concat(children, ' ')
                  from (select m.children
                          from membership m
                          join participant p on p.id = m.participant
                         order by p.preferred_name)""").mapTo(String.class).one()));
    }

    /// Text that cannot be read is no skipped item; a dash and *n/a* are.
    @Test
    void aWordInThePlaceOfAnAnswerIsSaid() {
        var result = run(Sheet.of("Women", "ID|Name|Year of birth", "R0|Ada Obi|1980", "R1|Bea Koné|1981"),
                Sheet.of("Rosenberg", "ID|Date|1. On the whole|2|3|4|5|6|7|8|9|10|Notes",
                        "R0|2024-05-14|Strongly agree|0|3|3|0|0|3|0|0|3|x", "R0|2024-05-15|2,5|0|3|3|0|0|3|0|0|3|x",
                        "R0|2024-05-16|Agree|Agree|Agree|Agree|Agree|Agree|Agree|Agree|Agree|Agree|x",
                        "R0|2024-05-17|\u2713|0|3|3|0|0|3|0|0|3|x", "R1|2024-05-17|3|-|n/a||0|0|3|0|0|3|tired"));
        assertEquals(new Counts(1, 0, 4), result.counts().get(SheetKind.ANSWERS));
        assertEquals(List.of("2 not-a-number", "3 not-a-number", "4 not-a-number", "5 not-a-number"), said(result));
        var again = house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals(new Counts(0, 0, 4), again.result().counts().get(SheetKind.ANSWERS),
                "as they are, they still wait");
    }
}
