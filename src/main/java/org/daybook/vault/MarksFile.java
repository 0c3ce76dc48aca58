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

/// The sealed file of [Tombstones]: AES-256-GCM under a key derived from the store's lasting key for the audit chain, so that
/// an older backup opens it too; and signed by the store's present signing key, which changes with the data key, so that nobody
/// with a former key can write one that the store trusts. Its length is a power of two, so that it does not reveal how many
/// were erased. The layout is in `docs/store-format.md`.
///
/// @param store  whose tombstones
/// @param random for initialisation vectors
record MarksFile(UUID store, SecureRandom random) {
    private static final Pattern NAME = Pattern.compile("daybook-[0-9a-f-]{36}\\.marks(\\.new)?");
    /// The maximum length of a file that is read: as its length is a power of two, some 80,000 marks. A longer one is not
    /// trusted at all, so a site must never come near.
    private static final int MAX_BYTES = 1 << 25;
    private static final int SHORTEST = 1 << 12;
    private static final int PUBLIC_KEY = 44;
    private static final int SIGNATURE = 64;
    private static final byte[] FIRST_LINE = LengthPrefixed.of("daybook-marks-2\n");
    private static final byte[] PURPOSE = LengthPrefixed.of("daybook.marks.2");

    /// Returns its path in a folder: named by the store's id, without a hint of its purpose.
    Path in(Path folder) {
        return folder.resolve("daybook-" + store + ".marks");
    }

    /// Returns all such files of a folder, of any store.
    static List<Path> all(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).toList();
        }
    }

    /// The tombstones in a folder.
    ///
    /// @param marks  none if there is no file, or none that can be trusted
    /// @param proven whether the present key of the store that reads signed it; otherwise one that followed it
    record Found(List<Tombstone> marks, boolean proven) {
        static final Found NOTHING = new Found(List.of(), true);

        Found {
            marks = List.copyOf(marks);
        }
    }

    /// Reads those in a folder.
    Found read(Path folder, Connection connection) throws SQLException {
        if (!Files.isRegularFile(in(folder))) {
            return Found.NOTHING;
        }
        try (var in = Files.newInputStream(in(folder))) {
            return opened(in.readNBytes(MAX_BYTES + 1), connection);
        } catch (IOException | DamagedBytes e) {
            return Found.NOTHING;
        }
    }

    /// Writes the tombstones into a folder, replacing its file.
    void write(Path folder, Collection<Tombstone> marks, Connection connection) throws IOException, SQLException {
        Durable.replace(in(folder), sealed(marks, connection));
    }

    private byte[] sealed(Collection<Tombstone> marks, Connection connection) throws SQLException {
        var iv = new byte[12];
        random.nextBytes(iv);
        try {
            var signing = SigningRows.present(connection);
            var body = LengthPrefixed.join(iv,
                    Sealing.gcm(Cipher.ENCRYPT_MODE, key(connection), context(), iv, written(marks)),
                    signing.publicKey(), Succession.read(connection, store).bytes());
            var fields = LengthPrefixed.join(body,
                    Succession.sign(signing.privateKey(), LengthPrefixed.join(context(), body)));
            var bytes = Arrays.copyOf(FIRST_LINE, FIRST_LINE.length + fields.length);
            System.arraycopy(fields, 0, bytes, FIRST_LINE.length, fields.length);
            return bytes;
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }

    private Found opened(byte[] bytes, Connection connection) throws DamagedBytes, SQLException {
        if (bytes.length > MAX_BYTES || bytes.length < FIRST_LINE.length
                || !Arrays.equals(Arrays.copyOf(bytes, FIRST_LINE.length), FIRST_LINE)) {
            throw new DamagedBytes();
        }
        var outer = new FieldReader(Arrays.copyOfRange(bytes, FIRST_LINE.length, bytes.length));
        var body = outer.atMost(MAX_BYTES);
        var signature = outer.exactly(SIGNATURE);
        outer.end();
        var in = new FieldReader(body);
        var iv = in.exactly(12);
        var ciphertext = in.atMost(MAX_BYTES);
        var signer = in.exactly(PUBLIC_KEY);
        var succession = Succession.of(in.atMost(MAX_BYTES), store);
        in.end();
        var present = SigningRows.present(connection).publicKey();
        if (!Succession.isSigned(signer, LengthPrefixed.join(context(), body), signature)
                || !succession.leads(present, signer)) {
            throw new DamagedBytes();
        }
        try {
            return new Found(read(Sealing.gcm(Cipher.DECRYPT_MODE, key(connection), context(), iv, ciphertext)),
                    Arrays.equals(present, signer));
        } catch (GeneralSecurityException e) {
            throw new DamagedBytes();
        }
    }

    private static byte[] written(Collection<Tombstone> marks) {
        var fields = new ArrayList<byte[]>();
        for (var mark : marks) {
            fields.addAll(List.of(LengthPrefixed.of(mark.id()), LengthPrefixed.of(mark.what()),
                    LengthPrefixed.of(mark.subject()),
                    LengthPrefixed.of(mark.detail()), LengthPrefixed.of(mark.at().toEpochMilli())));
        }
        var all = LengthPrefixed.join(fields.toArray(byte[][]::new));
        return LengthPrefixed.join(LengthPrefixed.of(marks.size()), all, new byte[padding(all.length)]);
    }

    /// Returns the number of bytes missing to the next power of two.
    private static int padding(int length) {
        return Math.max(SHORTEST, Integer.highestOneBit(length) << 1) - length;
    }

    private static List<Tombstone> read(byte[] plain) throws DamagedBytes {
        var outer = new FieldReader(plain);
        var count = outer.number();
        var in = new FieldReader(outer.atMost(MAX_BYTES));
        outer.atMost(MAX_BYTES);
        outer.end();
        var marks = new ArrayList<Tombstone>();
        for (var n = 0L; n < count; n++) {
            marks.add(new Tombstone(in.id(), in.text(Tombstone.LONGEST * 4), in.id(), in.text(Tombstone.LONGEST * 4),
                    Instant.ofEpochMilli(in.number())));
        }
        in.end();
        return marks;
    }

    private byte[] context() {
        return LengthPrefixed.join(PURPOSE, LengthPrefixed.of(store));
    }

    /// The key that chains the audit lines is in every backup ever made, so that an older store opens the tombstones of a newer
    /// one. What HKDF derives from it for this purpose reveals nothing about it.
    private static byte[] key(Connection connection) throws SQLException {
        var audit = SecretRows.read(connection, Secret.AUDIT);
        try {
            return Hashes.derive(audit, PURPOSE);
        } finally {
            Arrays.fill(audit, (byte) 0);
        }
    }
}
