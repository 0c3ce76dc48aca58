package org.daybook.reports.joint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.base.Refusal;
import org.daybook.reports.LockedReports.Locked;
import org.daybook.vault.AddressedEnvelope;
import org.daybook.vault.ReportSignature;

/// The finalised report of a site, signed by it and sealed for one joint office. Holds the published file for programs byte for
/// byte, and nothing else from the store.
///
/// ```
/// file    = "daybook-signed-report 1\noffice " SHA-256 of the office's key "\n\n" envelope
/// inside  = length of the head (four bytes) head signature (64 bytes) report
/// ```
///
/// @param head what the site states about it
/// @param csv  the published file
record SignedReport(ReportHead head, byte[] csv) {
    /// The maximum length of a file.
    static final int MOST = 1 << 20;
    /// The extension of such files.
    static final String ENDING = ".daybook-report";
    private static final String FIRST = "daybook-signed-report 1\noffice ";
    private static final int OFFICE = 64;
    private static final String PURPOSE = "daybook.report.1";
    private static final int LENGTH = 4;

    /// Signs a finalised report and seals it for an office.
    ///
    /// @param key  the site's public key
    /// @param sign signs with the private key
    /// @throws Refusal `joint.refusal.no-office-file` if the office's key is not valid
    static byte[] write(Locked locked, byte[] key, UnaryOperator<byte[]> sign, OfficeFile office,
            SecureRandom random) {
        var head = new ReportHead(locked.site(), locked.period().toString(), locked.catalogue(), office.name(), key,
                HexFormat.of().formatHex(KeyFingerprint.sha256(locked.csv()))).bytes();
        var inside = ByteBuffer.allocate(LENGTH + head.length + ReportSignature.BYTES + locked.csv().length)
                .putInt(head.length).put(head).put(sign.apply(head)).put(locked.csv()).array();
        var envelope = AddressedEnvelope.seal(office.key(), PURPOSE, inside, random)
                .orElseThrow(() -> new Refusal("joint.refusal.no-office-file"));
        var first = first(office.name());
        var file = Arrays.copyOf(first, first.length + envelope.length);
        System.arraycopy(envelope, 0, file, first.length, envelope.length);
        return file;
    }

    /// Checks whether a file claims to be one, for any office.
    static boolean saysSo(byte[] file) {
        var first = FIRST.getBytes(StandardCharsets.US_ASCII);
        return file.length > first.length + OFFICE && Arrays.equals(first, Arrays.copyOf(file, first.length));
    }

    /// Checks whether a file that claims to be one names this office.
    static boolean isFor(byte[] file, OfficeFile office) {
        var first = first(office.name());
        return file.length > first.length && Arrays.equals(first, Arrays.copyOf(file, first.length));
    }

    /// Opens a file that [#isFor] this office, and checks the signature with the key that it names. The list of paired sites
    /// determines whose key that is. Empty if a byte of it was changed.
    ///
    /// @param privateKey the office's
    static Optional<SignedReport> open(byte[] file, OfficeFile office, byte[] privateKey) {
        int start = first(office.name()).length;
        return AddressedEnvelope.open(privateKey, PURPOSE, Arrays.copyOfRange(file, start, file.length), MOST)
                .flatMap(SignedReport::inside).filter(report -> report.head().office().equals(office.name()));
    }

    private static Optional<SignedReport> inside(byte[] inside) {
        var bytes = ByteBuffer.wrap(inside);
        int length = bytes.remaining() < LENGTH ? -1 : bytes.getInt();
        if (length < 0 || length > bytes.remaining() - ReportSignature.BYTES) {
            return Optional.empty();
        }
        var head = new byte[length];
        var signature = new byte[ReportSignature.BYTES];
        bytes.get(head).get(signature);
        var csv = new byte[bytes.remaining()];
        bytes.get(csv);
        return ReportHead.read(head).filter(said -> said.isSigned(signature))
                .filter(said -> said.sha256().equals(HexFormat.of().formatHex(KeyFingerprint.sha256(csv))))
                .map(said -> new SignedReport(said, csv));
    }

    private static byte[] first(String office) {
        return (FIRST + office + "\n\n").getBytes(StandardCharsets.US_ASCII);
    }
}
