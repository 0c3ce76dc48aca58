package org.daybook.work;

import java.util.Optional;
import org.daybook.ui.SearchGroup;
import org.daybook.ui.SearchHit;
import org.daybook.ui.SearchSource;
import org.daybook.ui.Texts;
import org.daybook.ui.WordStarts;

/// Finds companies by name for the search in the header.
final class CompanySearch implements SearchSource {
    private static final int ORDER = 40;
    private final Texts texts;
    private final Companies companies;

    CompanySearch(Texts texts, Companies companies) {
        this.texts = texts;
        this.companies = companies;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<SearchGroup> find(String typed) {
        var hits = companies.all().stream().map(Company.Line::company)
                .filter(one -> WordStarts.fit(one.details().name(), typed)).map(this::hit).toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(new SearchGroup("work.companies.title", hits));
    }

    private SearchHit hit(Company company) {
        return new SearchHit("fth-briefcase", company.details().name(),
                company.details().sector().map(sector -> texts.of("work", sector)).orElse(""),
                new CompanyPlace(Optional.of(company.id())));
    }
}
