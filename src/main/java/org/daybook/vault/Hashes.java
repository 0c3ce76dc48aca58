package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The keyed and plain hashes of the format, all from the JDK.
final class Hashes {
    private Hashes() {}

    /// Computes SHA-256: detects plain damage, proves nothing.
    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /// Computes HMAC-SHA256, 32 bytes.
    static byte[] mac(byte[] key, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /// Computes HKDF-SHA512 (extract without salt, then expand): 32 bytes bound to `info`.
    static byte[] derive(byte[] key, byte[] info) {
        try {
            var how = HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(info, 32);
            return KDF.getInstance("HKDF-SHA512").deriveData(how);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /// Compares in constant time.
    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    /// Every Java 25 has these algorithms; a runtime without them is incomplete.
    static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("this Java runtime lacks an algorithm of the store's format", e);
    }
}
