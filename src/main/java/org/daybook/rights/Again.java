package org.daybook.rights;

import org.daybook.staff.Work;
import org.daybook.vault.Mark;

/// Does once more what a restore undid, for one kind of mark.
///
/// @param forGood whether something is taken out that nobody can bring back: not done for a mark that is not proven
/// @param act     does it
public record Again(boolean forGood, Act act) {
    /// Must not depend on who opens the store, and does nothing where nothing came back. Joins the caller's passage.
    @FunctionalInterface
    public interface Act {
        /// Does what the mark says.
        void again(Work work, Mark mark);
    }

    /// What takes something out.
    public static Again forGood(Act act) {
        return new Again(true, act);
    }

    /// What can be undone, or does no harm.
    public static Again undoable(Act act) {
        return new Again(false, act);
    }
}
