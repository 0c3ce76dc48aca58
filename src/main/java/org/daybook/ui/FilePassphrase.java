package org.daybook.ui;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// What opens a protected PDF: five groups of five digits, 83 bits, which can be said on the telephone in every language.
/// Shows nothing when printed by accident.
///
/// @param digits as they are typed, with a hyphen between the groups
record FilePassphrase(String digits) {
    private static final int GROUPS = 5;
    private static final int GROUP = 5;
    private static final int TEN = 10;
    /// AES of 256 bits, as PDF 2.0 defines it.
    private static final int KEY_BITS = 256;

    /// A fresh one.
    static FilePassphrase fresh(SecureRandom random) {
        return new FilePassphrase(IntStream.range(0, GROUPS)
                .mapToObj(_ -> random.ints(GROUP, 0, TEN).mapToObj(String::valueOf).collect(Collectors.joining()))
                .collect(Collectors.joining("-")));
    }

    /// Encrypts the document when it is written; whoever opens it may do everything with it.
    ///
    /// @throws IOException when it cannot be encrypted
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
