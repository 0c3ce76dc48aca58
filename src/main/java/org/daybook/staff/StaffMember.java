package org.daybook.staff;

import java.util.Set;

/// A member of staff as stored. There is no name: initials and a sign-in word are enough.
///
/// @param id         her identity
/// @param signInWord the neutral word she types to sign in
/// @param initials   one to three letters shown next to what she did
/// @param roles      what she is trusted with, at least one
public record StaffMember(StaffId id, String signInWord, String initials, Set<Role> roles) {
    public StaffMember {
        roles = Set.copyOf(roles);
    }
}
