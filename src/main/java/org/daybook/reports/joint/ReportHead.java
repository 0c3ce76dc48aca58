package org.daybook.reports.joint;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.vault.ReportSignature;

/// What a site states about the report that it signs. It is text in exactly one form, so that no two heads have the same
/// meaning.
///
/// @param site      the site's code
/// @param period    as written in the report
/// @param catalogue the version of the catalogue
/// @param office    the recipient, by the hash of the office's key
/// @param key       the site's public key, Ed25519, SubjectPublicKeyInfo
/// @param sha256    the hash of the report, in hexadecimal
record ReportHead(String site, String period, int catalogue, String office, byte[] key, String sha256) {
    private static final Pattern FORM = Pattern.compile("""
            daybook-report 1
            site ([A-Z0-9]{2,12})
            period ([0-9QH-]{4,16})
            locked yes
            catalogue ([1-9][0-9]{0,3})
            office ([0-9a-f]{64})
            key ([0-9a-f]{88})
            sha256 ([0-9a-f]{64})
            """);
    private static final int SITE = 1;
    private static final int PERIOD = 2;
    private static final int CATALOGUE = 3;
    private static final int OFFICE = 4;
    private static final int KEY = 5;
    private static final int SHA256 = 6;

    /// Reads a head; empty if it is not one.
    static Optional<ReportHead> read(byte[] bytes) {
        var form = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
        return form.matches()
                ? Optional.of(new ReportHead(form.group(SITE), form.group(PERIOD),
                        Integer.parseInt(form.group(CATALOGUE)), form.group(OFFICE),
                        HexFormat.of().parseHex(form.group(KEY)), form.group(SHA256)))
                : Optional.empty();
    }

    /// Returns the bytes that are signed.
    byte[] bytes() {
        return """
                daybook-report 1
                site %s
                period %s
                locked yes
                catalogue %s
                office %s
                key %s
                sha256 %s
                """.formatted(site, period, Integer.toString(catalogue), office, HexFormat.of().formatHex(key), sha256)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Checks whether the holder of the key in this head signed it.
    boolean isSigned(byte[] signature) {
        return ReportSignature.isBy(key, bytes(), signature);
    }
}
