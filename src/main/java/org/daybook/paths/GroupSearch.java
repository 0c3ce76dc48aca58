package org.daybook.paths;

import java.util.Optional;
import org.daybook.ui.SearchGroup;
import org.daybook.ui.SearchHit;
import org.daybook.ui.SearchSource;
import org.daybook.ui.Texts;
import org.daybook.ui.WordStarts;

/// Finds groups by name for the search in the header, if they accept people.
final class GroupSearch implements SearchSource {
    /// Below the sessions, which are under the same heading.
    private static final int ORDER = 30;

    private final Texts texts;
    private final Groups groups;

    GroupSearch(Texts texts, Groups groups) {
        this.texts = texts;
        this.groups = groups;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<SearchGroup> find(String typed) {
        var hits = groups.open().stream().filter(group -> WordStarts.fit(group.name(), typed)).map(this::hit).toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(new SearchGroup(PathsFeature.FOUND, hits));
    }

    private SearchHit hit(Group group) {
        var path = texts.of("paths", group.path());
        var from = texts.shortDate(group.startsOn());
        var facts = group.plan().endsOn()
                .map(last -> texts.say("paths.search.group", path, from, texts.shortDate(last)))
                .orElseGet(() -> texts.say("paths.search.group-from", path, from));
        return new SearchHit("fth-users", group.name(), facts,
                new GroupPlace(group.path(), Optional.of(group.id())));
    }
}
