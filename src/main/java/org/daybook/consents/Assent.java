package org.daybook.consents;

import java.util.Optional;

/// Who answered for somebody under 18, and what she herself said. Kept beside the answer; never asked of anybody grown up.
///
/// @param who      who answered
/// @param relation what that person is to her; empty when she answered alone
/// @param own      her own answer; empty when she answered alone, because then the answer is hers
/// @param alone    why nobody who cares for her was there; present when she answered alone
public record Assent(Who who, Optional<Relation> relation, Optional<Own> own, Optional<Alone> alone) {
    /// Who answered.
    public enum Who {
        SHE,
        WITH_CAREGIVER,
        FOR_HER
    }

    /// What that person is to her. No name: who it was is nobody's business but hers.
    public enum Relation {
        MOTHER,
        FATHER,
        FAMILY,
        GUARDIAN,
        OTHER
    }

    /// What she herself said.
    public enum Own {
        YES,
        NO,
        TOO_YOUNG
    }

    /// Why nobody who cares for her was there.
    public enum Why {
        RISK,
        NOBODY,
        HER_WISH,
        OTHER
    }

    /// Who decided that it goes without.
    public enum DecidedBy {
        WORKER,
        SUPERVISOR,
        COORDINATOR
    }

    /// Why nobody who cares for her was there, and who decided it.
    ///
    /// @param why       from a short list
    /// @param words     about another reason, else empty
    /// @param decidedBy who decided; the worker is who wrote it down
    public record Alone(Why why, String words, DecidedBy decidedBy) {
        @Override
        public String toString() {
            return "Alone";
        }
    }

    /// She answered alone.
    public static Assent alone(Alone why) {
        return new Assent(Who.SHE, Optional.empty(), Optional.empty(), Optional.of(why));
    }

    /// Somebody answered with or for her.
    public static Assent together(Who who, Relation relation, Own own) {
        return new Assent(who, Optional.of(relation), Optional.of(own), Optional.empty());
    }

    /// Whether she herself said no: it counts, whatever anybody else says.
    public boolean dissents() {
        return own.filter(Own.NO::equals).isPresent();
    }
}
