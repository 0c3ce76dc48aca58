package org.daybook.exchange;

import java.util.HashMap;
import java.util.Map;
import org.daybook.staff.UnitOfWork;
import org.daybook.work.CompanyExport;
import org.daybook.work.CompanyId;

/// The names of companies, which tell them apart.
final class CompanyNames {
    private final Map<CompanyId, String> names = new HashMap<>();

    CompanyNames(UnitOfWork work) {
        var distinct = new DistinctNames(ImportField.COMPANY.longest());
        CompanyExport.companies(work).forEach(one -> names.put(one.id(), distinct.of("", one.details().name())));
    }

    String of(CompanyId id) {
        return names.getOrDefault(id, "");
    }
}
