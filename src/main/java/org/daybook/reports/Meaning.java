package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.reports.files.ReportDocument.Definition;
import org.daybook.reports.files.ReportDocument.Part;

/// What a published figure means: one declaration for each, of which the files and the screen say the same words. How it is counted
/// in full stands in `docs/decisions/0011-what-the-quarter-counts.md` and its successors.
///
/// @param counted what counts
/// @param missing what is not in it, or not known
/// @param source  where the rule comes from
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
        CHANGE_OF_ANSWERS
    }

    /// What is not in a figure, or stands in it as not known.
    enum LeftOut {
        WITHOUT_CARD, EMPTY_REGISTERS, NOTHING, ENTERED_LATE, NOT_AGREED, NO_OUTCOME, NO_ANSWERS
    }

    /// Where a rule comes from.
    enum RuleFrom {
        COUNTING, AGE_GROUPS, CITIZENSHIP_GROUPS, SMALLEST_CHANGE
    }

    /// What a total means.
    static Meaning of(Total total) {
        return switch (total) {
            case PEOPLE -> new Meaning(CountedAs.PEOPLE, LeftOut.WITHOUT_CARD, RuleFrom.COUNTING);
            case SESSIONS -> new Meaning(CountedAs.SESSIONS, LeftOut.EMPTY_REGISTERS, RuleFrom.COUNTING);
            case VISITS -> new Meaning(CountedAs.VISITS, LeftOut.NOTHING, RuleFrom.COUNTING);
            case HOURS -> new Meaning(CountedAs.HOURS, LeftOut.NOTHING, RuleFrom.COUNTING);
            case ENROLMENTS -> new Meaning(CountedAs.ENROLMENTS, LeftOut.ENTERED_LATE, RuleFrom.COUNTING);
            case ENDINGS -> new Meaning(CountedAs.ENDINGS, LeftOut.ENTERED_LATE, RuleFrom.COUNTING);
            case LEAVERS -> new Meaning(CountedAs.LEAVERS, LeftOut.ENTERED_LATE, RuleFrom.COUNTING);
        };
    }

    /// What a breakdown means.
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
        };
    }

    /// Every published figure in words, in the order of the report: first the totals, then the breakdowns.
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
