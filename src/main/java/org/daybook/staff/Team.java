package org.daybook.staff;

import static org.daybook.staff.Permission.ADD_MEMBER;
import static org.daybook.staff.Permission.CHANGE_OWN_PASSPHRASE;
import static org.daybook.staff.Permission.CHANGE_ROLES;
import static org.daybook.staff.Permission.REMOVE_MEMBER;
import static org.daybook.staff.Permission.RESET_PASSPHRASE;
import static org.daybook.staff.Permission.SEE_SITE;
import static org.daybook.staff.Permission.SEE_TEAM;
import static org.daybook.staff.Permission.TRUST_WITH_GIRLS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;

/// The staff and their keys. A person is a row and a key slot, and the two cannot be written in one step: so the row comes
/// first, with its audit line, and then the slot. If the program is killed in between, somebody exists without a passphrase
/// ([Colleague.State#NO_PASSPHRASE]), or has left with a slot that the next sign-in removes ([Colleague.State#LEAVING]); it
/// never happens that a slot opens the store for an unknown person.
///
/// Used on the write lane's thread, outside a passage. Making a key takes 0.15 s; removing somebody renews the key of the whole
/// store.
public final class Team {
    private final Gate gate;
    private final OpenVault vault;
    private final EndsWithPassphrase codes;
    private final StaffStore store = new StaffStore();
    private final ReviewStore reviews = new ReviewStore();
    private final ManagerRules managers = new ManagerRules();
    private final GirlsReaders girlsReaders = new GirlsReaders();

    /// @param gate  the way to the store
    /// @param vault the vault with the key slots
    /// @param codes ends the short code of the person who gets another passphrase
    public Team(Gate gate, OpenVault vault, EndsWithPassphrase codes) {
        this.gate = gate;
        this.vault = vault;
        this.codes = codes;
    }

    /// Checks whether the worker's role lets her see and change who works here.
    public boolean maySee() {
        return gate.allows(SEE_TEAM);
    }

    /// Returns the worker herself.
    public StaffMember me() {
        return gate.who();
    }

    /// Returns everyone who works here and then everyone who left, each in the order in which they joined.
    public List<Colleague> everyone() {
        var slots = vault.keys().slots();
        return gate.look(SEE_TEAM, work -> {
            var trusted = girlsReaders.all(work);
            return store.everyone(work.tx()).stream().map(stored -> new Colleague(stored.member(),
                    stored.state(slots), stored.leftOn(), trusted.contains(stored.member().id())
                            ? Colleague.Girls.TRUSTED
                            : Colleague.Girls.NOT_TRUSTED))
                    .toList();
        });
    }

    /// Returns the ids of those who work here.
    public Set<StaffId> here() {
        return everyone().stream().filter(Colleague::isHere).map(colleague -> colleague.member().id())
                .collect(Collectors.toSet());
    }

    /// Returns one person.
    ///
    /// @throws Refusal `staff.refusal.unknown-member`
    public Colleague one(StaffId who) {
        return everyone().stream().filter(colleague -> colleague.member().id().equals(who)).findFirst()
                .orElseThrow(() -> new Refusal("staff.refusal.unknown-member"));
    }

    /// Adds a member of staff and makes her key; stays "awaiting review".
    ///
    /// @param form       without problems
    /// @param passphrase strong enough; taken over and wiped
    /// @return her, as stored
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `staff.holding.*` for a passphrase that is too weak, `staff.refusal.word-taken`, or
    ///         `vault.refusal.*`; she is not added then
    public StaffMember add(NewMember form, char[] passphrase) {
        try (var secret = new SignInSecret(form.signInWord(), passphrase)) {
            form.requireSound();
            requireStrong(secret, form.initials());
            var entered = gate.pass(ADD_MEMBER, work -> enter(work, form));
            var newcomer = entered.member();
            afterwards(ADD_MEMBER, newcomer.id(), () -> vault.keys().add(entered.slot().orElseThrow(), secret),
                    work -> {
                        store.delete(work.tx(), newcomer.id());
                        reviews.deleteAbout(work.tx(), newcomer.id().value());
                    });
            return newcomer;
        }
    }

    private StaffStore.Stored enter(UnitOfWork work, NewMember form) {
        var newcomer = new StaffMember(new StaffId(work.newId()), form.signInWord(), form.initials(), form.roles());
        var slot = Optional.of(work.newId());
        work.names(newcomer.id().value());
        work.note(Role.codes(form.roles()));
        work.awaitReview();
        boolean taken = store.everyone(work.tx()).stream()
                .anyMatch(other -> other.leftOn().isEmpty() && other.member().signInWord().equals(form.signInWord()));
        if (taken) {
            throw new Refusal("staff.refusal.word-taken");
        }
        store.insert(work.tx(), newcomer, slot);
        return new StaffStore.Stored(newcomer, slot, Optional.empty());
    }

    /// Gives somebody other roles, from her next sign-in on; stays "awaiting review".
    ///
    /// @param roles at least one
    /// @throws Refusal `staff.refusal.last-manager` if nobody could manage the team any more, `staff.refusal.needs-her` if only
    ///         the person acting would be left, `staff.refusal.lent-passphrase` for her own if one would be left who may have
    ///         given her the passphrase, `staff.refusal.newcomer` if one would be left who may have added the person acting
    ///         this week, not reviewed, `staff.refusal.unknown-member`
    public void changeRoles(StaffId who, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("at least one role");
        }
        var slots = vault.keys().slots();
        gate.act(CHANGE_ROLES, work -> {
            here(work, who);
            work.note(Role.codes(roles));
            if (!Gate.allows(roles, ADD_MEMBER)) {
                managers.demandWithout(work, who, slots);
            }
            store.setRoles(work.tx(), who, roles);
            LoweredRights.roles(work, who, roles);
            work.awaitReview();
        });
    }

    /// Sets whether somebody may review what was done about a girl, from now on; stays "awaiting review".
    ///
    /// @throws Refusal `staff.refusal.unknown-member`, `staff.refusal.not-cleared` if she may not work with girls
    public void trustWithGirls(StaffId who, Colleague.Girls trust) {
        gate.act(TRUST_WITH_GIRLS, work -> {
            here(work, who);
            girlsReaders.trust(work, who, trust);
        });
    }

    /// Gives another passphrase to a colleague who forgot hers; her short code ends. A second person does this, never she herself; it stays
    /// "awaiting review", because the person who sets a passphrase knows it until its owner changes it.
    ///
    /// @param fresh strong enough; taken over and wiped
    /// @throws Refusal `staff.holding.*`, `staff.refusal.own-reset`, `staff.refusal.unknown-member`, `vault.refusal.*`
    public void reset(StaffId who, char[] fresh) {
        try (var secret = new SignInSecret(one(who).member().signInWord(), fresh)) {
            requireStrong(secret, one(who).member().initials());
            reset(who, secret);
        } finally {
            Arrays.fill(fresh, '\0');
        }
    }

    private void reset(StaffId who, SignInSecret secret) {
        var slots = vault.keys().slots();
        var stored = gate.pass(RESET_PASSPHRASE, work -> {
            var her = here(work, who);
            if (who.equals(work.who().id())) {
                throw new Refusal("staff.refusal.own-reset");
            }
            codes.end(work.tx(), who);
            work.awaitReview();
            return her;
        });
        var slot = stored.slot().orElseThrow();
        afterwards(RESET_PASSPHRASE, who, () -> {
            if (slots.contains(slot)) {
                vault.keys().reset(slot, secret);
            } else {
                vault.keys().add(slot, secret);
            }
        }, _ -> {});
    }

    private void requireStrong(SignInSecret fresh, String initials) {
        var site = gate.look(SEE_SITE, work -> store.site(work.tx()).map(Site::code).orElse(""));
        PassphraseFloor.require(fresh, List.of(initials, site));
    }

    /// Removes somebody: she cannot sign in from this moment on, and the store gets a new key, so that what she may have copied
    /// opens nothing that is written from now on. Her old passphrase still opens old backups. Stays "awaiting review".
    ///
    /// @param progress of renewing the key; called on this thread. If it is cancelled, the next sign-in continues
    /// @throws Refusal `staff.refusal.own-removal`, `staff.refusal.last-manager`, `staff.refusal.needs-her` if only the person
    ///         acting would be left to manage the team, `staff.refusal.newcomer` as there, `staff.refusal.unknown-member`,
    ///         `vault.refusal.*`
    public void remove(StaffId who, Progress progress) {
        var slots = vault.keys().slots();
        gate.act(REMOVE_MEMBER, work -> {
            here(work, who);
            if (who.equals(work.who().id())) {
                throw new Refusal("staff.refusal.own-removal");
            }
            managers.demandWithout(work, who, slots);
            work.awaitReview();
            store.leave(work.tx(), who, work.today());
            LeftTeam.mark(work, who);
        });
        var leaving = gate.look(SEE_TEAM, work -> store.leaving(work.tx()));
        Removals.renew(vault.keys(), leaving, progress);
        gate.act(REMOVE_MEMBER, work -> {
            work.note(Removals.RENEWED);
            leaving.forEach(stored -> {
                work.names(stored.member().id().value());
                store.forgetSlot(work.tx(), stored.member().id());
            });
        });
    }

    /// Changes the worker's own passphrase. Her short code ends.
    ///
    /// @param present the present one; both are taken over and wiped
    /// @param fresh   strong enough
    /// @throws Refusal `staff.holding.*`, `vault.refusal.wrong-passphrase`, or another of `vault.refusal.*`; nothing has
    ///         changed then
    public void changeOwn(char[] present, char[] fresh) {
        var me = gate.who();
        try (var former = new SignInSecret(me.signInWord(), present);
                var next = new SignInSecret(me.signInWord(), fresh)) {
            requireStrong(next, me.initials());
            boolean right = vault.keys().opens(former);
            gate.act(CHANGE_OWN_PASSPHRASE, work -> {
                work.names(me.id().value());
                if (!right) {
                    throw new Refusal("vault.refusal.wrong-passphrase");
                }
                codes.end(work.tx(), me.id());
            });
            afterwards(CHANGE_OWN_PASSPHRASE, me.id(), () -> vault.keys().change(former, next), _ -> {});
        }
    }

    /// Runs what follows a committed row. If it is refused, the row is undone, and a further line states why.
    private void afterwards(Permission permission, StaffId who, Runnable keys, Consumer<UnitOfWork> back) {
        try {
            keys.run();
        } catch (Refusal refusal) {
            gate.act(permission, work -> {
                work.names(who.value());
                work.note(Trail.undone(refusal));
                back.accept(work);
            });
            throw refusal;
        }
    }

    private StaffStore.Stored here(UnitOfWork work, StaffId who) {
        work.names(who.value());
        return store.byId(work.tx(), who).filter(stored -> stored.leftOn().isEmpty())
                .orElseThrow(() -> new Refusal("staff.refusal.unknown-member"));
    }
}
