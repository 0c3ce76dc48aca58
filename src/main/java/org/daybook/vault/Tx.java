package org.daybook.vault;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// One transaction: whoever holds it may touch rows. Made by the vault alone, dead when its passage has ended, and
/// bound to the thread of its lane.
public final class Tx {
    private final Handle handle;
    private final Thread lane;
    private boolean over;

    Tx(Jdbi jdbi, Thread lane) {
        this.handle = jdbi.open();
        this.lane = lane;
    }

    /// For SQL, in the stores of the rooms. The transaction is the vault's: begin, commit and rollback through the
    /// handle are refused.
    ///
    /// @throws IllegalStateException after the passage has ended, or on another thread
    public Handle handle() {
        if (over) {
            throw new IllegalStateException("the passage of this transaction has ended");
        }
        if (Thread.currentThread() != lane) {
            throw new IllegalStateException("a transaction stays on the thread of its lane");
        }
        return handle;
    }

    /// One of the store's lasting keys. The caller wipes the copy.
    public byte[] secret(Secret which) {
        return handle().createQuery("""
          select value
          from secret
          where name = :name
          """).bind("name", which.name()).mapTo(byte[].class).one();
    }

    void end() {
        over = true;
        handle.close();
    }
}
