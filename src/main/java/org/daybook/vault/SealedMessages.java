package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.base.Refusal;

/// The contents of the [SealedInbox] of an open store. None of it is trusted to come from this program: anyone who can write to
/// the folder can write letters. None of it ever prevents the store from being opened. On the write lane's thread.
public final class SealedMessages {
    private static final Pattern NAME = Pattern
            .compile("door-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.letter");
    /// Opening one takes a fraction of a millisecond; nobody has to wait if somebody else piled up letters.
    private static final int MOST_OPENED = 1000;
    private final StoreFolder folder;
    private final UUID store;

    SealedMessages(StoreFolder folder, UUID store) {
        this.folder = folder;
        this.store = store;
    }

    /// A letter in the letterbox.
    ///
    /// @param id      from its name
    /// @param content what was sealed; empty if it cannot be opened
    public record Found(UUID id, Optional<byte[]> content, Path file, byte[] bytes) {}

    static String name(UUID id) {
        return "door-" + id + ".letter";
    }

    /// Puts the right public key into the folder if it is missing or was replaced. If that fails, the locked screen counts
    /// nothing, which is no reason to stop.
    public void publish(Tx tx) {
        var right = SealedInbox.encode(store, pair(tx).publicKey());
        var file = folder.path().resolve(SealedInbox.FILE);
        try {
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), right)) {
                Durable.replace(file, right);
            }
        } catch (IOException e) {
            // The next opening tries again.
        }
    }

    /// Returns the letters in the order of their ids; empty if the folder cannot be read. Changes nothing.
    public List<Found> read(Tx tx) {
        var files = files(folder);
        if (files.isEmpty()) {
            return List.of();
        }
        var pair = pair(tx);
        var found = new ArrayList<Found>();
        for (var file : files) {
            found.add(found(file, found.size() < MOST_OPENED ? Optional.of(pair) : Optional.empty()));
        }
        return found;
    }

    /// Deletes letters that were taken in or are to be dropped, unless somebody rewrote them meanwhile.
    ///
    /// @return the number deleted
    public int delete(List<Found> letters) {
        var deleted = 0;
        for (var letter : letters) {
            try {
                if (Arrays.equals(bytes(letter.file()), letter.bytes()) && Files.deleteIfExists(letter.file())) {
                    deleted++;
                }
            } catch (IOException e) {
                // The next opening tries again; an edition that was taken in is not counted twice.
            }
        }
        return deleted;
    }

    /// Returns the letters in a folder, whoever wrote them, in the order of their ids.
    static List<Path> files(StoreFolder folder) {
        try (var files = Files.list(folder.path())) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    /// Returns the remains of interrupted writes.
    static List<Path> unfinished(StoreFolder folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.list(folder.path())) {
            files.filter(file -> isUnfinished(file.getFileName().toString())).forEach(found::add);
        }
        return found;
    }

    private static boolean isUnfinished(String name) {
        var whole = name.endsWith(".new") ? name.substring(0, name.length() - ".new".length()) : "";
        return whole.equals(SealedInbox.FILE) || NAME.matcher(whole).matches();
    }

    private Found found(Path file, Optional<LetterboxPair> pair) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException("no letter");
        }
        var id = UUID.fromString(name.group(1));
        try {
            var bytes = bytes(file);
            return new Found(id, pair.flatMap(known -> open(bytes, id, known)), file, bytes);
        } catch (IOException e) {
            return new Found(id, Optional.empty(), file, new byte[0]);
        }
    }

    private Optional<byte[]> open(byte[] bytes, UUID id, LetterboxPair pair) {
        try {
            return Optional.of(SealedMessage.decode(bytes).open(new SealedMessage.Envelope(store, id, pair.publicKey()),
                    pair.privateKey()));
        } catch (DamagedBytes e) {
            return Optional.empty();
        }
    }

    /// Reads at most one byte more than a letter has, however long the file is.
    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SealedMessage.BYTES + 1);
        }
    }

    /// @throws Refusal `vault.refusal.damaged-store` if the private half is not a valid key
    private static LetterboxPair pair(Tx tx) {
        var key = tx.secret(Secret.LETTERBOX);
        try {
            return LetterboxPair.of(key);
        } catch (DamagedBytes e) {
            throw new Refusal("vault.refusal.damaged-store", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
