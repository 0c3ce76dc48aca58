package org.daybook.vault;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// Begin, commit and rollback belong to the lanes alone: a commit through the handle would part a change from its audit
/// line. Whoever tries it through the handle is refused.
final class NoTransactions implements TransactionHandler {
    @Override
    public void begin(Handle handle) {
        throw refused();
    }

    @Override
    public void commit(Handle handle) {
        throw refused();
    }

    @Override
    public void rollback(Handle handle) {
        throw refused();
    }

    /// False, so that closing the handle with the passage does not look like a forgotten transaction.
    @Override
    public boolean isInTransaction(Handle handle) {
        return false;
    }

    @Override
    public void savepoint(Handle handle, String name) {
        throw refused();
    }

    @Override
    public void rollbackToSavepoint(Handle handle, String name) {
        throw refused();
    }

    @Override
    public void releaseSavepoint(Handle handle, String name) {
        throw refused();
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> work) {
        throw refused();
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, TransactionIsolationLevel level,
            HandleCallback<R, X> work) {
        throw refused();
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("transactions begin and end in the vault alone");
    }
}
