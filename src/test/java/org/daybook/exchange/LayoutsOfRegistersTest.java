package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Layouts in which sites keep their registers: several paths of a woman in one row, milestones across, two halves of a list
/// side by side, a scanner's log, names of several women in a cell. Each register is taken back before the next one.
class LayoutsOfRegistersTest {
    private static final String PATHS = """
            select coalesce(group_concat(line, ', '), '')
              from (select substr(preferred_name, 1, 3) || ' ' || started_on || '..' || coalesce(ended_on, '')
                           || coalesce(' ' || how_ended, '') as line
                      from enrolment e
                      join participant p on p.id = e.participant
                     order by 1)""";
    private static final String WOMEN = """
            select coalesce(group_concat(preferred_name, ', '), '')
              from (select preferred_name from participant order by 1)""";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    /// What a register brings, and the rows that are refused.
    private record Brought(String found, List<String> refused, List<SheetKind> kinds) {}

    private Brought brought(String sql, Sheet... sheets) {
        var result = register.run(sheets);
        var found = new Brought(register.one(sql), Register.refusedRows(result), List.copyOf(result.counts().keySet()));
        result.id().ifPresent(id -> house.open().imports().undo(id));
        return found;
    }

    /// *Dal* belongs to the course in front of it: it is neither the day on which she joined nor that of the other course. A
    /// second course that few women have is understood like the first.
    @Test
    void eachCourseInARowKeepsItsOwnDays() {
        var days = "|15/01/2024|30/06/2024|%s|05/09/2024|";
        for (var one : List.of("N. tessera|Nome|Nata il|Corso 1|Dal|Al|Corso 2|Dal|Al;Italiano A1;Cucito",
                "No|Name|Born|Course 1|From|To|Course 2|From|To;English A1;Sewing",
                "Code|Name|Born|Path 1|Start 1|End 1|Path 2|Start 2|End 2;practical skills;civic inclusion",
                "Κωδ.|Όνομα|Έτος γέννησης|Μάθημα 1|Από|Έως|Μάθημα 2|Από|Έως;Ελληνικά Α1;Ραπτική",
                "Nr.|Vardas|Gimimo metai|Kursas 1|Nuo|Iki|Kursas 2|Nuo|Iki;Lietuvių kalba A1;Siuvimas",
                "Nr. card|Nume|Anul nașterii|Curs 1|De la|Până la|Curs 2|De la|Până la;Limba română A1;Croitorie",
                "Карта|Име|Година на раждане|Курс 1|От|До|Курс 2|От|До;Български A1;Шиене",
                "Tessera|Nome|Nata il|1° corso|inizio|fine|2° corso|inizio|fine;Italiano A1;Cucito",
                "Tessera|Nome|Nata il|Corso|Inizio|Fine|Corso|Inizio|Fine;Italiano A1;Cucito",
                "Tessera|Nome|Nata il|Corso 1|Inizio corso 1|Fine corso 1|Corso 2|Inizio corso 2|Fine corso 2;"
                        + "Italiano A1;Cucito")) {
            var parts = one.split(";", -1);
            var sheet = Sheet.of("Register", parts[0], "A1|Amina Diallo|1990|" + parts[1] + days.formatted(parts[2]),
                    "A2|Joy Osas|1992|" + parts[2] + "|20/01/2024||||");
            assertEquals(new Brought("Ami 2024-01-15..2024-06-30, Ami 2024-09-05.., Joy 2024-01-20..", List.of(),
                    List.of(SheetKind.MEMBERS, SheetKind.ENROLMENTS)), brought(PATHS, sheet), parts[0]);
        }
    }

    @Test
    void howTheFirstCourseEndedSaysNothingOfTheSecond() {
        assertEquals(new Brought("Ami 2024-01-15..2024-06-30 completed, Ami 2024-09-05.., "
                + "Joy 2024-01-20..2024-03-30 left-early", List.of(), List.of(SheetKind.MEMBERS, SheetKind.ENROLMENTS)),
                brought(PATHS, Sheet.of("Iscritte",
                        "Tessera|Nome|Nata il|Corso 1|dal|al|esito|note|Corso 2|dal|al|esito|note",
                        "1|Amina Diallo|1990|Italiano A1|15/01/2024|30/06/2024|completato|ok|Cucito|05/09/2024||||",
                        "2|Joy Osas|1992|Cucito|20/01/2024|30/03/2024|abbandono|ritirata|||||")));
        assertEquals(new Brought("Ami 2024-01-15..2024-06-30, Ami 2024-09-05.., Joy 2024-01-20..", List.of(),
                List.of(SheetKind.MEMBERS, SheetKind.ENROLMENTS)),
                brought(PATHS, Sheet.of("Iscritte", "Tessera|Nome|Nata il|Corso 1|||Corso 2||",
                        "|||Quale|Dal|Al|Quale|Dal|Al",
                        "1|Amina Diallo|1990|Italiano A1|15/01/2024|30/06/2024|Cucito|05/09/2024|",
                        "2|Joy Osas|1992|Cucito|20/01/2024||||")));
    }

    /// *Τμήμα* is a group in some registers and the course itself in others.
    @Test
    void aClassMayBeTheCourse() {
        assertEquals(new Brought("Άνν 2024-01-16.., Μαρ 2024-01-15..2024-06-30", List.of(),
                List.of(SheetKind.MEMBERS, SheetKind.ENROLMENTS)),
                brought(PATHS, Sheet.of("Μέλη", "Κωδ.|Όνομα|Έτος γέννησης|Τμήμα|Έναρξη|Λήξη",
                        "1|Μαρία Σάντος|1990|Ελληνικά Α1|15/01/2024|30/06/2024",
                        "2|Άννα Κοβάλ|1988|Ραπτική|16/01/2024|")));
    }

    @Test
    void milestonesAcrossComeInWithTheirDays() {
        var women = Sheet.of("Iscritte", "N. tessera|Nome|Nata il", "1|Amina Diallo|1990", "2|Joy Osas|1992");
        var all = """
                select coalesce(group_concat(kind || ' ' || reached, ', '), '')
                  from (select kind, reached from milestone order by 1, 2)""";
        assertEquals(new Brought("bank-account 2024-06-03, driving-licence 2024-02-13", List.of("3 unknown-word"),
                List.of(SheetKind.MEMBERS, SheetKind.MILESTONES)),
                brought(all, women, Sheet.of("Traguardi", "N. tessera|Patente|Conto corrente|Licenza media|Note",
                        "1|13/02/2024|03/06/2024||brava", "2|no|-|10/06/2024|")));
        // A tick does not say when.
        assertEquals(new Brought("", List.of("2 no-day"), List.of(SheetKind.MEMBERS)),
                brought(all, women, Sheet.of("Milestones", "Code|Driving licence|Bank account", "1|x|", "2||-")));
    }

    @Test
    void privacyIsTheConsentToMembership() {
        var all = """
                select coalesce(group_concat(purpose || ' ' || answer || ' ' || on_day, ', '), '')
                  from consent_event""";
        for (var heading : List.of("Privacy", "GDPR", "BDAR", "Acord GDPR", "Декларация за лични данни")) {
            assertEquals(new Brought("membership given 2024-02-13", List.of(),
                    List.of(SheetKind.MEMBERS, SheetKind.CONSENTS)),
                    brought(all, Sheet.of("Donne", "N.|Nome|Nata il|" + heading, "1|Amina Diallo|1990|13/02/2024",
                            "2|Joy Osas|1992|")),
                    heading);
            assertEquals(new Brought("", List.of("2 missing"), List.of(SheetKind.MEMBERS)),
                    brought(all, Sheet.of("Donne", "N.|Nome|Nata il|" + heading, "1|Amina Diallo|1990|x",
                            "2|Joy Osas|1992|")),
                    heading);
        }
    }

    /// A list in two halves without an empty column between them. Children beside their mothers are no women.
    @Test
    void theRightHalfOfAListIsNotLost() {
        assertEquals("Amina Diallo, Ana Pop, Joy Osas, Olena Koval", brought(WOMEN, Sheet.of("Donne",
                "Nome|Età|Nome|Età", "Amina Diallo|25|Joy Osas|31", "Ana Pop|44|Olena Koval|38")).found());
        assertEquals("Amina Diallo, Ana Pop, Joy Osas", brought(WOMEN, Sheet.of("Iscritte",
                "Cognome|Nome|Cittadinanza|Cognome|Nome|Cittadinanza", "Diallo|Amina|Guinea|Osas|Joy|Nigeria",
                "Pop|Ana|Romania|||")).found());
        assertEquals("Amina Diallo, Ana Pop", brought(WOMEN, Sheet.of("Donne", "Nome|Età|Nome|Età",
                "Amina Diallo|25|Ivo|3", "Ana Pop|44|Leo|11")).found());
        assertEquals("Amina Diallo, Ana Pop", brought(WOMEN, Sheet.of("Coppie", "Nome|Età|Nome|Età",
                "Amina Diallo|25|Ivo|33", "Ana Pop|44|Leo|41"),
                Sheet.of("Donne", "Nome|Età", "Amina Diallo|25",
                        "Ana Pop|44"))
                .found());
    }

    @Test
    void aScannersLogIsAttendance() {
        var came = """
                select group_concat(on_day || ' ' || title || ' ' || n, ', ')
                  from (select s.on_day, s.title, count(*) as n
                          from attendance a
                          join session s on s.id = a.session
                         group by s.id
                         order by 1)""";
        var women = Sheet.of("Members", "Card|Name|Born", "C-001|Amina Diallo|1990", "C-002|Joy Osas|1992");
        for (var heading : List.of("Timestamp", "Data e ora", "Scanned at")) {
            assertEquals(new Brought("2024-03-13 Italian A1 2, 2024-03-14 Italian A1 1", List.of(),
                    List.of(SheetKind.MEMBERS, SheetKind.ATTENDANCE)),
                    brought(came, women, Sheet.of("log", "Card|" + heading + "|Activity",
                            "C-001|2024-03-13T09:31:22Z|Italian A1", "C-002|2024-03-13T09:35:01+01:00|Italian A1",
                            "C-001|2024-03-14 16:02:10|Italian A1")));
        }
        // Without a register it begins no path.
        assertEquals(List.of(SheetKind.ATTENDANCE), brought(came, Sheet.of("log", "Card|Timestamp|Activity",
                "C-001|2024-03-13T09:31:22Z|Italian A1", "C-002|2024-03-13T09:35:01Z|Italian A1")).kinds());
    }

    @Test
    void theTypeOfAConversationIsWhatWasHeld() {
        var came = "select group_concat(title || ' ' || path, ', ') from (select title, path from session order by 1)";
        assertEquals(new Brought("Ascolto psychosocial-support, Orientamento lavoro practical-skills", List.of(),
                List.of(SheetKind.MEMBERS, SheetKind.ATTENDANCE)),
                brought(came, Sheet.of("Iscritte", "N. tessera|Nome|Nata il", "1|Amina Diallo|1990", "2|Joy|1992"),
                        Sheet.of("Colloqui", "Data|N. tessera|Tipo|Durata", "15/01/2024|1|Ascolto|60",
                                "20/01/2024|2|Orientamento lavoro|45")));
    }

    @Test
    void severalNamesInACellAreSaidAsSuch() {
        var women = Sheet.of("Iscritte", "Nome|Nata il", "Amina Diallo|1990", "Joy Osas|1992", "Ana Pop|1993");
        for (var names : List.of("Amina Diallo, Joy Osas", "Amina Diallo; Ana Pop; Joy Osas", "Amina Diallo + Joy Osas",
                "Amina, Joy, Ana")) {
            for (var heading : List.of("Presenti", "Partecipanti", "Nome")) {
                assertEquals(List.of("2 two-names"), brought(WOMEN, women, Sheet.of("Presenze",
                        "Data|Attività|" + heading, "13/03/2024|Cucito|" + names, "14/03/2024|Cucito|Ana Pop"))
                        .refused(),
                        heading + " " + names);
            }
        }
        var came = brought("select count(*) from attendance", women, Sheet.of("Presenze", "Data|Attività|Presenti",
                "13/03/2024|Cucito|Amina Diallo", "14/03/2024|Cucito|Ana Pop", "15/03/2024|Cucito|Osas, Joy"));
        assertEquals("3 []", came.found() + " " + came.refused());
    }

    /// A husband heads the first family, and a wife the second one. The others may be headed by widowers.
    @Test
    void aWomanWhoHeadsAFamilyComesIn() {
        for (var words : List.of("head of household,wife,son,husband", "capofamiglia,moglie,figlio,marito",
                "cap de familie,soția,fiul,soțul")) {
            var parts = words.split(",", -1);
            var found = brought(WOMEN, Sheet.of("Beneficiaries",
                    Stream.of("Code|Name|Relationship|Age", "F1|Ahmad Karimi|%1$s|40", "F2|Laila Karimi|%2$s|35",
                            "F3|Amina Diallo|%1$s|33",
                            "F4|Ibra Diallo|%3$s|8", "F5|Issa Diallo|%4$s|36", "F6|Sam Osas|%1$s|29",
                            "F7|Leo Osas|%3$s|9", "F8|Kim Okoro|%1$s|51").map(row -> row.formatted((Object[]) parts))
                            .toArray(String[]::new)));
            assertEquals("Amina Diallo, Laila Karimi", found.found(), words);
            assertEquals(List.of("2 a-man", "5 a-man", "6 a-man", "7 a-man", "8 a-man", "9 a-man"), found.refused(),
                    words);
        }
    }

    /// *Donne >40* counts only some of the women: read alone, it would be said to be all of them.
    @Test
    void oneOfSeveralAgesIsNotTheCountOfAll() {
        var all = "select coalesce(group_concat(people, ' '), '') from (select people from v_door_count order by 1)";
        assertEquals(new Brought("", List.of("2 missing"), List.of()), brought(all, Sheet.of("Accessi",
                "Data|Donne 18-25|Donne 26-40|Donne >40|Minori", "13/03/2024|3|4|1|2")));
        assertEquals(new Brought("2 3", List.of(), List.of(SheetKind.DOOR_COUNTS)),
                brought(all, Sheet.of("Accessi", "Data|Donne >18|Minori <18", "13/03/2024|3|2")));
    }

    /// No other sheet lists the companies. A placement without one was found by her.
    @Test
    void companiesNextToPlacementsComeInWithTheirSector() {
        var all = """
                select group_concat(p.kind || ' ' || coalesce(c.name || ' ' || c.sector, '-'), ', ')
                  from placement p
                  left join company c on c.id = p.company
                 order by p.started_on""";
        var found = brought(all,
                Sheet.of("Donne", "Nome|Nata il", "Amina Diallo|1990", "Joy Osas|1995", "Ana Pop|1993"),
                Sheet.of("Tirocini 2024", "Beneficiaria|Azienda ospitante|Settore|Dal|Al|Ore sett.",
                        "Amina Diallo|Coop Sole|pulizie|15/01/2024|15/04/2024|25",
                        "Joy Osas|Coop Sole|pulizie|20/02/2024||20", "Ana Pop|-||21/02/2024||20"));
        assertEquals("traineeship Coop Sole N, traineeship Coop Sole N, traineeship - []",
                found.found() + " " + found.refused());
    }
}
