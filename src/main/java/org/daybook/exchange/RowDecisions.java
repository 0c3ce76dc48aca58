package org.daybook.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// What somebody decided about who the women of rows are, while an import is prepared. On the JavaFX application thread.
final class RowDecisions {
    private final Map<RowAt, ParticipantId> here = new HashMap<>();
    private final Map<RowAt, RowAt> joined = new HashMap<>();

    /// Returns the woman whom somebody chose for a row.
    Optional<ParticipantId> here(RowAt row) {
        return Optional.ofNullable(here.get(row));
    }

    /// Returns the row that somebody chose as being about the same woman.
    Optional<RowAt> joined(RowAt row) {
        return Optional.ofNullable(joined.get(row));
    }

    /// Sets that the woman of a row is here.
    void isHere(RowAt row, ParticipantId her) {
        here.put(row, her);
        joined.remove(row);
    }

    /// Sets that a row is about the same woman as another row.
    void join(RowAt row, RowAt other) {
        joined.put(row, other);
        here.remove(row);
    }

    /// Sets that the woman of a row is nobody else, or that nothing is decided about her any more.
    void keepApart(RowAt row) {
        here.remove(row);
        joined.remove(row);
    }

    /// Forgets what was decided about a row whose cells are other ones now, and about rows joined to it.
    void forget(RowAt row) {
        keepApart(row);
        joined.values().removeIf(row::equals);
    }

    void clear() {
        here.clear();
        joined.clear();
    }

    /// Returns all of it.
    SameWoman all() {
        return new SameWoman(here, joined);
    }
}
