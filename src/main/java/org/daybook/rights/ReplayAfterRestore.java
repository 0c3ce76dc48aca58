package org.daybook.rights;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardsJoined;
import org.daybook.participants.Participants;
import org.daybook.staff.Permission;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;

/// Does again what a restore undid, for one type of tombstone.
///
/// @param act  does it
/// @param left what happens to an unproven tombstone that is not applied: it is reported. Empty if it is applied, because it
///             can be undone or does no harm
public record ReplayAfterRestore(Act act, Optional<Left> left) {
    /// Must not depend on who opens the store, and does nothing if nothing came back. Joins the caller's passage.
    @FunctionalInterface
    public interface Act {
        /// Does what the tombstone records.
        void again(UnitOfWork work, Tombstone mark);
    }

    /// Finds the woman whose record still contains what a tombstone records as removed or changed.
    @FunctionalInterface
    public interface About {
        /// Returns her ID; empty if nothing came back. Joins the caller's passage.
        Optional<UUID> about(UnitOfWork work, Tombstone mark);
    }

    /// What is left unchanged.
    ///
    /// @param told  the audit entry that a colleague reviews
    /// @param about whose record it is
    public record Left(Permission told, About about) {}

    /// Returns an action that irretrievably removes something, or opens what was closed: it is never done for a tombstone that
    /// may be forged.
    public static ReplayAfterRestore proven(Act act, Permission told, About about) {
        return new ReplayAfterRestore(act, Optional.of(new Left(told, about)));
    }

    /// Returns an action on the card into which hers is joined, if she is in the store, that can be undone or does no harm.
    public static ReplayAfterRestore ofWoman(CardsJoined joined, Participants participants,
            BiConsumer<SubjectWork, Tombstone> act) {
        return undoable((work, mark) -> {
            var her = work.aboutForProgram(joined.standing(work, new ParticipantId(mark.subject())));
            if (participants.told().toErase(work, her.her()).isPresent()) {
                act.accept(her, mark);
            }
        });
    }

    /// Returns an action that can be undone or does no harm.
    public static ReplayAfterRestore undoable(Act act) {
        return new ReplayAfterRestore(act, Optional.empty());
    }
}
