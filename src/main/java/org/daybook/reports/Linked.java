package org.daybook.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.disclosure.GrantTies;
import org.daybook.disclosure.Link;
import org.daybook.disclosure.Link.Part;
import org.daybook.disclosure.Overlap;
import org.daybook.disclosure.Population;
import org.daybook.disclosure.Ties;
import org.daybook.paths.Path;

/// The links between tables of the catalogue that follow from the same people being in several of them. Anyone can derive them
/// from the definitions, so the attacker is assumed to know them.
final class Linked {
    private static final List<EndingCategory> NOT_COMPLETED = Arrays.stream(EndingCategory.values())
            .filter(ending -> ending.isEarly() || ending == EndingCategory.TRANSFERRED).toList();

    /// The totals of people who, as a rule, came: a woman who brings her child, answers questions or talks about work comes
    /// herself.
    static final List<Total> OF_THOSE_WHO_CAME = List.of(Total.GUIDED, Total.REFERRED, Total.MOTHERS, Total.CERTIFIED,
            Total.MILESTONE_PEOPLE, Total.FIRST_WHO_5, Total.STATEMENTS, Total.LEVELS, Total.GOAL_PEOPLE);

    /// The links within one quarter, and from one quarter to the next.
    static final List<Link> ALL = all();

    /// All links, including those of longer periods.
    static final Ties TIES = new Ties(ALL, overlaps(), PeriodTables.NESTED, supposed(),
            Optional.of(new GrantTies(new Part(Total.PEOPLE.code(), GrantCode.TABLE, GrantCode.SEVERAL),
                    new Part(Total.PEOPLE.code(), ReportTable.NEWNESS.code(), Newness.NEW.code()),
                    new Part(Total.ENROLMENTS.code(), ReportTable.PATH.code(), Grant.OUTSIDE_PATHS),
                    GrantForm.allParts())));

    private Linked() {}

    private static List<Link> all() {
        var links = new ArrayList<Link>();
        Arrays.stream(Path.values()).forEach(path -> {
            var ended = CompletionCategory.of(path).stream().map(Linked::part).toList();
            // A path that ended in the quarter was under way in it, and a path is counted once for each person.
            links.add(
                    new Link(ended, List.of(new Part(Total.ENROLMENTS.code(), ReportTable.PATH.code(), path.code()))));
            links.add(new Link(ended, List.of(Part.total(Total.LEAVERS.code()))));
        });
        var enrolled = Part.total(Total.ENROLMENTS.code());
        var ends = Part.total(Total.ENDINGS.code());
        links.add(new Link(List.of(ends), List.of(enrolled)));
        links.add(new Link(List.of(Part.total(Total.LEAVERS.code())), List.of(ends)));
        links.add(Link.of(ends, Part.total(Total.LEAVERS.code()), Path.values().length));
        // What was under way and did not end is under way in the next quarter.
        links.add(new Link(List.of(enrolled), List.of(ends), List.of(enrolled)));
        Arrays.stream(Path.values()).forEach(path -> {
            var onIt = List.of(new Part(Total.ENROLMENTS.code(), ReportTable.PATH.code(), path.code()));
            links.add(new Link(onIt, CompletionCategory.of(path).stream().map(Linked::part).toList(), onIt));
        });
        links.addAll(both(path -> List.of(CompletionCategory.completed(path)), List.of(EndingCategory.COMPLETED)));
        links.addAll(both(path -> List.of(CompletionCategory.notKnown(path)), List.of(EndingCategory.NOT_KNOWN)));
        links.addAll(both(path -> List.of(CompletionCategory.notCompleted(path)), NOT_COMPLETED));
        // Both together, for a level of detail that combines them.
        links.addAll(both(path -> List.of(CompletionCategory.notCompleted(path), CompletionCategory.notKnown(path)),
                Arrays
                        .stream(EndingCategory.values()).filter(ending -> ending != EndingCategory.COMPLETED)
                        .toList()));
        // Goals need no consent of their own: a woman who is "not known" there did not consent to statistics and is "not known"
        // in all of these tables.
        var refused = List.of(
                new Part(Total.LEAVERS.code(), ReportTable.CHANGE_GOALS.code(), QuestionnaireOutcome.NOT_KNOWN.code()));
        Stream.of(ReportTable.values())
                .filter(topic -> topic.of() == Total.LEAVERS && topic != ReportTable.CHANGE_GOALS)
                .forEach(topic -> links.add(new Link(refused,
                        List.of(new Part(Total.LEAVERS.code(), topic.code(), EndingCategory.NOT_KNOWN.code())))));
        links.addAll(ofWork());
        links.addAll(ofDuration());
        links.addAll(ofProgress());
        return List.copyOf(links);
    }

    /// Returns the links of the duration table, which shows whether a path was completed, as the outcome table does.
    private static List<Link> ofDuration() {
        var links = new ArrayList<Link>();
        var completed = Stream.of(DurationCategory.WEEKS_0_8, DurationCategory.WEEKS_9_17, DurationCategory.WEEKS_18_26,
                DurationCategory.WEEKS_27_OR_MORE).map(one -> part(ReportTable.DURATION, one)).toList();
        var not = List.of(part(ReportTable.DURATION, DurationCategory.NOT_COMPLETED));
        var unknown = List.of(part(ReportTable.DURATION, DurationCategory.NOT_KNOWN));
        links.addAll(Link.same(completed, List.of(part(ReportTable.ENDING, EndingCategory.COMPLETED))));
        links.addAll(Link.same(unknown, List.of(part(ReportTable.ENDING, EndingCategory.NOT_KNOWN))));
        links.addAll(Link.same(not, NOT_COMPLETED.stream().map(one -> part(ReportTable.ENDING, one)).toList()));
        links.addAll(bothOf(path -> List.of(CompletionCategory.completed(path)), completed));
        links.addAll(bothOf(path -> List.of(CompletionCategory.notKnown(path)), unknown));
        links.addAll(bothOf(path -> List.of(CompletionCategory.notCompleted(path)), not));
        links.addAll(bothOf(path -> List.of(CompletionCategory.notCompleted(path), CompletionCategory.notKnown(path)),
                Stream.concat(not.stream(), unknown.stream()).toList()));
        return links;
    }

    /// Returns the links of participation, childcare, milestones, questionnaires and goals.
    private static List<Link> ofProgress() {
        var links = new ArrayList<Link>();
        eachOfPeople(ReportTable.MILESTONE, Total.MILESTONE_PEOPLE, links);
        eachOfPeople(ReportTable.GOAL, Total.GOAL_PEOPLE, links);
        links.add(new Link(total(Total.MOTHERS), total(Total.CHILD_STAYS)));
        links.add(Link.of(Part.total(Total.CHILD_STAYS.code()), Part.total(Total.MOTHERS.code()),
                Population.ANY_NUMBER));
        // A woman who did not consent to statistics is "not known" in every table of people, and in these three nobody else is.
        var refused = Stream.of(ReportTable.REGULAR, ReportTable.CIVIC_SESSIONS, ReportTable.INTERPRETED)
                .map(table -> List.of(part(table, YesOrNo.NOT_KNOWN))).toList();
        refused.forEach(one -> refused.stream().filter(other -> other != one)
                .forEach(other -> links.add(new Link(one, other))));
        refused.forEach(one -> Stream.of(part(ReportTable.AGE, AgeBand.NOT_KNOWN),
                part(ReportTable.CITIZENSHIP, CitizenshipGroup.NOT_KNOWN),
                part(ReportTable.DISABILITY, YesOrNo.NOT_KNOWN))
                .forEach(unknown -> links.add(new Link(one, List.of(unknown)))));
        // With one of the five left out, four remain.
        links.add(new Link(List.of(part(ReportTable.EMPOWERED, YesOrNo.NOT_KNOWN)),
                List.of(part(ReportTable.KNOWS_HELP, YesOrNo.NOT_KNOWN))));
        return links;
    }

    /// Returns the links of women who began to work, stayed in work, left or were referred.
    private static List<Link> ofWork() {
        var links = new ArrayList<Link>();
        eachOfPeople(ReportTable.PLACEMENT, Total.PLACED, links);
        eachOfPeople(ReportTable.REFERRAL_NEED, Total.REFERRED, links);
        // A woman who did not consent to statistics is "not known" in both.
        links.addAll(Link.same(List.of(part(ReportTable.REFERRAL_NEED, NeedCategory.NOT_KNOWN)),
                List.of(part(ReportTable.REFERRAL_OUTCOME, ReferralCategory.NOT_KNOWN))));
        return links;
    }

    /// Returns links between figures of the same women in different periods: those at the one-month mark began to work before,
    /// those at the three-month mark reach the six-month mark later, and those who left are asked six months later. None of
    /// these is certain. Work and departures entered after their quarter was finalised count when they are entered, and so do
    /// the marks that were over by then. Earlier work entered late moves the marks of the work after it. A woman who left twice is
    /// asked only about the last time.
    private static List<Link> supposed() {
        return Stream.of(
                OF_THOSE_WHO_CAME.stream().map(total -> new Link(total(total), total(Total.PEOPLE))),
                Stream.of(ofWhoComesRegularly()), ofTheSameAgain().stream()).flatMap(all -> all).toList();
    }

    /// Returns the link that every person made at least one visit, and a person who came in three weeks at least two more.
    static Link ofWhoComesRegularly() {
        var regular = part(ReportTable.REGULAR, YesOrNo.YES);
        return new Link(List.of(Part.total(Total.PEOPLE.code()), regular, regular), total(Total.VISITS));
    }

    static List<Link> ofTheSameAgain() {
        return List.of(
                new Link(total(Total.MARKS_1), total(Total.PLACED), total(Total.PLACED),
                        Link.Other.THREE_MONTHS_EARLIER),
                new Link(total(Total.MARKS_3), List.of(), total(Total.PLACED), Link.Other.THREE_MONTHS_EARLIER),
                // The second mark is two months after the first, in the same period or the next one.
                new Link(total(Total.MARKS_1), total(Total.MARKS_3), total(Total.MARKS_3)),
                new Link(total(Total.MARKS_3), List.of(), total(Total.MARKS_6), Link.Other.THREE_MONTHS_LATER),
                new Link(total(Total.MARKS_6), List.of(), total(Total.MARKS_3), Link.Other.THREE_MONTHS_EARLIER),
                new Link(total(Total.MARKS_6), List.of(), total(Total.MARKS_12), Link.Other.SIX_MONTHS_LATER),
                new Link(total(Total.MARKS_12), List.of(), total(Total.MARKS_6), Link.Other.SIX_MONTHS_EARLIER),
                // She may have been asked a few days before she left, in the previous period.
                new Link(total(Total.DEPARTED), total(Total.LEAVERS)),
                new Link(total(Total.DEPARTED), List.of(), total(Total.SIX_MONTHS), Link.Other.SIX_MONTHS_LATER),
                new Link(total(Total.SIX_MONTHS), List.of(), total(Total.DEPARTED), Link.Other.SIX_MONTHS_EARLIER),
                // Work that ended before one mark had also ended before the next.
                new Link(List.of(part(ReportTable.RETENTION_3, RetentionCategory.LEFT)), List.of(),
                        List.of(part(ReportTable.RETENTION_6, RetentionCategory.LEFT)), Link.Other.THREE_MONTHS_LATER),
                new Link(List.of(part(ReportTable.RETENTION_6, RetentionCategory.LEFT)), List.of(),
                        List.of(part(ReportTable.RETENTION_12, RetentionCategory.LEFT)), Link.Other.SIX_MONTHS_LATER));
    }

    /// Adds the links of a table that counts a person once in each category.
    private static void eachOfPeople(ReportTable table, Total people, List<Link> links) {
        links.add(new Link(total(people), total(table.of())));
        links.add(Link.of(Part.total(table.of().code()), Part.total(people.code()), table.categories().size()));
        table.categories().forEach(category -> links
                .add(new Link(List.of(new Part(table.of().code(), table.code(), category)), total(people))));
    }

    private static List<Part> total(Total total) {
        return List.of(Part.total(total.code()));
    }

    private static Part part(ReportTable table, Category category) {
        return new Part(table.of().code(), table.code(), category.code());
    }

    private static List<Overlap> overlaps() {
        var people = Part.total(Total.PEOPLE.code());
        var enrolled = List.of(Part.total(Total.ENROLMENTS.code()));
        var ended = List.of(Part.total(Total.ENDINGS.code()));
        var overlaps = new ArrayList<Overlap>();
        Stream.of(Total.values()).filter(total -> !total.isEvent())
                .forEach(total -> overlaps.add(new Overlap.Union(total(total))));
        // Each child's stay, each head and each slip is counted once, and nobody answers for the first time twice.
        Stream.of(Total.CHILD_STAYS, Total.FIRST_WHO_5, Total.REACHED, Total.FEEDBACK)
                .forEach(total -> overlaps.add(new Overlap.Once(total(total))));
        overlaps.add(new Overlap.Arrivals(people,
                new Part(Total.PEOPLE.code(), ReportTable.NEWNESS.code(), Newness.NEW.code())));
        overlaps.add(new Overlap.Flow(enrolled, ended));
        for (var path : Path.values()) {
            var onIt = List.of(new Part(Total.ENROLMENTS.code(), ReportTable.PATH.code(), path.code()));
            var left = CompletionCategory.of(path).stream().map(Linked::part).toList();
            overlaps.addAll(List.of(new Overlap.Union(onIt), new Overlap.Union(left), new Overlap.Flow(onIt, left)));
        }
        // A path that ended twice counts with its last outcome.
        Arrays.stream(CompletionCategory.values()).map(Linked::part)
                .forEach(category -> overlaps.add(new Overlap.Last(category)));
        return overlaps;
    }

    /// Returns links between the two tables. A person who left one path is in the same category of both; a person who left
    /// several is in the second with the last of them. So the ends are at least as many as the people, and exceed them by at
    /// most the excess of all ends over all people.
    private static List<Link> both(Function<Path, List<CompletionCategory>> ended, List<EndingCategory> last) {
        return bothOf(ended, last.stream().map(one -> part(ReportTable.ENDING, one)).toList());
    }

    private static List<Link> bothOf(Function<Path, List<CompletionCategory>> ended, List<Part> people) {
        var ends = Arrays.stream(Path.values()).map(ended).flatMap(List::stream).map(Linked::part).toList();
        return List.of(new Link(people, ends),
                new Link(and(ends, Part.total(Total.LEAVERS.code())), and(people, Part.total(Total.ENDINGS.code()))));
    }

    private static List<Part> and(List<Part> some, Part one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static Part part(CompletionCategory category) {
        return new Part(Total.ENDINGS.code(), ReportTable.COMPLETION.code(), category.code());
    }
}
