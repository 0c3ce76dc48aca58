package org.daybook.update;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.base.Refusal;
import org.daybook.vault.Durable;

/// The folder `versions` of an installation: one folder for each version installed by an update, locked for this process until
/// [#close]. A version gets its name only once all of it is on disk; nothing in it changes after that.
final class VersionsFolder implements AutoCloseable {
    private static final String NAME = "versions";
    private static final String UNFINISHED = ".new";
    private static final String INCOMING = "incoming";
    private static final long MARGIN = 8 << 20;
    private final Installation here;
    private final Path folder;
    private final FileChannel lock;

    private VersionsFolder(Installation here, Path folder, FileChannel lock) {
        this.here = here;
        this.folder = folder;
        this.lock = lock;
    }

    /// Opens the folder, creates it if it is missing, and deletes what an interrupted update left behind.
    ///
    /// @throws Refusal `update.refusal.not-writable`, `.under-way`
    static VersionsFolder open(Installation here) {
        var folder = here.root().resolve(NAME);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                ProgramFiles.forEverybody(folder);
            }
            var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            requireFree(lock);
            var versions = new VersionsFolder(here, folder, lock);
            versions.tidy();
            return versions;
        } catch (IOException e) {
            // Omits the cause: its message contains the path.
            throw new Refusal("update.refusal.not-writable");
        }
    }

    private static void requireFree(FileChannel lock) throws IOException {
        if (!isTaken(lock)) {
            lock.close();
            throw new Refusal("update.refusal.under-way");
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // This process already holds the lock.
            return false;
        }
    }

    /// Copies the payload of an update here and checks it.
    ///
    /// @throws Refusal `update.refusal.no-room`, and as [UpdateFile#bring]
    Path bring(UpdateFile update) throws IOException {
        var needed = update.manifest().payloadLength() + update.manifest().unpackedLength() + MARGIN;
        if (Files.getFileStore(folder).getUsableSpace() < needed) {
            throw new Refusal("update.refusal.no-room");
        }
        var incoming = folder.resolve(INCOMING);
        update.bring(incoming);
        return incoming;
    }

    /// Unpacks a version that was brought, under a temporary name.
    Path unpack(Path brought, UpdateManifest manifest) throws IOException {
        var unfinished = folder.resolve(freeName(manifest.version()) + UNFINISHED);
        Files.createDirectory(unfinished);
        new ImageArchive(brought, manifest.unpackedLength()).unpack(unfinished);
        ProgramFiles.forEverybody(unfinished);
        return unfinished;
    }

    private String freeName(ProgramVersion version) {
        var name = version.toString();
        for (var n = 2; Files.exists(folder.resolve(name)); n++) {
            name = version + "-" + n;
        }
        return name;
    }

    /// Gives an unpacked version its final name.
    ///
    /// @return its location, below the installation's folder
    String name(Path unfinished) throws IOException {
        var name = unfinished.getFileName().toString();
        var named = unfinished.resolveSibling(name.substring(0, name.length() - UNFINISHED.length()));
        Durable.move(unfinished, named);
        return NAME + "/" + named.getFileName();
    }

    /// Deletes versions that no launcher starts or would start after going back. A version in use stays.
    void tidy() {
        try (var files = Files.list(folder)) {
            var used = used();
            files.filter(file -> mayGo(file, used)).toList().forEach(VersionsFolder::delete);
        } catch (IOException e) {
            // What cannot be read now stays; the next update tries again.
        }
    }

    private List<LauncherConfig> used() throws IOException {
        var used = new ArrayList<LauncherConfig>();
        for (var config : new LauncherSwitch(here).all()) {
            used.add(LauncherConfig.read(config));
        }
        return used;
    }

    private boolean mayGo(Path file, List<LauncherConfig> used) {
        var name = file.getFileName().toString();
        return !name.equals("lock") && used.stream().noneMatch(config -> config.uses(NAME + "/" + name))
                && !Path.of(System.getProperty("java.home")).startsWith(file.toAbsolutePath());
    }

    private static void delete(Path file) {
        try (var all = Files.walk(file)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            // It is still in use; the next update tries again.
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The descriptor is released either way, and the lock with it.
        }
    }
}
