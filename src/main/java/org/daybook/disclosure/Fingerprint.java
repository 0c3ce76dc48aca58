package org.daybook.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;

/// Short names for long lists: the same people with the same answers have the same fingerprint, whatever order the
/// store gave them in. Never published: it would let anyone test a guess about who is inside.
final class Fingerprint {
    private Fingerprint() {}

    /// SHA-256 over the sorted texts, in hexadecimal.
    static String of(SortedSet<String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(framed(text)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// The text in UTF-8 with its length in front: `ab` + `c` must not read like `a` + `bc`.
    static byte[] framed(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array();
    }
}
