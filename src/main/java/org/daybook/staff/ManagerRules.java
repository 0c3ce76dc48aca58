package org.daybook.staff;

import static org.daybook.staff.Permission.ADD_MEMBER;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// Whether enough people are left to manage the team when somebody may no more. Inside another passage.
final class ManagerRules {
    /// Whoever did nothing here for so long cannot be asked.
    private static final Duration AWAY = Duration.ofDays(30);

    private final StaffStore store = new StaffStore();
    private final ReviewStore reviews = new ReviewStore();
    private final AuditStore trail = new AuditStore();

    /// Goes on only where the team can be managed without somebody, and she gave it up herself where nobody else decides.
    ///
    /// @param slots the keys that open the store
    /// @throws Refusal `staff.refusal.last-manager`, `staff.refusal.needs-her`, `staff.refusal.lent-passphrase`,
    ///                 `staff.refusal.newcomer`, see [Team#changeRoles]
    void demandWithout(UnitOfWork work, StaffId who, Set<UUID> slots) {
        if (managers(work, slots).allMatch(who::equals)) {
            throw new Refusal("staff.refusal.last-manager");
        }
        requireHerSay(work, who, slots);
    }

    /// Whoever would be left alone with the team does not decide so alone: the other one gives it up herself first, by her
    /// own roles, though not by a passphrase that a colleague gave her this week, unread. Others count whose coming a
    /// colleague read, or a week ago, so that nobody enters one only to be two; whoever acts and is one of those herself
    /// leaves two others. Who did not sign in for thirty days is not asked any more.
    private void requireHerSay(UnitOfWork work, StaffId who, Set<UUID> slots) {
        var me = work.who().id();
        boolean own = who.equals(me);
        boolean manages = store.byId(work.tx(), who)
                .filter(stored -> Gate.allows(stored.member(), ADD_MEMBER)).isPresent();
        if (!manages || !hasBeenHere(work, who)
                || own && !reviews.lentPassphrases(work.tx(), work.now()).contains(me)) {
            return;
        }
        var newcomers = reviews.newcomers(work.tx(), work.now());
        long others = managers(work, slots)
                .filter(one -> !one.equals(who) && !one.equals(me) && !newcomers.contains(one)).count();
        // One of them may be who entered her, or gave her the passphrase, and acts as her.
        boolean perhapsAnother = newcomers.contains(me);
        if (others < (perhapsAnother ? 2 : 1)) {
            throw new Refusal(own
                    ? "staff.refusal.lent-passphrase"
                    : perhapsAnother ? "staff.refusal.newcomer" : "staff.refusal.needs-her");
        }
    }

    private boolean hasBeenHere(UnitOfWork work, StaffId who) {
        var since = work.now().minus(AWAY).toString();
        return !trail.find(work.tx(), new TrailFilter(Long.MAX_VALUE, Optional.of(who), Optional.empty(),
                Optional.of(since), Optional.empty(), 1)).isEmpty();
    }

    private Stream<StaffId> managers(UnitOfWork work, Set<UUID> slots) {
        return store.everyone(work.tx()).stream().filter(stored -> stored.state(slots) == Colleague.State.HERE)
                .map(StaffStore.Stored::member).filter(one -> Gate.allows(one, ADD_MEMBER)).map(StaffMember::id);
    }
}
