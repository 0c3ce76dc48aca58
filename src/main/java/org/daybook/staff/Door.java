package org.daybook.staff;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.DeviceContext;
import org.daybook.base.MayOpenTransactions;
import org.daybook.base.Refusal;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Progress;

/// Signs a person in to an opened store. Runs on the write lane's thread.
@MayOpenTransactions(because = "the Gate needs a person who is signed in, and this is where she signs in")
public final class Door {
    private static final String UNKNOWN_SLOT = "staff.refusal.unknown-slot";

    private final DeviceContext desk;
    private final StaffStore store = new StaffStore();
    private final AuditStore trail = new AuditStore();

    /// @param desk         clock, random source and letter of this computer
    public Door(DeviceContext desk) {
        this.desk = desk;
    }

    /// Enters the first member of staff and the site's facts into a new store.
    ///
    /// @param vault  the new store, opened by her slot
    /// @param member what she typed, without problems
    /// @param site   the site's facts, without problems
    /// @return her, signed in
    /// @throws IllegalArgumentException if the form or the site has problems
    /// @throws Refusal                  `staff.refusal.already-settled` if the store has members
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
            trail.append(tx, signedIn(line, first, Optional.empty()));
            return new SignedIn(first, site);
        });
    }

    /// Signs in the person whose slot opened the store, and records how often a wrong passphrase was tried before: while the
    /// store is locked, nothing can be written to it.
    ///
    /// @throws Refusal `staff.refusal.unknown-slot` if no member of staff belongs to the slot; leaves a refused line
    public SignedIn enter(OpenVault vault) {
        return enter(vault, Optional.empty());
    }

    /// Does the same as [#enter(OpenVault)] for a person who came back with her short code.
    ///
    /// @throws Refusal `staff.refusal.unknown-slot`
    public SignedIn enterByShortCode(OpenVault vault) {
        return enter(vault, Optional.of(Trail.BY_SHORT_CODE));
    }

    private SignedIn enter(OpenVault vault, Optional<String> how) {
        int wrongTriesBefore = vault.wrongTriesBefore();
        var ids = new Ids(desk);
        var line = ids.next();
        var signedIn = vault.write(line, tx -> {
            var member = store.bySlot(tx, vault.slotId());
            var who = member.map(StaffMember::id).orElse(new StaffId(vault.slotId()));
            if (wrongTriesBefore > 0) {
                trail.append(tx, refused(ids.next(), who, Trail.tries(wrongTriesBefore)));
            }
            trail.append(tx, member.map(known -> signedIn(line, known, how))
                    .orElseGet(() -> refused(line, who, UNKNOWN_SLOT)));
            return member.flatMap(known -> store.site(tx).map(site -> new SignedIn(known, site)));
        });
        var entered = signedIn.orElseThrow(() -> new Refusal(UNKNOWN_SLOT));
        finishRemovals(vault, entered.member());
        return entered;
    }

    /// Completes a removal if the program ended before the store had its new key. The next person to sign in does this, since
    /// it was permitted at that time. If it fails, for example because the disk is full, the following sign-in tries again.
    private void finishRemovals(OpenVault vault, StaffMember member) {
        var leaving = vault.look(store::leaving);
        if (leaving.isEmpty()) {
            return;
        }
        try {
            Removals.renew(vault.keys(), leaving, Progress.unwatched());
        } catch (Refusal later) {
            return;
        }
        var line = new Ids(desk).next();
        vault.write(line, tx -> {
            leaving.forEach(stored -> store.forgetSlot(tx, stored.member().id()));
            trail.append(tx, new AuditLine(line, desk.clock().instant(), desk.computer(), member.id(),
                    Permission.REMOVE_MEMBER, AuditLine.Outcome.DONE, leaving.stream()
                            .map(stored -> stored.member().id().value()).collect(Collectors.toSet()),
                    Optional.of(Removals.RENEWED)));
            return true;
        });
    }

    private AuditLine signedIn(UUID line, StaffMember member, Optional<String> how) {
        return new AuditLine(line, desk.clock().instant(), desk.computer(), member.id(),
                Permission.SIGN_IN, AuditLine.Outcome.DONE, Set.of(member.id().value()), how);
    }

    private AuditLine refused(UUID line, StaffId who, String detail) {
        return new AuditLine(line, desk.clock().instant(), desk.computer(), who, Permission.SIGN_IN,
                AuditLine.Outcome.REFUSED, Set.of(), Optional.of(detail));
    }
}
