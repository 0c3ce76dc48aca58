package org.daybook.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.daybook.base.Refusal;

/// The part of a backup that follows the database: who may open it, and the sealed manifest. It is at the end and not at the
/// beginning, so that the database is written once, directly to its place, and is opened there: SQLite reads as many pages as
/// its header states and ignores what follows.
///
/// @param madeAt UTC
/// @param length of the database in bytes
/// @param sha256 of the database; detects plain damage, proves nothing
/// @param slots  the file `slots`
/// @param iv     of AES-GCM, 12 bytes
/// @param sealed the manifest under a key derived from the data key, bound to all of the above
record BackupTail(Instant madeAt, long length, byte[] sha256, byte[] slots, byte[] iv, byte[] sealed) {
    private static final byte[] MAGIC = LengthPrefixed.of("daybook-backup-1\n");
    private static final int DIGEST = 32;
    private static final int MAX_TAIL = SlotFile.MAX_FILE_BYTES + Manifest.MAX_BYTES + 1024;
    private static final int FOOT = 8 + DIGEST + MAGIC.length;

    /// Creates the tail of a backup and encrypts its manifest.
    ///
    /// @param key the key under which the database is encrypted
    static BackupTail seal(Instant madeAt, long length, byte[] sha256, byte[] slots, Manifest manifest,
            DataKey key, SecureRandom random) {
        var iv = new byte[12];
        random.nextBytes(iv);
        var open = new BackupTail(madeAt, length, sha256, slots, iv, new byte[0]);
        try {
            return new BackupTail(madeAt, length, sha256, slots, iv,
                    open.gcm(Cipher.ENCRYPT_MODE, key, manifest.encode()));
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }

    /// Opens the manifest with the data key from the slots.
    ///
    /// @throws Refusal `altered-backup` if it, the slots or anything else in the tail is not what was sealed
    Manifest manifest(DataKey key) {
        try {
            return Manifest.decode(gcm(Cipher.DECRYPT_MODE, key, sealed));
        } catch (GeneralSecurityException | DamagedBytes e) {
            throw new Refusal("vault.refusal.altered-backup", e);
        }
    }

    private byte[] gcm(int mode, DataKey key, byte[] input) throws GeneralSecurityException {
        var derived = Hashes.derive(key.bytes(), LengthPrefixed.join(LengthPrefixed.of("daybook.backup.1")));
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(128, iv));
            cipher.updateAAD(
                    LengthPrefixed.join(LengthPrefixed.of("daybook.backup.1"), LengthPrefixed.of(madeAt.toString()),
                            LengthPrefixed.of(length), sha256, slots));
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /// Returns the slots, not yet verified.
    SlotFile slotFile() throws DamagedBytes {
        return SlotFile.decode(slots);
    }

    /// Returns everything that follows the database.
    byte[] encode() {
        var fields = LengthPrefixed.join(LengthPrefixed.of(madeAt.toString()), LengthPrefixed.of(length), sha256, slots,
                iv, sealed);
        return ByteBuffer.allocate(fields.length + FOOT).put(fields).putLong(fields.length)
                .put(Hashes.sha256(fields)).put(MAGIC).array();
    }

    /// Reads the tail of a file.
    ///
    /// @throws DamagedBytes if it is not a backup, or only part of one, or its tail was damaged
    static BackupTail read(Path file) throws IOException, DamagedBytes {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var size = channel.size();
            var foot = ByteBuffer.wrap(at(channel, size - FOOT, FOOT));
            var length = foot.getLong();
            var digest = new byte[DIGEST];
            foot.get(digest);
            var magic = new byte[MAGIC.length];
            foot.get(magic);
            if (!Arrays.equals(magic, MAGIC) || length < 0 || length > MAX_TAIL) {
                throw new DamagedBytes();
            }
            var fields = at(channel, size - FOOT - length, (int) length);
            var tail = decode(fields);
            if (!Hashes.same(digest, Hashes.sha256(fields)) || tail.length != size - FOOT - length) {
                throw new DamagedBytes();
            }
            return tail;
        }
    }

    private static BackupTail decode(byte[] fields) throws DamagedBytes {
        var in = new FieldReader(fields);
        try {
            var tail = new BackupTail(Instant.parse(in.text(40)), in.number(), in.exactly(DIGEST),
                    in.atMost(SlotFile.MAX_FILE_BYTES), in.exactly(12), in.atMost(Manifest.MAX_BYTES));
            in.end();
            return tail;
        } catch (DateTimeException e) {
            throw new DamagedBytes();
        }
    }

    private static byte[] at(FileChannel channel, long position, int length) throws IOException, DamagedBytes {
        if (position < 0) {
            throw new DamagedBytes();
        }
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new DamagedBytes();
            }
        }
        return buffer.array();
    }
}
