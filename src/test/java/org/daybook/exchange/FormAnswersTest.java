package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers of a form on the web: questions as headings, and a time in front of each answer.
class FormAnswersTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    /// The first answer is no second row of headings.
    @Test
    void whoAnsweredFirstIsImportedToo() {
        var result = register.run(Sheet.of("Risposte",
                "Informazioni cronologiche|Come ti chiami? (nome e cognome)|Quando sei nata?|Da quale Paese vieni?|Hai figli?|Il tuo numero di telefono (WhatsApp)",
                "2024/03/13 9:15:22 AM CET|Joy Igbinedion|13/03/1998|Nigeria|Sì|333 1234567",
                "2024/03/25 4:02:10 PM CET|Amina Hassan|25/01/1990|Somalia|No|"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("Amina Hassan 1990 SO none, Joy Igbinedion 1998 NG some", register.one("""
                select group_concat(row, ', ')
                  from (select p.preferred_name || ' ' || p.birth_year || ' ' || p.citizenship || ' ' || m.children as row
                          from participant p
                          join membership m on m.participant = p.id
                         order by row)"""));
    }

    /// The number of those who came is nobody's number.
    @Test
    void howManyCameIsNoNumberOfHers() {
        register.run(
                Sheet.of("Laboratori", "Data|Laboratorio|Partecipanti|N.", "14/03/2024|Cucito|Joy Osas, Amina Hassan|2",
                        "21/03/2024|Cucito|Amina Hassan; Olha Petrenko|2"),
                Sheet.of("Donne", "N.|Nome|Nata il", "1|Joy Osas|1998", "2|Amina Hassan|1990",
                        "3|Olha Petrenko|1985"));
        assertEquals(3, register.rows("participant"));
        assertEquals(0, register.rows("attendance"));
    }

    @Test
    void digitsOfOtherScriptsAreDigits() {
        assertEquals("12/03/1998", CleanText.of("١٢/٠٣/١٩٩٨", new HashSet<>()));
        assertEquals("1375", CleanText.of("۱۳۷۵", new HashSet<>()));
    }

    /// A list of trainees says what kind of work it is.
    @Test
    void traineesAreTrainees() {
        var result = register.run(Sheet.of("Donne", "Nome|Nata il", "Joy Osas|1998", "Amina Hassan|1990"),
                Sheet.of("Tirocini", "Tirocinante|Data inizio|Data fine|Ore settimanali",
                        "Joy Osas|15/01/2024|14/07/2024|25", "Amina Hassan|23/02/2024||20"));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals("2 traineeship", register.one("select count(*) || ' ' || min(kind) from placement"));
    }

    /// *Trattamento* begins like *tratta*, and is the processing of data.
    @Test
    void theProcessingOfDataIsNoViolence() {
        var never = new SensitiveHeadings(WordTable.headings());
        assertEquals(Optional.empty(), never.of("Acconsento al trattamento dei dati"));
        assertEquals(Optional.of(SensitiveColumn.VIOLENCE), never.of("Vittima di tratta"));
        assertEquals(Optional.of(SensitiveColumn.VIOLENCE), never.of("vic_TypeOfExploitation"));
    }

    /// A list of who was there may have its day in its title or its name, but not two.
    @ParameterizedTest
    @CsvSource({"Cucito 14 marzo 2024,Corso di cucito,1", "Foglio1,Corso di cucito - Data: 14/03/2024,1",
            "Foglio1,Corso di cucito dal 14/03/2024 al 21/03/2024,0", "Foglio1,Corso di cucito,0"})
    void theDayMayBeInTheTitle(String name, String title, int came) {
        register.run(Sheet.of("Donne", "Nome|Nata il", "Joy Osas|1998", "Amina Hassan|1990"),
                Sheet.of(name, title, "Nome|Presente|Note", "Joy Osas|sì|", "Amina Hassan|no|malata"));
        assertEquals(came, register.rows("attendance"));
        assertEquals(came == 0 ? "" : "2024-03-14", register.one("select coalesce(max(on_day), '') from session"));
    }
}
