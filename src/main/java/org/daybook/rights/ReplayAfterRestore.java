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

/// Does once more what a restore undid, for one kind of mark.
///
/// @param act  does it
/// @param left what becomes of a mark that is not proven, where it is not done: somebody is told. Empty where it is done,
///             because it can be undone or does no harm
public record ReplayAfterRestore(Act act, Optional<Left> left) {
    /// Must not depend on who opens the store, and does nothing where nothing came back. Joins the caller's passage.
    @FunctionalInterface
    public interface Act {
        /// Does what the mark says.
        void again(UnitOfWork work, Tombstone mark);
    }

    /// Whose record still has what a mark says to be gone, or changed.
    @FunctionalInterface
    public interface About {
        /// Her id; empty where nothing came back. Joins the caller's passage.
        Optional<UUID> about(UnitOfWork work, Tombstone mark);
    }

    /// What is left as it is.
    ///
    /// @param told  as what a colleague reads of it
    /// @param about whose record it is
    public record Left(Permission told, About about) {}

    /// What takes something out that nobody can bring back, or opens what was closed: nobody does it for a mark that may be
    /// forged.
    public static ReplayAfterRestore proven(Act act, Permission told, About about) {
        return new ReplayAfterRestore(act, Optional.of(new Left(told, about)));
    }

    /// What is done about the card that stands for hers, where she is there, and can be undone or does no harm.
    public static ReplayAfterRestore ofWoman(CardsJoined joined, Participants participants,
            BiConsumer<SubjectWork, Tombstone> act) {
        return undoable((work, mark) -> {
            var her = work.aboutForProgram(joined.standing(work, new ParticipantId(mark.subject())));
            if (participants.told().toErase(work, her.her()).isPresent()) {
                act.accept(her, mark);
            }
        });
    }

    /// What can be undone, or does no harm.
    public static ReplayAfterRestore undoable(Act act) {
        return new ReplayAfterRestore(act, Optional.empty());
    }
}
