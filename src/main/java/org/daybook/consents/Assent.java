package org.daybook.consents;

import java.util.Optional;

/// Who answered for somebody under 18, and what she herself said. Stored with the answer; never asked for an adult.
///
/// @param who      who answered
/// @param relation that person's relation to her; empty if she answered alone
/// @param own      her own answer; empty if she answered alone, because then the answer is hers
/// @param alone    why nobody who cares for her was there; present if she answered alone
public record Assent(Who who, Optional<Relation> relation, Optional<Own> own, Optional<Alone> alone) {
    /// Who answered.
    public enum Who {
        SHE,
        WITH_CAREGIVER,
        FOR_HER
    }

    /// That person's relation to her. No name: who it was is nobody's business but hers.
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

    /// Who decided to go ahead without such a person.
    public enum DecidedBy {
        WORKER,
        SUPERVISOR,
        COORDINATOR
    }

    /// Why nobody who cares for her was there, and who decided to go ahead.
    ///
    /// @param why       from a short list
    /// @param words     for another reason, else empty
    /// @param decidedBy who decided; the worker is the one who recorded it
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

    /// Checks whether she herself said no: it counts, whatever anybody else says.
    public boolean dissents() {
        return own.filter(Own.NO::equals).isPresent();
    }
}
