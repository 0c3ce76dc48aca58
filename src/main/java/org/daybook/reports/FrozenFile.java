package org.daybook.reports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file of a finalised report, byte for byte.
///
/// @param language the language of its words, ISO 639
/// @param kind     the kind of file
/// @param bytes    its content
record FrozenFile(String language, Kind kind, byte[] bytes) {
    /// The kinds of files in which a report is exported, in display order.
    enum Kind {
        /// A spreadsheet with charts, for Excel and LibreOffice.
        XLSX,
        /// For reading and printing.
        PDF,
        /// A spreadsheet in the OpenDocument format.
        ODS,
        /// For programs: the only kind with codes, and the one that is read back.
        CSV;

        /// Returns its code in the store, which is also the file extension.
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Returns the SHA-256 of the bytes in hexadecimal, for an auditor to compare with the file that a partner holds.
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
