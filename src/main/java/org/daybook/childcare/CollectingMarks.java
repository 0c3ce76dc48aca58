package org.daybook.childcare;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Tombstones recording that it was stated again who may collect a child and who must never. A tombstone contains no words, so
/// after restoring an older backup it cannot restore what was said: it stays pending, and only the mother may collect, until
/// she has been asked and her answer saved. Inside the caller's passage.
final class CollectingMarks {
    /// No room processes these automatically after a restore: they wait for a user.
    private static final String COLLECTING = "child-collecting";

    void changed(SubjectWork work, ChildId child) {
        Tombstones.make(work.tx(), new Tombstone(work.newId(), COLLECTING, child.value(), "", work.now()));
    }

    /// Returns the children for whom it is unknown what she last said.
    Set<UUID> toAsk(UnitOfWork work) {
        return Tombstones.pendingAbout(work.tx(), COLLECTING);
    }

    boolean isToAsk(UnitOfWork work, ChildId child) {
        return toAsk(work).contains(child.value());
    }

    /// Records that she was asked.
    ///
    /// @return the tombstones that were pending, for [#askAgain]
    List<UUID> asked(SubjectWork work, ChildId child) {
        return Tombstones.doneAbout(work.tx(), COLLECTING, child.value());
    }

    /// Undoes it: she must still be asked.
    void askAgain(SubjectWork work, List<UUID> pending) {
        Tombstones.undone(work.tx(), pending);
    }
}
