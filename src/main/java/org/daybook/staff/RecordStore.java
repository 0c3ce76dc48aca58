package org.daybook.staff;

import java.util.UUID;
import org.daybook.vault.Tx;

/// SQL of the view `v_record`.
final class RecordStore {
    /// Checks whether there is a record of a woman, also if her card was joined to another.
    boolean isThere(Tx tx, UUID her) {
        return !tx.ask("""
                select id
                  from v_record
                 where id = ?""", row -> row.id(1), her).isEmpty();
    }
}
