package org.daybook.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.disclosure.Link;
import org.daybook.disclosure.Link.Part;
import org.daybook.disclosure.Overlap;
import org.daybook.disclosure.Ties;
import org.daybook.paths.Path;

/// How the tables of the catalogue hang together, because the same people stand in several of them. Everybody can work it
/// out from the definitions, so the attacker is told.
final class Linked {
    /// What hangs together in one quarter, and from one to the next.
    static final List<Link> ALL = all();

    /// All of it, longer periods too.
    static final Ties TIES = new Ties(ALL, overlaps(), PeriodTables.NESTED);

    private Linked() {}

    private static List<Link> all() {
        var links = new ArrayList<Link>();
        Arrays.stream(Path.values()).forEach(path -> {
            var ended = CompletionCategory.of(path).stream().map(Linked::part).toList();
            // What ended in the quarter was under way in it, and a path is counted once for each person.
            links.add(
                    new Link(ended, List.of(new Part(Total.ENROLMENTS.code(), ReportTable.PATH.code(), path.code()))));
            links.add(new Link(ended, List.of(Part.total(Total.LEAVERS.code()))));
        });
        var enrolled = Part.total(Total.ENROLMENTS.code());
        var ends = Part.total(Total.ENDINGS.code());
        links.add(new Link(List.of(ends), List.of(enrolled)));
        links.add(new Link(List.of(Part.total(Total.LEAVERS.code())), List.of(ends)));
        // What was under way and did not end is under way in the quarter after.
        links.add(new Link(List.of(enrolled), List.of(ends), List.of(enrolled)));
        Arrays.stream(Path.values()).forEach(path -> {
            var onIt = List.of(new Part(Total.ENROLMENTS.code(), ReportTable.PATH.code(), path.code()));
            links.add(new Link(onIt, CompletionCategory.of(path).stream().map(Linked::part).toList(), onIt));
        });
        links.addAll(both(path -> List.of(CompletionCategory.completed(path)), List.of(EndingCategory.COMPLETED)));
        links.addAll(both(path -> List.of(CompletionCategory.notKnown(path)), List.of(EndingCategory.NOT_KNOWN)));
        links.addAll(both(path -> List.of(CompletionCategory.notCompleted(path)), Arrays.stream(EndingCategory.values())
                .filter(ending -> ending.isEarly() || ending == EndingCategory.TRANSFERRED).toList()));
        // Both together, for a detail that has them as one.
        links.addAll(both(path -> List.of(CompletionCategory.notCompleted(path), CompletionCategory.notKnown(path)),
                Arrays
                        .stream(EndingCategory.values()).filter(ending -> ending != EndingCategory.COMPLETED)
                        .toList()));
        // Goals need no consent of their own: who is not known there did not agree to statistics, and is known nowhere.
        var refused = List.of(
                new Part(Total.LEAVERS.code(), ReportTable.CHANGE_GOALS.code(), QuestionnaireOutcome.NOT_KNOWN.code()));
        Stream.of(ReportTable.values())
                .filter(topic -> topic.of() == Total.LEAVERS && topic != ReportTable.CHANGE_GOALS)
                .forEach(topic -> links.add(new Link(refused,
                        List.of(new Part(Total.LEAVERS.code(), topic.code(), EndingCategory.NOT_KNOWN.code())))));
        return List.copyOf(links);
    }

    private static List<Overlap> overlaps() {
        var people = Part.total(Total.PEOPLE.code());
        var enrolled = List.of(Part.total(Total.ENROLMENTS.code()));
        var ended = List.of(Part.total(Total.ENDINGS.code()));
        var overlaps = new ArrayList<Overlap>(List.of(new Overlap.Union(List.of(people)), new Overlap.Union(enrolled),
                new Overlap.Union(ended), new Overlap.Union(List.of(Part.total(Total.LEAVERS.code()))),
                new Overlap.Arrivals(people,
                        new Part(Total.PEOPLE.code(), ReportTable.NEWNESS.code(), Newness.NEW.code())),
                new Overlap.Flow(enrolled, ended)));
        for (var path : Path.values()) {
            var onIt = List.of(new Part(Total.ENROLMENTS.code(), ReportTable.PATH.code(), path.code()));
            var left = CompletionCategory.of(path).stream().map(Linked::part).toList();
            overlaps.addAll(List.of(new Overlap.Union(onIt), new Overlap.Union(left), new Overlap.Flow(onIt, left)));
        }
        // A path that ended twice counts as it ended last.
        Arrays.stream(CompletionCategory.values()).map(Linked::part)
                .forEach(category -> overlaps.add(new Overlap.Last(category)));
        return overlaps;
    }

    /// Whoever left one path stands in both tables alike; who left several stands in the second with the last of them. So
    /// the ends are at least the people, and at most so many more as there are more ends than people.
    private static List<Link> both(Function<Path, List<CompletionCategory>> ended, List<EndingCategory> last) {
        var ends = Arrays.stream(Path.values()).map(ended).flatMap(List::stream).map(Linked::part).toList();
        var people = last.stream().map(one -> new Part(Total.LEAVERS.code(), ReportTable.ENDING.code(), one.code()))
                .toList();
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
