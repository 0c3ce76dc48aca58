package org.daybook.staff;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Roles that are usually given together, so that nobody must choose among nine. Decision 0026 explains the choice.
public enum Preset {
    /// The person who starts a store: does the whole job alone until others join. She also welcomes and ticks, so she has those
    /// roles too; they can be removed from her once somebody else does that.
    COORDINATOR(Role.COORDINATOR, Role.FACILITATOR, Role.MEDIATOR),
    /// Accompanies women one by one.
    CASEWORKER(Role.CASEWORKER),
    /// Welcomes, interprets, leads sessions.
    TEAM(Role.FACILITATOR, Role.MEDIATOR),
    /// Work and companies.
    JOBS(Role.JOB_OFFICER);

    private final Set<Role> roles;

    Preset(Role... roles) {
        this.roles = Set.of(roles);
    }

    /// Returns the roles it stands for.
    public Set<Role> roles() {
        return roles;
    }

    /// Returns the preset that stands for exactly these roles.
    public static Optional<Preset> of(Set<Role> roles) {
        return Stream.of(values()).filter(preset -> preset.roles.equals(roles)).findFirst();
    }
}
