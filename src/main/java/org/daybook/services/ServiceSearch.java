package org.daybook.services;

import java.util.List;
import java.util.Optional;
import org.daybook.ui.SearchGroup;
import org.daybook.ui.SearchHit;
import org.daybook.ui.SearchSource;
import org.daybook.ui.Texts;
import org.daybook.ui.WordStarts;

/// Finds services for the search in the header.
final class ServiceSearch implements SearchSource {
    private static final int ORDER = 40;
    private static final int MOST = 20;

    private final Texts texts;
    private final Services services;
    /// What was read for the current search: an address book may contain thousands of services, too many to read for each key.
    private Optional<List<ServiceLine>> read = Optional.empty();

    ServiceSearch(Texts texts, Services services) {
        this.texts = texts;
        this.services = services;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<SearchGroup> find(String typed) {
        var all = read.orElseGet(services::lines);
        read = Optional.of(all);
        var words = new ServiceWords(texts);
        var fits = WordStarts.of(typed);
        var hits = all.stream().filter(one -> fits.test(one.searched())).limit(MOST)
                .map(one -> new SearchHit("fth-book", one.name(), words.facts(one),
                        new ServicesPlace(Optional.of(one.id()))))
                .toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(new SearchGroup("services.list.title", hits));
    }

    @Override
    public void over() {
        read = Optional.empty();
    }
}
