package org.daybook.services;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes services from an existing list, each to be checked before it is used. Inside one passage, on its thread; [#close]
/// writes the last rows.
public final class AddressBookImport implements AutoCloseable {
    private final UnitOfWork work;
    private final BulkInsert services;
    private final Set<SameService> known = new HashSet<>();

    /// @param work the passage
    public AddressBookImport(UnitOfWork work) {
        this.work = work;
        services = new BulkInsert(work.tx(), "service", List.of("id", "name", "kind", "country", "city", "address",
                "way", "languages", "hours", "cost", "without_papers", "women_only", "children", "contact", "notes",
                "closed_on"));
        new ServiceStore().all(work.tx()).forEach(one -> known.add(SameService.of(one.facts())));
    }

    /// Adds a service; an existing one with this name, kind and place stays as it is.
    ///
    /// @param form     free of problems
    /// @param closedOn since when it no longer exists
    /// @return whether it was added
    /// @throws IllegalArgumentException if the form has problems
    public boolean add(ServiceForm form, Optional<LocalDate> closedOn) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        if (!known.add(SameService.of(form))) {
            return false;
        }
        var where = form.where();
        var access = form.access();
        services.row(work.newId(), form.name(), ServiceCodes.of(form.kind().orElseThrow()),
                where.country().orElse(null), where.city(), ServiceStore.written(where.address()).orElse(null),
                ServiceStore.written(where.way()).orElse(null), ServiceCodes.languages(access.languages()),
                access.hours(), access.cost().map(ServiceCodes::of).orElse(null),
                access.withoutPapers().map(ServiceCodes::of).orElse(null),
                access.womenOnly().map(ServiceCodes::of).orElse(null),
                access.children().map(ServiceCodes::of).orElse(null), form.contact(), form.notes(),
                closedOn.orElse(null));
        return true;
    }

    @Override
    public void close() {
        services.close();
    }
}
