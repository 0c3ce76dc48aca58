package org.daybook.reports.joint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.daybook.base.Refusal;
import org.daybook.base.UserFile;

/// What a joint office gives to its sites once: its public key. It contains nothing secret.
///
/// @param key X25519, SubjectPublicKeyInfo
public record OfficeFile(byte[] key) {
    /// The name of the file.
    public static final String NAME = "joint-office.daybook";
    private static final Pattern FORM = Pattern.compile("daybook-joint-office 1\nkey ([0-9a-f]{88})\n");
    private static final int MOST = 200;

    /// Reads the file of an office.
    ///
    /// @throws Refusal `joint.refusal.no-office-file`
    public static OfficeFile read(Path file) {
        try (var in = UserFile.open(file)) {
            var form = FORM.matcher(new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1));
            if (form.matches()) {
                return new OfficeFile(HexFormat.of().parseHex(form.group(1)));
            }
        } catch (IOException e) {
            // Treated like a file of another kind; the message of this exception contains the path.
        }
        throw new Refusal("joint.refusal.no-office-file");
    }

    /// Returns the content of the file.
    byte[] encode() {
        return ("daybook-joint-office 1\nkey " + HexFormat.of().formatHex(key) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Returns the fingerprint that people compare.
    public KeyFingerprint fingerprint() {
        return KeyFingerprint.of(key);
    }

    /// Returns the name of the office in files: the whole hash of its key, in hexadecimal.
    String name() {
        return HexFormat.of().formatHex(KeyFingerprint.sha256(key));
    }
}
