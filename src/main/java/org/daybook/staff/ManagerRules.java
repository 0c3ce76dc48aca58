package org.daybook.staff;

import static org.daybook.staff.Permission.ADD_MEMBER;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// Checks whether enough people remain to manage the team once somebody no longer may. Runs inside another passage.
final class ManagerRules {
    private final StaffStore store = new StaffStore();
    private final Newcomers newcomers = new Newcomers();
    private final WaitingTimes times = new WaitingTimes();

    /// Continues only if the team can be managed without a person, and if she gave up the role herself where nobody else would
    /// decide.
    ///
    /// @param slots the keys that open the store
    /// @throws Refusal `staff.refusal.last-manager`, `staff.refusal.needs-her`, `staff.refusal.lent-passphrase`,
    ///         `staff.refusal.newcomer`, see [Team#changeRoles]
    void demandWithout(UnitOfWork work, StaffId who, Set<UUID> slots) {
        if (managers(work, slots).allMatch(who::equals)) {
            throw new Refusal("staff.refusal.last-manager");
        }
        requireHerSay(work, who, slots);
    }

    /// A manager who would be left alone with the team does not decide that alone: the other one first gives up the role
    /// herself, in her own roles, though not under a passphrase that a colleague gave her this week without a review. Others
    /// count if a colleague reviewed their arrival or it was more than a week ago, so that nobody adds a member only to be two;
    /// an acting manager who is such a newcomer herself must leave two others. Managers inactive for thirty days are not asked.
    private void requireHerSay(UnitOfWork work, StaffId who, Set<UUID> slots) {
        var me = work.who().id();
        boolean own = who.equals(me);
        boolean manages = store.byId(work.tx(), who)
                .filter(stored -> Gate.allows(stored.member(), ADD_MEMBER)).isPresent();
        if (!manages || times.isAway(work, who)
                || own && !newcomers.lentPassphrases(work).contains(me)) {
            return;
        }
        var unknown = newcomers.all(work);
        long others = managers(work, slots)
                .filter(one -> !one.equals(who) && !one.equals(me) && !unknown.contains(one)).count();
        // One of them may be the person who added her, or gave her the passphrase, and acts as her.
        boolean perhapsAnother = unknown.contains(me);
        if (others < (perhapsAnother ? 2 : 1)) {
            throw new Refusal(own
                    ? "staff.refusal.lent-passphrase"
                    : perhapsAnother ? "staff.refusal.newcomer" : "staff.refusal.needs-her");
        }
    }

    private Stream<StaffId> managers(UnitOfWork work, Set<UUID> slots) {
        return store.everyone(work.tx()).stream().filter(stored -> stored.state(slots) == Colleague.State.HERE)
                .map(StaffStore.Stored::member).filter(one -> Gate.allows(one, ADD_MEMBER)).map(StaffMember::id);
    }
}
