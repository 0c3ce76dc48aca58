package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.daybook.base.Refusal;

/// A quick way to reopen a store within twenty minutes after it was closed: it opens by a short code, only for the person whose
/// slot had it open. Kept only in memory: the data key under AES-256-GCM with a key that only the code yields; the salt; the
/// slots of that moment. None of it is written anywhere.
///
/// It is wiped after three wrong codes, when its time is over, when the clock goes backwards, after use, and by [#close]. A
/// store whose slots were changed or renewed meanwhile is refused. Somebody who can read the memory of the locked program may
/// try all codes, 0.15 s each on one core: ten thousand of four digits take minutes. A site takes that risk with short codes;
/// see `docs/security.md`.
///
/// May be called from any thread; [#open] is slow and belongs to the write lane.
public final class QuickUnlock implements AutoCloseable {
    /// How long it can be used.
    public static final Duration STAYS = Duration.ofMinutes(20);
    /// The number of wrong codes after which it is wiped.
    public static final int TRIES = 3;
    private static final String GONE = "vault.refusal.quick-unlock-gone";

    private final StoreFolder folder;
    private final SlotFile slots;
    private final UUID slot;
    private final StoreConfig config;
    private final byte[] salt;
    private final byte[] iv = new byte[12];
    private final byte[] sealed;
    private final Instant until;
    private Instant seen;
    private int triesLeft = TRIES;
    private boolean gone;

    private QuickUnlock(UnlockedStore current, StoreConfig config, byte[] kept, VaultEnvironment environment) {
        folder = current.folder();
        slots = current.slots();
        slot = current.unlocked().slot().id();
        this.config = config;
        salt = ShortCode.saltOf(kept);
        seen = environment.clock().instant();
        until = seen.plus(STAYS);
        environment.random().nextBytes(iv);
        var key = ShortCode.keyOf(kept);
        try {
            sealed = gcm(Cipher.ENCRYPT_MODE, key, current.unlocked().key().bytes());
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// @param kept what the store keeps of her code
    static QuickUnlock beside(UnlockedStore current, StoreConfig config, byte[] kept,
            VaultEnvironment environment) {
        return new QuickUnlock(current, config, kept, environment);
    }

    /// Opens the store again, once only.
    ///
    /// @param digits      what was typed; the caller wipes it
    /// @param environment as for any opening
    /// @return the open store; its write lane belongs to the calling thread
    /// @throws Refusal `vault.refusal.wrong-code`; `.quick-unlock-gone` after the third one, when its time is over, or if the
    ///         slots have changed; else as [Vault#open]
    public synchronized OpenVault open(char[] digits, VaultEnvironment environment) {
        requireThere(environment.clock());
        var tries = new WrongTries(folder.path(), environment.clock());
        tries.requireNoneLeft();
        var key = unsealed(digits, tries);
        try {
            var vault = Disk.refusing(folder, () -> new StoreOpening(folder, environment, config).open(this, key));
            vault.followed(tries.forget());
            close();
            return vault;
        } catch (RuntimeException e) {
            key.close();
            throw e;
        }
    }

    private DataKey unsealed(char[] digits, WrongTries tries) {
        var key = ShortCode.key(digits, salt, slot, config.policy().forNew());
        try {
            return new DataKey(gcm(Cipher.DECRYPT_MODE, key, sealed));
        } catch (AEADBadTagException e) {
            tries.another();
            triesLeft--;
            if (triesLeft == 0) {
                close();
                throw new Refusal(GONE);
            }
            throw new Refusal("vault.refusal.wrong-code");
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// Returns her slot, if the file is unchanged since the store was closed.
    ///
    /// @throws Refusal `vault.refusal.quick-unlock-gone`
    Unlocked unlock(SlotFile present, DataKey key) {
        if (!present.sameAs(slots) || !present.isWhole(key)) {
            close();
            throw new Refusal(GONE);
        }
        return new Unlocked(present.slot(slot).orElseThrow(() -> new Refusal(GONE)), key);
    }

    /// Checks whether a store's record of a code is that of the code for which this was made; also after it was wiped.
    public synchronized boolean isFor(byte[] kept) {
        return ShortCode.sound(kept).filter(code -> Arrays.equals(ShortCode.saltOf(code), salt)).isPresent();
    }

    /// Checks whether it may still be tried; wipes it if its time is over or the clock went backwards.
    public synchronized boolean isThere(Clock clock) {
        var now = clock.instant();
        if (!now.isBefore(until) || now.isBefore(seen)) {
            close();
        } else {
            seen = now;
        }
        return !gone;
    }

    /// Returns when its time is over.
    public Instant until() {
        return until;
    }

    private void requireThere(Clock clock) {
        if (!isThere(clock)) {
            throw new Refusal(GONE);
        }
    }

    private byte[] gcm(int mode, byte[] key, byte[] input) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
        cipher.updateAAD(
                LengthPrefixed.join(LengthPrefixed.of("daybook.quickUnlock.1"), LengthPrefixed.of(slots.store()),
                        LengthPrefixed.of(slot),
                        LengthPrefixed.of(slots.generation()), LengthPrefixed.of(slots.edition())));
        return cipher.doFinal(input);
    }

    /// Wipes it.
    @Override
    public synchronized void close() {
        gone = true;
        Arrays.fill(sealed, (byte) 0);
    }

    @Override
    public String toString() {
        return "QuickUnlock";
    }
}
