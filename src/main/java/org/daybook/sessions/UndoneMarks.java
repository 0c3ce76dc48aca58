package org.daybook.sessions;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.daybook.base.Quarter;
import org.daybook.staff.UnitOfWork;

/// The marks of an import that is undone. Those that a frozen quarter counted stay counted, as if each had been removed by hand:
/// set again, each is the same mark. Used inside the passage that undoes the import, on its thread.
public final class UndoneMarks {
    private final UnitOfWork work;
    private final CountedMarkStore store = new CountedMarkStore();
    private final List<CountedMarkStore.OfImport> counted;

    /// Reads the marks before they are deleted. Sets hidden marks behind them aside, if no final quarter counted the visit.
    /// Deletes what was kept of earlier marks of the sessions and women that came with the import.
    ///
    /// @param frozen which quarters are frozen
    /// @param line   the audit line of the import
    public UndoneMarks(UnitOfWork work, FrozenQuarters frozen, UUID line) {
        this.work = work;
        // An import has its numbers in one passage: all its marks of a quarter were written before the freeze, or after it.
        var quarters = new HashMap<Quarter, Boolean>();
        var marks = store.ofImport(work.tx(), line);
        counted = marks.stream()
                .filter(mark -> quarters.computeIfAbsent(Quarter.of(mark.day()),
                        _ -> frozen.isCountedOnItsDay(work, mark.day(), mark.written().number())))
                .toList();
        new HiddenMarkStore().setAsideBehind(work, line, frozen);
        store.deleteWith(work.tx(), line);
    }

    /// Keeps the counted marks after the import was deleted.
    public void keepCounted() {
        counted.forEach(mark -> store.keepUndone(work.tx(), mark));
    }
}
