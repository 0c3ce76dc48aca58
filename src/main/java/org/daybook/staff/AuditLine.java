package org.daybook.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One line of the audit trail, before it is chained.
///
/// @param id       identity, the same as in the journal's lines
/// @param at       when
/// @param computer letter of the computer
/// @param who      who acted
/// @param act      what was done or refused
/// @param outcome  the outcome
/// @param subjects ids of what it concerned
/// @param detail   a refusal's key, a number or a digest; never free text, which could not be removed from the chain
record AuditLine(UUID id, Instant at, String computer, StaffId who, Permission act, Outcome outcome,
        Set<UUID> subjects, Optional<String> detail) {
    AuditLine {
        subjects = Set.copyOf(subjects);
    }

    /// The outcome of an act.
    enum Outcome {
        DONE("done"),
        /// The act was refused; nothing else has changed.
        REFUSED("refused"),
        /// Refused in everyday work and done with a written reason.
        WITH_REASON("with-reason");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Outcome ofCode(String code) {
            for (var outcome : values()) {
                if (outcome.code.equals(code)) {
                    return outcome;
                }
            }
            throw new IllegalArgumentException("no such outcome");
        }
    }
}
