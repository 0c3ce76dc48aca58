package org.daybook.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/// The store's Ed25519 signing pair: signs the seals of the key slots.
///
/// @param privateKey kept only in the database
/// @param publicKey  SPKI, 44 bytes; each slot names the one it trusts, under its passphrase's MAC
record SigningPair(PrivateKey privateKey, byte[] publicKey) {
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    static SigningPair fresh(SecureRandom random) {
        try {
            var pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, random);
            var pair = pairs.generateKeyPair();
            return new SigningPair(pair.getPrivate(), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }

    /// Returns the pair of a private key, computing its public half. The store keeps only the private half.
    ///
    /// @param encoded PKCS#8
    /// @throws DamagedBytes if it is not such a key
    static SigningPair of(byte[] encoded) throws DamagedBytes {
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningPair(key, publicHalf((EdECPrivateKey) key));
        } catch (GeneralSecurityException e) {
            throw new DamagedBytes();
        }
    }

    /// The JDK reads private keys of this kind but does not compute their public half.
    private static byte[] publicHalf(EdECPrivateKey key) throws DamagedBytes {
        var seed = key.getBytes().orElseThrow(DamagedBytes::new);
        try {
            var point = new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
            var encoded = Arrays.copyOf(SPKI, SPKI.length + point.length);
            System.arraycopy(point, 0, encoded, SPKI.length, point.length);
            return encoded;
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }
}
