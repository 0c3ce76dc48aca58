package org.daybook.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Contributions;
import org.daybook.disclosure.Population;
import org.daybook.disclosure.SiteFigures;

/// The true figures of one period, counted. Secret: their only way out is the protection.
///
/// @param facts  the year
/// @param period one of its quarters, or a longer one
/// @param tables its tables
record PeriodFigures(YearFacts facts, Period period, PeriodTables tables) {
    private static final double MINUTES_IN_AN_HOUR = 60.0;

    /// Of a quarter of a year without settings.
    PeriodFigures(YearFacts facts, Quarter quarter) {
        this(facts, quarter, new PeriodTables(Optional.empty(), quarter));
    }

    /// The sums of what the quarters gave stand there.
    private static final Map<String, Contributions> LATER = Map.of(Total.SESSIONS.code(), Contributions.NONE,
            Total.VISITS.code(), Contributions.NONE, Total.HOURS.code(), Contributions.NONE);

    /// As the protection takes them.
    SiteFigures counted() {
        var people = facts.visitors().stream().filter(her -> her.cameIn(period)).toList();
        var others = Stream.concat(Stream.of(enrolments()),
                new LeavingFigures(facts.leaving(), period, tables).counted().stream());
        return new SiteFigures(period.toString(), reached(people), others.toList(),
                period instanceof Quarter quarter ? events(quarter, people) : LATER, tables.asPrinted());
    }

    private Population reached(List<Visitor> people) {
        Map<ReportTable, Function<Visitor, String>> said = Map.of(ReportTable.AGE, her -> her.in(period).age().code(),
                ReportTable.CITIZENSHIP, her -> her.in(period).citizenship().code(), ReportTable.NEWNESS,
                her -> her.newIn(period).code());
        var breakdowns = tables.counted(Total.PEOPLE).stream()
                .map(topic -> partition(topic, people, Objects.requireNonNull(said.get(topic), "a table of people")))
                .toList();
        return Population.people(Total.PEOPLE.code(),
                people.stream().map(Visitor::id).collect(Collectors.toUnmodifiableSet()), breakdowns);
    }

    private Population enrolments() {
        Set<Breakdown.Member> members = new HashSet<>();
        facts.stays().stream().filter(stay -> stay.in(period))
                .forEach(stay -> members.add(new Breakdown.Member(stay.her(), stay.path())));
        return Population.memberships(Total.ENROLMENTS.code(),
                new Breakdown(ReportTable.PATH.code(), ReportTable.PATH.categories(), members));
    }

    private Map<String, Contributions> events(Quarter quarter, List<Visitor> people) {
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

    private Breakdown partition(ReportTable topic, List<Visitor> people, Function<Visitor, String> finest) {
        return Breakdown.partition(topic.code(), tables.categories(topic), people.stream()
                .collect(Collectors.toMap(Visitor::id, her -> tables.category(topic, finest.apply(her)))));
    }
}
