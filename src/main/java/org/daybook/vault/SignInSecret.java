package org.daybook.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.daybook.base.Refusal;

/// What a staff member types to open the store: her sign-in word, which is neutral and no secret, and her passphrase. The array
/// it is given is not copied, and is wiped on close. Its string form is hidden.
public final class SignInSecret implements AutoCloseable {
    private final String word;
    private final char[] passphrase;

    /// @param word       the sign-in word; surrounding blanks and case do not matter
    /// @param passphrase not copied: [#close] fills it with zeros
    public SignInSecret(String word, char[] passphrase) {
        this.word = plainWord(word);
        this.passphrase = passphrase;
    }

    /// Returns the sign-in word as it is stored and compared: NFKC, lower case, no surrounding blanks.
    static String plainWord(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /// Returns the sign-in word as it is stored and compared; no secret.
    public String word() {
        return word;
    }

    /// Lets a function judge the passphrase without a copy of it.
    ///
    /// @param judge must keep nothing of it
    public <T> T judged(Function<CharSequence, T> judge) {
        return judge.apply(CharBuffer.wrap(passphrase).asReadOnlyBuffer());
    }

    /// Checks whether the word or the passphrase is missing.
    boolean isEmpty() {
        return word.isEmpty() || passphrase.length == 0;
    }

    /// @throws Refusal `vault.refusal.unusable-secret` if no slot can be made of it
    void requireUsable() {
        if (isEmpty() || word.codePointCount(0, word.length()) > KeySlot.MAX_WORD_LETTERS) {
            throw new Refusal("vault.refusal.unusable-secret");
        }
    }

    /// Returns the passphrase in UTF-8 after NFKC, so that é typed as one key or as two opens the same slot. The caller wipes
    /// the result. Only a passphrase typed in another form passes through a `String`, which cannot be wiped.
    byte[] normalizedPassphrase() {
        var typed = CharBuffer.wrap(passphrase);
        var normal = Normalizer.isNormalized(typed, Normalizer.Form.NFKC)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(normal);
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    /// Wipes the passphrase; the secret opens nothing afterwards.
    @Override
    public void close() {
        Arrays.fill(passphrase, '\0');
    }

    @Override
    public String toString() {
        return "SignInSecret";
    }
}
