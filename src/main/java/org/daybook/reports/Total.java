package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The totals of the catalogue, in the order in which they are always listed. What is new stands at the end, so that every line
/// keeps its place.
public enum Total {
    /// Different women with a mark in the quarter.
    PEOPLE(Kind.PEOPLE),
    /// Sessions that were held.
    SESSIONS(Kind.EVENTS),
    /// Marks, and people counted without a card.
    VISITS(Kind.EVENTS),
    /// Length of each session times the people in it, in whole hours.
    HOURS(Kind.EVENTS),
    /// Different pairs of woman and path, under way at any time in the quarter.
    ENROLMENTS(Kind.PEOPLE),
    /// Different pairs of woman and path that ended in the quarter.
    ENDINGS(Kind.PEOPLE),
    /// Different women one of whose paths ended in the quarter.
    LEAVERS(Kind.PEOPLE),
    /// Different women who spoke about work.
    GUIDED(Kind.PEOPLE),
    /// Different women who began to work somewhere.
    PLACED(Kind.PEOPLE),
    /// Different pairs of woman and kind of work that she began.
    PLACEMENTS(Kind.PEOPLE),
    /// Different women whose mark after a month fell.
    MARKS_1(Kind.PEOPLE),
    /// Different women whose mark after three months fell.
    MARKS_3(Kind.PEOPLE),
    /// Different women whose mark after six months fell.
    MARKS_6(Kind.PEOPLE),
    /// Different women whose mark after twelve months fell.
    MARKS_12(Kind.PEOPLE),
    /// Different women who left, and of whom it was written how they stand to work.
    DEPARTED(Kind.PEOPLE),
    /// Different women who had left six months before.
    SIX_MONTHS(Kind.PEOPLE),
    /// Different women for whom somebody was asked.
    REFERRED(Kind.PEOPLE),
    /// Different pairs of woman and what she needed.
    REFERRALS(Kind.PEOPLE),
    /// Heads counted at activities for others.
    REACHED(Kind.OTHERS),
    /// Slips on which somebody answered a question.
    FEEDBACK(Kind.OTHERS),
    /// Activities for others.
    ACTIVITIES(Kind.SERVICES),
    /// Agreements with companies.
    AGREEMENTS(Kind.SERVICES),
    /// Everybody's trainings of the team, in whole hours.
    TEAM_HOURS(Kind.SERVICES),
    /// Supervisions of the team.
    SUPERVISIONS(Kind.SERVICES),
    /// Different women a child of whom was looked after.
    MOTHERS(Kind.PEOPLE),
    /// How often a child was looked after.
    CHILD_STAYS(Kind.PEOPLE),
    /// Different women who gained a certificate.
    CERTIFIED(Kind.PEOPLE),
    /// Different women who reached a civic milestone.
    MILESTONE_PEOPLE(Kind.PEOPLE),
    /// Different pairs of woman and kind of milestone.
    MILESTONES(Kind.PEOPLE),
    /// Different women who answered WHO-5 for the first time.
    FIRST_WHO_5(Kind.PEOPLE),
    /// Different women who answered the five statements.
    STATEMENTS(Kind.PEOPLE),
    /// Different women whose level of a language was noted.
    LEVELS(Kind.PEOPLE),
    /// Different women a goal of whom was reviewed.
    GOAL_PEOPLE(Kind.PEOPLE),
    /// Different pairs of woman and how a goal of hers stands.
    GOALS_REVIEWED(Kind.PEOPLE);

    /// What a total counts.
    private enum Kind {
        /// Women of the register, or what each of them did.
        PEOPLE,
        /// What women came to.
        EVENTS,
        /// People whom nobody knows.
        OTHERS,
        /// What the site did, behind which there is no woman.
        SERVICES
    }

    private final Kind kind;

    Total(Kind kind) {
        this.kind = kind;
    }

    /// How it is written in exports, in every language.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The total of a code.
    static Optional<Total> ofCode(String code) {
        return Arrays.stream(values()).filter(total -> total.code().equals(code)).findFirst();
    }

    /// Whether it stands alone: nothing breaks it down.
    boolean isEvent() {
        return kind == Kind.EVENTS || kind == Kind.SERVICES;
    }

    /// Whether it is about the women of the register.
    boolean isOfWomen() {
        return kind == Kind.PEOPLE || kind == Kind.EVENTS;
    }

    /// After how many months a mark falls; 0 for what is no mark.
    int months() {
        return switch (this) {
            case MARKS_1 -> 1;
            case MARKS_3 -> 3;
            case MARKS_6 -> 6;
            case MARKS_12 -> 12;
            default -> 0;
        };
    }

    /// Those that stand alone.
    static List<Total> events() {
        return Arrays.stream(values()).filter(Total::isEvent).toList();
    }
}
