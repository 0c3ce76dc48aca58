package org.daybook.participants;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the names of women.
final class NamesStore {
    /// The names of a woman.
    ///
    /// @param folded   her name in lower-case Latin letters
    /// @param roomName how she likes to be known in a group
    record Called(ParticipantId her, Optional<String> folded, Optional<String> roomName) {}

    UnfilteredRows<Called> all(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select id, name_folded, room_name
                  from participant
                 where name_folded is not null or room_name is not null""")
                .map((RowView row) -> new Called(new ParticipantId(id(row, "id")), maybeText(row, "name_folded"),
                        maybeText(row, "room_name")))
                .list(), Called::her);
    }
}
