package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals the data key to a slot and opens such seals: DHKEM over X25519, HKDF-SHA512, AES-256-GCM, signed with Ed25519. This
/// allows the data key to be renewed while colleagues are away, without their passphrases.
final class Sealing {
    private Sealing() {}

    /// @param signingKey the store's Ed25519 private key
    static Seal seal(DataKey key, long generation, SealRecipient to, PrivateKey signingKey, SecureRandom random)
            throws GeneralSecurityException {
        var publicKey = KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(to.publicKey()));
        var shared = KEM.getInstance("DHKEM").newEncapsulator(publicKey, null, random).encapsulate();
        var iv = new byte[12];
        random.nextBytes(iv);
        var context = to.context(generation, shared.encapsulation());
        var ciphertext = gcm(Cipher.ENCRYPT_MODE, shared.key().getEncoded(), context, iv, key.bytes());
        var signer = Signature.getInstance("Ed25519");
        signer.initSign(signingKey, random);
        signer.update(LengthPrefixed.join(context, iv, ciphertext));
        return new Seal(generation, shared.encapsulation(), iv, ciphertext, signer.sign());
    }

    /// Checks whether the seal was signed by the store's signing key for this recipient.
    static boolean isSigned(Seal seal, SealRecipient to, byte[] signingPublicKey) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(signingPublicKey)));
            verifier.update(LengthPrefixed.join(to.context(seal.generation(), seal.encapsulation()), seal.iv(),
                    seal.ciphertext()));
            return verifier.verify(seal.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// Returns the data key. Only after [#isSigned] returned true.
    ///
    /// @throws GeneralSecurityException if the seal does not open
    static DataKey open(Seal seal, SealRecipient to, byte[] privateKey) throws GeneralSecurityException {
        var key = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
        try {
            var shared = KEM.getInstance("DHKEM").newDecapsulator(key).decapsulate(seal.encapsulation());
            var context = to.context(seal.generation(), seal.encapsulation());
            return new DataKey(
                    gcm(Cipher.DECRYPT_MODE, shared.getEncoded(), context, seal.iv(), seal.ciphertext()));
        } catch (ProviderException e) {
            // A zero public key throws this unchecked exception instead of the documented one.
            throw new GeneralSecurityException(e);
        }
    }

    /// Applies AES-256-GCM under a key derived from the output of an encapsulation; `shared` is wiped.
    static byte[] gcm(int mode, byte[] shared, byte[] context, byte[] iv, byte[] input)
            throws GeneralSecurityException {
        // The encapsulated key is only HKDF's input: its type is "Generic" and it is bound to nothing yet.
        var key = Hashes.derive(shared, context);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
            cipher.updateAAD(context);
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(shared, (byte) 0);
        }
    }
}
