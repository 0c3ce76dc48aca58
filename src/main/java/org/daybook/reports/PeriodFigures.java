package org.daybook.reports;

import java.util.EnumMap;
import java.util.HashMap;
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
import org.daybook.paths.Path;

/// The exact figures of one period, counted. Confidential: they are published only through disclosure control.
///
/// @param facts  the year
/// @param period one of its quarters, or a longer period
/// @param tables its tables
record PeriodFigures(YearFacts facts, Period period, PeriodTables tables) {
    private static final double MINUTES_IN_AN_HOUR = 60.0;

    /// Creates the figures of a quarter of a year without settings.
    PeriodFigures(YearFacts facts, Quarter quarter) {
        this(facts, quarter, new PeriodTables(Optional.empty(), quarter));
    }

    /// Placeholders in a longer period, which has the sums of what its quarters published.
    private static final Map<String, Contributions> LATER = Total.events().stream()
            .collect(Collectors.toUnmodifiableMap(Total::code, _ -> Contributions.NONE));

    /// Returns the input to disclosure control.
    SiteFigures counted() {
        var people = facts.visitors().stream().filter(her -> her.cameIn(period)).toList();
        var rows = new RowPopulations(period, tables);
        var others = Stream.of(List.of(enrolments()), new LeavingFigures(facts.leaving(), period, tables).counted(),
                new WorkPopulations(facts.work(), rows).counted(),
                new ReachedPopulations(facts.reached(), period, tables).counted(),
                new ProgressPopulations(facts.progress(), rows).counted()).flatMap(List::stream);
        return new SiteFigures(period.toString(), reached(people), others.toList(),
                period instanceof Quarter quarter ? events(quarter, people) : LATER, tables.asPrinted(),
                facts.year().start(), period.isLong() ? List.of() : facts.grants().since(period));
    }

    private Population reached(List<Visitor> people) {
        var said = new EnumMap<ReportTable, Function<Visitor, Category>>(ReportTable.class);
        said.put(ReportTable.AGE, her -> her.in(period).age());
        said.put(ReportTable.CITIZENSHIP, her -> her.in(period).citizenship());
        said.put(ReportTable.NEWNESS, her -> her.newIn(period));
        said.put(ReportTable.REGULAR, her -> habit(her, how -> YesOrNo.of(how.isRegular())));
        said.put(ReportTable.CIVIC_SESSIONS, her -> habit(her, how -> YesOrNo.of(how.civic())));
        said.put(ReportTable.INTERPRETED, her -> habit(her, how -> YesOrNo.of(how.interpreted())));
        said.put(ReportTable.DISABILITY, her -> habit(her, Habits::disability));
        var breakdowns = tables.counted(Total.PEOPLE).stream()
                .map(topic -> partition(topic, people, Objects.requireNonNull(said.get(topic), "a table of people")))
                .toList();
        var ids = people.stream().map(Visitor::id).collect(Collectors.toUnmodifiableSet());
        var byGrant = tables.byGrant().map(table -> facts.grants().partition(table, ids));
        return Population.people(Total.PEOPLE.code(), ids,
                Stream.concat(breakdowns.stream(), byGrant.stream()).toList());
    }

    private YesOrNo habit(Visitor her, Function<Habits, YesOrNo> answer) {
        var how = her.habitsIn(period);
        return how.known(answer.apply(how));
    }

    private Population enrolments() {
        Set<Breakdown.Member> members = new HashSet<>();
        facts.stays().stream().filter(stay -> stay.in(period))
                .forEach(stay -> members.add(new Breakdown.Member(stay.her(), stay.path())));
        return Population.memberships(Total.ENROLMENTS.code(),
                new Breakdown(ReportTable.PATH.code(), ReportTable.PATH.categories(), members), Path.values().length);
    }

    private Map<String, Contributions> events(Quarter quarter, List<Visitor> people) {
        var held = facts.heldIn(quarter);
        int marks = people.stream().mapToInt(her -> her.in(quarter).marks()).sum();
        int minutes = people.stream().mapToInt(her -> her.in(quarter).minutes()).sum();
        int mostMarks = people.stream().mapToInt(her -> her.in(quarter).marks()).max().orElse(0);
        int mostMinutes = people.stream().mapToInt(her -> her.in(quarter).minutes()).max().orElse(0);
        int hours = (int) Math.round((minutes + held.anonymousMinutes()) / MINUTES_IN_AN_HOUR);
        var events = new HashMap<>(services(quarter));
        events.put(Total.SESSIONS.code(), new Contributions(held.held(), people.size(), held.alone(), held.held()));
        events.put(Total.VISITS.code(),
                new Contributions(marks + held.anonymous(), people.size(), mostMarks, marks));
        events.put(Total.HOURS.code(), new Contributions(hours, people.size(), mostMinutes, minutes));
        return events;
    }

    /// Returns the services of the site that are not counts of women.
    private Map<String, Contributions> services(Quarter quarter) {
        var team = facts.reached().team().getOrDefault(quarter, ReachedFigures.Team.NOTHING);
        return Map.of(Total.ACTIVITIES.code(), Contributions.ofServices(Math.toIntExact(facts.reached().activities()
                .stream().filter(one -> quarter.days().contains(one.on())).count())), Total.AGREEMENTS.code(),
                Contributions.ofServices(Math.toIntExact(
                        facts.work().agreements().stream().filter(day -> quarter.days().contains(day)).count())),
                Total.TEAM_HOURS.code(),
                Contributions.ofServices((int) Math.round(team.minutes() / MINUTES_IN_AN_HOUR)),
                Total.SUPERVISIONS.code(), Contributions.ofServices(team.supervisions()));
    }

    private Breakdown partition(ReportTable topic, List<Visitor> people, Function<Visitor, Category> finest) {
        return Breakdown.partition(topic.code(), tables.categories(topic), people.stream()
                .collect(Collectors.toMap(Visitor::id, her -> tables.category(topic, finest.apply(her).code()))));
    }
}
