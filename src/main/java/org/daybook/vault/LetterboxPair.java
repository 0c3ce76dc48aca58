package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.XECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/// The key pair of a store's letterbox. The store keeps only the private half, among its secrets.
///
/// @param privateKey X25519
/// @param publicKey  SPKI, 44 bytes; stored unencrypted in the store's folder
record LetterboxPair(PrivateKey privateKey, byte[] publicKey) {
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b656e032100");

    /// Returns a new private key, PKCS#8.
    static byte[] fresh(SecureRandom random) {
        try {
            var pairs = KeyPairGenerator.getInstance("X25519");
            pairs.initialize(NamedParameterSpec.X25519, random);
            return pairs.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }

    /// Returns the pair of a private key, computing its public half.
    ///
    /// @param encoded PKCS#8
    /// @throws DamagedBytes if it is not such a key
    static LetterboxPair of(byte[] encoded) throws DamagedBytes {
        try {
            var key = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new LetterboxPair(key, publicHalf((XECPrivateKey) key));
        } catch (GeneralSecurityException e) {
            throw new DamagedBytes();
        }
    }

    private static byte[] publicHalf(XECPrivateKey key) throws DamagedBytes {
        var scalar = key.getScalar().orElseThrow(DamagedBytes::new);
        try {
            var point = new X25519PrivateKeyParameters(scalar, 0).generatePublicKey().getEncoded();
            var encoded = Arrays.copyOf(SPKI, SPKI.length + point.length);
            System.arraycopy(point, 0, encoded, SPKI.length, point.length);
            return encoded;
        } finally {
            Arrays.fill(scalar, (byte) 0);
        }
    }
}
