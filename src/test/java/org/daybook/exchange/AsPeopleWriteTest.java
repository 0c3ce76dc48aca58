package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Anything that any reader would understand is imported, and whatever is lost is reported.
class AsPeopleWriteTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);
    private final ValueReader reader = new ValueReader(LocalDate.of(2026, 11, 28));

    private ValueReader.Read read(ImportField field, String text) {
        return reader.read(field, new Cell(Cell.Kind.TEXT, text), DateHabit.DAY_FIRST, Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"17;6|17", "17,5|17", "17.5|17", "17 anni e 6 mesi|17", "17 years 6 months|17",
            "17 de ani și 6 luni|17", "34 anni|34"})
    void anAgeMayHaveMonths(String text, int years) {
        assertEquals(years, assertInstanceOf(ValueReader.Read.Value.class, read(ImportField.AGE, text)).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"30-35", "17,25", "30,35", "8 mesi", "34 anni e 2 figli", "over 60", "4, 7",
            "4; 7"})
    void aGuessAtAnAgeIsNone(String text) {
        assertInstanceOf(ValueReader.Read.Bad.class, read(ImportField.AGE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2 figli: Ana 3, Leo 5|true", "2 children (Ana, Leo)|true", "0 figli|false"})
    void childrenMayBeNamed(String text, boolean has) {
        assertEquals(has,
                assertInstanceOf(ValueReader.Read.Value.class, read(ImportField.WITH_CHILDREN, text)).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 val. 30 min.|90", "1 ora e 30 minuti|90", "2 h 15 min|135",
            "1 oră 45 min|105", "1 oră și 30 de minute|90", "2 ore şi 15 minute|135", "1 oră|60", "45 de minute|45",
            "1 ώρα και 30 λεπτά|90", "45 λ.|45", "1 ч. 30 мин.|90", "2 hours, 5 minutes|125", "2 valandos|120"})
    void aDurationMayHaveHoursAndMinutes(String text, int minutes) {
        assertEquals(minutes,
                assertInstanceOf(ValueReader.Read.Value.class, read(ImportField.MINUTES, text)).value());
    }

    /// Below such a heading, a tick means the opposite.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"No children;", "No. children;SOME", "Children;SOME", "Be vaikų;",
            "Без деца;", "No children (Y/N);", "Client: no children;", "No children (incl. minors);",
            "No of children;SOME", "No. children (minors);SOME", "Children (yes/no);SOME"})
    void aHeadingThatDeniesChildrenIsNotRead(String heading, @Nullable String some) {
        register.run(Sheet.of("Women", "Code|Name|Born|" + heading, "P1|Ana|1990|yes"));
        assertEquals(some == null ? "" : "some", register.one("select children from membership"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did not attend", "No show", "Non ha partecipato", "Mancata presenza", "A lipsit",
            "Nu prezentă", "Не присъства", "Όχι παρούσα", "Neatvyko", "Not present"})
    void aTickThatSheDidNotComeIsNoMark(String heading) {
        var result = register.run(Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990", "P2|Joy|1991"),
                Sheet.of("Visits", "Code|Date|Title|Path|" + heading, "P1|13/05/2025|Sewing|practical skills|x",
                        "P2|13/05/2025|Sewing|practical skills|"));
        assertEquals(new Counts(1, 0, 0, 1), result.counts().get(SheetKind.ATTENDANCE));
        assertEquals("Joy", register.one("""
                select p.preferred_name
                  from attendance a
                  join participant p on p.id = a.participant"""));
    }

    /// Somebody looks at these rows: the hours that she missed may be there, too.
    @ParameterizedTest
    @ValueSource(strings = {"Non ha frequentato", "Δεν συμμετείχε", "Nu a participat", "Не участвала",
            "Mancata partecipazione", "Sick"})
    void aTickInAColumnOfAbsencesIsNoMark(String heading) {
        var result = register.run(Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990", "P2|Joy|1991", "P3|Hope|1992"),
                Sheet.of("Visits", "Code|Date|Title|Path|" + heading, "P1|13/05/2025|Sewing|practical skills|x",
                        "P2|13/05/2025|Sewing|practical skills|", "P3|13/05/2025|Sewing|practical skills|"));
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.ATTENDANCE));
        assertEquals(List.of("2 not-yes-or-no present"), HerRegisters.refused(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ticked", "Came or not", "Non EU", "No card", "N"})
    void aFewTicksBelowAnotherHeadingLeaveTheRowsAsTheyAre(String heading) {
        var result = register.run(Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990", "P2|Joy|1991", "P3|Hope|1992"),
                Sheet.of("Visits", "Code|Date|Title|Path|" + heading, "P1|13/05/2025|Sewing|practical skills|1",
                        "P2|13/05/2025|Sewing|practical skills|", "P3|13/05/2025|Sewing|practical skills|"));
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.ATTENDANCE));
    }

    /// Only one of two numbers is kept, so this is reported.
    @Test
    void aSecondTelephoneIsNotLostSilently() {
        assertEquals(new ValueReader.Read.Rough("333 1234567", ProblemKind.FIRST_TELEPHONE),
                read(ImportField.TELEPHONE, "333 1234567 / 334 7654321"));
        assertEquals(new ValueReader.Read.Value("333/1234567"), read(ImportField.TELEPHONE, "333/1234567"));
    }

    @Test
    void hoursUnderOreAreHowLongItTook() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Anno di nascita", "R1|Ana|1990"),
                Sheet.of("Presenze", "Codice|Data|Attività|Percorso|Ore|Presenza",
                        "R1|5/2/2026|Cucito|competenze pratiche|2|P", "R1|15/2/2026|Cucito|competenze pratiche|3.5|P",
                        "R1|22/2/2026|Cucito|competenze pratiche|2h30|P",
                        "R1|1/3/2026|Cucito|competenze pratiche|4|P"));
        assertEquals("120,210,150,240", register.one("select group_concat(minutes) from (select minutes from session "
                + "order by on_day)"), () -> Register.said(result).toString());
        assertEquals(List.of("2 start-not-known"), Register.said(result));
    }

    /// In every language of the headings; minutes next to hours are minutes.
    @ParameterizedTest
    @ValueSource(strings = {"Number of hours", "N. ore", "Αριθμός ωρών", "Διάρκεια (ώρες)", "Valandų skaičius",
            "Trukmė, val.", "Număr de ore", "Брой часове", "Durata (h)"})
    void hoursAreHoursUnderEachOfTheirHeadings(String heading) {
        var result = register.run(Sheet.of("Incontri", "Data|Titolo|Percorso|" + heading,
                "5/2/2026|Cucito|competenze pratiche|2", "15/2/2026|Cucito|competenze pratiche|1,5"));
        assertEquals("120,90", register.one("select group_concat(minutes) from (select minutes from session "
                + "order by on_day)"), () -> Register.said(result).toString());
    }

    @Test
    void minutesBesideHoursAreMinutes() {
        register.run(Sheet.of("Incontri", "Data|Titolo|Percorso|Durata (ore/min)",
                "5/2/2026|Cucito|competenze pratiche|45", "15/2/2026|Cucito|competenze pratiche|1:30"));
        assertEquals("45,90",
                register.one("select group_concat(minutes) from (select minutes from session order by on_day)"));
    }

    @Test
    void anHourUnderOreStaysAnHour() {
        register.run(Sheet.of("Incontri", "Data|Titolo|Percorso|Ore", "5/2/2026|Cucito|competenze pratiche|10",
                "15/2/2026|Cucito|competenze pratiche|15.30"));
        assertEquals("10:00,15:30",
                register.one("select group_concat(starts_at) from (select starts_at from session order by on_day)"));
    }

    /// Answers in words are no headings, and the others are imported.
    @Test
    void answersInWordsAreNoHeadings() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Anno di nascita", "R1|Ana|1990", "R2|Bea|1991"),
                Sheet.of("Rosenberg", "Codice|Data|Q1|Q2|Q3|Q4|Q5|Q6|Q7|Q8|Q9|Q10",
                        "R1|15/2/2026|molto d'accordo|d'accordo|in disaccordo|d'accordo|d'accordo|d'accordo|"
                                + "d'accordo|d'accordo|d'accordo|d'accordo",
                        "R2|15/2/2026|3|2|1|0|3|2|1|0|3|2"));
        assertEquals(new Counts(1, 0, 1), result.counts().get(SheetKind.ANSWERS),
                () -> Register.said(result).toString());
    }

    @Test
    void howManyCameIsNoMark() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Anno di nascita", "I1|Ana|1990", "I2|Bea|1991"),
                Sheet.of("Cucito", "Codice|Nome|14/1/2026|21/1/2026", "I1|Ana|x|", "I2|Bea|x|x", "Presenti||2|1"));
        assertEquals(new Counts(3, 0, 0), result.counts().get(SheetKind.ATTENDANCE_GRID),
                () -> Register.said(result).toString());
    }

    /// A heading names the consent: anything that cannot be read waits by itself.
    @Test
    void oddWordsDoNotHideAConsent() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Anno di nascita|Consenso statistiche|Data consenso",
                "P1|Ana|1990|firmato|15/2/2026", "P2|Bea|1991|in attesa|15/2/2026", "P3|Cea|1992|scaduto|15/2/2026",
                "P4|Dea|1993|non firmato|15/2/2026", "P5|Eea|1994|da firmare|15/2/2026"));
        assertEquals("given 2026-02-15,refused 2026-02-15", register.one("select group_concat(answer || ' ' || on_day) "
                + "from (select answer, on_day from consent_event order by answer)"));
        assertEquals(List.of("3 unknown-word", "4 unknown-word", "6 unknown-word"), Register.said(result));
    }

    @Test
    void namesOfTwoLanguagesAreOfOneKindOfLetters() {
        var western = Charset.forName("windows-1252");
        assertEquals(western, LetterGuess.older("1;D'Angelo;Niccolò\n2;Müller;Zoë\n".getBytes(western)));
        var greek = Charset.forName("windows-1253");
        assertEquals(greek, LetterGuess.older("1;Ελένη;Müller\n2;Ζωή;Παππά\n".replace("ü", "u").getBytes(greek)));
    }

    /// A month alone is no title of an activity.
    @Test
    void theNextMonthBelowIsOfTheSameCourse() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Anno di nascita", "I1|Ana|1990"),
                Sheet.of("Italiano 2026", "Corso di italiano A1", "Gennaio", "Codice|Nome|13/1|20/1|27/1",
                        "I1|Ana|P|P|A", "Totale||1|1|0", "Febbraio", "Codice|Nome|3/2|10/2|17/2", "I1|Ana|P||P"));
        assertEquals(new Counts(4, 0, 0), result.counts().get(SheetKind.ATTENDANCE_GRID),
                () -> Register.said(result).toString());
    }

    @Test
    void hoursMayStandBesideTheBeginning() {
        register.run(Sheet.of("Incontri", "Data|Dalle|Alle|Ore|Titolo|Percorso",
                "15/2/2026|9:00|11:30|2.5|Cucito|competenze pratiche",
                "22/2/2026|14.00|16.00|2|Cucito|competenze pratiche"));
        assertEquals("09:00 150,14:00 120", register.one("select group_concat(starts_at || ' ' || minutes) "
                + "from (select starts_at, minutes from session order by on_day)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31|24", "31 anni|24 anni", "31 ετών|24", "31 m.|24 m."})
    void agesBelowABirthAreAges(String ages) {
        var both = ages.split("\\|", -1);
        register.run(Sheet.of("Women", "Code|Name|Born|Joined", "1|Ana|" + both[0] + "|2024-03-15",
                "2|Bea|" + both[1] + "|2024-03-15"));
        assertEquals("31 2024-03-15,24 2024-03-15", register.one("""
                select group_concat(stated_age || ' ' || stated_on)
                  from (select m.stated_age, m.stated_on
                          from membership m
                          join participant p on p.id = m.participant
                         order by p.preferred_name)"""));
    }

    /// An age among births is one: it counts from the day on which she joined, and is never a birth.
    @ParameterizedTest
    @ValueSource(strings = {"31 anni", "31 years old", "31 ετών", "31 metai", "31 de ani", "31 години"})
    void anAgeAmongBirthsIsAnAge(String age) {
        var result = register.run(Sheet.of("Women", "Code|Name|Born|Joined", "1|Ana|13/03/1990|2024-03-15",
                "2|Bea|" + age + "|2024-03-15", "3|Cleo|85 г.|2024-03-15", "4|Dina|circa 30|2024-03-15"));
        assertEquals(List.of("4 not-a-date", "5 not-a-date"), Register.refusedRows(result));
        assertEquals("Ana 1990, Bea 31", register.one("""
                select group_concat(said, ', ')
                  from (select p.preferred_name || ' ' || coalesce(p.birth_year, '') || coalesce(m.stated_age, '') as said
                          from participant p
                          left join membership m on m.participant = p.id
                         order by 1)"""));
    }

    /// *85* is a year as well.
    @Test
    void numbersThatMayBeYearsAreNoAges() {
        var result = register.run(Sheet.of("Women", "Code|Name|Born", "1|Ana|31", "2|Bea|85"),
                Sheet.of("Other women", "Code|Name|Born", "3|Cea|55", "4|Dea|58"));
        assertEquals(0, register.rows("membership where stated_age is not null"));
        assertEquals(4, Register.refusedRows(result).size());
    }

    /// The sheet's name has its month in numbers.
    @Test
    void aMonthInNumbersCompletesTheDays() {
        register.run(Sheet.of("Членове", "Карта|Име|Раждане", "К1|Ана|1990", "К2|Мария|1991"),
                Sheet.of("Присъствия м.03.2024", "Курс по български език", "№|Имена|1|8|15|22", "1|Ана|да|не|да|о",
                        "2|Мария|п|н|да|да"));
        assertEquals("2024-03-01,2024-03-15,2024-03-22", register.one("""
                select group_concat(on_day)
                  from (select distinct on_day
                          from session
                         order by on_day)"""));
    }
}
