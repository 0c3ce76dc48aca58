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

/// What is published for one period, and nothing more. A report can be read back into it from its own file, so anything
/// computed from it uses published information only.
///
/// @param site        the agreed site code
/// @param period      the quarter in written form
/// @param threshold   the smallest group shown, which is public
/// @param populations the people first; if they are fewer than ten, only them and without tables
/// @param events      the totals that are not broken down, by name
/// @param printed     the tables that are printed whatever they contain, in order; empty means the whole catalogue in its
///                    finest level of detail
/// @param start       the month in which the site's reporting years begin
/// @param running     the grants under way in the period
public record Published(String site, String period, Threshold threshold, List<Numbers> populations,
        Map<String, PublishedTotal> events, Optional<List<PrintedTable>> printed, YearStart start,
        List<RunningGrant> running) {
    /// Creates a report of the whole catalogue, in a calendar year.
    public Published(String site, String period, Threshold threshold, List<Numbers> populations,
            Map<String, PublishedTotal> events) {
        this(site, period, threshold, populations, events, Optional.empty(), YearStart.JANUARY);
    }

    /// Creates a report without grants.
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

    /// @throws IllegalArgumentException if a name is not allowed in the attacker's format
    public Published {
        PublishableNames.check(site);
        PublishableNames.check(period);
        populations = List.copyOf(populations);
        events = Collections.unmodifiableMap(new TreeMap<>(events));
        printed = printed.map(List::copyOf);
        running = List.copyOf(running);
    }

    /// Returns the reporting year that contains its period, as if that year were whole.
    ReportingYear year() {
        return start.around(Period.parse(period).last());
    }

    /// Returns the total of one of its populations.
    PublishedTotal total(String population) {
        return populations.stream().filter(numbers -> numbers.name().equals(population)).map(Numbers::total).findFirst()
                .orElseThrow();
    }

    /// Returns one of its tables.
    ProtectedTable table(String name) {
        return populations.stream().flatMap(numbers -> numbers.tables().stream())
                .filter(table -> table.table().equals(name)).findFirst().orElseThrow();
    }

    /// Returns this report with another total for one of its populations.
    Published with(String population, PublishedTotal total) {
        return with(populations.stream().map(numbers -> numbers.name().equals(population)
                ? new Numbers(population, total, numbers.tables())
                : numbers).toList(), events);
    }

    /// Returns this report with other numbers.
    Published with(List<Numbers> others, Map<String, PublishedTotal> otherEvents) {
        return new Published(site, period, threshold, others, otherEvents, printed, start, running);
    }

    /// Returns the number of people that a grant reached since its start, as published.
    public Optional<PublishedTotal> since(RunningGrant grant) {
        return populations.stream().filter(numbers -> numbers.name().equals(grant.population())).findFirst()
                .map(Numbers::total);
    }

    /// Returns this report with the number of people that a grant reached since its start.
    Published with(RunningGrant grant, PublishedTotal since) {
        return with(Stream.concat(populations.stream(), Stream.of(new Numbers(grant.population(), since, List.of())))
                .toList(), events);
    }
}
