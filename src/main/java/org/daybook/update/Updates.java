package org.daybook.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.vault.Durable;
import org.daybook.vault.KeptCopy;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.daybook.vault.VaultEnvironment;

/// Updates the program from a file, and goes back. Slow (it reads, copies and unpacks 100 MB): never on the screen thread. If
/// the power fails at any time, the launchers start one complete version, the former or the new one.
///
/// Order, and why: the head (cheap, nothing trusted before its signature) - version and platform - a checked copy of the
/// payload - the store copied and locked - unpacked to a separate folder - the launchers' configurations, one file each, as the
/// last step. The files of the running program are never touched.
public final class Updates {
    private final Accepted accepted;
    private final Installed installed;
    private final VaultEnvironment environment;
    private final Steps steps;

    Updates(Accepted accepted, Installed installed, VaultEnvironment environment, Steps steps) {
        this.accepted = accepted;
        this.installed = installed;
        this.environment = environment;
        this.steps = steps;
    }

    /// Returns the updates of the running program.
    public static Updates ofProgram(VaultEnvironment environment) {
        return new Updates(Accepted.byProgram(), Installation::running, environment, step -> {});
    }

    /// The conditions for accepting an update.
    ///
    /// @param keys     the keys that may have signed it
    /// @param running  the version that it must be later than
    /// @param platform the platform for which it must be built
    record Accepted(ReleaseKeys keys, ProgramVersion running, TargetPlatform platform) {
        static Accepted byProgram() {
            return new Accepted(ReleaseKeys.ofProgram(), ProgramVersion.running(), TargetPlatform.ofThisComputer());
        }
    }

    /// Finds the installation, only when it is needed.
    interface Installed {
        Installation find();
    }

    /// Notified of completed steps; tests abort here.
    interface Steps {
        void done(Step step);
    }

    /// The steps of an update of a folder, in order.
    enum Step {
        BROUGHT, KEPT, UNPACKED, NAMED, FORMER_WRITTEN, SWITCHED, TIDIED
    }

    /// The result.
    ///
    /// @param version the version that was brought
    /// @param kind    the kind of the file
    /// @param kept    the copy of the store; empty if there is no store
    /// @param laid    the checked package; empty if the program was replaced
    public record Done(ProgramVersion version, UpdateKind kind, Optional<Path> kept, Optional<Path> laid) {}

    /// Replaces the program, or puts its package in place for installation. The store is copied first, and must not be open
    /// meanwhile.
    ///
    /// @param store the site's data here; empty if there is none yet
    /// @param to    an existing folder for a package; empty for the program's own folder
    /// @throws Refusal `update.refusal.*`, or `vault.refusal.*` of [Vault#keepCopy]; then the program is unchanged
    public Done apply(Path file, Optional<StoreFolder> store, Optional<Path> to) {
        var update = accepted(file);
        requireThere(store);
        try {
            return update.manifest().kind() == UpdateKind.FOLDER
                    ? exchange(update, store)
                    : lay(update, store, to.orElseThrow(() -> new Refusal("update.refusal.package-needs-folder")));
        } catch (IOException e) {
            // Omits the cause: its message contains the path.
            throw new Refusal("update.refusal.not-written");
        }
    }

    private UpdateFile accepted(Path file) {
        var update = UpdateFile.open(file, accepted.keys());
        if (!update.manifest().platform().equals(accepted.platform())) {
            throw new Refusal("update.refusal.other-platform");
        }
        int later = update.manifest().version().compareTo(accepted.running());
        if (later <= 0) {
            throw new Refusal(later == 0 ? "update.refusal.same-version" : "update.refusal.older-version");
        }
        return update;
    }

    private static void requireThere(Optional<StoreFolder> store) {
        if (store.isPresent() && Vault.presentIn(store.get()).isEmpty()) {
            throw new Refusal("update.refusal.store-not-there");
        }
    }

    private Done exchange(UpdateFile update, Optional<StoreFolder> store) throws IOException {
        var here = installed.find();
        if (here.isOfASystemPackage()) {
            throw new Refusal("update.refusal.package-needed");
        }
        try (var versions = VersionsFolder.open(here)) {
            try {
                var brought = versions.bring(update);
                steps.done(Step.BROUGHT);
                return exchange(new Brought(update, brought), store, here, versions);
            } finally {
                versions.tidy();
                steps.done(Step.TIDIED);
            }
        }
    }

    private record Brought(UpdateFile update, Path payload) {}

    private Done exchange(Brought brought, Optional<StoreFolder> store, Installation here, VersionsFolder versions)
            throws IOException {
        var manifest = brought.update().manifest();
        try (var kept = Kept.of(store, manifest.version(), environment)) {
            steps.done(Step.KEPT);
            var unpacked = versions.unpack(brought.payload(), manifest);
            steps.done(Step.UNPACKED);
            switchTo(versions.name(unpacked), here);
            return new Done(manifest.version(), manifest.kind(), kept.folder(), Optional.empty());
        }
    }

    private void switchTo(String below, Installation here) throws IOException {
        steps.done(Step.NAMED);
        var launchers = new LauncherSwitch(here);
        var changes = launchers.changes(below, here.root().resolve(below));
        if (!changes.stream().allMatch(change -> change.fresh().isWhole(here))) {
            throw new Refusal("update.refusal.damaged");
        }
        launchers.keepFormer(changes);
        steps.done(Step.FORMER_WRITTEN);
        launchers.apply(changes);
        steps.done(Step.SWITCHED);
    }

    private Done lay(UpdateFile update, Optional<StoreFolder> store, Path folder) throws IOException {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Refusal("update.refusal.package-needs-folder");
        }
        var manifest = update.manifest();
        var laid = folder.resolve("daybook-" + manifest.version() + "." + manifest.kind().written());
        var unfinished = laid.resolveSibling(laid.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        update.bring(unfinished);
        try (var kept = Kept.of(store, manifest.version(), environment)) {
            Durable.move(unfinished, laid);
            return new Done(manifest.version(), manifest.kind(), kept.folder(), Optional.of(laid));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Makes the launchers start what they started before the last update. The data stays as it is.
    ///
    /// @throws Refusal `update.refusal.no-former`, `.former-gone`, `.not-installed`, `.not-writable`, `.not-written`; then
    ///         nothing has changed
    public void back() {
        var here = installed.find();
        if (here.isOfASystemPackage()) {
            throw new Refusal("update.refusal.package-back");
        }
        try (var versions = VersionsFolder.open(here)) {
            new LauncherSwitch(here).back();
        } catch (IOException e) {
            // Omits the cause: its message contains the path.
            throw new Refusal("update.refusal.not-written");
        }
    }

    /// The copy of the store while the program is being replaced, if there is a store.
    private record Kept(Optional<KeptCopy> copy) implements AutoCloseable {
        static Kept of(Optional<StoreFolder> store, ProgramVersion version, VaultEnvironment environment) {
            return new Kept(store.map(folder -> Vault.keepCopy(folder, version.toString(), environment)));
        }

        Optional<Path> folder() {
            return copy.map(KeptCopy::folder);
        }

        @Override
        public void close() {
            copy.ifPresent(KeptCopy::close);
        }
    }
}
