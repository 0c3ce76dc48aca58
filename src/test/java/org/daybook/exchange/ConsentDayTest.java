package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A day next to an answer to a consent is the day of that answer.
class ConsentDayTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String consents() {
        return register.one("""
                select coalesce(group_concat(said, ', '), '')
                  from (select p.preferred_name || ' ' || c.answer || ' ' || c.on_day as said
                          from consent_event c
                          join participant p on p.id = c.participant
                         order by p.preferred_name, c.on_day)""");
    }

    private static List<String> refused(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(problem -> problem.row() + " " + problem.kind().code() + " "
                        + problem.field().map(ImportField::code).orElse("-"))
                .toList();
    }

    private ImportResult run(String answer, String day) {
        return register.run(Sheet.of("Consensi", "Codice|Nome|Finalità|Risposta|Data",
                "1|Amina|statistiche|" + answer + "|" + day, "2|Joy|statistiche|sì|16.02.2025"),
                Sheet.of("Iscritte", "Codice|Nome|Nata", "1|Amina|1991", "2|Joy|1995"));
    }

    @ParameterizedTest
    @CsvSource({"withdrawn 1/4, withdrawn 2025-04-01", "revocato il 1.4., withdrawn 2025-04-01",
            "ritirato 03/01, withdrawn 2026-01-03", "revoca 1 aprile, withdrawn 2025-04-01",
            "revocata (1.4.2025), withdrawn 2025-04-01", "revocato 2025-04-01, withdrawn 2025-04-01",
            "оттеглено на 1.4, withdrawn 2025-04-01", "ανακλήθηκε στις 1/4/2025, withdrawn 2025-04-01",
            "retras la 1 aprilie 2025, withdrawn 2025-04-01", "sì 12.02.2025, given 2025-02-12",
            "sì 15/02, given 2025-02-15", "sì (2025), given 2025-02-15", "no 12.02.2025, refused 2025-02-12"})
    void itIsTheDayOfTheAnswer(String answer, String said) {
        var result = run(answer, "15.02.2025");
        assertEquals("Amina " + said + ", Joy given 2025-02-16", consents(), () -> refused(result).toString());
    }

    @ParameterizedTest
    @CsvSource({"revocato 1/4, '', no-day day", "revocato 2025, 15.02.2025, no-day day",
            "revocato aprile 2025, 15.02.2025, no-day day", "sì 1/4, 15.02.2025, no-day day",
            "sì 2024, 15.02.2025, no-day day", "revocato 31/02, 15.02.2025, not-a-date day",
            "sì 1.2.2025 e 3.3.2025, 15.02.2025, unknown-word answer",
            "revocato 1.4.2025 - 3.5.2025, 15.02.2025, not-a-date day",
            "revocato 1.4.2031, 15.02.2025, impossible-date day"})
    void whatLeavesTheDayOpenWaits(String answer, String day, String why) {
        var result = run(answer, day);
        assertEquals("Joy given 2025-02-16", consents());
        assertEquals(List.of("2 " + why), refused(result).stream().distinct().limit(1).toList());
    }

    /// As another program writes a column of numbers.
    @ParameterizedTest
    @CsvSource({"1.0, given", "0.0, refused"})
    void aNumberWithDecimalsIsNoDay(String answer, String code) {
        run(answer, "15.02.2025");
        assertEquals("Amina " + code + " 2025-02-15, Joy given 2025-02-16", consents());
    }

    @Test
    void theDayBesideAnAnswerNeedsNoColumn() {
        register.run(Sheet.of("Iscritte", "Codice|Nome|Nata|Consenso statistiche", "1|Amina|1991|sì 15.02.2025",
                "2|Joy|1995|no, 16.02.2025"));
        assertEquals("Amina given 2025-02-15, Joy refused 2025-02-16", consents());
    }

    @Test
    void dayAndMonthAreAskedOnceAndKeptAsAnswered() {
        var sheet = Sheet.of("Iscritte", "Codice|Nome|Nata|Consenso statistiche|Data consenso",
                "1|Amina|1991|revocato 4/1/2025|2024-02-15", "2|Joy|1995|sì?? 5/2/2025|2024-02-16");
        var imports = house.open().imports();
        var check = imports.check(imports.plan(List.of(sheet), ImportMapping.GUESSED));
        assertEquals(List.of(ImportField.DAY), check.questions().stream().map(DateQuestion::field).toList());
        var result = imports.run(
                imports.check(check.plan().answered(check.questions().getFirst(), DateHabit.MONTH_FIRST)),
                Progress.unwatched());
        assertEquals("Amina withdrawn 2025-04-01", consents());
        var id = result.id().orElseThrow();
        assertEquals("sì?? 2/5/2025", imports.mending().open(imports.refused(id).getFirst().id()).orElseThrow()
                .cells().get(ImportField.ANSWER));
    }

    private static final Sheet WITHOUT_DAY = Sheet.of("Iscritte",
            "Codice|Nome|Nata|Consenso statistiche|Consenso contatto", "1|Amina|1991|sì|no",
            "2|Joy|1995|sì 16.02.2025|sì");

    private ImportCheck check(Sheet... sheets) {
        return house.open().imports().check(house.open().imports().plan(List.of(sheets), ImportMapping.GUESSED));
    }

    /// Until it is answered they wait, and the women are imported.
    @Test
    void aSheetWithoutDaysIsAskedOnceForAllItsConsents() {
        var check = check(WITHOUT_DAY);
        assertEquals(1, check.days().size());
        var question = check.days().getFirst();
        var imports = house.open().imports();
        assertEquals(List.of("2 missing day", "3 missing day", "2 missing day").stream().sorted().toList(),
                refused(imports.dryRun(check, Progress.unwatched())).stream().sorted().toList());
        var answered = imports.check(check.plan().answered(question, Optional.of(LocalDate.of(2025, 2, 10))));
        assertEquals(List.of(), answered.days());
        imports.run(answered, Progress.unwatched());
        assertEquals("Amina given 2025-02-10, Amina refused 2025-02-10, Joy given 2025-02-10, Joy given 2025-02-16",
                consents());
    }

    @Test
    void theyMayBeLeftOut() {
        var check = check(WITHOUT_DAY);
        var answered = house.open().imports()
                .check(check.plan().answered(check.days().getFirst(), Optional.empty()));
        var result = house.open().imports().run(answered, Progress.unwatched());
        assertEquals("", consents());
        assertEquals(List.of(), refused(result));
        assertEquals("2", register.one("select count(*) from participant"));
    }

    /// An empty column of days states nothing; a day in one row shows that the others are missing.
    @Test
    void onlyWhereNoRowSaysADayItIsAsked() {
        assertEquals(1, check(Sheet.of("Consensi", "Codice|Nome|Finalità|Risposta|Data", "1|Amina|statistiche|sì|",
                "2|Joy|statistiche|sì|")).days().size());
        assertEquals(List.of(), check(Sheet.of("Consensi", "Codice|Nome|Finalità|Risposta|Data",
                "1|Amina|statistiche|sì|15.02.2025", "2|Joy|statistiche|sì|")).days());
    }

    /// One day for all would override what a row itself states.
    @Test
    void aDayThatCannotBeReadIsADayToo() {
        assertEquals(List.of(), check(Sheet.of("Consensi", "Codice|Nome|Finalità|Risposta|Data",
                "1|Amina|statistiche|sì|31.02.2025", "2|Joy|statistiche|sì|")).days());
        assertEquals(List.of(), check(Sheet.of("Consensi", "Codice|Nome|Finalità|Risposta|Data",
                "1|Amina|statistiche|boh|15.02.2025", "2|Joy|statistiche|sì|")).days());
    }

    @Test
    void whatIsTypedAsThatDay() {
        var question = check(WITHOUT_DAY).days().getFirst();
        assertEquals(Optional.of(LocalDate.of(2026, 3, 5)), question.day("5/3"));
        assertEquals(Optional.of("exchange.problem.future"), question.problem("5/3/2027").map(Problem::key));
        assertEquals(Optional.of("exchange.problem.no-date"), question.problem("").map(Problem::key));
    }

    /// The answer for one file does not apply to the next.
    @Test
    void aMappingKeepsNoSuchDay() {
        var check = check(WITHOUT_DAY);
        var plan = check.plan().answered(check.days().getFirst(), Optional.of(LocalDate.of(2025, 2, 10)));
        assertFalse(MappingFile.written(plan).contains("2025-02-10"));
    }
}
