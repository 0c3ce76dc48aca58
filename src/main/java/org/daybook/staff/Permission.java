package org.daybook.staff;

import static org.daybook.staff.Role.COORDINATOR;
import static org.daybook.staff.Role.FACILITATOR;
import static org.daybook.staff.Role.MEDIATOR;

import java.util.Set;

/// The policy on one page: what may be done, by which roles, and whether it leaves an audit line. Every change does;
/// of the reads only those that open a life or let figures out of the house. Asked by the [Gate] alone.
public enum Permission {
    SIGN_IN(Trace.AUDITED, COORDINATOR, FACILITATOR, MEDIATOR),
    SEE_SITE(Trace.UNSEEN, COORDINATOR, FACILITATOR, MEDIATOR),

    CHANGE_LOCKING(Trace.AUDITED, COORDINATOR),
    SET_SHORT_CODE(Trace.AUDITED, COORDINATOR, FACILITATOR, MEDIATOR),
    TAKE_IN_DOOR_COUNT(Trace.AUDITED, COORDINATOR, FACILITATOR, MEDIATOR),
    DROP_DOOR_COUNT(Trace.AUDITED, COORDINATOR, FACILITATOR, MEDIATOR),

    LIST_PEOPLE(Trace.UNSEEN, COORDINATOR, FACILITATOR, MEDIATOR),
    OPEN_RECORD(Trace.AUDITED, COORDINATOR, MEDIATOR),
    WELCOME_PARTICIPANT(Trace.AUDITED, COORDINATOR, MEDIATOR),
    CHANGE_RECORD(Trace.AUDITED, COORDINATOR, MEDIATOR),
    RECORD_CONSENT(Trace.AUDITED, COORDINATOR, MEDIATOR),

    SEE_PATHS(Trace.UNSEEN, COORDINATOR, FACILITATOR, MEDIATOR),
    ENROL(Trace.AUDITED, COORDINATOR, FACILITATOR, MEDIATOR),

    SEE_SESSIONS(Trace.UNSEEN, COORDINATOR, FACILITATOR, MEDIATOR),
    PLAN_SESSION(Trace.AUDITED, COORDINATOR, FACILITATOR),
    TICK_ATTENDANCE(Trace.AUDITED, COORDINATOR, FACILITATOR, MEDIATOR),

    SEE_REPORT(Trace.UNSEEN, COORDINATOR),
    EXPORT_REPORT(Trace.AUDITED, COORDINATOR),

    // keeping: whoever is there when the house must be left makes the backup, and whoever has a passphrase and a
    // backup brings the store back. Only to destroy it is for those who answer for it.
    SEE_BACKUPS(Trace.UNSEEN, Role.values()),
    BACK_UP(Trace.AUDITED, Role.values()),
    TRY_BACKUP(Trace.AUDITED, Role.values()),
    RESTORE_BACKUP(Trace.AUDITED, Role.values()),
    NOTICE_OLDER_COPY(Trace.AUDITED, Role.values()),
    SETTLE_OLDER_COPY(Trace.AUDITED, COORDINATOR),
    PLAN_BACKUPS(Trace.AUDITED, COORDINATOR),
    RESEAL_BACKUP(Trace.AUDITED, COORDINATOR),
    EVACUATE(Trace.AUDITED, COORDINATOR);

    private enum Trace {
        AUDITED,
        UNSEEN
    }

    private final Trace trace;
    private final Set<Role> roles;

    Permission(Trace trace, Role... roles) {
        this.trace = trace;
        this.roles = Set.of(roles);
    }

    /// Whether a passage under this permission writes an audit line. One that does not can change nothing.
    public boolean audited() {
        return trace == Trace.AUDITED;
    }

    /// Whether any of these roles may do it.
    public boolean allows(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /// How it is written in an audit line, for example `open-record`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
