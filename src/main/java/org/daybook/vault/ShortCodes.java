package org.daybook.vault;

import java.util.Arrays;
import java.util.Optional;

/// Short codes of the person who opened the store: four digits that reopen it soon after it was locked.
public final class ShortCodes {
    private final OpenVault vault;
    private final VaultEnvironment environment;
    private final StoreConfig config;

    ShortCodes(OpenVault vault, VaultEnvironment environment, StoreConfig config) {
        this.vault = vault;
        this.environment = environment;
        this.config = config;
    }

    /// Returns what is to be kept of a short code. Slow, 0.15 s; from any thread.
    ///
    /// @param digits wiped by the caller
    public byte[] kept(char[] digits) {
        return ShortCode.kept(digits, vault.slotId(), config.policy().forNew(),
                environment.random());
    }

    /// Returns a way to reopen the store by her short code, to be requested right before [OpenVault#close]. On the write lane's
    /// thread.
    ///
    /// @param kept returned by [#kept]; wiped here
    /// @return empty if this is not such a value
    public Optional<QuickUnlock> quickUnlock(byte[] kept) {
        try {
            return ShortCode.sound(kept)
                    .map(code -> QuickUnlock.beside(vault.current(), config, code, environment));
        } finally {
            Arrays.fill(kept, (byte) 0);
        }
    }
}
