package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KEM;

/// One sealed letter: DHKEM over X25519, HKDF-SHA512, AES-256-GCM, like the seals of the key slots, but without a signature:
/// anyone who reads the public half of a letterbox may write to it. Every letter has the same size.
///
/// @param encapsulation the output of DHKEM for the holder of the private half, 32 bytes
/// @param iv            of AES-GCM, 12 bytes
/// @param ciphertext    the padded content and GCM's tag
record SealedMessage(byte[] encapsulation, byte[] iv, byte[] ciphertext) {
    /// The maximum length of the content.
    static final int LONGEST = 1020;
    private static final int PADDED = 1024;
    private static final byte[] FIRST_LINE = LengthPrefixed.of("daybook-letter-1\n");
    /// The size of every letter.
    static final int BYTES = FIRST_LINE.length + 3 * 4 + 32 + 12 + PADDED + 16;

    /// The address of a letter: it opens under no other name and for no other store.
    ///
    /// @param store     of the letterbox
    /// @param id        of the letter
    /// @param publicKey of the letterbox, SPKI
    record Envelope(UUID store, UUID id, byte[] publicKey) {
        byte[] context(byte[] encapsulation) {
            return LengthPrefixed.join(LengthPrefixed.of("daybook.letter.1"), LengthPrefixed.of(store),
                    LengthPrefixed.of(id), publicKey,
                    encapsulation);
        }
    }

    /// Seals up to [#LONGEST] bytes.
    ///
    /// @throws GeneralSecurityException if the public key is not valid
    static SealedMessage seal(Envelope envelope, byte[] content, SecureRandom random) throws GeneralSecurityException {
        if (content.length > LONGEST) {
            throw new IllegalArgumentException("a letter is at most " + LONGEST + " bytes long");
        }
        var publicKey = KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(envelope.publicKey()));
        try {
            var shared = KEM.getInstance("DHKEM").newEncapsulator(publicKey, null, random).encapsulate();
            var iv = new byte[12];
            random.nextBytes(iv);
            return new SealedMessage(shared.encapsulation(), iv, Sealing.gcm(Cipher.ENCRYPT_MODE,
                    shared.key().getEncoded(), envelope.context(shared.encapsulation()), iv, padded(content)));
        } catch (ProviderException e) {
            // A zero public key throws this unchecked exception instead of the documented one.
            throw new GeneralSecurityException(e);
        }
    }

    /// Returns what was sealed.
    ///
    /// @throws DamagedBytes if it was sealed for another letterbox or under another name, or was changed
    byte[] open(Envelope envelope, PrivateKey privateKey) throws DamagedBytes {
        try {
            var shared = KEM.getInstance("DHKEM").newDecapsulator(privateKey).decapsulate(encapsulation);
            var plain = Sealing.gcm(Cipher.DECRYPT_MODE, shared.getEncoded(), envelope.context(encapsulation), iv,
                    ciphertext);
            return new FieldReader(plain).atMost(LONGEST);
        } catch (GeneralSecurityException | ProviderException e) {
            throw new DamagedBytes();
        }
    }

    private static byte[] padded(byte[] content) {
        return Arrays.copyOf(LengthPrefixed.join(content), PADDED);
    }

    byte[] encode() {
        var fields = LengthPrefixed.join(encapsulation, iv, ciphertext);
        var bytes = Arrays.copyOf(FIRST_LINE, FIRST_LINE.length + fields.length);
        System.arraycopy(fields, 0, bytes, FIRST_LINE.length, fields.length);
        return bytes;
    }

    static SealedMessage decode(byte[] bytes) throws DamagedBytes {
        if (bytes.length != BYTES || !Arrays.equals(Arrays.copyOf(bytes, FIRST_LINE.length), FIRST_LINE)) {
            throw new DamagedBytes();
        }
        var in = new FieldReader(Arrays.copyOfRange(bytes, FIRST_LINE.length, bytes.length));
        var letter = new SealedMessage(in.exactly(32), in.exactly(12), in.exactly(PADDED + 16));
        in.end();
        return letter;
    }
}
