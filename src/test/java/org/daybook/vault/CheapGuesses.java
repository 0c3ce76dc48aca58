package org.daybook.vault;

import java.security.SecureRandom;
import java.time.Clock;

/// Access to the vault for tests of other rooms: a passphrase costs a thousandth of what it costs in the program, which refuses
/// a store created this way. Tests about the cost itself use the real one.
public final class CheapGuesses {
    private CheapGuesses() {}

    /// Returns the equivalent of [VaultEnvironment], for a store that only tests open.
    public static VaultEnvironment surroundings(Clock clock, SecureRandom random, String computer) {
        return new VaultEnvironment(clock, random, computer, TestVaults.CHEAP);
    }
}
