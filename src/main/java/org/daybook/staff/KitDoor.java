package org.daybook.staff;

import static org.daybook.staff.Permission.ADD_MEMBER;
import static org.daybook.staff.Permission.SIGN_IN;
import static org.daybook.staff.Permission.USE_RECOVERY_KIT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.DeviceContext;
import org.daybook.base.MayOpenTransactions;
import org.daybook.base.Refusal;
import org.daybook.vault.OpenVault;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.Tx;

/// The way back in with a recovery kit, for a member of staff who manages the team: she chooses another passphrase, and signs
/// in with it afterwards. From there she gives a new one to everybody else. Used on the write lane's thread, while the store is
/// open by the kit's slot; what a kit is, only the room above knows.
@MayOpenTransactions(because = "a kit belongs to nobody, so there is nobody whom the Gate could ask")
public final class KitDoor {
    private static final String NOT_IN_FORCE = "staff.refusal.kit-not-in-force";

    /// A kit in force.
    ///
    /// @param id     identity
    /// @param number as printed
    public record Kit(UUID id, int number) {}

    /// What the room of the kits provides.
    public interface Kits {
        /// Returns the kit in force that has this slot.
        ///
        /// @param slots all that open the store now
        Optional<Kit> inForce(Tx tx, Set<UUID> slots, UUID slot);
    }

    private final DeviceContext desk;
    private final Kits kits;
    private final EndsWithPassphrase codes;
    private final StaffStore store = new StaffStore();
    private final AuditStore trail = new AuditStore();
    private final ReviewStore reviews = new ReviewStore();

    /// @param desk clock, random source and letter of this computer
    /// @param kits which kit a slot belongs to
    /// @param codes ends the short code of the person who gets another passphrase
    public KitDoor(DeviceContext desk, Kits kits, EndsWithPassphrase codes) {
        this.desk = desk;
        this.kits = kits;
        this.codes = codes;
    }

    /// Returns who may come back in: those who manage the team. Leaves a line that the kit opened the store.
    ///
    /// @throws Refusal `staff.refusal.kit-not-in-force` if the store was not opened by a kit in force; leaves a refused line
    public List<StaffMember> whoMay(OpenVault vault) {
        var ids = new Ids(desk);
        var line = ids.next();
        var slots = vault.keys().slots();
        var nobody = new StaffId(vault.slotId());
        int tries = vault.wrongTriesBefore();
        var found = vault.write(line, tx -> {
            if (tries > 0) {
                trail.append(tx, new AuditLine(ids.next(), desk.clock().instant(), desk.computer(), nobody, SIGN_IN,
                        AuditLine.Outcome.REFUSED, Set.of(), Optional.of(Trail.tries(tries))));
            }
            var kit = kits.inForce(tx, slots, vault.slotId());
            trail.append(tx, kit.map(used -> line(line, nobody, Set.of(used.id())))
                    .orElseGet(() -> new AuditLine(line, desk.clock().instant(), desk.computer(), nobody,
                            USE_RECOVERY_KIT, AuditLine.Outcome.REFUSED, Set.of(), Optional.of(NOT_IN_FORCE))));
            return kit.map(_ -> managers(tx));
        });
        return found.orElseThrow(() -> new Refusal(NOT_IN_FORCE));
    }

    /// Gives her another passphrase; her short code ends. Stays "awaiting review".
    ///
    /// @param who   one of [#whoMay]
    /// @param fresh strong enough; taken over and wiped
    /// @throws Refusal `staff.holding.*`, `staff.refusal.kit-not-in-force`, `staff.refusal.unknown-member`, `vault.refusal.*`;
    ///         nothing but the trail has changed then
    public void give(OpenVault vault, StaffId who, char[] fresh) {
        var slots = vault.keys().slots();
        requireStrong(vault, who, fresh);
        var line = new Ids(desk).next();
        var her = vault.write(line, tx -> enter(tx, line, slots, vault.slotId(), who));
        var slot = her.slot().orElseThrow();
        try (var secret = new SignInSecret(her.member().signInWord(), fresh)) {
            if (slots.contains(slot)) {
                vault.keys().reset(slot, secret);
            } else {
                vault.keys().add(slot, secret);
            }
        } catch (Refusal refusal) {
            undone(vault, who, refusal);
            throw refusal;
        }
    }

    private void requireStrong(OpenVault vault, StaffId who, char[] fresh) {
        var her = vault.look(tx -> store.byId(tx, who)).map(StaffStore.Stored::member);
        var site = vault.look(store::site).map(Site::code).orElse("");
        try {
            PassphraseFloor.require(new SignInSecret(her.map(StaffMember::signInWord).orElse(""), fresh),
                    List.of(her.map(StaffMember::initials).orElse(""), site));
        } catch (Refusal weak) {
            Arrays.fill(fresh, '\0');
            throw weak;
        }
    }

    private StaffStore.Stored enter(Tx tx, UUID id, Set<UUID> slots, UUID slot, StaffId who) {
        var kit = kits.inForce(tx, slots, slot).orElseThrow(() -> new Refusal(NOT_IN_FORCE));
        var her = store.byId(tx, who).filter(KitDoor::mayComeBack)
                .orElseThrow(() -> new Refusal("staff.refusal.unknown-member"));
        var line = line(id, who, Set.of(who.value(), kit.id()));
        trail.append(tx, line);
        codes.end(tx, who);
        reviews.insert(tx, new Ids(desk).next(), line, Optional.empty());
        return her;
    }

    private void undone(OpenVault vault, StaffId who, Refusal refusal) {
        var line = new Ids(desk).next();
        vault.write(line, tx -> {
            trail.append(tx, new AuditLine(line, desk.clock().instant(), desk.computer(), who, USE_RECOVERY_KIT,
                    AuditLine.Outcome.DONE, Set.of(who.value()), Optional.of(Trail.undone(refusal))));
            return true;
        });
    }

    private List<StaffMember> managers(Tx tx) {
        return store.everyone(tx).stream().filter(KitDoor::mayComeBack).map(StaffStore.Stored::member).toList();
    }

    private static boolean mayComeBack(StaffStore.Stored stored) {
        return stored.leftOn().isEmpty() && stored.slot().isPresent() && Gate.allows(stored.member(), ADD_MEMBER);
    }

    private AuditLine line(UUID id, StaffId who, Set<UUID> subjects) {
        return new AuditLine(id, desk.clock().instant(), desk.computer(), who, USE_RECOVERY_KIT,
                AuditLine.Outcome.DONE, subjects, Optional.empty());
    }
}
