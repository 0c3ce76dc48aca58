package org.daybook.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;

/// The same people and acts, read as the facts of reporting years other than calendar years.
///
/// @param calendar the facts of consecutive calendar years, from 2025 on
record Rearranged(List<YearFacts> calendar) {
    private static final int FIRST = 2025;

    /// Returns the facts of a reporting year within those years.
    YearFacts of(ReportingYear year) {
        var ends = all(facts -> facts.leaving().ends()).stream().filter(end -> year.days().contains(end.on())).toList();
        var sessions = new HashMap<Quarter, HeldSessions>();
        var team = new HashMap<Quarter, ReachedFigures.Team>();
        year.quarters().forEach(quarter -> {
            sessions.put(quarter, facts(quarter).heldIn(quarter));
            team.put(quarter, facts(quarter).reached().team().getOrDefault(quarter, ReachedFigures.Team.NOTHING));
        });
        return new YearFacts(year, year.last(), visitors(year), stays(), new Leaving(ends, leavers(year)), sessions,
                new WorkFigures(all(facts -> facts.work().guided()), all(facts -> facts.work().placed()),
                        all(facts -> facts.work().marks()), all(facts -> facts.work().departed()),
                        all(facts -> facts.work().sixMonths()), all(facts -> facts.work().referred()),
                        all(facts -> facts.work().agreements())),
                new ReachedFigures(all(facts -> facts.reached().activities()),
                        all(facts -> facts.reached().feedback()), team),
                new ProgressFigures(all(facts -> facts.progress().stays()), all(facts -> facts.progress().certified()),
                        all(facts -> facts.progress().milestones()), all(facts -> facts.progress().first()),
                        all(facts -> facts.progress().statements()), all(facts -> facts.progress().levels()),
                        all(facts -> facts.progress().goals())));
    }

    private <T> List<T> all(Function<YearFacts, List<T>> rows) {
        return calendar.stream().map(rows).flatMap(List::stream).toList();
    }

    private YearFacts facts(Quarter quarter) {
        return calendar.get(quarter.year() - FIRST);
    }

    /// Returns every enrolment as in the last year that has it.
    private List<EnrolmentSpan> stays() {
        Map<String, EnrolmentSpan> stays = new LinkedHashMap<>();
        all(YearFacts::stays).forEach(stay -> stays.put(stay.her() + stay.path() + stay.first(), stay));
        return List.copyOf(stays.values());
    }

    /// For a longer period, somebody left as in the last of its quarters in which she did.
    private List<PathLeaver> leavers(ReportingYear year) {
        Map<String, PathLeaver> leavers = new LinkedHashMap<>();
        for (var quarter : year.quarters()) {
            facts(quarter).leaving().leavers().stream().filter(her -> her.period().equals(quarter))
                    .forEach(her -> year.around(quarter).forEach(period -> leavers.put(period + her.her(),
                            new PathLeaver(her.her(), period, her.ending(), her.duration(), her.outcomes()))));
        }
        return List.copyOf(leavers.values());
    }

    private List<Visitor> visitors(ReportingYear year) {
        var came = year.start().year(year.first().year()).quarters();
        return all(YearFacts::visitors).stream().map(Visitor::id).distinct().map(id -> {
            var quarters = new ArrayList<Visitor.Came>();
            came.forEach(quarter -> quarters.add(quarter.year() - FIRST < calendar.size()
                    ? hers(id, quarter).map(her -> her.in(quarter)).findFirst().orElse(Visitor.Came.NOT)
                    : Visitor.Came.NOT));
            return new Visitor(id, before(id, year.first()), year.start(), quarters);
        }).filter(her -> year.quarters().stream().anyMatch(her::cameIn)).toList();
    }

    private Visitor.Before before(String id, Quarter first) {
        boolean earlier = calendar.stream().limit(first.year() - FIRST + 1L).flatMap(facts -> facts.visitors().stream())
                .filter(her -> her.id().equals(id)).anyMatch(her -> her.before() == Visitor.Before.EARLIER_YEAR)
                || Stream.iterate(first.previous(), quarter -> quarter.year() >= FIRST, Quarter::previous)
                        .anyMatch(quarter -> hers(id, quarter).anyMatch(her -> her.cameIn(quarter)));
        return earlier ? Visitor.Before.EARLIER_YEAR : Visitor.Before.THIS_YEAR;
    }

    private Stream<Visitor> hers(String id, Quarter quarter) {
        return facts(quarter).visitors().stream().filter(her -> her.id().equals(id));
    }
}
