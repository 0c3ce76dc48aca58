package org.daybook.keeping;

import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of backups made and tried.
final class BackupRecordStore {
    Plan plan(Tx tx) {
        return tx.handle().createQuery("""
                select folder, kept, at_leaving
                  from backup_plan""").map((RowView row) -> new Plan(path(text(row, "folder")), number(row, "kept"),
                number(row, "at_leaving") == 1 ? Plan.AtLeaving.YES : Plan.AtLeaving.NO)).findOne()
                .orElse(Plan.AT_FIRST);
    }

    /// A folder from another operating system is not a valid folder here.
    private static Optional<Path> path(String written) {
        try {
            return Optional.of(written).filter(folder -> !folder.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    void plan(Tx tx, UUID id, Plan plan) {
        tx.handle().createUpdate("""
                insert into backup_plan (id, one, folder, kept, at_leaving)
                values (:id, 1, :folder, :kept, :leaving)
                    on conflict (one) do update
                   set folder = excluded.folder, kept = excluded.kept, at_leaving = excluded.at_leaving""")
                .bind("id", id.toString()).bind("folder", plan.folder().map(Path::toString).orElse(""))
                .bind("kept", plan.kept()).bind("leaving", plan.atLeaving() == Plan.AtLeaving.YES ? 1 : 0).execute();
    }

    void made(Tx tx, UUID id, Instant at, long bytes, long seq) {
        tx.handle().createUpdate("""
                insert into backup_made (id, made_at, bytes, seq)
                values (:id, :at, :bytes, :seq)""").bind("id", id.toString()).bind("at", at.toString())
                .bind("bytes", bytes).bind("seq", seq).execute();
    }

    void tried(Tx tx, UUID id, Instant heldAt, Instant madeAt) {
        tx.handle().createUpdate("""
                insert into backup_drill (id, held_at, made_at)
                values (:id, :held, :made)""").bind("id", id.toString()).bind("held", heldAt.toString())
                .bind("made", madeAt.toString()).execute();
    }

    void olderCopy(Tx tx, UUID id, Instant at) {
        tx.handle().createUpdate("""
                insert into older_copy (id, noticed_at, settled_at)
                values (:id, :at, null)""").bind("id", id.toString()).bind("at", at.toString()).execute();
    }

    void settle(Tx tx, Instant at) {
        tx.handle().createUpdate("""
                update older_copy
                   set settled_at = :at
                 where settled_at is null""").bind("at", at.toString()).execute();
    }

    List<Instant> made(Tx tx) {
        return tx.handle().createQuery("""
                select made_at
                  from backup_made
                 order by made_at desc
                 limit 100""").map((RowView row) -> Instant.parse(text(row, "made_at"))).list();
    }

    Optional<Instant> lastMade(Tx tx, Instant now) {
        return newestUntil(tx, now, "select max(made_at) as at from backup_made where made_at < :until");
    }

    Optional<Instant> lastTried(Tx tx, Instant now) {
        return newestUntil(tx, now, "select max(held_at) as at from backup_drill where held_at < :until");
    }

    /// What was recorded while the clock was ahead has no reliable date: it must not suppress a reminder until then.
    private static Optional<Instant> newestUntil(Tx tx, Instant now, String sql) {
        return tx.handle().createQuery(sql).bind("until", now.plus(Duration.ofDays(1)).toString())
                .map((RowView row) -> maybeText(row, "at").map(Instant::parse)).one();
    }

    Optional<Instant> olderCopy(Tx tx) {
        return newest(tx, "select max(noticed_at) as at from older_copy where settled_at is null");
    }

    Optional<Instant> lastSettled(Tx tx) {
        return newest(tx, "select max(settled_at) as at from older_copy");
    }

    private static Optional<Instant> newest(Tx tx, String sql) {
        return tx.handle().createQuery(sql).map((RowView row) -> maybeText(row, "at").map(Instant::parse)).one();
    }
}
