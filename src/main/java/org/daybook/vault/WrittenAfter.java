package org.daybook.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Asks what was written after a row. The order of the journal decides, which no clock and no two acts of one day confuse;
/// it loses its oldest lines first, so that what it still knows was written after what it no longer knows. Where it does
/// not know what was written, the days decide, and what is of the same day counts as written after.
///
/// @param table where the row is
/// @param row   its identity
/// @param on    the site's date on which it was written
public record WrittenAfter(String table, UUID row, LocalDate on) {
    /// Whether a row was added after it. Within a passage, whose own lines do not count.
    ///
    /// @param added its table
    /// @param key   its identity, or the several that name it
    /// @param day   the site's date that it tells
    public boolean isAdded(Tx tx, String added, List<UUID> key, LocalDate day) {
        return is(tx, "op = 'i'", added, key, day);
    }

    /// Whether a row was added or changed after it and tells no earlier day. Within a passage, whose own lines do not count.
    ///
    /// @param written its table
    /// @param key     its identity, or the several that name it
    /// @param day     the site's date that it tells
    public boolean isWritten(Tx tx, String written, List<UUID> key, LocalDate day) {
        return !day.isBefore(on) && is(tx, "op <> 'd'", written, key, day);
    }

    private boolean is(Tx tx, String lines, String of, List<UUID> key, LocalDate day) {
        return tx.ask("""
                with written (seq) as (
                  select max(seq)
                    from journal
                   where tab = ? and row_id = ? and %s and audit_id <> (select audit_id from journal_context))
                select coalesce(seq > (select min(seq)
                                         from journal
                                        where tab = ? and row_id = ? and op = 'i'), seq is not null or ? >= ?)
                  from written""".formatted(lines),
                found -> found.number(1) == 1, of, name(key), table, row, day.toString(), on.toString()).getFirst();
    }

    /// As the journal names a row.
    private static String name(List<UUID> key) {
        return key.size() == 1
                ? key.getFirst().toString()
                : key.stream().map(one -> '"' + one.toString() + '"').collect(Collectors.joining(",", "[", "]"));
    }
}
