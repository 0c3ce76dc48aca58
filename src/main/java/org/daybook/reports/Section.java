package org.daybook.reports;

import java.util.List;
import java.util.stream.Stream;

/// The parts of the report among which the card of figures switches.
enum Section {
    PEOPLE(List.of(), List.of(ReportTable.AGE, ReportTable.CITIZENSHIP, ReportTable.NEWNESS, ReportTable.REGULAR,
            ReportTable.INTERPRETED, ReportTable.DISABILITY)),
    ENDINGS(List.of(Total.ENDINGS, Total.LEAVERS),
            List.of(ReportTable.COMPLETION, ReportTable.ENDING, ReportTable.DURATION)),
    CHANGES(List.of(Total.LEAVERS, Total.FIRST_WHO_5, Total.STATEMENTS, Total.GOAL_PEOPLE, Total.GOALS_REVIEWED),
            Stream.concat(Stream.of(Measure.values()).map(ReportTable::changeBy),
                    Stream.of(ReportTable.LOW_WELL_BEING, ReportTable.EMPOWERED, ReportTable.KNOWS_HELP,
                            ReportTable.GOAL))
                    .toList()),
    INCLUSION(
            List.of(Total.MILESTONE_PEOPLE, Total.MILESTONES, Total.LEVELS, Total.CERTIFIED, Total.MOTHERS,
                    Total.CHILD_STAYS),
            List.of(ReportTable.CIVIC_SESSIONS, ReportTable.MILESTONE, ReportTable.LANGUAGE_LEVEL)),
    WORK(List.of(Total.GUIDED, Total.PLACED, Total.AGREEMENTS),
            List.of(ReportTable.PLACEMENT, ReportTable.RETENTION_1, ReportTable.RETENTION_3, ReportTable.RETENTION_6,
                    ReportTable.RETENTION_12, ReportTable.WORK_ON_LEAVING, ReportTable.WORK_AFTER)),
    REFERRALS(List.of(Total.REFERRED, Total.REFERRALS),
            List.of(ReportTable.REFERRAL_OUTCOME, ReportTable.REFERRAL_NEED)),
    REACHED(List.of(Total.ACTIVITIES, Total.REACHED, Total.FEEDBACK, Total.TEAM_HOURS, Total.SUPERVISIONS),
            List.of(ReportTable.REACHED_KIND, ReportTable.REACHED_AGE, ReportTable.INTEGRATION));

    private final List<Total> totals;
    private final List<ReportTable> topics;

    Section(List<Total> totals, List<ReportTable> topics) {
        this.totals = totals;
        this.topics = topics;
    }

    /// Returns the totals above its tables.
    List<Total> totals() {
        return totals;
    }

    /// Returns its tables.
    List<ReportTable> topics() {
        return topics;
    }
}
