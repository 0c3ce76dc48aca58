package org.daybook.reports.joint;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The fingerprint that people compare to verify a public key: 120 bits of its SHA-256 as six groups of four letters.
///
/// @param words as read aloud, for example `K7QW-...`
public record KeyFingerprint(String words) {
    /// Without letters and digits that look alike.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LETTER_BITS = 5;
    private static final int GROUPS = 6;
    private static final int GROUP = 4;

    /// Returns the fingerprint of a key.
    static KeyFingerprint of(byte[] publicKey) {
        var hash = new java.math.BigInteger(1, sha256(publicKey));
        int top = 256;
        var letters = IntStream.range(0, GROUPS * GROUP)
                .mapToObj(place -> LETTERS.charAt(hash.shiftRight(top - LETTER_BITS * (place + 1)).intValue()
                        & (1 << LETTER_BITS) - 1))
                .map(String::valueOf).collect(Collectors.joining());
        return new KeyFingerprint(IntStream.range(0, GROUPS)
                .mapToObj(group -> letters.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-")));
    }

    /// Checks whether a text is this fingerprint, with or without hyphens and in any case.
    public boolean isTyped(String typed) {
        return plain(words).equals(plain(typed));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
