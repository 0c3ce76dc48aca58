package org.daybook.rights;

import org.daybook.staff.Work;
import org.daybook.vault.Mark;

/// Does once more what a restore undid, for one kind of mark. It must not depend on who opens the store, and does nothing
/// where nothing came back. Joins the caller's passage.
@FunctionalInterface
public interface Again {
    /// Does what the mark says.
    void again(Work work, Mark mark);
}
