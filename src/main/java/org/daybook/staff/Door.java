package org.daybook.staff;

import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.vault.OpenVault;
import org.daybook.base.Desk;
import org.daybook.base.MayOpenTransactions;

/// Turns an opened store into a person who is signed in. Runs on the write lane's thread.
@MayOpenTransactions(because = "the Gate needs a person who is signed in, and this is where she signs in")
public final class Door {
    private final Desk desk;
    private final StaffStore store = new StaffStore();
    private final AuditStore trail = new AuditStore();

    /// @param desk         clock, chance and mark of this desk
    public Door(Desk desk) {
        this.desk = desk;
    }

    /// Enters the store's first member of staff and the site's facts into a store just created.
    ///
    /// @param vault  the new store, opened by her slot
    /// @param member what she typed, free of problems
    /// @param site   the site's facts, free of problems
    /// @return her, signed in
    /// @throws IllegalArgumentException when the form or the site has problems
    /// @throws Refusal                  `staff.refusal.already-settled` when the store has members
    public SignedIn settle(OpenVault vault, NewMember member, Site site) {
        if (!member.problems().isEmpty() || !site.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        var ids = new Ids(desk);
        var first = new StaffMember(new StaffId(ids.next()), member.signInWord(), member.initials(), member.roles());
        var line = ids.next();
        return vault.write(line, tx -> {
            if (store.site(tx).isPresent()) {
                throw new Refusal("staff.refusal.already-settled");
            }
            store.insert(tx, ids.next(), site);
            store.insert(tx, first, Optional.of(vault.slotId()));
            trail.append(tx, signedIn(line, first));
            return new SignedIn(first, site);
        });
    }

    /// Signs in whoever's slot opened the store.
    ///
    /// @throws Refusal `staff.refusal.unknown-slot` when no member of staff belongs to the slot
    public SignedIn enter(OpenVault vault) {
        var line = new Ids(desk).next();
        return vault.write(line, tx -> {
            var member = store.bySlot(tx, vault.slotId())
                    .orElseThrow(() -> new Refusal("staff.refusal.unknown-slot"));
            var site = store.site(tx).orElseThrow(() -> new Refusal("staff.refusal.unknown-slot"));
            trail.append(tx, signedIn(line, member));
            return new SignedIn(member, site);
        });
    }

    private AuditLine signedIn(java.util.UUID line, StaffMember member) {
        return new AuditLine(line, desk.clock().instant(), desk.computer(), member.id(),
                Permission.SIGN_IN, AuditLine.Outcome.DONE, Set.of(member.id().value()));
    }
}
