package org.daybook.recovery;

import java.util.Arrays;
import java.util.UUID;
import org.daybook.vault.SignInSecret;

/// The content of one or two sheets: which kit it is, and its passphrase. Its string form reveals nothing.
public final class KitKey implements AutoCloseable {
    private static final String DIGITS = "0123456789abcdef";
    private final int mark;
    private final int number;
    private final char[] passphrase;

    private KitKey(int mark, int number, char[] passphrase) {
        this.mark = mark;
        this.number = number;
        this.passphrase = passphrase;
    }

    /// @param secret 16 bytes; copied
    KitKey(int mark, int number, byte[] secret) {
        this.mark = mark;
        this.number = number;
        passphrase = new char[2 * secret.length];
        for (int i = 0; i < secret.length; i++) {
            passphrase[2 * i] = DIGITS.charAt(secret[i] >> 4 & 15);
            passphrase[2 * i + 1] = DIGITS.charAt(secret[i] & 15);
        }
    }

    /// Returns the neutral sign-in word of a kit's slot. No member of staff can have one with a hyphen.
    static String word(int number) {
        return "kit-" + number;
    }

    /// Returns the neutral sign-in word of its slot.
    public String word() {
        return word(number);
    }

    /// Returns its number, as printed on the sheets.
    public int number() {
        return number;
    }

    /// Checks whether it was made for this store. One store in 65,536 has the same mark, but the kit does not open it.
    public boolean isOf(UUID store) {
        return KitSheet.mark(store) == mark;
    }

    /// Returns a copy, to be wiped separately.
    public KitKey copy() {
        return new KitKey(mark, number, passphrase.clone());
    }

    /// Returns the secret that opens the store; the caller closes it.
    public SignInSecret secret() {
        return new SignInSecret(word(), passphrase.clone());
    }

    /// Wipes it.
    @Override
    public void close() {
        Arrays.fill(passphrase, '\0');
    }

    @Override
    public String toString() {
        return "KitKey";
    }
}
