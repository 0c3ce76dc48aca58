package org.daybook.vault;

import java.security.SecureRandom;
import java.time.Clock;

/// The door of the vault for tests of other rooms: a passphrase costs a thousandth of what it costs in the program,
/// which refuses a store that was made so. What the cost itself is about is tested with the real one.
public final class CheapGuesses {
    private CheapGuesses() {}

    /// As [VaultEnvironment], for a store that only tests open.
    public static VaultEnvironment surroundings(Clock clock, SecureRandom random, String computer) {
        return new VaultEnvironment(clock, random, computer, TestVaults.CHEAP);
    }
}
