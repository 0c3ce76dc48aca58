package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.daybook.base.Refusal;

/// The signature of a site on what it reports to others: Ed25519, by a key of the store that no renewal of the data key
/// changes.
public final class ReportSignature {
    /// The length of a public key (SubjectPublicKeyInfo), in bytes.
    public static final int KEY_BYTES = 44;
    /// The length of a signature, in bytes.
    public static final int BYTES = 64;
    private static final String ALGORITHM = "Ed25519";

    private ReportSignature() {}

    /// Returns the public half of the store's key, as SubjectPublicKeyInfo.
    ///
    /// @throws Refusal `vault.refusal.damaged-store` if the private half is not a valid key
    public static byte[] publicKey(Tx tx) {
        return pair(tx).publicKey();
    }

    /// Signs with the store's key.
    ///
    /// @throws Refusal `vault.refusal.damaged-store` if the private half is not a valid key
    public static byte[] sign(Tx tx, byte[] message) {
        try {
            var signer = Signature.getInstance(ALGORITHM);
            signer.initSign(pair(tx).privateKey());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }

    /// Checks whether the holder of a key signed exactly this message. False for bytes that are not a valid key or signature.
    public static boolean isBy(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException | java.security.spec.InvalidKeySpecException
                | java.security.InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }

    private static SigningPair pair(Tx tx) {
        var key = tx.secret(Secret.REPORT);
        try {
            return SigningPair.of(key);
        } catch (DamagedBytes e) {
            throw new Refusal("vault.refusal.damaged-store", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
