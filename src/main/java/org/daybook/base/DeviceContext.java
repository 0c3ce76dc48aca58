package org.daybook.base;

import java.time.Clock;
import java.util.Random;

/// What comes through the door to every room: time, chance, and which computer this is. Keys and salts never come
/// from here but from the vault's own randomness, so that an invented site may be drawn from a seed.
///
/// @param clock    tells what time it is
/// @param chance   draws card numbers and identities
/// @param computer one letter A to Z, the mark of this computer
public record DeviceContext(Clock clock, Random chance, String computer) {
    /// The same, on the computer of this letter.
    public DeviceContext by(String letter) {
        return new DeviceContext(clock, chance, letter);
    }
}
