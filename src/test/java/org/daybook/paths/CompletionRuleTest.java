package org.daybook.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.daybook.paths.AttendedShare.Share;
import org.daybook.paths.CompletionRule.Goal;
import org.daybook.paths.CompletionRule.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Seventy in a hundred, or her goal (indicator 16).
class CompletionRuleTest {
    @ParameterizedTest
    @CsvSource({"70, 100, NOT_MET, BY_SESSIONS", "69, 100, NOT_MET, NOT_YET", "7, 10, NOT_MET, BY_SESSIONS",
            "6, 10, NOT_MET, NOT_YET", "2, 3, NOT_MET, NOT_YET", "3, 3, NOT_MET, BY_SESSIONS",
            "2, 2, NOT_MET, CANNOT_TELL", "0, 0, NOT_MET, CANNOT_TELL", "0, 0, MET, BY_GOAL", "6, 10, MET, BY_GOAL",
            "7, 10, MET, BY_SESSIONS"})
    void aPathIsCompletedBySessionsOrByHerGoal(int came, int held, Goal goal, Verdict verdict) {
        assertEquals(verdict, new CompletionRule(new Share(came, held), goal).verdict());
    }
}
