package org.daybook.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.vault.Durable;

/// Decides which version the launchers of an installation start, by exchanging their configurations. What a launcher
/// started before is kept beside as `daybook.cfg.former`, written before the exchange.
record LauncherSwitch(Installation here) {
    private static final String FORMER = ".former";

    /// The configurations, also the former ones.
    List<Path> all() throws IOException {
        var present = here.configurations();
        return Stream.concat(present.stream(), present.stream().map(LauncherSwitch::former).filter(Files::exists))
                .toList();
    }

    /// What each launcher is to start from an unpacked version; one that the version does not know stays as it is.
    ///
    /// @param below    where the version will lie, below the installation's folder
    /// @param unpacked where it lies now
    /// @throws Refusal `update.refusal.damaged` when the version has no launcher of ours
    List<Change> changes(String below, Path unpacked) throws IOException {
        var changes = new ArrayList<Change>();
        for (var present : here.configurations()) {
            var fresh = unpacked.resolve(here.layout().application()).resolve(present.getFileName());
            if (Files.isRegularFile(fresh)) {
                changes.add(new Change(present,
                        LauncherConfig.read(fresh).movedTo(below, here.layout(), LauncherConfig.read(present))));
            }
        }
        if (changes.isEmpty()) {
            throw new Refusal("update.refusal.damaged");
        }
        return changes;
    }

    /// One launcher's configuration and what takes its place.
    record Change(Path config, LauncherConfig fresh) {}

    /// Keeps what the launchers start now for the way back.
    void keepFormer(List<Change> changes) throws IOException {
        for (var change : changes) {
            Durable.replace(former(change.config()), Files.readAllBytes(change.config()));
            ProgramFiles.forEverybody(former(change.config()));
        }
    }

    /// From here on the launchers start the other version.
    void apply(List<Change> changes) throws IOException {
        for (var change : changes) {
            Durable.replace(change.config(), change.fresh().bytes());
            ProgramFiles.forEverybody(change.config());
        }
    }

    /// Lets the launchers start what they started before the last update.
    ///
    /// @throws Refusal `update.refusal.no-former` when there is none, `.former-gone` when a file of it is missing
    void back() throws IOException {
        var back = new ArrayList<Change>();
        for (var config : here.configurations()) {
            if (Files.isRegularFile(former(config)) && !isSame(config, former(config))) {
                back.add(new Change(config, LauncherConfig.read(former(config))));
            }
        }
        if (back.isEmpty()) {
            throw new Refusal("update.refusal.no-former");
        }
        if (!back.stream().allMatch(change -> change.fresh().isWhole(here))) {
            throw new Refusal("update.refusal.former-gone");
        }
        apply(back);
        for (var change : back) {
            Files.deleteIfExists(former(change.config()));
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    private static Path former(Path config) {
        return config.resolveSibling(config.getFileName() + FORMER);
    }
}
