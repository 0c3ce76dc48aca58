package org.daybook.sessions;

import java.util.UUID;
import org.daybook.staff.UnitOfWork;

/// The marks of an import that is undone. No final quarter counted any of them. Used inside the passage that undoes the import,
/// on its thread.
public final class UndoneMarks {
    private UndoneMarks() {}

    /// Prepares that the marks are deleted: sets hidden marks behind them aside, if no final quarter counted the visit. Deletes
    /// what was kept of earlier marks of the sessions and women that came with the import.
    ///
    /// @param frozen which quarters are frozen
    /// @param line   the audit line of the import
    public static void before(UnitOfWork work, FrozenQuarters frozen, UUID line) {
        new HiddenMarkStore().setAsideBehind(work, line, frozen);
        new CountedMarkStore().deleteWith(work.tx(), line);
    }
}
