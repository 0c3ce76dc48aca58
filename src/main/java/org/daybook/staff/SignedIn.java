package org.daybook.staff;

import java.util.Set;

/// Proof that somebody opened the store with her own passphrase: created only by [Door], needed to build a [Gate].
public final class SignedIn {
    private volatile StaffMember member;
    private final Site site;

    SignedIn(StaffMember member, Site site) {
        this.member = member;
        this.site = site;
    }

    /// Returns who signed in.
    public StaffMember member() {
        return member;
    }

    /// Continues with these roles, because a restore brought back roles that had been removed from her.
    void lower(Set<Role> roles) {
        member = new StaffMember(member.id(), member.signInWord(), member.initials(), roles);
    }

    /// Returns the site of the store.
    public Site site() {
        return site;
    }
}
