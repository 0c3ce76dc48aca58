package org.daybook.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.base.Period;
import org.daybook.base.ReportingYear;
import org.daybook.base.YearStart;
import java.util.stream.Stream;

/// What leaves the site for one period, and nothing more. A report can be read back into it from its own file, so
/// whatever is computed from it uses published things alone.
///
/// @param site        the agreed site code
/// @param period      the quarter's written form
/// @param threshold   the smallest group shown; known to everybody
/// @param populations the people first; alone, and without tables, when they are fewer than ten
/// @param events      the totals that are not broken down, by name
/// @param printed     the tables that are printed whatever they hold, in their order; nothing said means the whole catalogue in
///                    its finest detail
/// @param start       in which month the site's reporting years begin
/// @param running     the grants under way in the period
public record Published(String site, String period, Threshold threshold, List<Numbers> populations,
        Map<String, PublishedTotal> events, Optional<List<PrintedTable>> printed, YearStart start,
        List<RunningGrant> running) {
    /// Of the whole catalogue, in a calendar year.
    public Published(String site, String period, Threshold threshold, List<Numbers> populations,
            Map<String, PublishedTotal> events) {
        this(site, period, threshold, populations, events, Optional.empty(), YearStart.JANUARY);
    }

    /// Without grants.
    public Published(String site, String period, Threshold threshold, List<Numbers> populations,
            Map<String, PublishedTotal> events, Optional<List<PrintedTable>> printed, YearStart start) {
        this(site, period, threshold, populations, events, printed, start, List.of());
    }

    /// One population: its total and its tables.
    ///
    /// @param name   the population's name
    /// @param total  its total
    /// @param tables its tables, in the catalogue's order
    public record Numbers(String name, PublishedTotal total, List<ProtectedTable> tables) {
        public Numbers {
            PublishableNames.check(name);
            tables = List.copyOf(tables);
        }
    }

    /// @throws IllegalArgumentException when a name would not be readable in the attacker's format
    public Published {
        PublishableNames.check(site);
        PublishableNames.check(period);
        populations = List.copyOf(populations);
        events = Collections.unmodifiableMap(new TreeMap<>(events));
        printed = printed.map(List::copyOf);
        running = List.copyOf(running);
    }

    /// The reporting year in which its period lies, as if that were whole.
    ReportingYear year() {
        return start.around(Period.parse(period).last());
    }

    /// The total of one of its populations.
    PublishedTotal total(String population) {
        return populations.stream().filter(numbers -> numbers.name().equals(population)).map(Numbers::total).findFirst()
                .orElseThrow();
    }

    /// One of its tables.
    ProtectedTable table(String name) {
        return populations.stream().flatMap(numbers -> numbers.tables().stream())
                .filter(table -> table.table().equals(name)).findFirst().orElseThrow();
    }

    /// The same report with another total of one of its populations.
    Published with(String population, PublishedTotal total) {
        return with(populations.stream().map(numbers -> numbers.name().equals(population)
                ? new Numbers(population, total, numbers.tables())
                : numbers).toList(), events);
    }

    /// The same report with other numbers.
    Published with(List<Numbers> others, Map<String, PublishedTotal> otherEvents) {
        return new Published(site, period, threshold, others, otherEvents, printed, start, running);
    }

    /// How many people a grant reached since its start, as it is given.
    public Optional<PublishedTotal> since(RunningGrant grant) {
        return populations.stream().filter(numbers -> numbers.name().equals(grant.population())).findFirst()
                .map(Numbers::total);
    }

    /// The same report and how many people a grant reached since its start.
    Published with(RunningGrant grant, PublishedTotal since) {
        return with(Stream.concat(populations.stream(), Stream.of(new Numbers(grant.population(), since, List.of())))
                .toList(), events);
    }
}
