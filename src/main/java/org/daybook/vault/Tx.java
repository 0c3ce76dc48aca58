package org.daybook.vault;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// One transaction: whoever holds it may touch rows. Made by the vault alone, dead when its passage has ended, and
/// bound to the thread of its lane.
public final class Tx {
    /// Between two numbers of one computer.
    private static final long STEP = 64;

    private final Handle handle;
    private final LaneStatements statements;
    private final Thread lane;
    private boolean over;

    Tx(Jdbi jdbi, LaneStatements statements, Thread lane) {
        this.handle = jdbi.open();
        this.statements = statements;
        this.lane = lane;
    }

    /// For SQL, in the stores of the rooms. The transaction is the vault's: begin, commit and rollback through the
    /// handle are refused.
    ///
    /// @throws IllegalStateException after the passage has ended, or on another thread
    public Handle handle() {
        requireUnderWay();
        return handle;
    }

    private void requireUnderWay() {
        if (over) {
            throw new IllegalStateException("the passage of this transaction has ended");
        }
        if (Thread.currentThread() != lane) {
            throw new IllegalStateException("a transaction stays on the thread of its lane");
        }
    }

    /// What a short statement answers, without the machinery of [#handle], which takes several times as long: for what nearly every
    /// passage asks. Read before the passage ends; what is wrong with it is for the lane to say.
    ///
    /// @param sql    a constant of our own, with `?` for each value
    /// @param values texts, identities, whole numbers, bytes, or null
    public <T> List<T> ask(String sql, QueryRow.Reading<T> reading, @Nullable Object... values) {
        requireUnderWay();
        try {
            return statements.ask(sql, row -> reading.from(new QueryRow(row)), values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs one short change as [#ask] asks: for what every passage writes, and for rows that come by the hundred.
    ///
    /// @return how many rows it changed
    public int change(String sql, @Nullable Object... values) {
        requireUnderWay();
        try {
            return statements.change(sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One of the store's lasting keys. The caller wipes the copy.
    public byte[] secret(Secret which) {
        return ask("select value from secret where name = ?", row -> row.bytes(1), which.name()).getFirst();
    }

    /// The next number of the order of writing: greater than every one before it in this store, whatever the clock says. It
    /// carries the letter of the computer, so that no two computers of a site ever give the same. Fails where nothing may be
    /// written.
    public long nextNumber() {
        return lastOf(1);
    }

    private long lastOf(int many) {
        return ask("""
          insert into counter (name, last)
          values ('order', ?)
          on conflict (name) do update
          set last = last + excluded.last
          returning last * 64 + (select unicode(computer) - unicode('A') from journal_context)
          """, row -> row.number(1), many).getFirst();
    }

    /// Several next numbers of the order of writing at once, as [#nextNumber()] gives them one by one.
    ///
    /// @param many how many, at least one
    public long[] nextNumbers(int many) {
        long last = lastOf(many);
        return LongStream.rangeClosed(1, many).map(nth -> last - (many - nth) * STEP).toArray();
    }

    /// The next number of a series that people read, from 1. It is not given again, also when what had it is deleted.
    /// Another computer counts for itself: where both may count, the letter of the computer stands beside. Fails where
    /// nothing may be written.
    ///
    /// @param series its name
    public int nextNumber(String series) {
        return handle().createQuery("""
          insert into counter (name, last)
          values (:series, 1)
          on conflict (name) do update
          set last = last + 1
          returning last
          """).bind("series", series).mapTo(Integer.class).one();
    }

    /// The number that [#nextNumber(String)] would give now. Also where nothing may be written.
    public int upcomingNumber(String series) {
        return handle().createQuery("""
          select coalesce(max(last), 0) + 1
          from counter
          where name = :series
          """).bind("series", series).mapTo(Integer.class).one();
    }

    /// Remembers a number of a series that was given elsewhere: the next one is greater.
    ///
    /// @param series its name
    /// @param number as it was given
    public void countBeyond(String series, int number) {
        handle().createUpdate("""
          insert into counter (name, last)
          values (:series, :number)
          on conflict (name) do update
          set last = max(last, excluded.last)
          """).bind("series", series).bind("number", number).execute();
    }

    /// The audit line under which this passage writes. Fails where nothing may be written.
    public UUID auditLine() {
        return ask("select audit_id from journal_context", row -> row.id(1)).getFirst();
    }

    /// The letter of the computer that writes here. Fails where nothing may be written.
    public String computer() {
        return handle().createQuery("""
          select computer
          from journal_context
          """).mapTo(String.class).one();
    }

    void end() {
        over = true;
        handle.close();
    }
}
