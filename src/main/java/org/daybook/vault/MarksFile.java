package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Cipher;

/// The sealed file of [Marks]: AES-256-GCM under a key derived from the store's lasting key for the audit chain, so that
/// nobody reads, adds or changes a mark without the open store. The layout stands in `docs/store-format.md`.
///
/// @param store  whose marks
/// @param random for initialisation vectors
record MarksFile(UUID store, SecureRandom random) {
    private static final Pattern NAME = Pattern.compile("daybook-[0-9a-f-]{36}\\.marks(\\.new)?");
    /// The longest file that is read: some 20,000 marks.
    private static final int MAX_BYTES = 1 << 21;
    private static final byte[] FIRST_LINE = Fields.of("daybook-marks-1\n");
    private static final byte[] PURPOSE = Fields.of("daybook.marks.1");

    /// Where it lies in a folder: the store's id, and nothing that tells what it is for.
    Path in(Path folder) {
        return folder.resolve("daybook-" + store + ".marks");
    }

    /// All such files of a folder, of whichever store.
    static List<Path> all(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).toList();
        }
    }

    /// The marks in a folder; empty when there are none, or none that can be believed.
    List<Mark> read(Path folder, Connection connection) throws SQLException {
        if (!Files.isRegularFile(in(folder))) {
            return List.of();
        }
        try (var in = Files.newInputStream(in(folder))) {
            return opened(in.readNBytes(MAX_BYTES + 1), key(connection));
        } catch (IOException | DamagedBytes e) {
            return List.of();
        }
    }

    /// Writes the marks into a folder, in the place of what lies there.
    void write(Path folder, Collection<Mark> marks, Connection connection) throws IOException, SQLException {
        Durable.replace(in(folder), sealed(marks, key(connection)));
    }

    private byte[] sealed(Collection<Mark> marks, byte[] key) {
        var iv = new byte[12];
        random.nextBytes(iv);
        try {
            var fields = Fields.join(iv, Sealing.gcm(Cipher.ENCRYPT_MODE, key, context(), iv, written(marks)));
            var bytes = Arrays.copyOf(FIRST_LINE, FIRST_LINE.length + fields.length);
            System.arraycopy(fields, 0, bytes, FIRST_LINE.length, fields.length);
            return bytes;
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }

    private List<Mark> opened(byte[] bytes, byte[] key) throws DamagedBytes {
        if (bytes.length > MAX_BYTES || bytes.length < FIRST_LINE.length
                || !Arrays.equals(Arrays.copyOf(bytes, FIRST_LINE.length), FIRST_LINE)) {
            throw new DamagedBytes();
        }
        var in = new FieldReader(Arrays.copyOfRange(bytes, FIRST_LINE.length, bytes.length));
        var iv = in.exactly(12);
        var ciphertext = in.atMost(MAX_BYTES);
        in.end();
        try {
            return read(Sealing.gcm(Cipher.DECRYPT_MODE, key, context(), iv, ciphertext));
        } catch (GeneralSecurityException e) {
            throw new DamagedBytes();
        }
    }

    private static byte[] written(Collection<Mark> marks) {
        var fields = new ArrayList<byte[]>();
        for (var mark : marks) {
            fields.addAll(List.of(Fields.of(mark.id()), Fields.of(mark.what()), Fields.of(mark.subject()),
                    Fields.of(mark.detail()), Fields.of(mark.at().toEpochMilli())));
        }
        return Fields.join(Fields.of(marks.size()), Fields.join(fields.toArray(byte[][]::new)));
    }

    private static List<Mark> read(byte[] plain) throws DamagedBytes {
        var outer = new FieldReader(plain);
        var count = outer.number();
        var in = new FieldReader(outer.atMost(MAX_BYTES));
        outer.end();
        var marks = new ArrayList<Mark>();
        for (var n = 0L; n < count; n++) {
            marks.add(new Mark(in.id(), in.text(Mark.LONGEST * 4), in.id(), in.text(Mark.LONGEST * 4),
                    Instant.ofEpochMilli(in.number())));
        }
        in.end();
        return marks;
    }

    private byte[] context() {
        return Fields.join(PURPOSE, Fields.of(store));
    }

    /// The key that chains the audit lines is in every backup that was ever made, so that an older store opens the marks
    /// of a newer one. What HKDF derives from it for this purpose tells nothing about it.
    private static byte[] key(Connection connection) throws SQLException {
        var audit = SecretRows.read(connection, Secret.AUDIT);
        try {
            return Hashes.derive(audit, PURPOSE);
        } finally {
            Arrays.fill(audit, (byte) 0);
        }
    }
}
