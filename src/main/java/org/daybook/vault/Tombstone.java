package org.daybook.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A fact that must survive any restore: random ids and codes, never a name or free text.
///
/// @param id      of the tombstone itself
/// @param what    its kind, a word of the room that made it
/// @param subject the person concerned
/// @param detail  further information, a code; may be empty
/// @param at      when it became true, in whole milliseconds
public record Tombstone(UUID id, String what, UUID subject, String detail, Instant at) {
    /// The kind for somebody who was erased.
    public static final String ERASED = "erased";
    /// The maximum length of the kind and of the code, in characters.
    static final int LONGEST = 200;

    public Tombstone {
        if (what.isBlank() || what.length() > LONGEST || detail.length() > LONGEST) {
            throw new IllegalArgumentException("a mark is a word and a code");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Tombstone of(ResultSet row) throws SQLException {
        return new Tombstone(UUID.fromString(row.getString("id")), row.getString("what"),
                UUID.fromString(row.getString("subject")), row.getString("detail"),
                Instant.parse(row.getString("at")));
    }
}
