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

/// Switches the version that the launchers of an installation start, by replacing their configurations. A launcher's former
/// configuration is kept next to it as `daybook.cfg.former`, written before the switch.
record LauncherSwitch(Installation here) {
    private static final String FORMER = ".former";

    /// Returns the configurations, including the former ones.
    List<Path> all() throws IOException {
        var present = here.configurations();
        return Stream.concat(present.stream(), present.stream().map(LauncherSwitch::former).filter(Files::exists))
                .toList();
    }

    /// Returns the new configuration of each launcher for an unpacked version; a launcher unknown to the version stays as it
    /// is.
    ///
    /// @param below    where the version will be, below the installation's folder
    /// @param unpacked where it is now
    /// @throws Refusal `update.refusal.damaged` if the version has none of our launchers
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

    /// One launcher's configuration and its replacement.
    record Change(Path config, LauncherConfig fresh) {}

    /// Keeps the launchers' current configurations for going back.
    void keepFormer(List<Change> changes) throws IOException {
        for (var change : changes) {
            Durable.replace(former(change.config()), Files.readAllBytes(change.config()));
            ProgramFiles.forEverybody(former(change.config()));
        }
    }

    /// Makes the launchers start the other version from now on.
    void apply(List<Change> changes) throws IOException {
        for (var change : changes) {
            Durable.replace(change.config(), change.fresh().bytes());
            ProgramFiles.forEverybody(change.config());
        }
    }

    /// Makes the launchers start what they started before the last update.
    ///
    /// @throws Refusal `update.refusal.no-former` if there is none, `.former-gone` if a file of it is missing
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
