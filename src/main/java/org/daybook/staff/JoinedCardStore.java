package org.daybook.staff;

import java.util.Set;
import java.util.UUID;
import org.daybook.vault.Tx;

/// SQL of the view `v_folded`.
final class JoinedCardStore {
    /// Returns everyone whose card was joined to another.
    Set<UUID> all(Tx tx) {
        return Set.copyOf(tx.ask("""
                select id
                  from v_folded""", row -> row.id(1)));
    }
}
