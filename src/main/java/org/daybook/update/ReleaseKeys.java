package org.daybook.update;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// The public keys, Ed25519, whose updates this program accepts. There are two while one replaces the other.
record ReleaseKeys(List<PublicKey> keys) {
    private static final String ALGORITHM = "Ed25519";

    ReleaseKeys {
        keys = List.copyOf(keys);
    }

    /// Returns the built-in keys.
    static ReleaseKeys ofProgram() {
        var resource = "/update/release-keys";
        try (var in = Objects.requireNonNull(ReleaseKeys.class.getResourceAsStream(resource), resource)) {
            var text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return new ReleaseKeys(text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ReleaseKeys::key).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param line the key as SubjectPublicKeyInfo, in Base64
    private static PublicKey key(String line) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(line.strip())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a release key of this program cannot be read", e);
        }
    }

    /// Checks whether one of the keys signed this head.
    boolean accept(UpdateManifest manifest) {
        return keys.stream().anyMatch(key -> isBy(key, manifest));
    }

    private static boolean isBy(PublicKey key, UpdateManifest manifest) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(manifest.signed());
            return signature.verify(manifest.signature());
        } catch (SignatureException e) {
            // The bytes are not a valid signature for any key.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime lacks " + ALGORITHM, e);
        }
    }
}
