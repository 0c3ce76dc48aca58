package org.daybook.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.daybook.base.Refusal;

/// What a member of staff types to open the store: her sign-in word, which is no secret and neutral, and her
/// passphrase. Takes over the array it is given and wipes it when closed. Shows nothing when printed.
public final class SignInSecret implements AutoCloseable {
    private final String word;
    private final char[] passphrase;

    /// @param word       the sign-in word; surrounding blanks and capitals do not matter
    /// @param passphrase taken over, not copied: [#close] fills it with zeros
    public SignInSecret(String word, char[] passphrase) {
        this.word = plainWord(word);
        this.passphrase = passphrase;
    }

    /// The sign-in word as it is kept and compared: NFKC, lower case, no blanks around it.
    static String plainWord(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /// The sign-in word as it is kept and compared; no secret.
    public String word() {
        return word;
    }

    /// Lets somebody judge the passphrase without a copy of it.
    ///
    /// @param judge keeps nothing of what it is shown
    public <T> T judged(Function<CharSequence, T> judge) {
        return judge.apply(CharBuffer.wrap(passphrase).asReadOnlyBuffer());
    }

    /// Whether the word or the passphrase is missing.
    boolean isEmpty() {
        return word.isEmpty() || passphrase.length == 0;
    }

    /// @throws Refusal `vault.refusal.unusable-secret` when it cannot become a slot
    void requireUsable() {
        if (isEmpty() || word.codePointCount(0, word.length()) > KeySlot.MAX_WORD_LETTERS) {
            throw new Refusal("vault.refusal.unusable-secret");
        }
    }

    /// The passphrase in UTF-8 after NFKC, so that é typed as one key or as two opens the same slot. The caller wipes
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
