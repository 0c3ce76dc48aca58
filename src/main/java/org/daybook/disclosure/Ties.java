package org.daybook.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// How the tables of a catalogue hang together. Everybody can work it out from the definitions, so the attacker is told.
///
/// @param links    of one period, and of two of which one follows the other
/// @param overlaps of a longer period and of those that lie in it
/// @param nested   what the coarser categories are made of
/// @param supposed what holds unless something is entered late: a reader may suppose it, but the attacker is not told
/// @param grants   what hangs together with the people since a grant's start, where the catalogue has grants
public record Ties(List<Link> links, List<Overlap> overlaps, Nested nested, List<Link> supposed,
        Optional<GrantTies> grants) {
    /// Of tables that do not hang together.
    public static final Ties NONE = new Ties(List.of());

    /// Keeps the lists as they are now.
    public Ties {
        links = List.copyOf(links);
        overlaps = List.copyOf(overlaps);
        supposed = List.copyOf(supposed);
    }

    /// Of a catalogue without grants.
    public Ties(List<Link> links, List<Overlap> overlaps, Nested nested, List<Link> supposed) {
        this(links, overlaps, nested, supposed, Optional.empty());
    }

    /// Of which nothing more is supposed.
    public Ties(List<Link> links, List<Overlap> overlaps, Nested nested) {
        this(links, overlaps, nested, List.of());
    }

    /// Of a catalogue that knows quarters alone.
    public Ties(List<Link> links) {
        this(links, List.of(), Nested.NONE);
    }

    /// What is supposed is taken for certain.
    Ties supposingAll() {
        return new Ties(all().toList(), overlaps, nested, List.of(), grants);
    }

    private Stream<Link> all() {
        return Stream.concat(links.stream(), supposed.stream());
    }

    /// Whether what goes on from one period into the next is counted in a population.
    boolean goOn(String population) {
        return all().anyMatch(link -> !link.isOfOneQuarter() && link.mentions(population));
    }

    /// The people behind what a population counts, where their own total is in the catalogue.
    Optional<String> peopleBehind(String population) {
        return links.stream().flatMap(link -> link.peopleBehind(population).stream()).findFirst();
    }

    /// Whether a population's people stand behind something that goes on from one period into the next.
    boolean standBehind(String people) {
        return links.stream().anyMatch(link -> link.times() > 1 && link.mentions(people)
                && goOn(link.less().getFirst().population()));
    }

    /// Whether the same is counted of a population after a whole quarter has passed.
    boolean comeBack(String population) {
        return all().anyMatch(link -> link.other().isFar() && link.mentions(population));
    }

    /// Whether a table says who is counted in a longer period for the first time.
    boolean tellsOfArrivals(String table) {
        return overlaps.stream().anyMatch(overlap -> overlap instanceof Overlap.Arrivals arrivals
                && arrivals.fresh().table().equals(table));
    }

    /// Whether it is taken for certain that nobody of a population was there before the first report.
    boolean supposeBeginning(String population) {
        return overlaps.stream().anyMatch(overlap -> overlap instanceof Overlap.Beginning beginning
                && beginning.all().population().equals(population));
    }

    /// That nobody came to the site before its first report of ten people or more is taken for certain.
    ///
    /// @param first the last day of that report
    Ties supposingBeginning(LocalDate first) {
        return new Ties(links, Stream.concat(overlaps.stream(), overlaps.stream()
                .flatMap(overlap -> overlap instanceof Overlap.Arrivals arrivals
                        ? Stream.of(new Overlap.Beginning(arrivals.all(), arrivals.fresh(), first))
                        : Stream.of()))
                .toList(), nested, supposed, grants);
    }

    /// That nobody came to the site before some grants is taken for certain.
    Ties supposingFirst(List<RunningGrant> begun) {
        return with(grants.map(one -> one.supposingFirst(begun)));
    }

    /// That whoever comes to the sessions of a path is enrolled in it is taken for certain.
    Ties supposingEnrolled() {
        return with(grants.map(GrantTies::supposingEnrolled));
    }

    private Ties with(Optional<GrantTies> others) {
        return new Ties(links, overlaps, nested, supposed, others);
    }

    /// Whether a table of a population hangs together with the people since a grant's start.
    boolean speakOfGrants(String population, String table) {
        return grants.filter(one -> one.speaksOf(population, table)).isPresent();
    }

    /// Whether a population hangs together with the people since a grant's start.
    boolean speakOfGrants(String population) {
        return grants.filter(one -> one.speaksOf(population)).isPresent();
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
            overlaps.forEach(overlap -> {
                if (overlap instanceof Overlap.Beginning beginning) {
                    new ComingAgain(report, reports, nested, beginning).tell(relations);
                }
            });
        }
        grants.ifPresent(one -> relations.addAll(GrantReach.relations(one, reports)));
        return relations;
    }

    private static Period period(Published report) {
        return Period.parse(report.period());
    }
}
