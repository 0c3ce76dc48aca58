package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Refusal;

/// The letterbox of a locked store: anyone may put something in, only the open store reads it. Its file `letterbox` contains a
/// public key and is not encrypted. Somebody who can write to the folder can replace it; what is put in then is lost, but
/// readable only by somebody who knew it before. Each opening restores the right one ([SealedMessages#publish]).
public final class SealedInbox {
    static final String FILE = "letterbox";
    private static final byte[] FIRST_LINE = LengthPrefixed.of("daybook-letterbox-1\n");
    private static final int PUBLIC_KEY = 44;
    private static final int BYTES = FIRST_LINE.length + 4 + 16 + 4 + PUBLIC_KEY + 32;
    private final StoreFolder folder;
    private final UUID store;
    private final byte[] publicKey;

    private SealedInbox(StoreFolder folder, UUID store, byte[] publicKey) {
        this.folder = folder;
        this.store = store;
        this.publicKey = publicKey;
    }

    /// Returns the letterbox of the store in a folder; empty if there is none that can be read. Quick.
    public static Optional<SealedInbox> of(StoreFolder folder) {
        var file = folder.path().resolve(FILE);
        if (!Files.isRegularFile(file) || !folder.holdsAStore()) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            return Optional.of(decode(folder, in.readNBytes(BYTES + 1)));
        } catch (IOException | DamagedBytes e) {
            return Optional.empty();
        }
    }

    /// Puts a letter in, or replaces it with a newer version. Takes some milliseconds: never on the screen's thread.
    ///
    /// @param id      of the letter
    /// @param content up to 1020 bytes
    /// @throws Refusal `vault.refusal.disk-full`, `.disk-error`; a former version is intact then
    public void post(UUID id, byte[] content, SecureRandom random) {
        Disk.refusing(folder, () -> {
            try {
                var letter = SealedMessage.seal(new SealedMessage.Envelope(store, id, publicKey), content, random);
                Durable.replace(folder.path().resolve(SealedMessages.name(id)), letter.encode());
                return true;
            } catch (GeneralSecurityException e) {
                // Somebody replaced the key with an invalid one: treated like a disk that cannot be written.
                throw new Refusal("vault.refusal.disk-error");
            }
        });
    }

    static byte[] encode(UUID store, byte[] publicKey) {
        var fields = LengthPrefixed.join(LengthPrefixed.of(store), publicKey);
        var bytes = Arrays.copyOf(FIRST_LINE, BYTES);
        System.arraycopy(fields, 0, bytes, FIRST_LINE.length, fields.length);
        var digested = FIRST_LINE.length + fields.length;
        System.arraycopy(Hashes.sha256(Arrays.copyOf(bytes, digested)), 0, bytes, digested, BYTES - digested);
        return bytes;
    }

    private static SealedInbox decode(StoreFolder folder, byte[] bytes) throws DamagedBytes {
        if (bytes.length != BYTES) {
            throw new DamagedBytes();
        }
        var in = new FieldReader(Arrays.copyOfRange(bytes, FIRST_LINE.length, BYTES - 32));
        var box = new SealedInbox(folder, in.id(), in.exactly(PUBLIC_KEY));
        if (!Arrays.equals(encode(box.store, box.publicKey), bytes)) {
            throw new DamagedBytes();
        }
        return box;
    }
}
