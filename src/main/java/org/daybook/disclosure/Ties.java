package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;

/// How the tables of a catalogue hang together. Everybody can work it out from the definitions, so the attacker is told.
///
/// @param links    of one period, and of two of which one follows the other
/// @param overlaps of a longer period and of those that lie in it
/// @param nested   what the coarser categories are made of
/// @param grants   what hangs together with the people since a grant's start, where the catalogue has grants
public record Ties(List<Link> links, List<Overlap> overlaps, Nested nested, Optional<GrantTies> grants) {
    /// Of tables that do not hang together.
    public static final Ties NONE = new Ties(List.of());

    /// Keeps the lists as they are now.
    public Ties {
        links = List.copyOf(links);
        overlaps = List.copyOf(overlaps);
    }

    /// Of a catalogue that knows quarters alone.
    public Ties(List<Link> links) {
        this(links, List.of(), Nested.NONE, Optional.empty());
    }

    /// Of a catalogue without grants.
    public Ties(List<Link> links, List<Overlap> overlaps, Nested nested) {
        this(links, overlaps, nested, Optional.empty());
    }

    /// Whether what goes on from one period into the next is counted in a population.
    boolean goOn(String population) {
        return links.stream().anyMatch(link -> !link.isOfOneQuarter() && link.mentions(population));
    }

    /// Whether the same is counted of a population after a whole quarter has passed.
    boolean comeBack(String population) {
        return links.stream().anyMatch(link -> link.other().isFar() && link.mentions(population));
    }

    /// Whether a table says who is counted in a longer period for the first time.
    boolean tellsOfArrivals(String table) {
        return overlaps.stream().anyMatch(overlap -> overlap instanceof Overlap.Arrivals arrivals
                && arrivals.fresh().table().equals(table));
    }

    /// The same for somebody who remembers how a site began.
    ///
    /// @param begun the grants with which it began
    Ties remembered(List<RunningGrant> begun) {
        return new Ties(links, overlaps, nested, grants.map(one -> one.remembered(begun)));
    }

    /// Whether a table hangs together with the people since a grant's start.
    boolean speakOfGrants(String table) {
        return grants.map(one -> one.speaksOf(table)).orElse(false);
    }

    /// Whether everybody who came is counted in a population, some of them for a grant.
    boolean areOfEverybody(String population) {
        return grants.map(one -> one.people().population().equals(population)).orElse(false);
    }

    /// What the catalogue says of these reports together.
    List<AttackerView.Relation> relations(List<Published> reports) {
        var relations = new ArrayList<AttackerView.Relation>();
        for (var report : reports) {
            for (var link : links) {
                if (link.isOfOneQuarter()) {
                    link.relation(report, report, nested).ifPresent(relations::add);
                } else {
                    reports.stream().filter(other -> link.other().is(period(other), period(report)))
                            .forEach(next -> link.relation(report, next, nested).ifPresent(relations::add));
                }
            }
            if (!overlaps.isEmpty() && period(report).isLong()) {
                relations.addAll(new Overlapping(report, reports, nested).relations(overlaps));
            }
        }
        grants.ifPresent(one -> relations.addAll(GrantReach.relations(one, reports)));
        return relations;
    }

    private static Period period(Published report) {
        return Period.parse(report.period());
    }
}
