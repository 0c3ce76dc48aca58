package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the view `v_folded`.
final class JoinedCardStore {
    /// Everyone whose card was joined to another.
    Set<UUID> all(Tx tx) {
        return tx.handle().createQuery("""
                select id
                  from v_folded""").map((RowView row) -> id(row, "id")).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
