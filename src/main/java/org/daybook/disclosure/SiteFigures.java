package org.daybook.disclosure;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.base.YearStart;

/// The exact figures of one site and quarter, from which one report is made. Confidential.
///
/// @param period the quarter in written form, for example `2026Q3`
/// @param people everyone reached; if they are fewer than ten, nothing else is published
/// @param others further populations, for example enrolments
/// @param events totals that are not broken down, by name: sessions, contacts, hours; for a longer period only their names are
///               used
/// @param printed the tables that are printed for this period, in order; empty means all. The others are known to exist and are
///                not shown
/// @param start   the month in which the site's reporting years begin
/// @param since   the people since the start of each grant under way, each once
public record SiteFigures(String period, Population people, List<Population> others,
        Map<String, Contributions> events, Optional<List<PrintedTable>> printed, YearStart start,
        List<SinceStart> since) {
    /// Creates figures whose tables are all printed, in a calendar year.
    public SiteFigures(String period, Population people, List<Population> others, Map<String, Contributions> events) {
        this(period, people, others, events, Optional.empty(), YearStart.JANUARY);
    }

    /// Creates figures without grants.
    public SiteFigures(String period, Population people, List<Population> others, Map<String, Contributions> events,
            Optional<List<PrintedTable>> printed, YearStart start) {
        this(period, people, others, events, printed, start, List.of());
    }

    /// @throws IllegalArgumentException if two populations, events or tables have the same name: combined categories are stored
    ///         by the table's name
    public SiteFigures {
        PublishableNames.check(period);
        others = List.copyOf(others);
        events = Collections.unmodifiableMap(new TreeMap<>(events));
        events.keySet().forEach(PublishableNames::check);
        printed = printed.map(List::copyOf);
        since = List.copyOf(since);
        var names = new HashSet<>(events.keySet());
        var tables = new HashSet<String>();
        for (var population : Stream.of(List.of(people), others, since.stream().map(SinceStart::population).toList())
                .flatMap(List::stream).toList()) {
            boolean fresh = names.add(population.name())
                    && population.tables().stream().allMatch(table -> tables.add(table.table()));
            if (!fresh) {
                throw new IllegalArgumentException("a name is given twice");
            }
        }
    }

    /// Returns the grants under way.
    List<RunningGrant> running() {
        return since.stream().map(SinceStart::grant).toList();
    }

    /// Checks whether a table is printed for this period.
    boolean prints(String table) {
        return printed.map(tables -> tables.stream().anyMatch(one -> one.table().equals(table))).orElse(true);
    }

    /// Returns the people first, then the others, then the people since the start of each grant.
    List<Population> populations() {
        return Stream.concat(counted().stream(), sinceStart().stream()).toList();
    }

    /// Returns the people first, then the others.
    List<Population> counted() {
        return Stream.concat(Stream.of(people), others.stream()).toList();
    }

    /// Returns the people since the start of each grant.
    List<Population> sinceStart() {
        return since.stream().map(SinceStart::population).toList();
    }
}
