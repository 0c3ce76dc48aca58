package org.daybook.staff;

import java.util.Set;

/// Proof that someone opened the store with her own passphrase: made only by [Door], needed to build a [Gate].
public final class SignedIn {
    private volatile StaffMember member;
    private final Site site;

    SignedIn(StaffMember member, Site site) {
        this.member = member;
        this.site = site;
    }

    /// Who signed in.
    public StaffMember member() {
        return member;
    }

    /// A restore brought roles back that were taken from her: she goes on with these.
    void lower(Set<Role> roles) {
        member = new StaffMember(member.id(), member.signInWord(), member.initials(), roles);
    }

    /// The site whose store it is.
    public Site site() {
        return site;
    }
}
