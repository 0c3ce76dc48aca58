package org.daybook.vault;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.daybook.base.Refusal;

/// Files that open only with a passphrase, for exported data: Argon2id as for a sign-in, then AES-256-GCM in pieces, so that a
/// file of any length is written and read as a stream. The format is in `docs/store-format.md`.
public final class SealedFiles {
    static final byte[] FIRST_LINE = LengthPrefixed.of("daybook-sealed-1\n");
    static final int SALT = 32;
    static final int CHECK = 32;

    private final KdfPolicy policy;
    private final SecureRandom random;

    SealedFiles(KdfPolicy policy, SecureRandom random) {
        this.policy = policy;
        this.random = random;
    }

    /// Checks whether a file begins like a sealed file.
    public static boolean is(Path file) {
        // Reading a pipe would block until somebody writes into it.
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(FIRST_LINE.length), FIRST_LINE);
        } catch (IOException e) {
            return false;
        }
    }

    /// Begins a sealed file. Slow, 0.15 s. The file is complete once the stream is closed, which leaves `out` open.
    ///
    /// @param secret its word does not matter; the caller closes it
    public OutputStream write(OutputStream out, SignInSecret secret) throws IOException {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        try (var keys = PassphraseKeys.derive(secret, salt, policy.forNew())) {
            out.write(FIRST_LINE);
            out.write(salt);
            out.write(keys.checkValue());
            return new SealedOutput(out, key(keys, salt));
        }
    }

    /// Opens a sealed file. Slow, 0.15 s. Everything it yields was verified; if the rest was changed or is missing, reading on
    /// throws an [IOException].
    ///
    /// @throws Refusal     `vault.refusal.wrong-file-passphrase`
    /// @throws IOException if it is not a sealed file, or cannot be read
    public InputStream open(Path file, SignInSecret secret) throws IOException {
        var in = Files.newInputStream(file);
        boolean opened = false;
        try {
            var head = in.readNBytes(FIRST_LINE.length + SALT + CHECK);
            if (head.length < FIRST_LINE.length + SALT + CHECK
                    || !Arrays.equals(Arrays.copyOf(head, FIRST_LINE.length), FIRST_LINE)) {
                throw new EOFException("no sealed file");
            }
            var salt = Arrays.copyOfRange(head, FIRST_LINE.length, FIRST_LINE.length + SALT);
            try (var keys = PassphraseKeys.derive(secret, salt, policy.forNew())) {
                if (!Hashes.same(keys.checkValue(), Arrays.copyOfRange(head, FIRST_LINE.length + SALT, head.length))) {
                    throw new Refusal("vault.refusal.wrong-file-passphrase");
                }
                var opening = new SealedInput(in, key(keys, salt));
                opened = true;
                return opening;
            }
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    private static byte[] key(PassphraseKeys keys, byte[] salt) {
        return keys.mac(LengthPrefixed.join(LengthPrefixed.of("daybook.sealed.1"), salt));
    }
}
