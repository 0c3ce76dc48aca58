package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.UnitOfWork;

/// Reads companies and openings as [CompanyImport] writes them. Used inside one passage, on its thread.
public final class CompanyExport {
    private CompanyExport() {}

    /// Returns every company, by name.
    public static List<Company> companies(UnitOfWork work) {
        return new CompanyStore().lines(work).stream().map(Company.Line::company).toList();
    }

    /// Returns the other contact persons of each company, by name.
    public static Map<CompanyId, List<CompanyPerson.About>> people(UnitOfWork work) {
        return new CompanyPersonStore().all(work);
    }

    /// Returns every opening, including closed ones.
    public static List<Opening> openings(UnitOfWork work) {
        return new OpeningStore().all(work);
    }

    /// Returns the last day on which an opening is or was open; one that was closed accepts nobody from that day on.
    public static Optional<LocalDate> until(Opening one) {
        return Stream.concat(one.details().until().stream(), one.closedOn().map(day -> day.minusDays(1)).stream())
                .min(LocalDate::compareTo);
    }
}
