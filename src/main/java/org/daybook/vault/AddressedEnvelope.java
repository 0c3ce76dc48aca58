package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KEM;

/// Bytes that only one addressee can read: DHKEM over X25519, HKDF-SHA512, AES-256-GCM, like the seals of the key slots. The
/// envelope does not identify its sender; a signature inside does.
public final class AddressedEnvelope {
    /// The length of an addressee's public key (SubjectPublicKeyInfo), in bytes.
    public static final int KEY_BYTES = 44;
    private static final int ENCAPSULATION = 32;
    private static final int IV = 12;

    private AddressedEnvelope() {}

    /// Returns a new private key for an addressee, PKCS#8.
    public static byte[] freshKey(SecureRandom random) {
        return LetterboxPair.fresh(random);
    }

    /// Returns the public half of a private key, as SubjectPublicKeyInfo; empty if the private key is not valid.
    public static Optional<byte[]> publicKey(byte[] privateKey) {
        try {
            return Optional.of(LetterboxPair.of(privateKey).publicKey());
        } catch (DamagedBytes e) {
            return Optional.empty();
        }
    }

    /// Seals bytes for the holder of the private half.
    ///
    /// @param purpose the purpose: sealed for one, they open for no other
    /// @return the envelope; empty if the public key is not valid
    public static Optional<byte[]> seal(byte[] publicKey, String purpose, byte[] content, SecureRandom random) {
        try {
            var key = KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(publicKey));
            var shared = KEM.getInstance("DHKEM").newEncapsulator(key, null, random).encapsulate();
            var iv = new byte[IV];
            random.nextBytes(iv);
            var ciphertext = Sealing.gcm(Cipher.ENCRYPT_MODE, shared.key().getEncoded(),
                    context(purpose, publicKey, shared.encapsulation()), iv, content);
            return Optional.of(LengthPrefixed.join(shared.encapsulation(), iv, ciphertext));
        } catch (GeneralSecurityException | ProviderException e) {
            return Optional.empty();
        }
    }

    /// Returns the sealed bytes; empty if they were sealed for somebody else or for another purpose, or were changed.
    ///
    /// @param privateKey PKCS#8
    /// @param most       the maximum length of an envelope, in bytes; a longer one is not read at all
    public static Optional<byte[]> open(byte[] privateKey, String purpose, byte[] envelope, int most) {
        try {
            var pair = LetterboxPair.of(privateKey);
            var in = new FieldReader(envelope);
            var encapsulation = in.exactly(ENCAPSULATION);
            var iv = in.exactly(IV);
            var ciphertext = in.atMost(most);
            in.end();
            var shared = KEM.getInstance("DHKEM").newDecapsulator(pair.privateKey()).decapsulate(encapsulation);
            return Optional.of(Sealing.gcm(Cipher.DECRYPT_MODE, shared.getEncoded(),
                    context(purpose, pair.publicKey(), encapsulation), iv, ciphertext));
        } catch (GeneralSecurityException | ProviderException | DamagedBytes e) {
            return Optional.empty();
        }
    }

    private static byte[] context(String purpose, byte[] publicKey, byte[] encapsulation) {
        return LengthPrefixed.join(LengthPrefixed.of("daybook.envelope.1"), LengthPrefixed.of(purpose),
                publicKey, encapsulation);
    }
}
