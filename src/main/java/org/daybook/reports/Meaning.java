package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.reports.files.ReportDocument.Definition;
import org.daybook.reports.files.ReportDocument.Part;

/// The meaning of a published figure, declared once so that the files and the screen use the same words. The complete counting
/// rules are in `docs/decisions/0011-what-the-quarter-counts.md` and its successors.
///
/// @param counted what counts
/// @param missing what is left out or not known
/// @param source  the source of the rule
record Meaning(CountedAs counted, LeftOut missing, RuleFrom source) {
    /// What counts.
    enum CountedAs {
        PEOPLE,
        SESSIONS,
        VISITS,
        HOURS,
        ENROLMENTS,
        ENDINGS,
        LEAVERS,
        AGE,
        CITIZENSHIP,
        NEWNESS,
        PATH,
        COMPLETION,
        ENDING,
        CHANGE_OF_SCORE,
        CHANGE_OF_ANSWERS,
        GUIDED,
        PLACED,
        PLACEMENTS,
        MARKS,
        DEPARTED,
        SIX_MONTHS,
        REFERRED,
        REFERRALS,
        REACHED,
        FEEDBACK,
        ACTIVITIES,
        AGREEMENTS,
        TEAM_HOURS,
        SUPERVISIONS,
        PLACEMENT,
        RETENTION,
        WORK_STATUS,
        REFERRAL_OUTCOME,
        REFERRAL_NEED,
        REACHED_AGE,
        REACHED_KIND,
        INTEGRATION,
        MOTHERS,
        CHILD_STAYS,
        CERTIFIED,
        MILESTONE_PEOPLE,
        MILESTONES,
        FIRST_WHO_5,
        STATEMENTS,
        LEVELS,
        GOAL_PEOPLE,
        GOALS_REVIEWED,
        REGULAR,
        CIVIC_SESSIONS,
        INTERPRETED,
        DISABILITY,
        DURATION,
        MILESTONE,
        LOW_WELL_BEING,
        EMPOWERED,
        KNOWS_HELP,
        LANGUAGE_LEVEL,
        GOAL
    }

    /// What a figure leaves out or includes as not known.
    enum LeftOut {
        WITHOUT_CARD,
        EMPTY_REGISTERS,
        NOTHING,
        ENTERED_LATE,
        COUNTED_LATER,
        NOT_AGREED,
        NO_OUTCOME,
        NO_ANSWERS,
        REFUSED,
        NOT_TOLD,
        TWICE,
        NO_PERSON,
        NOT_ASKED,
        NO_ANSWER,
        NO_COURSE
    }

    /// The source of a rule.
    enum RuleFrom {
        COUNTING, AGE_GROUPS, CITIZENSHIP_GROUPS, SMALLEST_CHANGE, RESULTS, INTEGRATION, WHO_5, WASHINGTON_GROUP
    }

    /// Returns the meaning of a total.
    static Meaning of(Total total) {
        return switch (total) {
            case PEOPLE -> new Meaning(CountedAs.PEOPLE, LeftOut.WITHOUT_CARD, RuleFrom.COUNTING);
            case SESSIONS -> new Meaning(CountedAs.SESSIONS, LeftOut.EMPTY_REGISTERS, RuleFrom.COUNTING);
            case VISITS -> new Meaning(CountedAs.VISITS, LeftOut.NOTHING, RuleFrom.COUNTING);
            case HOURS -> new Meaning(CountedAs.HOURS, LeftOut.NOTHING, RuleFrom.COUNTING);
            case ENROLMENTS -> new Meaning(CountedAs.ENROLMENTS, LeftOut.ENTERED_LATE, RuleFrom.COUNTING);
            case ENDINGS -> new Meaning(CountedAs.ENDINGS, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case LEAVERS -> new Meaning(CountedAs.LEAVERS, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case GUIDED -> new Meaning(CountedAs.GUIDED, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case PLACED -> new Meaning(CountedAs.PLACED, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case PLACEMENTS -> new Meaning(CountedAs.PLACEMENTS, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case MARKS_1, MARKS_3, MARKS_6, MARKS_12 ->
                new Meaning(CountedAs.MARKS, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case DEPARTED -> new Meaning(CountedAs.DEPARTED, LeftOut.COUNTED_LATER, RuleFrom.RESULTS);
            case SIX_MONTHS -> new Meaning(CountedAs.SIX_MONTHS, LeftOut.COUNTED_LATER, RuleFrom.RESULTS);
            case REFERRED -> new Meaning(CountedAs.REFERRED, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case REFERRALS -> new Meaning(CountedAs.REFERRALS, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case REACHED -> new Meaning(CountedAs.REACHED, LeftOut.TWICE, RuleFrom.COUNTING);
            case FEEDBACK -> new Meaning(CountedAs.FEEDBACK, LeftOut.TWICE, RuleFrom.INTEGRATION);
            case ACTIVITIES -> new Meaning(CountedAs.ACTIVITIES, LeftOut.NO_PERSON, RuleFrom.COUNTING);
            case AGREEMENTS -> new Meaning(CountedAs.AGREEMENTS, LeftOut.NO_PERSON, RuleFrom.COUNTING);
            case TEAM_HOURS -> new Meaning(CountedAs.TEAM_HOURS, LeftOut.NO_PERSON, RuleFrom.COUNTING);
            case SUPERVISIONS -> new Meaning(CountedAs.SUPERVISIONS, LeftOut.NO_PERSON, RuleFrom.COUNTING);
            case MOTHERS -> new Meaning(CountedAs.MOTHERS, LeftOut.ENTERED_LATE, RuleFrom.COUNTING);
            case CHILD_STAYS -> new Meaning(CountedAs.CHILD_STAYS, LeftOut.ENTERED_LATE, RuleFrom.COUNTING);
            case CERTIFIED -> new Meaning(CountedAs.CERTIFIED, LeftOut.COUNTED_LATER, RuleFrom.RESULTS);
            case MILESTONE_PEOPLE ->
                new Meaning(CountedAs.MILESTONE_PEOPLE, LeftOut.COUNTED_LATER, RuleFrom.INTEGRATION);
            case MILESTONES -> new Meaning(CountedAs.MILESTONES, LeftOut.COUNTED_LATER, RuleFrom.INTEGRATION);
            case FIRST_WHO_5 -> new Meaning(CountedAs.FIRST_WHO_5, LeftOut.COUNTED_LATER, RuleFrom.WHO_5);
            case STATEMENTS -> new Meaning(CountedAs.STATEMENTS, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case LEVELS -> new Meaning(CountedAs.LEVELS, LeftOut.NO_COURSE, RuleFrom.INTEGRATION);
            case GOAL_PEOPLE -> new Meaning(CountedAs.GOAL_PEOPLE, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
            case GOALS_REVIEWED -> new Meaning(CountedAs.GOALS_REVIEWED, LeftOut.COUNTED_LATER, RuleFrom.COUNTING);
        };
    }

    /// Returns the meaning of a breakdown.
    static Meaning of(ReportTable table) {
        return switch (table) {
            case AGE -> new Meaning(CountedAs.AGE, LeftOut.NOT_AGREED, RuleFrom.AGE_GROUPS);
            case CITIZENSHIP -> new Meaning(CountedAs.CITIZENSHIP, LeftOut.NOT_AGREED, RuleFrom.CITIZENSHIP_GROUPS);
            case NEWNESS -> new Meaning(CountedAs.NEWNESS, LeftOut.NOTHING, RuleFrom.COUNTING);
            case PATH -> new Meaning(CountedAs.PATH, LeftOut.NOTHING, RuleFrom.COUNTING);
            case COMPLETION -> new Meaning(CountedAs.COMPLETION, LeftOut.NO_OUTCOME, RuleFrom.COUNTING);
            case ENDING -> new Meaning(CountedAs.ENDING, LeftOut.NO_OUTCOME, RuleFrom.COUNTING);
            case CHANGE_WHO_5, CHANGE_ROSENBERG, CHANGE_GSE_10, CHANGE_GSE_6 ->
                new Meaning(CountedAs.CHANGE_OF_SCORE, LeftOut.NO_ANSWERS, RuleFrom.SMALLEST_CHANGE);
            case CHANGE_FIVE_STATEMENTS, CHANGE_GOALS ->
                new Meaning(CountedAs.CHANGE_OF_ANSWERS, LeftOut.NO_ANSWERS, RuleFrom.SMALLEST_CHANGE);
            case PLACEMENT -> new Meaning(CountedAs.PLACEMENT, LeftOut.REFUSED, RuleFrom.COUNTING);
            case RETENTION_1, RETENTION_3, RETENTION_6, RETENTION_12 ->
                new Meaning(CountedAs.RETENTION, LeftOut.NOT_TOLD, RuleFrom.COUNTING);
            case WORK_ON_LEAVING, WORK_AFTER ->
                new Meaning(CountedAs.WORK_STATUS, LeftOut.NOT_TOLD, RuleFrom.RESULTS);
            case REFERRAL_OUTCOME -> new Meaning(CountedAs.REFERRAL_OUTCOME, LeftOut.REFUSED, RuleFrom.COUNTING);
            case REFERRAL_NEED -> new Meaning(CountedAs.REFERRAL_NEED, LeftOut.REFUSED, RuleFrom.COUNTING);
            case REACHED_AGE -> new Meaning(CountedAs.REACHED_AGE, LeftOut.TWICE, RuleFrom.COUNTING);
            case REACHED_KIND -> new Meaning(CountedAs.REACHED_KIND, LeftOut.TWICE, RuleFrom.COUNTING);
            case INTEGRATION -> new Meaning(CountedAs.INTEGRATION, LeftOut.TWICE, RuleFrom.INTEGRATION);
            case REGULAR -> new Meaning(CountedAs.REGULAR, LeftOut.REFUSED, RuleFrom.COUNTING);
            case CIVIC_SESSIONS -> new Meaning(CountedAs.CIVIC_SESSIONS, LeftOut.REFUSED, RuleFrom.COUNTING);
            case INTERPRETED -> new Meaning(CountedAs.INTERPRETED, LeftOut.REFUSED, RuleFrom.COUNTING);
            case DISABILITY -> new Meaning(CountedAs.DISABILITY, LeftOut.NOT_ASKED, RuleFrom.WASHINGTON_GROUP);
            case DURATION -> new Meaning(CountedAs.DURATION, LeftOut.NO_OUTCOME, RuleFrom.COUNTING);
            case MILESTONE -> new Meaning(CountedAs.MILESTONE, LeftOut.REFUSED, RuleFrom.INTEGRATION);
            case LOW_WELL_BEING -> new Meaning(CountedAs.LOW_WELL_BEING, LeftOut.NO_ANSWER, RuleFrom.WHO_5);
            case EMPOWERED -> new Meaning(CountedAs.EMPOWERED, LeftOut.NO_ANSWERS, RuleFrom.COUNTING);
            case KNOWS_HELP -> new Meaning(CountedAs.KNOWS_HELP, LeftOut.NO_ANSWER, RuleFrom.COUNTING);
            case LANGUAGE_LEVEL -> new Meaning(CountedAs.LANGUAGE_LEVEL, LeftOut.REFUSED, RuleFrom.INTEGRATION);
            case GOAL -> new Meaning(CountedAs.GOAL, LeftOut.REFUSED, RuleFrom.COUNTING);
        };
    }

    /// Returns every published figure in words, in the order of the report: first the totals, then the breakdowns.
    static List<Definition> all(Labels labels) {
        return Stream.concat(Arrays.stream(Total.values()).map(total -> of(total, labels)),
                Arrays.stream(ReportTable.values()).map(table -> of(table, labels))).toList();
    }

    private static Definition of(Total total, Labels labels) {
        var tables = Arrays.stream(ReportTable.values()).filter(table -> table.of() == total)
                .map(table -> labels.of("reports", table)).toList();
        return new Definition(labels.of("reports", total), of(total).parts(labels,
                labels.say("reports.meaning.share.none"), labels.say("reports.meaning.people.whole"),
                tables.isEmpty() ? labels.say("reports.meaning.breakdown.none") : String.join("; ", tables)));
    }

    private static Definition of(ReportTable table, Labels labels) {
        return new Definition(labels.of("reports", table), of(table).parts(labels,
                labels.say("reports.meaning.share.of-table"), labels.of("reports", table.of()),
                table.categories().stream().map(category -> table.words(category, labels))
                        .collect(Collectors.joining("; "))));
    }

    private List<Part> parts(Labels labels, String share, String people, String breakdown) {
        return List.of(new Part(labels.say("reports.meaning.counted"), labels.of("reports", counted)),
                new Part(labels.say("reports.meaning.share"), share),
                new Part(labels.say("reports.meaning.people"), people),
                new Part(labels.say("reports.meaning.breakdown"), breakdown),
                new Part(labels.say("reports.meaning.missing"), labels.of("reports", missing)),
                new Part(labels.say("reports.meaning.source"), labels.of("reports", source)));
    }
}
