package org.daybook.consents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// What was withdrawn, as a code that names no organisation: the purpose and, for a referral, the beginning of a digest of the
/// organisation.
final class WithdrawnCode {
    private static final int DIGITS = 16;

    private WithdrawnCode() {}

    static String of(Purpose purpose, Optional<Sharing> sharing) {
        return sharing.filter(_ -> purpose == Purpose.REFERRAL).map(one -> purpose.code() + " " + digest(one.key()))
                .orElse(purpose.code());
    }

    private static String digest(String key) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime lacks SHA-256", e);
        }
    }
}
