package org.daybook.staff;

import static org.daybook.staff.Permission.ADD_MEMBER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// That somebody was removed from the team, as a mark: an older backup knows her as a colleague, with her passphrase of
/// then. A removal renews the key of the store, so such a backup cannot prove the mark, and a colleague is told instead.
public final class LeftTeam {
    /// The word of the marks.
    public static final String LEFT = "left-team";
    private final StaffStore store = new StaffStore();
    private final OpenVault vault;

    /// @param vault whose key slots tell who can sign in
    public LeftTeam(OpenVault vault) {
        this.vault = vault;
    }

    static void mark(UnitOfWork work, StaffId who) {
        Tombstones.make(work.tx(), new Tombstone(work.newId(), LEFT, who.value(), "", work.now()));
    }

    /// Removes her once more; the next sign-in takes her key. Not who opened the store, and not the last who looks after
    /// the team: nobody could get in then. Joins the caller's passage.
    ///
    /// @param mark of the kind [#LEFT], proven
    public void again(UnitOfWork work, Tombstone mark) {
        var who = new StaffId(mark.subject());
        var slots = vault.keys().slots();
        boolean anotherManages = store.everyone(work.tx()).stream()
                .filter(stored -> stored.state(slots) == Colleague.State.HERE).map(StaffStore.Stored::member)
                .anyMatch(one -> !one.id().equals(who) && Gate.allows(one, ADD_MEMBER));
        if (anotherManages && !who.equals(work.who().id()) && cameBack(work, mark).isPresent()) {
            work.names(mark.subject());
            store.leave(work.tx(), who, LocalDate.ofInstant(mark.at(), work.zone()));
        }
    }

    /// Her id, where she works here by what stands in the store. Joins the caller's passage.
    public Optional<UUID> cameBack(UnitOfWork work, Tombstone mark) {
        return store.byId(work.tx(), new StaffId(mark.subject())).filter(stored -> stored.leftOn().isEmpty())
                .map(stored -> stored.member().id().value());
    }
}
