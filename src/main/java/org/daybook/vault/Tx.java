package org.daybook.vault;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// One transaction, which is needed to access rows. Created only by the vault, invalid once its passage has ended, and bound to
/// the thread of its lane.
public final class Tx {
    /// The distance between two numbers of one computer.
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

    /// Returns the handle for SQL, in the stores of the rooms. The transaction is the vault's: begin, commit and rollback
    /// through the handle are refused.
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

    /// Returns the result of a short statement, without the machinery of [#handle], which takes several times as long: for the
    /// queries of nearly every passage. Read before the passage ends; the lane reports its failures.
    ///
    /// @param sql    a constant of our own, with `?` for each value
    /// @param values texts, ids, whole numbers, bytes, or null
    public <T> List<T> ask(String sql, QueryRow.Reading<T> reading, @Nullable Object... values) {
        requireUnderWay();
        try {
            return statements.ask(sql, row -> reading.from(new QueryRow(row)), values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs one short change in the same way as [#ask]: for what every passage writes, and for rows that come by the hundred.
    ///
    /// @return the number of rows changed
    public int change(String sql, @Nullable Object... values) {
        requireUnderWay();
        try {
            return statements.change(sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns one of the store's lasting keys. The caller wipes the copy.
    public byte[] secret(Secret which) {
        return ask("select value from secret where name = ?", row -> row.bytes(1), which.name()).getFirst();
    }

    /// Returns the next number of the order of writing: greater than every earlier one in this store, whatever the clock says.
    /// It includes the letter of the computer, so that no two computers of a site ever return the same. Fails if nothing may be
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

    /// Returns several numbers at once, as repeated calls of [#nextNumber()] would.
    ///
    /// @param many how many, at least one
    public long[] nextNumbers(int many) {
        long last = lastOf(many);
        return LongStream.rangeClosed(1, many).map(nth -> last - (many - nth) * STEP).toArray();
    }

    /// Returns the next number of a series that people read, from 1. It is never reused, even if its entry is deleted. Another
    /// computer counts separately: if both may count, the letter of the computer is shown with it. Fails if nothing may be
    /// written.
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

    /// Returns the number that [#nextNumber(String)] would return now. Also if nothing may be written.
    public int upcomingNumber(String series) {
        return handle().createQuery("""
          select coalesce(max(last), 0) + 1
          from counter
          where name = :series
          """).bind("series", series).mapTo(Integer.class).one();
    }

    /// Records a number of a series that was assigned elsewhere: the next one is greater.
    ///
    /// @param series its name
    /// @param number as assigned
    public void countBeyond(String series, int number) {
        handle().createUpdate("""
          insert into counter (name, last)
          values (:series, :number)
          on conflict (name) do update
          set last = max(last, excluded.last)
          """).bind("series", series).bind("number", number).execute();
    }

    /// Returns the audit line under which this passage writes. Fails if nothing may be written.
    public UUID auditLine() {
        return ask("select audit_id from journal_context", row -> row.id(1)).getFirst();
    }

    /// Returns the letter of the computer that writes here. Fails if nothing may be written.
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
