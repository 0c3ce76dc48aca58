package org.daybook.vault;

import java.security.SecureRandom;
import java.time.Clock;

/// What comes through the door: time, chance, and which desk this is.
///
/// @param clock    tells when the store was made
/// @param random   keys and salts; in the program always a fresh [SecureRandom]
/// @param computer one letter A to Z, the mark of this desk; stands in every journal line and card number
public record Surroundings(Clock clock, SecureRandom random, String computer) {
    /// @throws IllegalArgumentException when the mark is not one letter A to Z
    public Surroundings {
        if (!computer.matches("[A-Z]")) {
            throw new IllegalArgumentException("the mark of a computer is one letter A to Z");
        }
    }
}
