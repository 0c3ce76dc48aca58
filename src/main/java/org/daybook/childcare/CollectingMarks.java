package org.daybook.childcare;

import java.util.Set;
import java.util.UUID;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// The marks that it was said anew who may collect a child and who must never. A mark holds no words, so a restore of an older
/// backup cannot bring back what was said: the mark stays open, and nobody but the mother collects, until somebody asked her
/// and saved what she said. Inside the caller's passage.
final class CollectingMarks {
    /// No room does anything by itself about these after a restore: they wait for somebody.
    private static final String COLLECTING = "child-collecting";

    void changed(SubjectWork work, ChildId child) {
        Tombstones.make(work.tx(), new Tombstone(work.newId(), COLLECTING, child.value(), "", work.now()));
    }

    /// Those of whom it is not known what she said last.
    Set<UUID> toAsk(UnitOfWork work) {
        return Tombstones.pendingAbout(work.tx(), COLLECTING);
    }

    boolean isToAsk(UnitOfWork work, ChildId child) {
        return toAsk(work).contains(child.value());
    }

    /// She was asked.
    void asked(SubjectWork work, ChildId child) {
        Tombstones.doneAbout(work.tx(), COLLECTING, child.value());
    }
}
