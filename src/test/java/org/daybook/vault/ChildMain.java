package org.daybook.vault;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.daybook.base.Refusal;

/// What a second process does to a store: `open`, `create`, `hold`, `save`, `fill`, `save-a-few`, `upgrade`, `renew`,
/// `renew-full`, `keep-full`, `backup`, `restore`, `backups`, `restores`. Prints one line for each thing done.
final class ChildMain {
    private static final PrintStream OUT = System.out;

    private ChildMain() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        try {
            switch (arguments[0]) {
                case "open" -> open(folder);
                case "create" -> create(folder);
                case "hold" -> hold(folder);
                case "save" -> save(folder, Integer.parseInt(arguments[2]), arguments[3]);
                case "fill" -> fill(folder);
                case "upgrade" -> upgrade(folder);
                case "save-a-few" -> saveAFew(folder);
                case "renew" -> new RenewalErrands(ChildMain::say).renew(folder, Integer.parseInt(arguments[2]),
                        arguments[3]);
                case "renew-full" -> new RenewalErrands(ChildMain::say).renewOnAFullDisk(folder);
                case "keep-full" -> keepOnAFullDisk(folder);
                case "backup" -> backup(folder, Path.of(arguments[2]));
                case "restore" -> restore(folder, Path.of(arguments[2]));
                case "backups" -> backups(folder, Path.of(arguments[2]));
                case "restores" -> restores(folder, Path.of(arguments[2]));
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (Refusal e) {
            say(e.key());
        }
    }

    private static void open(Path folder) {
        TestVaults.open(folder, TestVaults.PEOPLE).close();
        say("opened");
    }

    private static void keepOnAFullDisk(Path folder) {
        create(folder);
        try {
            Vault.keepCopy(new StoreFolder(folder), "0.2.0", TestVaults.surroundings()).close();
        } finally {
            say(String.join(" ", folder.resolve("..").toFile().list()));
            open(folder);
        }
    }

    private static void create(Path folder) {
        TestVaults.create(folder, TestVaults.PEOPLE).close();
        say("created");
    }

    private static void hold(Path folder) throws InterruptedException {
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            say("open");
            Thread.sleep(60_000);
            say(vault.storeId().toString());
        }
    }

    /// Saves one person after the other and prints the number of each once it is committed, until the process is killed.
    private static void save(Path folder, int first, String name) {
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            say("open");
            for (var id = first; id < first + 10_000; id++) {
                TestVaults.welcome(vault, Integer.toString(id), name + id);
                say(Integer.toString(id));
            }
        }
    }

    /// Saves until the disk is full; then reads and checks, on the reopened lane and after another opening.
    private static void fill(Path folder) {
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE)) {
            TestVaults.welcome(vault, "first", "Ada");
            try {
                for (var id = 0; id < 10_000; id++) {
                    TestVaults.welcome(vault, Integer.toString(id), "x".repeat(50_000));
                }
            } catch (Refusal e) {
                say(e.key());
            }
            say(String.join(",", TestVaults.texts(vault, "select name from person where id = 'first'")));
            say(vault.verify().toString());
        }
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            say("again " + vault.verify());
        }
    }

    private static void upgrade(Path folder) {
        say("begin");
        TestVaults.open(folder, KilledUpgradeTest.newer()).close();
        say("upgraded");
    }

    /// Saves four people, one of them long enough for pages of her own; each a second time if the first was refused, unless a
    /// read shows that she is there.
    private static void saveAFew(Path folder) {
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            for (var id : List.of("1", "2", "3", "4")) {
                var name = "x".repeat(id.equals("2") ? 30_000 : 200);
                try {
                    saved(vault, id, name);
                } catch (Refusal e) {
                    say(id + " refused " + e.key());
                    again(vault, id, name);
                }
            }
        }
        say("closed");
    }

    private static void again(OpenVault vault, String id, String name) {
        try {
            if (TestVaults.texts(vault, "select id from person where id = '" + id + "'").isEmpty()) {
                saved(vault, id, name);
            }
        } catch (Refusal e) {
            say(id + " refused " + e.key());
            throw e;
        }
    }

    private static void saved(OpenVault vault, String id, String name) {
        TestVaults.welcome(vault, id, name);
        say("saved " + id);
    }

    private static void backup(Path folder, Path stick) {
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            vault.backups().make(stick, 99, Backups.UNSEEN);
            say("made");
        }
    }

    private static void restore(Path folder, Path backup) {
        Backups.restore(backup, folder).close();
        say("restored");
    }

    /// Makes one backup after the other, keeping three, until the process is killed.
    private static void backups(Path folder, Path stick) {
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            say("open");
            for (var n = 0; n < 10_000; n++) {
                vault.backups().make(stick, 3, Backups.UNSEEN);
            }
        }
    }

    /// Restores over the same store again and again, until the process is killed.
    private static void restores(Path folder, Path backup) {
        say("open");
        for (var n = 0; n < 10_000; n++) {
            Backups.restore(backup, folder).close();
        }
    }

    private static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }
}
