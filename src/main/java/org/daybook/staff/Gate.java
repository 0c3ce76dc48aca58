package org.daybook.staff;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Tx;

/// The only way to the store. Checks the [Permission] table, opens the transaction, runs the passage, and writes the audit line
/// in the same transaction; anything thrown rolls back both, and a [Refusal] leaves a refused line of its own. Passages do not
/// nest: a method that takes a [UnitOfWork] joins its caller's. All methods except [#read] and [#lookAtLength] belong to the
/// write lane's thread.
public final class Gate {
    private static final String NOT_ALLOWED = "staff.refusal.not-allowed";

    private final OpenVault vault;
    private final SignedIn signedIn;
    private final Clock clock;
    private final String computer;
    private final Ids ids;
    private final AuditStore trail = new AuditStore();
    private final ReviewStore reviews = new ReviewStore();

    /// A permit for one kind of reading on the reading lane, issued by [Gate#permit]. It is valid for nothing else, and at no
    /// other gate. If each reading leaves an audit line, it is valid once.
    public static final class Permit {
        private final Gate by;
        private final Permission permission;
        private final AtomicBoolean used = new AtomicBoolean();

        private Permit(Gate by, Permission permission) {
            this.by = by;
            this.permission = permission;
        }

        private void demand(Gate gate, Permission asked) {
            if (by != gate || permission != asked || permission.audited() && used.getAndSet(true)) {
                throw new IllegalArgumentException("no permit for " + asked);
            }
        }
    }

    /// @param vault        the open store
    /// @param signedIn     who opened it
    /// @param desk         clock, random source and letter of this computer
    public Gate(OpenVault vault, SignedIn signedIn, DeviceContext desk) {
        this.vault = vault;
        this.signedIn = signedIn;
        this.clock = desk.clock().withZone(signedIn.site().zone());
        this.computer = desk.computer();
        this.ids = new Ids(desk);
    }

    /// Runs one audited act: a change, or a read that opens a personal record.
    ///
    /// @return what the passage returned
    /// @throws Refusal               if her role does not permit it, or from inside the passage; either leaves a refused line
    /// @throws IllegalStateException on a thread other than the write lane's, or inside another passage
    public <T> T pass(Permission permission, Function<UnitOfWork, T> passage) {
        demand(permission);
        return audited(permission, AuditLine.Outcome.DONE, Optional.empty(), passage);
    }

    /// Runs [#pass] for an act that returns nothing.
    public void act(Permission permission, Consumer<UnitOfWork> passage) {
        pass(permission, work -> {
            passage.accept(work);
            return true;
        });
    }

    /// Runs one act about one woman, or one reading of what is stored about her; names her before anything else. Leaves an
    /// audit line if the permission requires one; otherwise it can change nothing.
    ///
    /// @return what the passage returned
    /// @throws Refusal if her role does not permit it, as [UnitOfWork#about] does, or from inside the passage
    public <T> T about(Permission permission, ParticipantId her, Function<SubjectWork, T> passage) {
        return permission.audited()
                ? pass(permission, work -> passage.apply(work.about(her)))
                : look(permission, work -> passage.apply(work.about(her)));
    }

    /// Runs [#about] for an act that returns nothing.
    public void actAbout(Permission permission, ParticipantId her, Consumer<SubjectWork> passage) {
        act(permission, work -> passage.accept(work.about(her)));
    }

    /// Runs [#breakGlass] about one woman.
    public <T> T breakGlassAbout(Permission permission, Reason reason, ParticipantId her,
            Function<SubjectWork, T> passage) {
        return breakGlass(permission, reason, work -> passage.apply(work.about(her)));
    }

    /// Runs one act that her role does not include but for which she may break the glass: it leaves its own kind of line, with
    /// her reason, and is shown to those who review.
    ///
    /// @throws IllegalArgumentException if the reason has problems
    /// @throws Refusal                  if her role does not permit it even with a reason, or from inside the passage
    public <T> T breakGlass(Permission permission, Reason reason, Function<UnitOfWork, T> passage) {
        if (!reason.problems().isEmpty()) {
            throw new IllegalArgumentException("the reason has problems");
        }
        if (!allowsWithReason(permission)) {
            refuse(permission, Set.of(), NOT_ALLOWED);
            throw new Refusal(NOT_ALLOWED);
        }
        return audited(permission, AuditLine.Outcome.WITH_REASON, Optional.of(reason), passage);
    }

    /// Runs a read that leaves no audit line, such as a list of codes. It can change nothing.
    ///
    /// @throws Refusal                  if her role does not permit it
    /// @throws IllegalArgumentException if the permission is one that must be audited
    public <T> T look(Permission permission, Function<UnitOfWork, T> passage) {
        if (permission.audited()) {
            throw new IllegalArgumentException(permission + " must leave a line");
        }
        demand(permission);
        return vault.look(tx -> passage.apply(new UnitOfWork(tx, who(), clock, ids, UnitOfWork.Use.ALSO_LOCKED)));
    }

    /// Issues, on the write lane, a permit for a long read on the reading lane; writes the audit line if one is required.
    ///
    /// @throws Refusal if her role does not permit it
    public Permit permit(Permission permission) {
        if (permission.audited()) {
            act(permission, work -> {});
        } else {
            demand(permission);
        }
        return new Permit(this, permission);
    }

    /// Runs a long read on the reading lane's thread; may be interrupted by a lock.
    ///
    /// @param permission what is read
    /// @throws IllegalArgumentException if the permit is for something else, of another gate, or used up
    public <T> T read(Permit permit, Permission permission, Function<Tx, T> reading) {
        permit.demand(this, permission);
        return vault.read(reading);
    }

    /// Runs [#read] for a reading that queries other rooms by a passage, which knows who reads and what is hidden from her.
    public <T> T lookAtLength(Permit permit, Permission permission, Function<UnitOfWork, T> passage) {
        return read(permit, permission,
                tx -> passage.apply(new UnitOfWork(tx, who(), clock, ids, UnitOfWork.Use.ALSO_LOCKED)));
    }

    /// Checks whether her role permits it, so that a forbidden room is absent rather than locked.
    public boolean allows(Permission permission) {
        return permission.allows(who().roles());
    }

    /// Checks whether her role forbids it in everyday work but permits it by [#breakGlass], so that a screen can ask for the
    /// reason.
    public boolean allowsWithReason(Permission permission) {
        return permission.allowsWithReason(who().roles());
    }

    /// Checks whether the role of a member of staff permits it, for choosing who could do it: a second person, a leader, a
    /// person to notify.
    public static boolean allows(StaffMember member, Permission permission) {
        return allows(member.roles(), permission);
    }

    /// Checks whether these roles permit it.
    static boolean allows(Set<Role> roles, Permission permission) {
        return permission.allows(roles);
    }

    /// Returns who is signed in.
    public StaffMember who() {
        return signedIn.member();
    }

    /// Returns the site's time zone, in which days are meant.
    ZoneId zone() {
        return clock.getZone();
    }

    private <T> T audited(Permission permission, AuditLine.Outcome outcome, Optional<Reason> reason,
            Function<UnitOfWork, T> passage) {
        var line = ids.next();
        var said = new PassageRefusal();
        try {
            return vault.write(line, tx -> {
                var work = new UnitOfWork(tx, who(), clock, ids, permission.use());
                if (permission.opens()) {
                    work.opens();
                }
                var result = said.listen(work, passage);
                finish(work, line(line, permission, outcome, work.subjects(), detail(work, reason)), reason);
                return result;
            });
        } catch (Refusal refusal) {
            said.no().filter(refusal::equals)
                    .ifPresent(no -> refuse(permission, said.subjects(), no.key()));
            throw refusal;
        }
    }

    private void finish(UnitOfWork work, AuditLine line, Optional<Reason> reason) {
        trail.append(work.tx(), line);
        if (work.awaitsReview() || reason.isPresent()) {
            reviews.insert(work.tx(), work.newId(), line, reason);
        }
    }

    private Optional<String> detail(UnitOfWork work, Optional<Reason> reason) {
        return reason.map(words -> trail.digest(work.tx(), words)).or(work::detail);
    }

    private void demand(Permission permission) {
        if (!allows(permission)) {
            refuse(permission, Set.of(), NOT_ALLOWED);
            throw new Refusal(NOT_ALLOWED);
        }
    }

    private void refuse(Permission permission, Set<UUID> subjects, String key) {
        var line = ids.next();
        vault.write(line, tx -> {
            trail.append(tx, line(line, permission, AuditLine.Outcome.REFUSED, subjects, Optional.of(key)));
            return true;
        });
    }

    private AuditLine line(UUID id, Permission permission, AuditLine.Outcome outcome, Set<UUID> subjects,
            Optional<String> detail) {
        return new AuditLine(id, clock.instant(), computer, who().id(), permission, outcome, subjects, detail);
    }
}
