package org.daybook.vault;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.daybook.base.Refusal;

/// What a second process does to the keys of a store.
///
/// @param say prints one line
record RenewalErrands(Consumer<String> say) {
    /// Returns the secret of the person who was added and removed in that round.
    static SignInSecret leaver(int round) {
        return new SignInSecret("leaver " + round, "the door is open".toCharArray());
    }

    /// Saves, adds somebody, saves, removes her again, over and over until the process is killed. Prints the number of each
    /// person saved once she is committed, and `out` and the round once a removal is complete.
    void renew(Path folder, int first, String name) {
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            say.accept("open");
            for (var id = first; id < first + 10_000; id += 2) {
                save(vault, id, name);
                var slot = UUID.randomUUID();
                try (var leaver = leaver(id)) {
                    vault.keys().add(slot, leaver);
                }
                save(vault, id + 1, name);
                vault.keys().remove(Set.of(slot), Progress.unwatched());
                say.accept("out " + id);
            }
        }
    }

    private void save(OpenVault vault, int id, String name) {
        TestVaults.welcome(vault, Integer.toString(id), name + id);
        say.accept(Integer.toString(id));
    }

    /// More than half of the disk is used by the store, so that no copy of it fits.
    void renewOnAFullDisk(Path folder) {
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE)) {
            for (var id = 0; id < 100; id++) {
                TestVaults.welcome(vault, Integer.toString(id), "x".repeat(50_000));
            }
        }
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            try {
                vault.keys().renew(Progress.unwatched());
            } catch (Refusal e) {
                say.accept(e.key());
            }
            TestVaults.welcome(vault, "after", "Ada");
            say.accept(vault.verify() + String.join(",", folder.toFile().list((_, name) -> name.contains(".new"))));
        }
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            say.accept("again " + vault.verify() + TestVaults.texts(vault, "select count(*) from person"));
        }
    }
}
