package org.daybook.reports;

import java.util.List;
import java.util.Map;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;

/// Everything from which the reports of one year are made, up to one of its quarters. Exact and confidential; never shown,
/// never exported.
///
/// @param year     the reporting year
/// @param upTo     the last of its quarters that was read
/// @param visitors everyone with attendance in these quarters
/// @param stays    the enrolments under way in them
/// @param leaving  the paths that ended in them
/// @param sessions the sessions held, by quarter; a quarter without any is missing
/// @param work     what was counted of work and referrals
/// @param reached  what was counted of reaching out and of the team
/// @param progress what was counted of childcare, certificates, milestones, questionnaires, language levels and goals
/// @param grants   the people reached by each grant
record YearFacts(ReportingYear year, Quarter upTo, List<Visitor> visitors, List<EnrolmentSpan> stays, Leaving leaving,
        Map<Quarter, HeldSessions> sessions, WorkFigures work, ReachedFigures reached,
        ProgressFigures progress, GrantFigures grants) {
    /// Creates the facts of a site without grants.
    YearFacts(ReportingYear year, Quarter upTo, List<Visitor> visitors, List<EnrolmentSpan> stays, Leaving leaving,
            Map<Quarter, HeldSessions> sessions, WorkFigures work, ReachedFigures reached,
            ProgressFigures progress) {
        this(year, upTo, visitors, stays, leaving, sessions, work, reached, progress, GrantFigures.NONE);
    }

    YearFacts {
        visitors = List.copyOf(visitors);
        stays = List.copyOf(stays);
        sessions = Map.copyOf(sessions);
    }

    /// Returns these facts with other figures of grants.
    YearFacts with(GrantFigures others) {
        return new YearFacts(year, upTo, visitors, stays, leaving, sessions, work, reached, progress, others);
    }

    /// Returns the quarters that were read, in order.
    List<Quarter> quarters() {
        return year.upTo(upTo);
    }

    /// Checks whether anyone came or anything was held in a quarter.
    boolean hasAnything(Quarter quarter) {
        return sessions.containsKey(quarter) || visitors.stream().anyMatch(her -> her.cameIn(quarter));
    }

    /// Returns the sessions held in a quarter.
    HeldSessions heldIn(Quarter quarter) {
        return sessions.getOrDefault(quarter, HeldSessions.NONE);
    }
}
