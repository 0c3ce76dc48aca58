package org.daybook.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.CompanyName;

/// Which entries are one company because they have the same name, and which of these companies have a sign of exploitation.
final class SameCompanies {
    /// An entry.
    ///
    /// @param warnedOn the day of the oldest sign in force at this entry; empty if there is none
    record Entry(CompanyId id, String name, Sector sector, Optional<LocalDate> warnedOn) {
        boolean isWarned() {
            return warnedOn.isPresent();
        }
    }

    private final Map<CompanyId, CompanyName> names;
    private final Map<CompanyName, List<Entry>> entries;

    SameCompanies(List<Entry> all) {
        names = all.stream().collect(Collectors.toMap(Entry::id, one -> CompanyName.of(one.name())));
        entries = all.stream().collect(groupingBy(one -> Objects.requireNonNull(names.get(one.id()))));
    }

    /// Returns every entry of this company, including the given one.
    List<Entry> of(CompanyId id) {
        var name = names.get(id);
        return name == null ? List.of() : named(name);
    }

    /// Returns the identities of these.
    Set<CompanyId> ids(CompanyId id) {
        return of(id).stream().map(Entry::id).collect(toSet());
    }

    /// Returns every entry that has this name.
    List<Entry> named(CompanyName name) {
        return entries.getOrDefault(name, List.of());
    }

    /// Checks whether a sign is active at any entry of this company.
    boolean isStopped(CompanyId id) {
        return of(id).stream().anyMatch(Entry::isWarned);
    }

    /// Checks whether a sign is active at any entry of this name.
    boolean isStopped(CompanyName name) {
        return stoppedOn(name).isPresent();
    }

    /// Returns the day since which a sign has been in force at an entry of this name; empty if there is none.
    Optional<LocalDate> stoppedOn(CompanyName name) {
        return named(name).stream().flatMap(one -> one.warnedOn().stream()).min(Comparator.naturalOrder());
    }
}
