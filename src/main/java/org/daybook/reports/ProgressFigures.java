package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;

/// What is counted of childcare, certificates, milestones, questionnaires, levels of languages and goals in a year, row by row:
/// indicators 9, 19, 21 to 25 and 27. True and secret.
///
/// @param stays      days on which children were looked after
/// @param certified  certificates
/// @param milestones civic milestones
/// @param first      who answered WHO-5 for the first time
/// @param statements answers to the five statements
/// @param levels     levels of languages, also of earlier years
/// @param goals      goals that ended or were looked at again
record ProgressFigures(List<Stay> stays, List<Certified> certified, List<Reached> milestones, List<First> first,
        List<Statements> statements, List<Level> levels, List<Reviewed> goals) {
    static final ProgressFigures NONE = new ProgressFigures(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    ProgressFigures {
        stays = List.copyOf(stays);
        certified = List.copyOf(certified);
        milestones = List.copyOf(milestones);
        first = List.copyOf(first);
        statements = List.copyOf(statements);
        levels = List.copyOf(levels);
        goals = List.copyOf(goals);
    }

    /// Children of hers were looked after.
    ///
    /// @param times how often they were signed in on that day
    record Stay(String her, LocalDate on, boolean agreed, int times) implements CountedRow {}

    /// She gained a certificate.
    record Certified(String her, LocalDate on, boolean agreed) implements CountedRow {}

    /// She reached a civic milestone.
    ///
    /// @param kind code of its kind
    record Reached(String her, LocalDate on, boolean agreed, String kind) implements CountedRow {}

    /// She answered WHO-5 for the first time.
    ///
    /// @param low whether it was below 50 of 100; not known without a score, or where she withdrew her yes to questionnaires
    record First(String her, LocalDate on, boolean agreed, YesOrNo low) implements CountedRow {}

    /// She answered the five statements.
    ///
    /// @param empowered whether she said 4 or 5 to four of them; not known where she withdrew her yes to questionnaires
    /// @param knowsHelp whether she said 4 or 5 to knowing where to ask for help; likewise, and where she left it out
    record Statements(String her, LocalDate on, boolean agreed, YesOrNo empowered, YesOrNo knowsHelp)
            implements
                CountedRow {}

    /// Her level of a language was noted.
    ///
    /// @param language ISO 639
    /// @param step     from 0, before A1, to 6, C2
    record Level(String her, LocalDate on, boolean agreed, String language, int step) implements CountedRow {}

    /// A goal of hers ended, or she was asked how far she is with it.
    record Reviewed(String her, LocalDate on, boolean agreed, GoalCategory how) implements CountedRow {}
}
