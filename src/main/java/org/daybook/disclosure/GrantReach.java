package org.daybook.disclosure;

import static org.daybook.disclosure.GrantCounts.and;
import static org.daybook.disclosure.GrantCounts.atMost;
import static org.daybook.disclosure.GrantCounts.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.DateRange;

/// The relations of the people since a grant's start: their number never falls, a period adds only people whom the grant
/// reached in it, and a person who is new and was reached adds one.
///
/// @param counts the names of the counts
record GrantReach(GrantCounts counts) {
    /// One period of a grant.
    ///
    /// @param grant  the grant
    /// @param report the report of the period
    /// @param reach  the name of the count of people from its start to the end of the period
    /// @param before the previous count, as last published: no counts if the grant begins in this period, empty if unknown
    private record Step(RunningGrant grant, Published report, String reach, Optional<List<String>> before) {
        DateRange days() {
            return period(report).days();
        }

        boolean isReported() {
            return report.running().stream().anyMatch(grant::isSame);
        }
    }

    /// Returns the relations of a catalogue's reports.
    static List<AttackerView.Relation> relations(GrantTies ties, List<Published> reports) {
        var counts = new GrantCounts(ties, reports);
        if (counts.grants().isEmpty()) {
            return List.of();
        }
        var relations = new ArrayList<AttackerView.Relation>();
        var reach = new GrantReach(counts);
        counts.grants().forEach(grant -> reach.steps(grant).forEach(step -> reach.tell(step, relations)));
        new GrantPairs(counts).tell(relations);
        new GrantUnions(counts).tell(relations);
        new GrantTimes(counts).tell(relations);
        reports.stream().filter(report -> !period(report).isLong())
                .forEach(report -> GrantStates.of(counts, report).tell(relations));
        new GrantRuns(counts).tell(relations);
        return relations;
    }

    private Stream<Step> steps(RunningGrant grant) {
        return counts.reports().stream().filter(report -> grant.touches(period(report).days()))
                .sorted(Comparator.comparing(report -> period(report).days().last()))
                .flatMap(report -> counts.reach(grant, period(report)).stream()
                        .map(reach -> new Step(grant, report, reach, counts.before(grant, report))));
    }

    private void tell(Step step, List<AttackerView.Relation> relations) {
        var reach = List.of(step.reach());
        var alone = step.isReported() ? counts.alone(step.report(), step.grant()) : Optional.<String>empty();
        var several = step.isReported() ? counts.several(step.report()) : Optional.<String>empty();
        var all = List.of(counts.people(step.report()));
        var reached = Stream.concat(alone.stream(), several.stream()).toList();
        if (countsAll(step)) {
            atMost(all, reach, relations);
        }
        step.before().ifPresent(before -> {
            atMost(before, reach, relations);
            atMost(reach, and(before, reached.isEmpty() ? all : reached), relations);
            counts.fresh(step.report()).ifPresent(fresh -> arrivals(step, before, fresh, relations));
        });
        if (counts.ties().enrolls()) {
            suppose(step, alone, relations);
        }
    }

    /// Checks whether all people of the period are among the people since the start, which excludes people who came only in a
    /// quarter that is not final.
    private boolean countsAll(Step step) {
        return step.grant().paysForAll(step.days())
                && period(step.report()).quarters().stream().allMatch(quarter -> counts.report(quarter).isPresent());
    }

    private void arrivals(Step step, List<String> before, String fresh, List<AttackerView.Relation> relations) {
        var reach = List.of(step.reach());
        if (countsAll(step)) {
            atMost(and(before, List.of(fresh)), reach, relations);
            // A person who was new in a quarter that is not final is new in no other quarter.
            if (counts.ties().isFirst(step.grant()) && !before.isEmpty() && counts.isGoingOn(step.report())) {
                atMost(reach, and(before, List.of(fresh)), relations);
            }
        }
    }

    /// A person reached through a path was enrolled in it.
    private void suppose(Step step, Optional<String> alone, List<AttackerView.Relation> relations) {
        counts.mostEnrolled(step.report(), step.grant()).ifPresent(enrolled -> {
            atMost(alone.stream().toList(), List.of(), enrolled, relations);
            step.before().ifPresent(before -> atMost(List.of(step.reach()), before, enrolled, relations));
        });
    }
}
