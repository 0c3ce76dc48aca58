package org.daybook.staff;

import java.util.Set;

/// What roles may do, for tests of other rooms. In the program only the [Gate] queries the policy.
public final class RolesMay {
    private RolesMay() {}

    /// In everyday work.
    public static boolean everyDay(Set<Role> roles, Permission permission) {
        return permission.allows(roles);
    }

    /// In everyday work, or with a written reason.
    public static boolean ever(Set<Role> roles, Permission permission) {
        return permission.allows(roles) || permission.allowsWithReason(roles);
    }
}
