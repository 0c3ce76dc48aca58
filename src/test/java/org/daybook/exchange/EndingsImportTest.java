package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A woman who left a path is not on it, even if nobody wrote the day.
class EndingsImportTest {
    private static final Sheet WOMEN = Sheet.of("Women", "Code|Name|Born", "W1|Amina|1990", "W2|Joy|1991",
            "W3|Rosa|1992");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String paths() {
        return register.one("""
                select coalesce(group_concat(said, ', '), '')
                  from (select p.preferred_name || ' ' || coalesce(e.ended_on, '-') || ' '
                               || coalesce(e.how_ended, '-') as said
                          from enrolment e
                          join participant p on p.id = e.participant
                         order by p.preferred_name)""");
    }

    private static List<String> refused(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(problem -> problem.row() + " " + problem.kind().code() + " "
                        + problem.field().map(ImportField::code).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Outcome", "Status"})
    void anEndingWithoutItsDayWaits(String heading) {
        var result = register.run(WOMEN, Sheet.of("Paths", "Code|Programme|Start date|" + heading + "|End date",
                "W1|Practical skills|13.03.2025|completed|13.06.2025",
                "W2|Psychosocial support|14.03.2025|dropped out|", "W3|Practical skills|15.03.2025|active|"));
        assertEquals("Amina 2025-06-13 completed, Rosa - -", paths());
        assertEquals(List.of("3 missing ended"), refused(result));
    }

    @Test
    void aReasonForLeavingWithoutItsDayWaits() {
        var result = register.run(WOMEN, Sheet.of("Paths", "Code|Programme|Start date|End date|Reason for leaving",
                "W1|Practical skills|13.03.2025||work", "W3|Practical skills|15.03.2025||"));
        assertEquals("Rosa - -", paths());
        assertEquals(List.of("2 missing ended"), refused(result));
    }

    /// It belongs only to *left early*.
    @Test
    void aReasonThatIsNotKeptIsSaid() {
        var result = register.run(WOMEN, Sheet.of("Paths", "Code|Programme|Start date|End date|Outcome|Reason",
                "W1|Practical skills|13.03.2025|13.06.2025|transferred|moved",
                "W2|Practical skills|14.03.2025|14.06.2025||work",
                "W3|Practical skills|15.03.2025|15.06.2025|left early|work"));
        assertEquals("Amina 2025-06-13 transferred, Joy 2025-06-14 -, Rosa 2025-06-15 left-early", paths());
        assertEquals(List.of("2 reason-not-kept", "3 reason-not-kept"), Register.said(result).stream()
                .filter(said -> said.endsWith("kept")).toList());
        assertEquals("work", register.one("select group_concat(reason) from enrolment"));
    }

    @Test
    void anEndingToComeThatIsSaidToBeOverWaits() {
        var result = register.run(WOMEN, Sheet.of("Paths", "Code|Programme|Start date|End date|Outcome",
                "W1|Practical skills|13.03.2025|31.01.2027|completed",
                "W2|Practical skills|14.03.2025|31.01.2027|"));
        assertEquals("Joy - -", paths());
        assertEquals(List.of("2 impossible-date ended"), refused(result));
    }

    @Test
    void workThatEndedWithoutItsDayWaits() {
        var result = register.run(WOMEN, Sheet.of("Placements", "Code|Kind of work|Started|Ended|Why it ended",
                "W1|job|13.03.2025||dismissed", "W2|job|14.03.2025|14.06.2025|other work"));
        assertEquals("other-work", register.one("select group_concat(ended_because) from placement"));
        assertEquals(List.of("2 missing ended"), refused(result));
    }

    /// A list of one course names women, too: what their register states about them is not lost because of it.
    @Test
    void theSheetThatSaysMostOfAWomanIsTaken() {
        register.run(Sheet.of("Yoga", "Code|Name", "W1|Amina", "W2|Joy"),
                Sheet.of("Register", "Code|Name|Born|Nationality", "W1|Amina|1990|Guinea", "W2|Joy|1991|Nigeria"));
        assertEquals("Amina 1990 GN, Joy 1991 NG", register.one("""
                select group_concat(preferred_name || ' ' || birth_year || ' ' || citizenship, ', ')
                  from (select * from participant order by preferred_name)"""));
    }
}
