package org.daybook.staff;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.base.Refusal;
import org.daybook.vault.OpenVault;
import org.daybook.base.Desk;
import org.daybook.vault.Tx;

/// The one way to the store. Asks the [Permission] table, opens the transaction, lets the passage run, and writes the
/// audit line in the same transaction; anything thrown rolls back both. Passages do not nest: a method that takes a
/// [Work] joins its caller's. All methods but [#read] belong to the write lane's thread.
public final class Gate {
    private final OpenVault vault;
    private final StaffMember who;
    private final Clock clock;
    private final String computer;
    private final Ids ids;
    private final AuditStore trail = new AuditStore();

    /// Leave to read on the reading lane, given by [Gate#permit].
    public static final class Permit {
        private Permit() {}
    }

    /// @param vault        the open store
    /// @param signedIn     who opened it
    /// @param desk         clock, chance and mark of this desk
    public Gate(OpenVault vault, SignedIn signedIn, Desk desk) {
        this.vault = vault;
        this.who = signedIn.member();
        this.clock = desk.clock().withZone(signedIn.site().zone());
        this.computer = desk.computer();
        this.ids = new Ids(desk);
    }

    /// One audited act: a change, or a read that opens a life.
    ///
    /// @return what the passage returned
    /// @throws Refusal               when her role may not (a refused line is written), or from inside the passage
    /// @throws IllegalStateException on another thread than the write lane's, or inside another passage
    public <T> T pass(Permission permission, Function<Work, T> passage) {
        demand(permission);
        var line = ids.next();
        return vault.write(line, tx -> {
            var work = new Work(tx, who, clock, ids);
            var result = passage.apply(work);
            trail.append(tx, new AuditLine(line, clock.instant(), computer, who.id(), permission,
                    AuditLine.Outcome.DONE, work.subjects()));
            return result;
        });
    }

    /// [#pass] for an act that returns nothing.
    public void act(Permission permission, Consumer<Work> passage) {
        pass(permission, work -> {
            passage.accept(work);
            return true;
        });
    }

    /// A read that leaves no line, such as a list of codes. It can change nothing.
    ///
    /// @throws Refusal                  when her role may not
    /// @throws IllegalArgumentException when the permission is one that must be audited
    public <T> T look(Permission permission, Function<Work, T> passage) {
        if (permission.audited()) {
            throw new IllegalArgumentException(permission + " must leave a line");
        }
        demand(permission);
        return vault.look(tx -> passage.apply(new Work(tx, who, clock, ids)));
    }

    /// Asks on the write lane for leave to read at length on the reading lane; writes the audit line where one is due.
    ///
    /// @throws Refusal when her role may not
    public Permit permit(Permission permission) {
        if (permission.audited()) {
            act(permission, work -> {});
        } else {
            demand(permission);
        }
        return new Permit();
    }

    /// Reads at length on the reading lane's thread; may be interrupted by a lock.
    public <T> T read(Permit permit, Function<Tx, T> reading) {
        return vault.read(reading);
    }

    /// Whether she may, so that a forbidden room is absent rather than locked.
    public boolean allows(Permission permission) {
        return permission.allows(who.roles());
    }

    private void demand(Permission permission) {
        if (allows(permission)) {
            return;
        }
        var line = ids.next();
        vault.write(line, tx -> {
            trail.append(tx, new AuditLine(line, clock.instant(), computer, who.id(), permission,
                    AuditLine.Outcome.REFUSED, Set.of()));
            return true;
        });
        throw new Refusal("staff.refusal.not-allowed");
    }
}
