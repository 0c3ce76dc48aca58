package org.daybook.staff;

import static org.daybook.staff.Permission.ADD_MEMBER;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// The tombstones of rights taken from a colleague, so that restoring an older backup does not give them back: roles, trust
/// with girls' records, a document that was seen; and the day from which nobody works with girls without documents. For each,
/// the last one applies. Called inside the caller's passage.
public final class LoweredRights {
    /// The code of the tombstones with somebody's roles.
    public static final String ROLES = "staff-roles";
    /// The code of the tombstones with whether somebody is trusted with girls' records.
    public static final String TRUST = "girls-trust";
    /// The code of the tombstones with whether a document that was seen is valid.
    public static final String CLEARANCE = "clearance";
    /// The code of the tombstones with the day from which documents are required.
    public static final String RULE = "clearance-rule";
    private static final String NO = "no";
    private static final String YES = "yes";
    /// A longer text would sort before every day in the store.
    private static final Pattern DAY = Pattern.compile("[0-9-]{10}");
    /// The subject of the rule: there is only one.
    private static final UUID THE_RULE = new UUID(0, 0);

    private final StaffStore staff = new StaffStore();
    private final GirlsReaderStore readers = new GirlsReaderStore();
    private final ClearanceStore clearances = new ClearanceStore();
    private final OpenVault vault;
    private final SignedIn signedIn;

    /// @param vault    whose key slots show who can sign in
    /// @param signedIn who opened it; loses the same rights from then on
    public LoweredRights(OpenVault vault, SignedIn signedIn) {
        this.vault = vault;
        this.signedIn = signedIn;
    }

    static void roles(UnitOfWork work, StaffId who, Set<Role> roles) {
        mark(work, ROLES, who.value(), Role.codes(roles));
    }

    static void trust(UnitOfWork work, StaffId who, Colleague.Girls trust) {
        mark(work, TRUST, who.value(), trust == Colleague.Girls.TRUSTED ? YES : NO);
    }

    static void deleted(UnitOfWork work, Clearance one) {
        mark(work, CLEARANCE, one.id(), NO);
    }

    static void putBack(UnitOfWork work, Clearance one) {
        mark(work, CLEARANCE, one.id(), YES);
    }

    static void rule(UnitOfWork work, LocalDate since) {
        mark(work, RULE, THE_RULE, since.toString());
    }

    private static void mark(UnitOfWork work, String what, UUID subject, String detail) {
        Tombstones.makeLast(work.tx(), new Tombstone(work.newId(), what, subject, detail, work.now()), Set.of(what));
    }

    /// Takes from her again what the tombstone says, unless nobody would manage the team then. Joins the caller's passage.
    ///
    /// @param mark of any kind but [#RULE], proven
    public void again(UnitOfWork work, Tombstone mark) {
        cameBack(work, mark).map(StaffId::new).ifPresent(who -> {
            work.names(who.value());
            switch (mark.what()) {
                case ROLES -> lower(work, who, Set.copyOf(left(work, who, mark)));
                case TRUST -> readers.remove(work.tx(), who);
                default -> clearances.delete(work.tx(), mark.subject());
            }
        });
    }

    private void lower(UnitOfWork work, StaffId who, Set<Role> roles) {
        var slots = vault.keys().slots();
        boolean anotherManages = staff.everyone(work.tx()).stream()
                .filter(stored -> stored.state(slots) == Colleague.State.HERE).map(StaffStore.Stored::member)
                .anyMatch(one -> !one.id().equals(who) && Gate.allows(one, ADD_MEMBER));
        if (anotherManages || Gate.allows(roles, ADD_MEMBER)) {
            staff.setRoles(work.tx(), who, roles);
            if (who.equals(signedIn.member().id())) {
                signedIn.lower(roles);
            }
        }
    }

    /// Returns the id of the colleague who has, according to the store, what the tombstone took from her. Joins the caller's
    /// passage.
    public Optional<UUID> cameBack(UnitOfWork work, Tombstone mark) {
        boolean over = Tombstones.provenAbout(work.tx(), mark.what(), mark.subject()).stream()
                .anyMatch(later -> later.at().isAfter(mark.at()));
        if (over) {
            return Optional.empty();
        }
        return switch (mark.what()) {
            case ROLES -> here(work, mark.subject())
                    .filter(one -> !left(work, one.id(), mark).equals(one.roles())).map(one -> one.id().value());
            case TRUST -> Optional.of(mark.subject()).filter(_ -> mark.detail().equals(NO))
                    .filter(who -> readers.all(work.tx()).contains(new StaffId(who)));
            default -> clearances.all(work.tx()).stream()
                    .filter(one -> mark.detail().equals(NO) && one.id().equals(mark.subject()))
                    .map(one -> one.who().value()).findFirst();
        };
    }

    /// Returns the stored roles that the tombstone still gives her; if there are none, those of the tombstone.
    private Set<Role> left(UnitOfWork work, StaffId who, Tombstone mark) {
        var since = Arrays.stream(Role.values())
                .filter(role -> Set.of(mark.detail().split(" ", -1)).contains(role.code())).collect(Collectors.toSet());
        var then = here(work, who.value()).map(StaffMember::roles).orElse(Set.of());
        var both = then.stream().filter(since::contains).collect(Collectors.toSet());
        return both.isEmpty() ? since.isEmpty() ? then : since : both;
    }

    private Optional<StaffMember> here(UnitOfWork work, UUID who) {
        return staff.byId(work.tx(), new StaffId(who)).filter(stored -> stored.leftOn().isEmpty())
                .map(StaffStore.Stored::member);
    }

    /// Makes the rule apply from the day of the tombstone, or from an earlier one. Joins the caller's passage.
    ///
    /// @param mark of the kind [#RULE]
    public void ruleAgain(UnitOfWork work, Tombstone mark) {
        try {
            var day = LocalDate.parse(mark.detail());
            if (DAY.matcher(mark.detail()).matches()) {
                clearances.setSince(work.tx(), day);
            }
        } catch (DateTimeException e) {
            // Written differently by a newer program.
        }
    }
}
