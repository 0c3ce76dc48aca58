package org.daybook.vault;

import java.security.SecureRandom;
import java.time.Clock;

/// What comes through the door: time, chance, and which desk this is.
public final class Surroundings {
    private final Clock clock;
    private final SecureRandom random;
    private final String computer;
    private final KdfPolicy policy;

    /// @param clock    tells when the store was made
    /// @param random   keys and salts; in the program always a fresh [SecureRandom]
    /// @param computer one letter A to Z, the mark of this desk; stands in every journal line and card number
    /// @throws IllegalArgumentException when the mark is not one letter A to Z
    public Surroundings(Clock clock, SecureRandom random, String computer) {
        this(clock, random, computer, KdfPolicy.PROGRAM);
    }

    /// With another cost of a guess at a passphrase: a door for tests, open to this package alone.
    Surroundings(Clock clock, SecureRandom random, String computer, KdfPolicy policy) {
        if (!computer.matches("[A-Z]")) {
            throw new IllegalArgumentException("the mark of a computer is one letter A to Z");
        }
        this.clock = clock;
        this.random = random;
        this.computer = computer;
        this.policy = policy;
    }

    /// Tells when the store was made.
    public Clock clock() {
        return clock;
    }

    /// Keys and salts.
    public SecureRandom random() {
        return random;
    }

    /// The mark of this desk.
    public String computer() {
        return computer;
    }

    /// What the program brings to a store that is made or opened here.
    Blueprint blueprint() {
        return new Blueprint(policy, Scripts.ofProgram());
    }
}
