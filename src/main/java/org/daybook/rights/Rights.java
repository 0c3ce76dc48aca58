package org.daybook.rights;

import static org.daybook.staff.Permission.ERASE_RECORD;
import static org.daybook.staff.Permission.KEEP_MARKS;
import static org.daybook.staff.Permission.SEE_SITE;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.staff.Erasable;
import org.daybook.staff.Gate;
import org.daybook.staff.Work;
import org.daybook.vault.Mark;
import org.daybook.vault.OpenVault;

/// What she may ask for, whoever sits beside her. On the write lane's thread; each method throws [Refusal] when the
/// worker's role may not.
public final class Rights {
    private final Gate gate;
    private final OpenVault vault;
    private final Erasure erasure;
    private final Supplier<List<Path>> places;

    /// What other rooms lend.
    ///
    /// @param participants who she is
    /// @param rooms        everything that must forget her, in the order in which rows may go
    /// @param places       folders in which marks are kept: the store's own, that of the settings, that of the backups.
    ///                     Asked on the write lane, outside a passage
    public record Lent(Participants participants, List<Erasable> rooms, Supplier<List<Path>> places) {
        public Lent {
            rooms = List.copyOf(rooms);
        }
    }

    /// @param gate  the way to the store
    /// @param vault the open store itself
    public Rights(Gate gate, OpenVault vault, Lent lent) {
        this.gate = gate;
        this.vault = vault;
        erasure = new Erasure(lent.participants(), lent.rooms());
        places = lent.places();
    }

    /// Whether the worker's role may erase.
    public boolean mayErase() {
        return gate.allows(ERASE_RECORD);
    }

    /// Erases her for good: what was deleted lies in no page, log or copy of this store afterwards, and a restored older
    /// backup forgets her before anybody reads in it.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public Receipt erase(ParticipantId her) {
        var receipt = gate.pass(ERASE_RECORD, work -> erasure.erase(work, vault.marks(), her));
        vault.emptyLog();
        leaveMarks();
        return receipt;
    }

    /// Does what a restore or an older copy of the store would undo, before anybody reads in it, and leaves the marks
    /// wherever they are kept. Once for every opening; quick when there is nothing to do.
    public void settle() {
        var folders = places.get();
        var marks = vault.marks();
        boolean news = gate.look(SEE_SITE, work -> !marks.pending(work.tx()).isEmpty()
                || folders.stream().anyMatch(folder -> marks.isNewsIn(folder, work.tx())));
        if (news) {
            gate.act(KEEP_MARKS, work -> {
                folders.forEach(folder -> marks.takeIn(folder, work.tx()));
                marks.pending(work.tx()).forEach(mark -> again(work, mark));
            });
            vault.emptyLog();
        }
        leaveMarks();
    }

    private void again(Work work, Mark mark) {
        if (mark.what().equals(Erasure.WHAT)) {
            erasure.again(work, new ParticipantId(mark.subject()));
        }
        vault.marks().done(work.tx(), mark);
    }

    private void leaveMarks() {
        var folders = places.get();
        gate.look(SEE_SITE,
                work -> folders.stream().filter(folder -> vault.marks().leaveIn(folder, work.tx())).count());
    }
}
