package org.daybook.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
/// @param running     the grants under way in the period
public record Published(String site, String period, Threshold threshold, List<Numbers> populations,
        Map<String, PublishedTotal> events, Optional<List<PrintedTable>> printed, List<RunningGrant> running) {
    /// Of the whole catalogue.
    public Published(String site, String period, Threshold threshold, List<Numbers> populations,
            Map<String, PublishedTotal> events) {
        this(site, period, threshold, populations, events, Optional.empty(), List.of());
    }

    /// Without grants.
    public Published(String site, String period, Threshold threshold, List<Numbers> populations,
            Map<String, PublishedTotal> events, Optional<List<PrintedTable>> printed) {
        this(site, period, threshold, populations, events, printed, List.of());
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
        return new Published(site, period, threshold, others, otherEvents, printed, running);
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
