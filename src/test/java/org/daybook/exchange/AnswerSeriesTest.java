package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questionnaires whose name does not state the number of items, and several of them in one row.
class AnswerSeriesTest {
    private static final Sheet WOMEN = Sheet.of("Elenco", "Tessera|Nome|Nata", "A1|Amina|1990", "A2|Joy|1991");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String readings() {
        return register.one("""
                select coalesce(group_concat(said, ', '), '')
                  from (select p.preferred_name || ' ' || r.code || ' ' || r.on_day || ' '
                               || (select group_concat(value, '')
                                     from (select value
                                             from reading_answer a
                                            where a.reading = r.id
                                            order by cast(item as integer))) as said
                          from reading r
                          join participant p on p.id = r.participant
                         order by p.preferred_name, r.on_day, r.code)""");
    }

    private static String items(String before, int most, String after) {
        return IntStream.rangeClosed(1, most).mapToObj(item -> before + item + after).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({"GSE, 10, '', gse-10, 1234123412", "GSE, 10, Q, gse-10, 1234123412",
            "GSE-10, 10, '', gse-10, 1234123412",
            "Scala GSE, 6, Domanda , gse-6, 123412", "WHO-5, 5, Q, who-5, 12341",
            "Rosenberg, 10, '', rosenberg, 1230123012",
            "Foglio1, 5, WHO5_, who-5, 12341", "Foglio1, 10, GSE , gse-10, 1234123412"})
    void theNameAndTheNumberOfItemsSayTheQuestionnaire(String sheet, int most, String before, String code,
            String answers) {
        var result = register.run(WOMEN, Sheet.of(sheet, "Tessera|Data|" + items(before, most, ""),
                "A1|13.03.2025|" + String.join("|", answers.split(""))));
        assertEquals("Amina " + code + " 2025-03-13 " + answers, readings(),
                () -> Register.refusedRows(result).toString());
    }

    /// Of two questionnaires of one name, the columns indicate neither.
    @Test
    void anotherNumberOfItemsIsNoQuestionnaire() {
        var result = register.run(WOMEN, Sheet.of("GSE", "Tessera|Data|" + items("", 8, ""),
                "A1|13.03.2025|1|2|3|4|1|2|3|4"));
        assertEquals("", readings());
        assertEquals(List.of("2 unknown-questionnaire"), Register.refusedRows(result));
    }

    @Test
    void beforeAndAfterInOneRowAreTwo() {
        register.run(WOMEN, Sheet.of("WHO-5", "Tessera|Data pre|" + items("WHO5_", 5, " pre") + "|Data post|"
                + items("WHO5_", 5, " post"), "A1|13.03.2025|1|2|3|2|1|16.06.2025|3|4|4|3|5",
                "A2|14.03.2025|0|1|2|1|0||||||"));
        assertEquals("Amina who-5 2025-03-13 12321, Amina who-5 2025-06-16 34435, Joy who-5 2025-03-14 01210",
                readings());
    }

    @Test
    void theTimeMayStandInARowAbove() {
        register.run(WOMEN,
                Sheet.of("Rosenberg", "Tessera|prima|||||||||||dopo", "|Data|" + items("", 10, "") + "|Data|"
                        + items("", 10, ""), "A1|13.03.2025|0|1|2|3|0|1|2|3|0|1|16.06.2025|3|3|3|3|3|3|3|3|3|3"));
        assertEquals("Amina rosenberg 2025-03-13 0123012301, Amina rosenberg 2025-06-16 3333333333", readings());
    }

    /// One day for two times: nobody knows on which of them she answered.
    @ParameterizedTest
    @CsvSource({"'T0 ', ''", "'', ' prima'"})
    void whereATimeHasNoDayNothingIsTaken(String before, String after) {
        var then = before.isEmpty() ? " dopo" : "";
        var result = register.run(WOMEN, Sheet.of("WHO-5", "Tessera|Data|" + items(before, 5, after) + "|"
                + items(before.isEmpty() ? "" : "T1 ", 5, then), "A1|13.03.2025|1|2|3|2|1|3|4|4|3|5"));
        assertEquals("", readings());
        assertEquals(List.of("2 item-twice"), Register.refusedRows(result));
    }

    @Test
    void answersOfATimeWithoutItsDayWait() {
        var result = register.run(WOMEN, Sheet.of("WHO-5", "Tessera|Data T0|" + items("", 5, " T0") + "|Data T1|"
                + items("", 5, " T1"), "A1|13.03.2025|1|2|3|2|1||3|4|4|3|5"));
        assertEquals("Amina who-5 2025-03-13 12321", readings());
        assertEquals(List.of("2 missing"), Register.refusedRows(result));
    }

    @Test
    void twoQuestionnairesInOneRowAreTwo() {
        register.run(WOMEN,
                Sheet.of("Questionari", "Tessera|Data|" + items("WHO5_", 5, "") + "|" + items("GSE_", 10, ""),
                        "A1|13.03.2025|1|2|3|2|1|1|2|3|4|1|2|3|4|1|2", "A2|14.03.2025|0|0|0|0|0||||||||||"));
        assertEquals("Amina gse-10 2025-03-13 1234123412, Amina who-5 2025-03-13 12321, Joy who-5 2025-03-14 00000",
                readings());
    }

    /// The only dates of the row are those on which she began and ended.
    @Test
    void beforeAndAfterAreWhenSheBeganAndEnded() {
        var result = register.run(WOMEN, Sheet.of("WHO-5", "Tessera|Data inizio|Data fine|prima|||||dopo||||",
                "|||1|2|3|4|5|1|2|3|4|5", "A1|13.03.2025|16.06.2025|1|2|3|2|1|3|4|4|3|5",
                "A2|14.03.2025||0|1|2|1|0|1|1|1|1|1"));
        assertEquals("Amina who-5 2025-03-13 12321, Amina who-5 2025-06-16 34435, Joy who-5 2025-03-14 01210",
                readings());
        assertEquals(List.of("4 missing"), Register.refusedRows(result));
        assertEquals(List.of("3 day-of-path", "4 day-of-path", "3 day-of-path"),
                result.problems().stream().filter(problem -> problem.kind() == ProblemKind.DAY_OF_PATH)
                        .map(problem -> problem.row() + " " + problem.kind().code()).toList());
    }

    /// The other five answers alone would be another reading.
    @Test
    void aQuestionWhoseAnswersMayBeReversedIsNotLeftOut() {
        var result = register.run(Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990"),
                Sheet.of("Rosenberg", "Code|Date|1|2|3 (R)|4|5R|6|7|8*|Q9_r|10 (inv.)",
                        "P1|15/03/2024|3|2|1|0|3|2|1|0|3|2"));
        assertEquals(List.of("2 item-unclear"), Register.refusedRows(result));
        assertEquals("0", register.one("select count(*) from reading"));
        house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals("0", register.one("select count(*) from reading"));
    }

    /// The same before and after.
    @Test
    void aQuestionWhoseAnswersMayBeReversedIsNotLeftOutOfASeries() {
        var items = "1 %s|2 (R) %s|3 %s|4 %s|5 (R) %s|6 (R) %s|7 %s|8 %s|9 %s|10 %s";
        var result = register.run(Sheet.of("Women", "Code|Name|Born", "P1|Ana|1990", "P2|Joy|1991"),
                Sheet.of("Rosenberg", "Code|Date pre|" + items.replace("%s", "pre") + "|Date post|"
                        + items.replace("%s", "post"),
                        "P1|15/03/2024|3|2|1|0|3|2|1|0|3|2|15/06/2024|3|2|1|0|3|2|1|0|3|2",
                        "P2|not known|3|2|1|0|3|2|1|0|3|2||||||||||"));
        assertEquals("0", register.one("select count(*) from reading"), () -> Register.said(result).toString());
        assertEquals(List.of("2 item-unclear", "2 item-unclear", "3 missing"),
                Register.refusedRows(result).stream().sorted().toList());
        house.open().imports().mending().again(result.id().orElseThrow());
        assertEquals("0", register.one("select count(*) from reading"));
    }
}
