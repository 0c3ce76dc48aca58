package org.daybook.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Contributions;
import org.daybook.disclosure.Population;
import org.daybook.disclosure.SiteFigures;

/// The true figures of one quarter, counted. Secret: their only way out is the protection.
///
/// @param facts   the year
/// @param quarter one of its quarters
record QuarterFigures(YearFacts facts, Quarter quarter) {
    private static final double MINUTES_IN_AN_HOUR = 60.0;

    /// As the protection takes them.
    SiteFigures counted() {
        var people = facts.visitors().stream().filter(her -> her.cameIn(quarter)).toList();
        var others = Stream.concat(Stream.of(enrolments()),
                new LeavingFigures(facts.leaving(), quarter).counted().stream());
        return new SiteFigures(quarter.toString(), reached(people), others.toList(), events(people));
    }

    private Population reached(List<Visitor> people) {
        var tables = List.of(partition(ReportTable.AGE, people, her -> her.in(quarter).age().code()),
                partition(ReportTable.CITIZENSHIP, people, her -> her.in(quarter).citizenship().code()),
                partition(ReportTable.NEWNESS, people, her -> her.newIn(quarter).code()));
        return Population.people(Total.PEOPLE.code(),
                people.stream().map(Visitor::id).collect(Collectors.toUnmodifiableSet()), tables);
    }

    private Population enrolments() {
        Set<Breakdown.Member> members = new HashSet<>();
        facts.stays().stream().filter(stay -> stay.in(quarter))
                .forEach(stay -> members.add(new Breakdown.Member(stay.her(), stay.path())));
        return Population.memberships(Total.ENROLMENTS.code(),
                new Breakdown(ReportTable.PATH.code(), ReportTable.PATH.categories(), members));
    }

    private Map<String, Contributions> events(List<Visitor> people) {
        var held = facts.heldIn(quarter);
        int marks = people.stream().mapToInt(her -> her.in(quarter).marks()).sum();
        int minutes = people.stream().mapToInt(her -> her.in(quarter).minutes()).sum();
        int mostMarks = people.stream().mapToInt(her -> her.in(quarter).marks()).max().orElse(0);
        int mostMinutes = people.stream().mapToInt(her -> her.in(quarter).minutes()).max().orElse(0);
        int hours = (int) Math.round((minutes + held.anonymousMinutes()) / MINUTES_IN_AN_HOUR);
        return Map.of(Total.SESSIONS.code(),
                new Contributions(held.held(), people.size(), held.alone(), held.held()), Total.VISITS.code(),
                new Contributions(marks + held.anonymous(), people.size(), mostMarks, marks), Total.HOURS.code(),
                new Contributions(hours, people.size(), mostMinutes, minutes));
    }

    private static Breakdown partition(ReportTable topic, List<Visitor> people, Function<Visitor, String> category) {
        return Breakdown.partition(topic.code(), topic.categories(),
                people.stream().collect(Collectors.toMap(Visitor::id, category)));
    }
}
