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

/// The folder or stick on which backups stand. Touches nothing there that is not a whole backup of the same store.
///
/// @param folder where; never made here, because a stick that is not plugged in has no folder
record BackupShelf(Path folder) {
    private static final Pattern NAME = Pattern.compile("daybook-[0-9]{8}-[0-9]{6}(-[0-9]+)?\\.backup");
    /// A file manager that copies a second time writes ` (1)` into the name.
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

    /// A name that is free, by the clock on the wall.
    Path freeName(Clock clock) {
        var stem = "daybook-" + LocalDateTime.now(clock).format(STAMP);
        var name = folder.resolve(stem + ".backup");
        for (var n = 2; Files.exists(name) && n < MOST_OF_ONE_SECOND; n++) {
            name = folder.resolve(stem + "-" + n + ".backup");
        }
        return name;
    }

    /// The name under which a backup is written until it was found good; tells stores apart, not more.
    static Path unfinished(Path name, UUID store) {
        return name.resolveSibling(name.getFileName() + ending(store));
    }

    private static String ending(UUID store) {
        return "." + store.toString().substring(28) + ".part";
    }

    /// The backups here that look whole and have the name they were given, newest first.
    List<FoundBackup> all() throws IOException {
        return found(name -> NAME.matcher(name).matches());
    }

    /// The same, and those that somebody copied or renamed.
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
                    // Not ours, or not whole, or not to be read: left alone.
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

    /// Takes away what a program that died left of its backup of this store.
    void sweep(UUID store) throws IOException {
        for (var file : files(name -> name.contains(ending(store)))) {
            Files.deleteIfExists(file);
        }
    }

    /// Deletes the oldest backups of the same store beyond those to be kept. The one just made stays whatever the
    /// clock says, and it was read back; so a good one always remains.
    ///
    /// @param keep   how many, at least 1
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
