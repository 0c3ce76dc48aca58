package org.daybook.staff;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// One line of the audit trail, before it is chained.
///
/// @param id       identity, the same as in the journal's lines
/// @param at       when
/// @param computer mark of the desk
/// @param who      who acted
/// @param act      what was done or refused
/// @param outcome  done or refused
/// @param subjects ids of what it concerned
record AuditLine(UUID id, Instant at, String computer, StaffId who, Permission act, Outcome outcome,
        Set<UUID> subjects) {
    AuditLine {
        subjects = Set.copyOf(subjects);
    }

    enum Outcome {
        DONE,
        REFUSED;

        String code() {
            return this == DONE ? "done" : "refused";
        }
    }
}
