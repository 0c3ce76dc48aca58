package org.daybook.locking;

import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;

/// The site's rule for an unattended screen. On the write lane's thread.
public final class Locking {
    private final Gate gate;
    private final LockingStore store = new LockingStore();

    /// @param gate the way to the store
    public Locking(Gate gate) {
        this.gate = gate;
    }

    /// Returns the current rule.
    public LockingRule rule() {
        return gate.look(Permission.SEE_SITE, work -> store.rule(work.tx()).orElse(LockingRule.AT_FIRST));
    }

    /// Checks whether the worker's role may change it. From any thread.
    public boolean mayChange() {
        return gate.allows(Permission.CHANGE_LOCKING);
    }

    /// Changes the rule.
    ///
    /// @throws Refusal if her role may not
    public void change(LockingRule rule) {
        gate.act(Permission.CHANGE_LOCKING, work -> store.set(work.tx(), rule));
    }
}
