package org.daybook.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An act that took effect and that a colleague should review, or has reviewed.
///
/// @param id       identity
/// @param act      what was done; empty if this program no longer knows its code
/// @param subjects what it concerned
/// @param reason   her words, if a reason was required
/// @param asker    who did it
/// @param askedAt  when
/// @param read     who reviewed it and the verdict; empty while it waits
/// @param endedAt  when the person who did it stated that nobody was here to review it
public record Review(UUID id, Optional<Permission> act, Set<UUID> subjects, Optional<Reason> reason, StaffId asker,
        Instant askedAt, Optional<Read> read, Optional<Instant> endedAt) {
    public Review {
        subjects = Set.copyOf(subjects);
    }

    /// The time within which a second person reviews why somebody acted without a woman's consent.
    private static final Duration PATIENCE = Duration.ofHours(24);

    /// Checks whether it still awaits review.
    public boolean waits() {
        return read.isEmpty() && endedAt.isEmpty();
    }

    /// Checks whether it waits longer than it should. Only acting without consent has a time limit.
    public boolean overdue(Instant now) {
        return waits() && act.filter(Permission.OVERRIDE_CONSENT::equals).isPresent()
                && askedAt.plus(PATIENCE).isBefore(now);
    }

    /// Changes to the team, and what a restore changed in it: the person concerned does not review them.
    private static final Set<Permission> OF_THE_TEAM = Set.of(Permission.ADD_MEMBER, Permission.CHANGE_ROLES,
            Permission.TRUST_WITH_GIRLS, Permission.RECORD_CLEARANCE, Permission.REMOVE_MEMBER,
            Permission.LEAVE_MEMBER, Permission.LEAVE_RIGHTS);

    /// Checks whether it is this colleague's own: she did it, or it changed what she may do.
    public boolean isOwnOf(StaffId who) {
        return asker.equals(who)
                || act.filter(OF_THE_TEAM::contains).isPresent() && subjects.contains(who.value());
    }

    /// Returns the same for those who may know that it waits, but may not read her words.
    Review withoutReason() {
        return new Review(id, act, subjects, Optional.empty(), asker, askedAt, read, endedAt);
    }

    /// @param verdict the verdict
    /// @param by      who reviewed it
    /// @param at      when
    public record Read(ReviewVerdict verdict, StaffId by, Instant at) {}
}
