package org.daybook.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An act that took effect and that a colleague should read, or has read.
///
/// @param id       identity
/// @param act      what was done; empty when this program does not know its code any more
/// @param subjects what it concerned
/// @param reason   her words, where a reason was asked
/// @param asker    who did it
/// @param askedAt  when
/// @param read     who read it and what she said; empty while it waits
/// @param endedAt  when who did it said that nobody was here to read it
public record Review(UUID id, Optional<Permission> act, Set<UUID> subjects, Optional<Reason> reason, StaffId asker,
        Instant askedAt, Optional<Read> read, Optional<Instant> endedAt) {
    public Review {
        subjects = Set.copyOf(subjects);
    }

    /// Within what time a second person reads why somebody went on without a woman's yes.
    private static final Duration PATIENCE = Duration.ofHours(24);

    /// Whether it is still to be read.
    public boolean waits() {
        return read.isEmpty() && endedAt.isEmpty();
    }

    /// Whether it waits longer than it should. Only going on without a yes has a time.
    public boolean overdue(Instant now) {
        return waits() && act.filter(Permission.OVERRIDE_CONSENT::equals).isPresent()
                && askedAt.plus(PATIENCE).isBefore(now);
    }

    /// What is done to the team: whoever it is about does not read it second.
    private static final Set<Permission> OF_THE_TEAM = Set.of(Permission.ADD_MEMBER, Permission.CHANGE_ROLES,
            Permission.TRUST_WITH_GIRLS, Permission.REMOVE_MEMBER);

    /// Whether it is this colleague's own: she did it, or it changed what she may.
    public boolean isOwnOf(StaffId who) {
        return asker.equals(who)
                || act.filter(OF_THE_TEAM::contains).isPresent() && subjects.contains(who.value());
    }

    /// The same for those who may know that it waits, but not her words.
    Review withoutReason() {
        return new Review(id, act, subjects, Optional.empty(), asker, askedAt, read, endedAt);
    }

    /// @param verdict what she said
    /// @param by      who read it
    /// @param at      when
    public record Read(ReviewVerdict verdict, StaffId by, Instant at) {}
}
