package org.daybook.ui;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// The passphrase of a protected PDF: five groups of five digits, 83 bits, which can be read out on the telephone in every
/// language. Its string form is hidden, in case it is printed by accident.
///
/// @param digits as typed, with a hyphen between the groups
record FilePassphrase(String digits) {
    private static final int GROUPS = 5;
    private static final int GROUP = 5;
    private static final int TEN = 10;
    /// AES-256, as PDF 2.0 defines it.
    private static final int KEY_BITS = 256;

    /// Returns a new random passphrase.
    static FilePassphrase fresh(SecureRandom random) {
        return new FilePassphrase(IntStream.range(0, GROUPS)
                .mapToObj(_ -> random.ints(GROUP, 0, TEN).mapToObj(String::valueOf).collect(Collectors.joining()))
                .collect(Collectors.joining("-")));
    }

    /// Makes the document be encrypted when it is written; opening it grants all permissions.
    ///
    /// @throws IOException if it cannot be encrypted
    void protect(PDDocument document) throws IOException {
        var policy = new StandardProtectionPolicy(digits, digits, new AccessPermission());
        policy.setEncryptionKeyLength(KEY_BITS);
        policy.setPreferAES(true);
        document.protect(policy);
    }

    @Override
    public String toString() {
        return "FilePassphrase";
    }
}
