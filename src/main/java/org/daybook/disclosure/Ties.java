package org.daybook.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// How the tables of a catalogue are linked. Anyone can derive it from the definitions, so the attacker is assumed to know it.
///
/// @param links    within one period, and between consecutive periods
/// @param overlaps between a longer period and the periods within it
/// @param nested   what the coarser categories combine
/// @param supposed links that hold unless something is entered late: a reader may suppose them, but they are not public
///                 knowledge
/// @param grants   the links with the people since a grant's start, if the catalogue has grants
public record Ties(List<Link> links, List<Overlap> overlaps, Nested nested, List<Link> supposed,
        Optional<GrantTies> grants) {
    /// For tables that are not linked.
    public static final Ties NONE = new Ties(List.of());

    /// Copies the lists.
    public Ties {
        links = List.copyOf(links);
        overlaps = List.copyOf(overlaps);
        supposed = List.copyOf(supposed);
    }

    /// Creates the ties of a catalogue without grants.
    public Ties(List<Link> links, List<Overlap> overlaps, Nested nested, List<Link> supposed) {
        this(links, overlaps, nested, supposed, Optional.empty());
    }

    /// Creates ties without suppositions.
    public Ties(List<Link> links, List<Overlap> overlaps, Nested nested) {
        this(links, overlaps, nested, List.of());
    }

    /// Creates the ties of a catalogue that has quarters only.
    public Ties(List<Link> links) {
        this(links, List.of(), Nested.NONE);
    }

    /// Returns these ties with all suppositions taken as certain.
    Ties supposingAll() {
        return new Ties(all().toList(), overlaps, nested, List.of(), grants);
    }

    private Stream<Link> all() {
        return Stream.concat(links.stream(), supposed.stream());
    }

    /// Checks whether a population is in a link between periods.
    boolean goOn(String population) {
        return all().anyMatch(link -> !link.isOfOneQuarter() && link.mentions(population));
    }

    /// Returns the people who have what a population counts, if their own total is in the catalogue.
    Optional<String> peopleBehind(String population) {
        return links.stream().flatMap(link -> link.peopleBehind(population).stream()).findFirst();
    }

    /// Checks whether a population's people have something that continues from one period into the next.
    boolean standBehind(String people) {
        return links.stream().anyMatch(link -> link.times() > 1 && link.mentions(people)
                && goOn(link.less().getFirst().population()));
    }

    /// Checks whether a population is in a link between periods that are a whole quarter apart.
    boolean comeBack(String population) {
        return all().anyMatch(link -> link.other().isFar() && link.mentions(population));
    }

    /// Checks whether a table shows who is counted for the first time in a longer period.
    boolean tellsOfArrivals(String table) {
        return overlaps.stream().anyMatch(overlap -> overlap instanceof Overlap.Arrivals arrivals
                && arrivals.fresh().table().equals(table));
    }

    /// Checks whether it is taken as certain that nobody of a population was there before the first report.
    boolean supposeBeginning(String population) {
        return overlaps.stream().anyMatch(overlap -> overlap instanceof Overlap.Beginning beginning
                && beginning.all().population().equals(population));
    }

    /// Returns these ties, taking as certain that nobody came to the site before its first report of ten people or more.
    ///
    /// @param first the last day of that report
    Ties supposingBeginning(LocalDate first) {
        return new Ties(links, Stream.concat(overlaps.stream(), overlaps.stream()
                .flatMap(overlap -> overlap instanceof Overlap.Arrivals arrivals
                        ? Stream.of(new Overlap.Beginning(arrivals.all(), arrivals.fresh(), first))
                        : Stream.of()))
                .toList(), nested, supposed, grants);
    }

    /// Returns these ties, taking as certain that nobody came to the site before some grants.
    Ties supposingFirst(List<RunningGrant> begun) {
        return with(grants.map(one -> one.supposingFirst(begun)));
    }

    /// Returns these ties, taking as certain that only people enrolled in a path come to its sessions.
    Ties supposingEnrolled() {
        return with(grants.map(GrantTies::supposingEnrolled));
    }

    private Ties with(Optional<GrantTies> others) {
        return new Ties(links, overlaps, nested, supposed, others);
    }

    /// Checks whether a table of a population is linked with the people since a grant's start.
    boolean speakOfGrants(String population, String table) {
        return grants.filter(one -> one.speaksOf(population, table)).isPresent();
    }

    /// Checks whether a population is linked with the people since a grant's start.
    boolean speakOfGrants(String population) {
        return grants.filter(one -> one.speaksOf(population)).isPresent();
    }

    /// Returns the relations between these reports that follow from the catalogue.
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
