package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Registers of one sheet with free notes: a note may state that she never took the path in her row.
class FreeNotesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String those(String table) {
        return register.one("""
                select coalesce(group_concat(one, ' '), '')
                  from (select p.preferred_name || ' ' || m.started_on as one
                          from %s m
                          join participant p on p.id = m.participant
                         order by 1)""".formatted(table));
    }

    private String women() {
        return register.one("""
                select group_concat(preferred_name, ' ')
                  from (select preferred_name from participant order by 1)""");
    }

    /// Headings for card, name, day, path and notes, a path, and notes that deny it.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Card|Name|Joined|Path|Notes;Practical skills;waiting list|wants to start|never came|On the waiting list since May"
                    + "|no show|withdrew before starting|to be enrolled|did not start (ill)|Moroccan, not yet enrolled|waiting",
            "Codice|Nome|Data di ingresso|Percorso|Note;Competenze pratiche;lista d'attesa|In lista di attesa|da iscrivere"
                    + "|ritirata prima di iniziare|mai venuta|parla francese, vuole iniziare|non ha mai iniziato"
                    + "|in attesa|rinuncia|non si è presentata",
            "Κωδικός|Όνομα|Πρώτη επίσκεψη|Διαδρομή|Παρατηρήσεις;Πρακτικές δεξιότητες;λίστα αναμονής|σε αναμονή"
                    + "|θέλει να ξεκινήσει|δεν ήρθε ποτέ|αποχώρησε πριν ξεκινήσει|δεν ξεκίνησε|προς εγγραφή",
            "Kodas|Vardas|Pirmas apsilankymas|Kelias|Pastabos;Praktiniai įgūdžiai;laukiančiųjų sąraše|nori pradėti"
                    + "|niekada neatėjo|pasitraukė prieš pradžią|dar nepradėjo|reikia įrašyti|laukia",
            "Cod|Nume|Prima vizită|Parcurs|Observații;Abilități practice;pe lista de așteptare|vrea să înceapă"
                    + "|nu a venit niciodată|retrasă înainte de a începe|nu a început|de înscris|în așteptare",
            "Код|Име|Първо посещение|Път|Забележки;Практически умения;в списъка на чакащите|иска да започне"
                    + "|никога не е идвала|отказа се преди да започне|още не е започнала|за записване|чака"})
    void aNoteThatDeniesAPathKeepsItWaiting(String headings, String path, String notes) {
        var each = List.of(notes.split("\\|", -1));
        var rows = Stream.concat(Stream.of(headings, "1|Ana|13/05/2024|" + path + "|"),
                IntStream.range(0, each.size())
                        .mapToObj(i -> i + 2 + "|Joy" + (char) ('a' + i) + "|14/05/2024|" + path + "|" + each.get(i)));
        var result = register.run(Sheet.of("Sheet1", rows.toArray(String[]::new)));
        assertEquals("Ana 2024-05-13", those("enrolment"), () -> Register.said(result).toString());
        assertEquals(each.size(), Register.refusedRows(result).stream().filter(row -> row.endsWith(" not-happened"))
                .count(), () -> Register.said(result).toString());
        assertEquals(each.size() + 1, register.rows("participant"));
        house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals("Ana 2024-05-13", those("enrolment"));
    }

    /// What notes say otherwise is nothing about the path.
    @ParameterizedTest
    @ValueSource(strings = {"speaks French", "non parla italiano", "no", "has no papers",
            "waiting list for the nursery", "Housing waiting list", "council housing waiting list",
            "asilo in lista d'attesa",
            "laukia vietos darželyje", "nido: lista d'attesa",
            "in lista d'attesa per l'asilo nido", "wants to start work", "called 3/5", "interview 12/4/2024",
            "came with her sister", "job: left", "left her husband", "permit expired", "casa: chiusa",
            "dimessa dall'ospedale", "δεν μιλάει ελληνικά", "nu vorbește română", "не говори български",
            "nekalba lietuviškai", "mai in ritardo", "very motivated"})
    void anyOtherNoteDeniesNothing(String note) {
        for (var heading : List.of("Notes", "Commenti", "Note operatrice")) {
            register.run(Sheet.of("Sheet1", "Card|Name|Joined|Path|" + heading, "1|Ana|13/05/2024|Practical skills|",
                    "2|Joy|14/05/2024|Practical skills|" + note));
            assertEquals("Ana 2024-05-13 Joy 2024-05-14", those("enrolment"));
        }
    }

    /// Next to a first day of its own, and next to work, a note denies as much.
    @Test
    void aNoteDeniesAFirstDayOfItsOwn() {
        var result = register.run(Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990", "P2|Joy|1991"),
                Sheet.of("Enrolments", "Code|Path|Start|Remarks", "P1|practical skills|2024-03-15|",
                        "P2|practical skills|2024-03-15|never came"),
                Sheet.of("Placements", "Code|Kind of work|Started|Comments", "P1|job|2024-03-15|",
                        "P2|job|2024-03-15|never started"));
        assertEquals("Ana 2024-03-15", those("enrolment"));
        assertEquals("Ana 2024-03-15", those("placement"));
        assertEquals(List.of("3 not-happened", "3 not-happened"), Register.refusedRows(result));
    }

    /// A day in the notes may be the first one. The other rows are not affected.
    @ParameterizedTest
    @ValueSource(strings = {"20/05/2024", "started 3/6/2024", "began in June", "inizio corso 3/6",
            "ha iniziato a giugno",
            "inizia il 3 giugno", "dal 17/06 al 20/07", "from 3.6.", "ξεκίνησε 3/6/2024", "άρχισε τον Ιούνιο",
            "pradėjo 2024-06-03",
            "a început la 3.06.2024",
            "a început în iunie", "започна на 3.06.2024"})
    void aNoteMayStateAnotherFirstDay(String note) {
        var result = register.run(Sheet.of("Sheet1", "Card|Name|Joined|Path|Notes",
                "1|Ana|13/05/2024|Practical skills|", "2|Joy|14/05/2024|Practical skills|" + note,
                "3|Lea|15/05/2024|Practical skills|works mornings"));
        assertEquals("Ana Joy Lea", women());
        assertEquals("Ana 2024-05-13 Lea 2024-05-15", those("enrolment"), () -> Register.said(result).toString());
        assertEquals(List.of("3 not-happened"), Register.refusedRows(result));
    }

    /// A note that she left waits for the last day: otherwise she would remain on the path until today.
    @ParameterizedTest
    @ValueSource(strings = {"dropped out", "discharged 12/6/2024", "left", "very motivated, dropped out",
            "dimessa", "dimessa il 12/06/2024", "ha un figlio; abbandonato", "διέκοψε", "εγκατέλειψε", "nutraukė",
            "a renunțat", "напусна", "отказа се"})
    void aNoteThatSheLeftWaitsForTheLastDay(String note) {
        var result = register.run(Sheet.of("Sheet1", "Card|Name|Joined|Path|Notes",
                "1|Ana|13/05/2024|Practical skills|", "2|Joy|14/05/2024|Practical skills|" + note,
                "3|Lea|15/05/2024|Practical skills|works mornings"));
        assertEquals("Ana Joy Lea", women());
        assertEquals("Ana 2024-05-13 Lea 2024-05-15", those("enrolment"), () -> Register.said(result).toString());
        assertEquals(List.of("3 missing"), Register.refusedRows(result));
    }

    /// With a last day of its own, the enrolment has ended as noted.
    @Test
    void aLastDayAgreesWithTheNote() {
        var result = register.run(Sheet.of("Sheet1", "Card|Name|Joined|Path|Left on|Notes",
                "1|Ana|13/05/2024|Practical skills|15/06/2024|dropped out"));
        assertEquals("Ana 2024-05-13", those("enrolment"), () -> Register.said(result).toString());
        assertEquals(List.of(), Register.refusedRows(result));
    }

    /// Notes may be in a column without a heading, and next to the path itself.
    @Test
    void aNoteMayBeAnywhereInTheRow() {
        var result = register.run(Sheet.of("Sheet1", "Card|Name|Joined|Path|", "1|Ana|13/05/2024|Practical skills|",
                "2|Joy|14/05/2024|Practical skills|waiting list",
                "3|Lea|15/05/2024|Practical skills (waiting list)|"));
        assertEquals("Ana Joy Lea", women());
        assertEquals("Ana 2024-05-13", those("enrolment"), () -> Register.said(result).toString());
    }
}
