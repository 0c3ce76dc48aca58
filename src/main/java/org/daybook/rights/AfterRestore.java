package org.daybook.rights;

import static org.daybook.staff.Permission.KEEP_MARKS;
import static org.daybook.staff.Permission.SEE_SITE;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Consents;
import org.daybook.papers.Papers;
import org.daybook.staff.Gate;
import org.daybook.staff.Work;
import org.daybook.vault.Mark;
import org.daybook.vault.OpenVault;

/// What a restore would undo is done again, by the marks that lie beside the store. On the write lane's thread, outside a
/// passage.
final class AfterRestore {
    private final Gate gate;
    private final OpenVault vault;
    private final Lent lent;

    /// What does it again.
    ///
    /// @param rooms   other rooms
    /// @param erasure erasing
    /// @param locks   locking and opening again
    record Lent(Rights.Lent rooms, Erasure erasure, Locks locks) {}

    AfterRestore(Gate gate, OpenVault vault, Lent lent) {
        this.gate = gate;
        this.vault = vault;
        this.lent = lent;
    }

    /// Does it, before anybody reads in the store, and leaves the marks wherever they are kept.
    void settle() {
        settle(mark -> true);
    }

    /// The same, but erases nobody before the next opening: so long nobody sees who is to be erased again.
    void settleButErase() {
        settle(mark -> !mark.what().equals(Erasure.WHAT));
    }

    private void settle(Predicate<Mark> now) {
        var folders = lent.rooms().places().get();
        var marks = vault.marks();
        boolean news = gate.look(SEE_SITE, work -> Stream.concat(marks.pending(work.tx()).stream(),
                marks.unproven(work.tx()).stream()).anyMatch(now)
                || folders.stream().anyMatch(folder -> marks.isNewsIn(folder, work.tx())));
        if (news) {
            gate.act(KEEP_MARKS, work -> {
                folders.forEach(folder -> marks.takeIn(folder, work.tx()));
                marks.pending(work.tx()).stream().filter(now).forEach(mark -> again(work, mark));
                marks.unproven(work.tx()).stream().filter(now).forEach(mark -> ask(work, mark));
            });
            vault.emptyLog();
        }
        leaveMarks();
    }

    /// What is not proven and can be undone is done: a lock, a yes taken back. Whom it would erase stands on Today, as if
    /// whoever opened the store had said so: another does it or stops it. What two people took out comes to them again.
    private void ask(Work work, Mark mark) {
        var her = new ParticipantId(mark.subject());
        switch (mark.what()) {
            case Erasure.WHAT -> lent.erasure().ask(work, her);
            case Locks.LOCKED -> lent.locks().again(work, her, mark.what());
            case Consents.WITHDRAWN -> lent.rooms().consents().withdrawAgain(work, her, mark);
            default -> {
                // Opened again, a paper or words gone: what nobody does by mistake is not done for a mark that may be forged.
                var again = lent.rooms().again().get(mark.what());
                if (again != null && !again.forGood()) {
                    again.act().again(work, mark);
                }
            }
        }
        vault.marks().done(work.tx(), mark);
    }

    private void again(Work work, Mark mark) {
        var her = new ParticipantId(mark.subject());
        switch (mark.what()) {
            case Erasure.WHAT -> lent.erasure().again(work, her);
            case Locks.LOCKED, Locks.OPENED -> lent.locks().again(work, her, mark.what());
            case Consents.WITHDRAWN -> lent.rooms().consents().withdrawAgain(work, her, mark);
            case Papers.REMOVED -> lent.rooms().papers().removeAgain(work, mark);
            default -> {
                if (!lent.rooms().again().containsKey(mark.what())) {
                    // Of a newer program: it stays, and that program's next opening does it.
                    return;
                }
                lent.rooms().again().get(mark.what()).act().again(work, mark);
            }
        }
        vault.marks().done(work.tx(), mark);
    }

    /// Leaves the marks wherever they are kept, where one is missing.
    void leaveMarks() {
        var folders = lent.rooms().places().get();
        gate.look(SEE_SITE,
                work -> folders.stream().filter(folder -> vault.marks().leaveIn(folder, work.tx())).count());
    }
}
