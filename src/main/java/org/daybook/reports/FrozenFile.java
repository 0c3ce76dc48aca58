package org.daybook.reports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file of a frozen report, byte for byte.
///
/// @param language the language of its words, ISO 639
/// @param kind     which of the files
/// @param bytes    what is in it
record FrozenFile(String language, Kind kind, byte[] bytes) {
    /// The files that a report leaves in, in the order in which they are named.
    enum Kind {
        /// A spreadsheet with charts, for Excel and LibreOffice.
        XLSX,
        /// To read and to print.
        PDF,
        /// A spreadsheet in the open format.
        ODS,
        /// For programs: the only one with keys, and the one that is read back.
        CSV;

        /// How it is written in the store and at the end of a file's name.
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// SHA-256 of the bytes, in hexadecimal: what an auditor may compare with the file that a partner holds.
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
