package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.daybook.base.ParticipantId;

/// The women whose visits may be written under their cards. The women of all rows are looked up together, a batch per query.
/// Inside the import's passage.
final class MarkableWomen {
    private static final int TOGETHER = 500;

    private final UnaryOperator<Set<ParticipantId>> ask;
    private final Set<ParticipantId> asked = new HashSet<>();
    private final Set<ParticipantId> may = new HashSet<>();

    /// @param ask returns, of several women, those whose visits may be written
    MarkableWomen(UnaryOperator<Set<ParticipantId>> ask) {
        this.ask = ask;
    }

    /// Looks up women who will be marked.
    void prepare(Collection<ParticipantId> women) {
        var others = new ArrayList<>(new HashSet<>(women));
        others.removeIf(asked::contains);
        for (int from = 0; from < others.size(); from += TOGETHER) {
            ask(others.subList(from, Math.min(others.size(), from + TOGETHER)));
        }
    }

    private void ask(List<ParticipantId> some) {
        asked.addAll(some);
        may.addAll(ask.apply(Set.copyOf(some)));
    }

    boolean contains(ParticipantId her) {
        if (!asked.contains(her)) {
            ask(List.of(her));
        }
        return may.contains(her);
    }
}
