package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The totals of the catalogue, in the order in which they are always listed. New ones are added at the end, so that every line
/// keeps its position.
public enum Total {
    /// Different women with attendance in the quarter.
    PEOPLE(Kind.PEOPLE),
    /// Sessions held.
    SESSIONS(Kind.EVENTS),
    /// Attendance, plus people counted without a card.
    VISITS(Kind.EVENTS),
    /// The length of each session times the people in it, in whole hours.
    HOURS(Kind.EVENTS),
    /// Different pairs of a woman and a path under way at any time in the quarter.
    ENROLMENTS(Kind.PEOPLE),
    /// Different pairs of a woman and a path that ended in the quarter.
    ENDINGS(Kind.PEOPLE),
    /// Different women with a path that ended in the quarter.
    LEAVERS(Kind.PEOPLE),
    /// Different women with whom work was discussed.
    GUIDED(Kind.PEOPLE),
    /// Different women who began to work.
    PLACED(Kind.PEOPLE),
    /// Different pairs of a woman and a kind of work that she began.
    PLACEMENTS(Kind.PEOPLE),
    /// Different women whose one-month mark fell in the quarter.
    MARKS_1(Kind.PEOPLE),
    /// Different women whose three-month mark fell in the quarter.
    MARKS_3(Kind.PEOPLE),
    /// Different women whose six-month mark fell in the quarter.
    MARKS_6(Kind.PEOPLE),
    /// Different women whose twelve-month mark fell in the quarter.
    MARKS_12(Kind.PEOPLE),
    /// Different women who left and whose work status was recorded.
    DEPARTED(Kind.PEOPLE),
    /// Different women who had left six months before.
    SIX_MONTHS(Kind.PEOPLE),
    /// Different women for whom a referral was made.
    REFERRED(Kind.PEOPLE),
    /// Different pairs of a woman and her need.
    REFERRALS(Kind.PEOPLE),
    /// Heads counted at activities for others.
    REACHED(Kind.OTHERS),
    /// Slips with an answer to a question.
    FEEDBACK(Kind.OTHERS),
    /// Activities for others.
    ACTIVITIES(Kind.SERVICES),
    /// Agreements with companies.
    AGREEMENTS(Kind.SERVICES),
    /// Trainings of all team members together, in whole hours.
    TEAM_HOURS(Kind.SERVICES),
    /// Supervisions of the team.
    SUPERVISIONS(Kind.SERVICES),
    /// Different women whose children were looked after.
    MOTHERS(Kind.PEOPLE),
    /// The number of times a child was looked after.
    CHILD_STAYS(Kind.PEOPLE),
    /// Different women who earned a certificate.
    CERTIFIED(Kind.PEOPLE),
    /// Different women who reached a civic milestone.
    MILESTONE_PEOPLE(Kind.PEOPLE),
    /// Different pairs of a woman and a kind of milestone.
    MILESTONES(Kind.PEOPLE),
    /// Different women who answered WHO-5 for the first time.
    FIRST_WHO_5(Kind.PEOPLE),
    /// Different women who answered the five statements.
    STATEMENTS(Kind.PEOPLE),
    /// Different women whose level of a language was noted.
    LEVELS(Kind.PEOPLE),
    /// Different women with a goal that was reviewed.
    GOAL_PEOPLE(Kind.PEOPLE),
    /// Different pairs of a woman and the state of a goal.
    GOALS_REVIEWED(Kind.PEOPLE);

    /// What a total counts.
    private enum Kind {
        /// Women of the register, or their facts.
        PEOPLE,
        /// What women came to.
        EVENTS,
        /// People without identity.
        OTHERS,
        /// Services of the site that are not counts of women.
        SERVICES
    }

    private final Kind kind;

    Total(Kind kind) {
        this.kind = kind;
    }

    /// Returns its code in exports, the same in every language.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the total with a code.
    static Optional<Total> ofCode(String code) {
        return Arrays.stream(values()).filter(total -> total.code().equals(code)).findFirst();
    }

    /// Checks whether it has no breakdown.
    boolean isEvent() {
        return kind == Kind.EVENTS || kind == Kind.SERVICES;
    }

    /// Checks whether it is about the women of the register.
    boolean isOfWomen() {
        return kind == Kind.PEOPLE || kind == Kind.EVENTS;
    }

    /// Returns the number of months after which a mark falls; 0 if it is not a mark.
    int months() {
        return switch (this) {
            case MARKS_1 -> 1;
            case MARKS_3 -> 3;
            case MARKS_6 -> 6;
            case MARKS_12 -> 12;
            default -> 0;
        };
    }

    /// Returns the totals without a breakdown.
    static List<Total> events() {
        return Arrays.stream(values()).filter(Total::isEvent).toList();
    }
}
