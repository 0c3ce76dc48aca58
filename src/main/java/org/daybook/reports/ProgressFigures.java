package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;

/// What is counted in a year of childcare, certificates, milestones, questionnaires, language levels and goals, row by row:
/// indicators 9, 19, 21 to 25 and 27. Exact and confidential.
///
/// @param stays      days on which children were looked after
/// @param certified  certificates
/// @param milestones civic milestones
/// @param first      women who answered WHO-5 for the first time
/// @param statements answers to the five statements
/// @param levels     language levels, also of earlier years
/// @param goals      goals that ended or were reviewed
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

    /// Her children were looked after.
    ///
    /// @param times how often they were signed in on that day
    record Stay(String her, LocalDate on, boolean agreed, int times) implements CountedRow {}

    /// She earned a certificate.
    record Certified(String her, LocalDate on, boolean agreed) implements CountedRow {}

    /// She reached a civic milestone.
    ///
    /// @param kind the code of its kind
    record Reached(String her, LocalDate on, boolean agreed, String kind) implements CountedRow {}

    /// She answered WHO-5 for the first time.
    ///
    /// @param low whether it was below 50 of 100; not known without a score, or if she withdrew her consent to questionnaires
    record First(String her, LocalDate on, boolean agreed, YesOrNo low) implements CountedRow {}

    /// She answered the five statements.
    ///
    /// @param empowered whether she answered 4 or 5 to four of them; not known if she withdrew her consent to questionnaires
    /// @param knowsHelp whether she answered 4 or 5 to knowing where to ask for help; likewise, and if she skipped it
    record Statements(String her, LocalDate on, boolean agreed, YesOrNo empowered, YesOrNo knowsHelp)
            implements
                CountedRow {}

    /// Her level of a language was noted.
    ///
    /// @param language ISO 639
    /// @param step     from 0 (before A1) to 6 (C2)
    /// @param counts   whether reports count it; one that was imported into a final quarter is only compared with later ones
    record Level(String her, LocalDate on, boolean agreed, String language, int step, boolean counts)
            implements
                CountedRow {}

    /// One of her goals ended, or she was asked about her progress.
    record Reviewed(String her, LocalDate on, boolean agreed, GoalCategory how) implements CountedRow {}
}
