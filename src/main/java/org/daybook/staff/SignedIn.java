package org.daybook.staff;

/// Proof that someone opened the store with her own passphrase: made only by [Door], needed to build a [Gate].
public final class SignedIn {
    private final StaffMember member;
    private final Site site;

    SignedIn(StaffMember member, Site site) {
        this.member = member;
        this.site = site;
    }

    /// Who signed in.
    public StaffMember member() {
        return member;
    }

    /// The site whose store it is.
    public Site site() {
        return site;
    }
}
