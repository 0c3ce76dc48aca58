package org.daybook.staff;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Roles that are usually given together, so that nobody must choose among nine. Decision 0026 says why these.
public enum Preset {
    /// Whoever starts a store: does the whole job alone until others come. She welcomes and ticks as well, so she holds
    /// those roles too; where somebody else does that, they can be taken away from her.
    COORDINATOR(Role.COORDINATOR, Role.FACILITATOR, Role.MEDIATOR),
    /// Accompanies women one by one.
    CASEWORKER(Role.CASEWORKER),
    /// Welcomes, interprets, holds sessions.
    TEAM(Role.FACILITATOR, Role.MEDIATOR),
    /// Work and companies.
    JOBS(Role.JOB_OFFICER);

    private final Set<Role> roles;

    Preset(Role... roles) {
        this.roles = Set.of(roles);
    }

    /// The roles it stands for.
    public Set<Role> roles() {
        return roles;
    }

    /// The preset that stands for exactly these roles.
    public static Optional<Preset> of(Set<Role> roles) {
        return Stream.of(values()).filter(preset -> preset.roles.equals(roles)).findFirst();
    }
}
