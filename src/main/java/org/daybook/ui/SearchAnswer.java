package org.daybook.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.base.Refusal;

/// What all rooms found together.
///
/// @param groups  from the top
/// @param refused why one of them must be queried again after a while
record SearchAnswer(List<SearchGroup> groups, Optional<Refusal> refused) {
    SearchAnswer {
        groups = List.copyOf(groups);
    }

    /// Searches for a text. On the write lane.
    static SearchAnswer of(List<SearchSource> sources, String typed) {
        return asked(sources, source -> source.find(typed));
    }

    /// Returns what is offered before anything is typed. On the write lane.
    static SearchAnswer recent(List<SearchSource> sources) {
        return asked(sources, SearchSource::recent);
    }

    private static SearchAnswer asked(List<SearchSource> sources,
            Function<SearchSource, Optional<SearchGroup>> question) {
        var groups = new LinkedHashMap<String, SearchGroup>();
        var waits = new ArrayList<Refusal>();
        sources.forEach(source -> {
            try {
                question.apply(source).ifPresent(group -> groups.merge(group.key(), group, SearchGroup::and));
            } catch (Refusal refusal) {
                waits.add(refusal);
            }
        });
        return new SearchAnswer(List.copyOf(groups.values()), waits.stream().findFirst());
    }

    /// Returns the hit that may be opened although Enter was pressed before it was shown: the first, if it is the only one of
    /// its kind.
    Optional<SearchHit> beyondDoubt() {
        return groups.stream().findFirst().filter(group -> group.all() == 1 && !group.nearly())
                .map(group -> group.hits().getFirst());
    }
}
