package org.daybook.base;

import java.time.Clock;
import java.util.Random;

/// The context that every room receives: time, randomness, and the identity of this computer. Keys and salts never come from
/// here but from the vault's own randomness, so that an invented site can be generated from a seed.
///
/// @param clock    the current time
/// @param chance   draws card numbers and identities
/// @param computer one letter A to Z, the letter of this computer
public record DeviceContext(Clock clock, Random chance, String computer) {
    /// Returns the same context on the computer with this letter.
    public DeviceContext by(String letter) {
        return new DeviceContext(clock, chance, letter);
    }
}
