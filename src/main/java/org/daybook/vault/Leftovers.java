package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What an interrupted renewal leaves in the folder of a store, and which of it may be deleted.
///
/// - `store-<g>.db.new` while `store-<g>.db` is missing and `slots` is of generation g: the renewal stopped after its commit
///   point. It *is* the store, whole, and gets its name.
/// - Any other `store-<n>.db.new`: a copy that never became valid. It is deleted.
/// - `store-<n>.db` with n below g: the former generation. It is deleted.
/// - `store-<n>.db` with n above g is never left by a renewal, because a copy gets that name only after `slots` is of its
///   generation: an older `slots` was put back. It stays; deleting it would turn a mistake into a loss.
final class Leftovers {
    private static final Pattern UNFINISHED = Pattern.compile("store-[0-9]+\\.db\\.new(-wal|-shm|-journal)?");
    private static final int GENERATIONS_BACK = 10;

    private Leftovers() {}

    /// Gives the new generation's database its name, unless it has it. Only after the key was verified.
    static void finish(StoreFolder folder, long generation) throws IOException {
        if (!Files.isRegularFile(folder.store(generation))) {
            Durable.move(folder.unfinished(generation), folder.store(generation));
        }
    }

    /// Deletes copies that never became valid and half-written files, as far as the disk allows. Only once the store of the
    /// current generation has its name.
    static void forgetUnfinished(StoreFolder folder) {
        forget(folder.path().resolve("slots.new"));
        forget(folder.path().resolve("tries.new"));
        try (var files = Files.list(folder.path())) {
            files.filter(Leftovers::isUnfinished).toList().forEach(Leftovers::forget);
            SealedMessages.unfinished(folder).forEach(Leftovers::forget);
        } catch (IOException | UncheckedIOException e) {
            // The next opening tries again.
        }
    }

    /// Deletes the databases of former data keys, as far as the disk allows. Any that remain are encrypted under a key that no
    /// slot contains any more. Nothing is deleted while a restore still has a former store to move aside ([ReplacedStore]).
    static void forgetFormer(StoreFolder folder, long generation) {
        if (ReplacedStore.isUnderWay(folder)) {
            return;
        }
        for (var g = generation - 1; g > 0 && g >= generation - GENERATIONS_BACK; g--) {
            for (var suffix : List.of("", "-wal", "-shm", ".before", ".before.new")) {
                forget(folder.path().resolve("store-" + g + ".db" + suffix));
            }
        }
    }

    /// Deletes the copy that was made before an upgrade: the store has opened since, and what was erased from it must not
    /// remain there.
    static void forgetBefore(StoreFolder folder, long generation) {
        forget(folder.path().resolve("store-" + generation + ".db.before"));
    }

    private static boolean isUnfinished(Path file) {
        return UNFINISHED.matcher(file.getFileName().toString()).matches();
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It does no harm; the next opening tries again.
        }
    }
}
