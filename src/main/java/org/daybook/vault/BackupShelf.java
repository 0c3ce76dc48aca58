package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;

/// The folder or stick that contains backups. Changes nothing there except whole backups of the same store.
///
/// @param folder never created here, because a stick that is not plugged in has no folder
record BackupShelf(Path folder) {
    private static final Pattern NAME = Pattern.compile("daybook-[0-9]{8}-[0-9]{6}(-[0-9]+)?\\.backup");
    /// A file manager that makes a second copy adds ` (1)` to the name.
    private static final String ENDING = ".backup";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final int MOST_OF_ONE_SECOND = 1000;

    /// @throws Refusal `target-missing`, `target-is-the-store`, `not-writable`
    void requireUsable(StoreFolder store) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("vault.refusal.target-missing");
        }
        if (folder.toRealPath().startsWith(store.path().toRealPath())) {
            throw new Refusal("vault.refusal.target-is-the-store");
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal("vault.refusal.not-writable");
        }
    }

    /// Returns a free name made from the current time.
    Path freeName(Clock clock) {
        var stem = "daybook-" + LocalDateTime.now(clock).format(STAMP);
        var name = folder.resolve(stem + ".backup");
        for (var n = 2; Files.exists(name) && n < MOST_OF_ONE_SECOND; n++) {
            name = folder.resolve(stem + "-" + n + ".backup");
        }
        return name;
    }

    /// Returns the name under which a backup is written until it is verified; it identifies the store and nothing else.
    static Path unfinished(Path name, UUID store) {
        return name.resolveSibling(name.getFileName() + ending(store));
    }

    private static String ending(UUID store) {
        return "." + store.toString().substring(28) + ".part";
    }

    /// Returns the backups here that look whole and have their original names, newest first.
    List<FoundBackup> all() throws IOException {
        return found(name -> NAME.matcher(name).matches());
    }

    /// Returns the same, including those that somebody copied or renamed.
    List<FoundBackup> renamedToo() throws IOException {
        return found(name -> name.endsWith(ENDING));
    }

    private List<FoundBackup> found(Predicate<String> named) throws IOException {
        var found = new ArrayList<FoundBackup>();
        if (Files.isDirectory(folder)) {
            for (var file : files(named)) {
                try {
                    var tail = BackupTail.read(file);
                    found.add(describe(file, tail, tail.slotFile()));
                } catch (DamagedBytes | IOException e) {
                    // Not ours, incomplete or unreadable: left alone.
                }
            }
        }
        found.sort(Comparator.comparing(FoundBackup::madeAt).reversed());
        return found;
    }

    private static FoundBackup describe(Path file, BackupTail tail, SlotFile slots) throws IOException {
        return new FoundBackup(file, slots.store(), slots.generation(), tail.madeAt(), Files.size(file),
                slots.slots().stream().map(KeySlot::id).collect(Collectors.toSet()));
    }

    /// Deletes the unfinished backup of this store left by a program that crashed.
    void sweep(UUID store) throws IOException {
        for (var file : files(name -> name.contains(ending(store)))) {
            Files.deleteIfExists(file);
        }
    }

    /// Deletes the oldest backups of the same store beyond those to be kept. The one just made stays whatever the clock says,
    /// and it was read back; so a good one always remains.
    ///
    /// @param keep   the number to keep, at least 1
    /// @param spared those that are neither counted nor deleted
    void keepOnly(int keep, Path justMade, UUID store, Set<Path> spared) throws IOException {
        var others = all().stream().filter(found -> found.store().equals(store) && !found.file().equals(justMade)
                && !spared.contains(found.file())).toList();
        for (var old : others.subList(Math.min(keep - 1, others.size()), others.size())) {
            Files.deleteIfExists(old.file());
        }
    }

    private List<Path> files(Predicate<String> wanted) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> wanted.test(file.getFileName().toString())).toList();
        }
    }
}
