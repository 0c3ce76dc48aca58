package org.daybook.staff;

import org.daybook.base.Refusal;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// How many people had been erased when words were deleted that can be restored from a message. The words may name somebody who
/// is erased meanwhile, and an erasure does not find what exists only on a screen.
///
/// @param people how many
public record ErasedSoFar(int people) {
    /// Called inside the passage in which the words are deleted.
    public static ErasedSoFar of(UnitOfWork work) {
        return new ErasedSoFar(Tombstones.count(work.tx(), Tombstone.ERASED));
    }

    /// Called inside the passage in which they are restored.
    ///
    /// @throws Refusal `staff.refusal.erased-since`
    public void demandNobodySince(UnitOfWork work) {
        if (!of(work).equals(this)) {
            throw new Refusal("staff.refusal.erased-since");
        }
    }
}
