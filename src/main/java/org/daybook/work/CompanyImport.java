package org.daybook.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.CompanyName;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes companies and openings from an earlier list. These companies count as unchecked, and no sign is raised or lifted
/// here. Used inside one passage, on its thread; [#close] writes the last rows.
public final class CompanyImport implements AutoCloseable {
    private final UnitOfWork work;
    private final BulkInsert companies;
    private final BulkInsert openings;
    private final BulkInsert people;
    private final Map<CompanyName, UUID> byName = new HashMap<>();
    private final Set<CompanyName> stopped = new HashSet<>();
    private final Set<SameOpening> offered = new HashSet<>();

    /// The key by which two lines refer to the same opening.
    ///
    /// @param company the company
    /// @param title   in lower case
    /// @param kind    what is offered
    /// @param until   the last day on which it is open
    private record SameOpening(UUID company, String title, Optional<OpeningKind> kind, Optional<LocalDate> until) {}

    /// @param work the passage
    public CompanyImport(UnitOfWork work) {
        this.work = work;
        companies = new BulkInsert(work.tx(), "company", List.of("id", "name", "sector", "size", "town", "person",
                "reach", "agreement_on", "closed_on"));
        openings = new BulkInsert(work.tx(), "opening", List.of("id", "company", "title", "kind", "places", "hours",
                "day_parts", "language", "level", "school_hours", "transport", "open_until"), companies);
        people = new BulkInsert(work.tx(), "company_person", List.of("id", "company", "name", "task", "reach"),
                companies);
        CompanyExport.companies(work).forEach(one -> {
            byName.putIfAbsent(CompanyName.of(one.details().name()), one.id().value());
            if (one.state() == CompanyState.STOPPED) {
                stopped.add(CompanyName.of(one.details().name()));
            }
        });
        CompanyExport.openings(work).forEach(one -> offered.add(
                same(one.company().value(), one.details(), CompanyExport.until(one))));
    }

    /// Checks whether a company of this name already existed or was added earlier.
    public boolean hasCompany(String name) {
        return byName.containsKey(CompanyName.of(name));
    }

    /// Checks whether a sign is active for this name.
    public boolean isStopped(String name) {
        return stopped.contains(CompanyName.of(name));
    }

    /// Adds a company; an existing one of this name is left unchanged.
    ///
    /// @param closedOn since when nobody works with it
    /// @param others   the other contact persons there, without problems and without card numbers
    /// @return whether it was added
    /// @throws IllegalArgumentException if the details have problems
    public boolean add(CompanyDetails details, Optional<LocalDate> closedOn, List<CompanyPerson.About> others) {
        if (!details.problems(work.today()).isEmpty()) {
            throw new IllegalArgumentException("the details have problems");
        }
        if (hasCompany(details.name())) {
            return false;
        }
        var id = work.newId();
        byName.put(CompanyName.of(details.name()), id);
        companies.row(id, details.name().strip(), details.sector().orElseThrow().letter(),
                details.size().map(WorkCodes::of).orElse(null), details.town().orElse(null),
                details.person().orElse(null), details.reach().orElse(null), details.agreementOn().orElse(null),
                closedOn.orElse(null));
        others.forEach(one -> people.row(work.newId(), id, one.name(), one.task().orElse(null),
                one.reach().orElse(null)));
        return true;
    }

    /// Adds an opening; an identical existing one is left unchanged.
    ///
    /// @param company the name of a company that already existed or was added earlier
    /// @return whether it was added
    /// @throws IllegalArgumentException if the details have problems, there is no such company, or a sign is active for it
    public boolean add(String company, OpeningDetails details) {
        var at = byName.get(CompanyName.of(company));
        if (!details.problems().isEmpty() || at == null || isStopped(company)) {
            throw new IllegalArgumentException("the details have problems, or no such company takes anybody");
        }
        if (!offered.add(same(at, details, details.until()))) {
            return false;
        }
        var hours = details.hours();
        openings.row(work.newId(), at, details.title().strip(), WorkCodes.of(details.kind().orElseThrow()),
                details.places().orElseThrow(), hours.isPresent() ? hours.getAsInt() : null,
                WorkCodes.of(details.when()), details.language().map(OpeningDetails.LanguageLevel::code).orElse(null),
                details.language().map(it -> WorkCodes.of(it.level())).orElse(null),
                details.schoolHours().map(WorkCodes::of).orElse(null), details.transport().orElse(null),
                details.until().orElse(null));
        return true;
    }

    private static SameOpening same(UUID company, OpeningDetails details, Optional<LocalDate> until) {
        return new SameOpening(company, key(details.title()), details.kind(), until);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        companies.close();
        openings.close();
        people.close();
    }
}
