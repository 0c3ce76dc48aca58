package org.daybook.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;

/// Short names for long lists: the same people with the same answers have the same fingerprint, in whatever order the store
/// returned them. Never published: it would let anyone test a guess about who is included.
final class Fingerprint {
    private Fingerprint() {}

    /// Returns the SHA-256 of the sorted strings, in hexadecimal.
    static String of(SortedSet<String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(framed(text)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// Returns the text in UTF-8 prefixed by its length: `ab` + `c` must not be encoded like `a` + `bc`.
    static byte[] framed(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array();
    }
}
