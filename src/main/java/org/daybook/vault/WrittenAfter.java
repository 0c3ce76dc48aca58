package org.daybook.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Checks what was written after a row. The order of the journal decides, regardless of clocks and of two changes on one day.
/// The journal loses its oldest lines first, so what it still contains was written after what it no longer contains. If it
/// contains neither, the days decide, and the same day counts as written after.
///
/// @param table     of the row
/// @param row       its id
/// @param on        the site's date on which it was written
/// @param elsewhere ids of rows that never count as added after it, whenever that was
/// @param until     the site's date on which the row was changed, if only what was added before that counts
public record WrittenAfter(String table, UUID row, LocalDate on, Set<UUID> elsewhere, Optional<LocalDate> until) {
    public WrittenAfter {
        elsewhere = Set.copyOf(elsewhere);
    }

    /// @param table of the row
    /// @param row   its id
    /// @param on    the site's date on which it was written
    public WrittenAfter(String table, UUID row, LocalDate on) {
        this(table, row, on, Set.of(), Optional.empty());
    }

    /// Checks whether a row was added after it. Within a passage, whose own lines do not count.
    ///
    /// @param added its table
    /// @param key   its id, or the ids that identify it
    /// @param day   the site's date in that row
    public boolean isAdded(Tx tx, String added, List<UUID> key, LocalDate day) {
        return key.stream().noneMatch(elsewhere::contains) && is(tx, "op = 'i'", added, key, day)
                && until.stream().allMatch(last -> isBeforeChange(tx, added, key, !day.isAfter(last)));
    }

    /// Checks whether a row was added or changed after it and has no earlier day. Within a passage, whose own lines do not
    /// count.
    ///
    /// @param written its table
    /// @param key     its id, or the ids that identify it
    /// @param day     the site's date in that row
    public boolean isWritten(Tx tx, String written, List<UUID> key, LocalDate day) {
        return !day.isBefore(on) && is(tx, "op <> 'd'", written, key, day);
    }

    private boolean isBeforeChange(Tx tx, String added, List<UUID> key, boolean byDay) {
        return tx.ask("""
                with added (seq) as (
                  select max(seq)
                    from journal
                   where tab = ? and row_id = ? and op = 'i' and audit_id <> (select audit_id from journal_context))
                select coalesce(seq < (select max(seq)
                                         from journal
                                        where tab = ? and row_id = ? and op = 'u'), seq is null and ?)
                  from added""", found -> found.number(1) == 1, added, name(key), table, row, byDay ? 1 : 0).getFirst();
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

    /// Returns the journal's name for a row.
    private static String name(List<UUID> key) {
        return key.size() == 1
                ? key.getFirst().toString()
                : key.stream().map(one -> '"' + one.toString() + '"').collect(Collectors.joining(",", "[", "]"));
    }
}
