package org.daybook.staff;

import static org.daybook.staff.Permission.ADD_MEMBER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// A tombstone for a colleague who was removed from the team: an older backup still has her, with her passphrase of that time.
/// A removal renews the key of the store, so such a backup cannot prove the tombstone, and a colleague is notified instead.
public final class LeftTeam {
    /// The code of the tombstones.
    public static final String LEFT = "left-team";
    private final StaffStore store = new StaffStore();
    private final OpenVault vault;

    /// @param vault whose key slots show who can sign in
    public LeftTeam(OpenVault vault) {
        this.vault = vault;
    }

    static void mark(UnitOfWork work, StaffId who) {
        Tombstones.make(work.tx(), new Tombstone(work.newId(), LEFT, who.value(), "", work.now()));
    }

    /// Removes her again; the next sign-in removes her key. Does not remove the person who opened the store or the last manager
    /// of the team: nobody could get in then. Joins the caller's passage.
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

    /// Returns her id if she works here according to the store. Joins the caller's passage.
    public Optional<UUID> cameBack(UnitOfWork work, Tombstone mark) {
        return store.byId(work.tx(), new StaffId(mark.subject())).filter(stored -> stored.leftOn().isEmpty())
                .map(stored -> stored.member().id().value());
    }
}
