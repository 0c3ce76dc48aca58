package org.daybook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.vault.Footprint;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a manager's script sees: exit statuses, one sentence on standard error, and files.
class CommandLineTest {
    private static final String PASSPHRASE = "тихая река è ναί 七 семь фонарей\n";
    private static final Path ATTACKER = Path.of("..", "shared", "disclosure", "attacker.py");
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    static Path temporary;
    private static Path store = Path.of("");

    @TempDir
    Path exports;

    @BeforeAll
    static void anInventedStore() {
        store = temporary.resolve("store");
        var ending = Terminal.run(PASSPHRASE, "demo", store.toString(), "--size", "xs", "--seed", "7", "--as-of",
                "2026-11-25", "--passphrase-stdin");
        assertEquals(new Terminal.Ending(0, "Sign-in word: mr\n", ""), ending);
    }

    @Test
    void verifyFindsNothingToComplainAbout() {
        var ending = verify(store, PASSPHRASE);
        assertEquals(0, ending.status(), ending.err());
        assertTrue(ending.out().startsWith("All is well"), ending.out());
        assertEquals("", ending.err());
    }

    /// This computer remembers how far the store had come; checking must not make it forget.
    @Test
    void verifySaysEachTimeThatAnOlderCopyWasPutInPlace() throws Exception {
        var older = copied("older");
        assertEquals(0, Terminal.run(PASSPHRASE, "report", store.toString(), "--quarter", "2026Q3", "--to",
                exports.resolve("of-today").toString(), "--passphrase-stdin").status());
        for (int times = 0; times < 2; times++) {
            var ending = verify(older, PASSPHRASE);
            assertEquals(1, ending.status(), ending.out());
            assertEquals("An older copy of this database was put in its place. This computer has seen a newer one.\n",
                    ending.err());
        }
        assertEquals(0, verify(store, PASSPHRASE).status());
    }

    /// As in the window: two computers under one letter would issue the same card twice.
    @Test
    void commandsWriteUnderTheLetterOfThisComputersSettings() throws Exception {
        var home = exports.resolve("home");
        Files.createDirectories(home.resolve("settings"));
        Files.writeString(home.resolve("settings").resolve("settings.properties"), "computer=K\n");
        System.setProperty("daybook.home", home.toString());
        try {
            assertEquals(0,
                    Terminal.run(PASSPHRASE, "report", copied("other").toString(), "--quarter", "2026Q3", "--to",
                            exports.toString(), "--passphrase-stdin").status());
        } finally {
            System.clearProperty("daybook.home");
        }
        assertEquals("K", newestComputer(exports.resolve("other")));
    }

    @Test
    void commandsOfAComputerWhoseSettingsAreLostWriteUnderTheLetterOfTheStore() throws Exception {
        commandsWriteUnderTheLetterOfThisComputersSettings();
        var other = exports.resolve("other");
        System.setProperty("daybook.home", exports.resolve("nothing").toString());
        try {
            assertEquals(0, Terminal.run(PASSPHRASE, "backup", other.toString(), "--to",
                    Files.createDirectory(exports.resolve("stick")).toString(), "--passphrase-stdin").status());
        } finally {
            System.clearProperty("daybook.home");
        }
        assertEquals("K", newestComputer(other));
    }

    private static String newestComputer(Path folder) {
        var clock = Clock.systemUTC();
        var random = new SecureRandom();
        try (var secret = new SignInSecret("mr", PASSPHRASE.strip().toCharArray());
                var vault = Vault.open(new StoreFolder(folder), secret, new VaultEnvironment(clock, random, "B"))) {
            return vault.look(tx -> tx.handle().createQuery("select computer from audit order by seq desc limit 1")
                    .mapTo(String.class).one());
        }
    }

    @Test
    void aPassphraseFromAFileOfWindowsOpensToo() {
        assertEquals(0, verify(store, PASSPHRASE.replace("\n", "\r\n")).status());
        assertEquals(0, verify(store, PASSPHRASE.strip()).status());
    }

    @Test
    void reportWritesTwoFilesAndWhatAReaderKnows() throws Exception {
        var known = exports.resolve("known.json");
        var ending = report("2026Q3", "--attacker-format", known.toString());
        assertEquals(0, ending.status(), ending.err());
        assertEquals(List.of(exports.resolve("PA01-2026Q3.xlsx").toString(),
                exports.resolve("PA01-2026Q3.pdf").toString(), exports.resolve("PA01-2026Q3.ods").toString(),
                exports.resolve("PA01-2026Q3.csv").toString()), ending.out().lines().toList());
        assertEquals(List.of("PA01-2026Q3.csv", "PA01-2026Q3.ods", "PA01-2026Q3.pdf", "PA01-2026Q3.xlsx", "known.json"),
                names(exports));
        Assumptions.assumeTrue(Files.isRegularFile(ATTACKER) && answer(List.of(PYTHON, "-c", "import scipy")) == 0,
                "skipped: the reference attacker needs ../shared/disclosure/attacker.py and /usr/bin/python3 with SciPy");
        assertEquals(0, answer(List.of(PYTHON, ATTACKER.toString(), known.toString())));
    }

    /// Without its slots, nobody can ever open a database again.
    @Test
    void whatAReaderKnowsIsWrittenOverNoFileAndNeverIntoADatabase() throws Exception {
        var whole = Files.readAllBytes(store.resolve("slots"));
        for (var replace : List.of(new String[0], new String[]{"--replace"})) {
            refused(report("2026Q3", Stream.concat(Stream.of("--attacker-format", store.resolve("slots").toString()),
                    Stream.of(replace)).toArray(String[]::new)));
            assertArrayEquals(whole, Files.readAllBytes(store.resolve("slots")));
            refused(report("2026Q3", Stream.concat(Stream.of("--attacker-format", store.resolve("new").toString()),
                    Stream.of(replace)).toArray(String[]::new)));
            assertFalse(Files.exists(store.resolve("new")));
        }
        var mine = Files.writeString(exports.resolve("mine"), "mine");
        refused(report("2026Q3", "--attacker-format", mine.toString()));
        assertEquals("mine", Files.readString(mine));
        assertEquals(List.of("mine"), names(exports), "nothing is written before");
        assertEquals(0, report("2026Q3", "--attacker-format", mine.toString(), "--replace").status());
        assertFalse(Files.readString(mine).equals("mine"));
        assertEquals(0, verify(store, PASSPHRASE).status());
    }

    @Test
    void whereAFolderIsInTheWayNothingIsWrittenBefore() throws Exception {
        var folder = Files.createDirectory(exports.resolve("folder"));
        var file = Files.writeString(exports.resolve("file"), "mine");
        for (var known : List.of(folder, folder.resolve("."), exports.resolve(".."), file.resolve("known"),
                file.resolve("deep").resolve("known"))) {
            refused(report("2026Q3", "--attacker-format", known.toString(), "--replace"));
            assertEquals(List.of("file", "folder"), names(exports), known.toString());
        }
        assertEquals("mine", Files.readString(file));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void noCommandWaitsForAPipeThatIsNamedForAFile() throws Exception {
        var pipe = exports.resolve("pipe");
        assertEquals(0, answer(List.of("mkfifo", pipe.toString())));
        for (var option : List.of("--template", "--for-office", "--attacker-format")) {
            refused(report("2026Q3", option, pipe.toString()));
        }
        refused(Terminal.run("", "merge", "--office", exports.resolve("office").toString(), "--pair", pipe.toString()));
        refused(Terminal.run("", "merge", "--office", exports.resolve("office").toString(), pipe.toString(), "--to",
                exports.toString()));
        refused(Terminal.run("", "update", pipe.toString()));
        refused(Terminal.run(PASSPHRASE, "import", store.toString(), pipe.toString(), "--mapping", pipe.toString(),
                "--passphrase-stdin"));
        refused(Terminal.run(PASSPHRASE, "restore", pipe.toString(), "--to", exports.resolve("back").toString(),
                "--passphrase-stdin"));
        refused(Terminal.run(PASSPHRASE, "verify", pipe.toString(), "--passphrase-stdin"));
        assertEquals(2, Terminal.run("", "@" + pipe).status(), "no file of arguments either");
    }

    @Test
    void reportAlsoSignsForAnOffice() throws Exception {
        var none = Files.writeString(exports.resolve("none"), "daybook-joint-office 1\n");
        refused(report("2026Q3", "--for-office", none.toString()));
        assertEquals(List.of("none"), names(exports));
        var office = Terminal.run("", "merge", "--office", exports.resolve("office").toString(), "--office-file",
                exports.toString()).out().lines().toList();
        assertEquals(exports.resolve("joint-office.daybook").toString(), office.getFirst());
        var ending = report("2026Q3", "--for-office", office.getFirst());
        assertEquals(0, ending.status(), ending.err());
        var said = ending.out().lines().toList();
        assertEquals(exports.resolve("PA01-2026Q3.daybook-report").toString(), said.get(4));
        assertTrue(said.get(5).matches("Fingerprint: [A-Z2-9]{4}(-[A-Z2-9]{4}){5}"), said.get(5));
        assertEquals(2, Terminal.run("", "merge", said.get(4)).status(), "no folder is named");
    }

    @Test
    void anExistingFileStaysUnlessItIsToBeReplaced() throws Exception {
        var mine = Files.writeString(exports.resolve("PA01-2026Q3.csv"), "mine");
        refused(report("2026Q3"));
        assertEquals("mine", Files.readString(mine));
        assertEquals(List.of("PA01-2026Q3.csv"), names(exports));
        assertEquals(0, report("2026Q3", "--replace").status());
        assertFalse(Files.readString(mine).equals("mine"));
    }

    @Test
    void aWrongPassphraseIsRefusedInOneSentenceAndChangesNothing() throws Exception {
        var before = Footprint.of(store);
        refused(verify(store, "not this one\n"));
        refused(Terminal.run("not this one\n", "report", store.toString(), "--quarter", "2026Q3", "--to",
                exports.toString(), "--passphrase-stdin"));
        refused(Terminal.run(PASSPHRASE, "verify", store.toString(), "--as", "nobody", "--passphrase-stdin"));
        assertEquals(before, Footprint.of(store).withoutTries());
        assertEquals(List.of(), names(exports));
        var tooSoon = verify(store, PASSPHRASE);
        refused(tooSoon);
        assertTrue(tooSoon.err().startsWith("Too many wrong tries. Wait "), tooSoon.err());
        // The other tests should not have to wait.
        Files.delete(store.resolve("tries"));
    }

    @Test
    void wrongPassphrasesForABackupMakeTheNextOneWait() throws Exception {
        var backup = Terminal.run(PASSPHRASE, "backup", store.toString(), "--to", exports.toString(),
                "--passphrase-stdin").out().strip();
        var to = exports.resolve("restored");
        try {
            // Each wrong attempt doubles the wait, so that even a slow machine is too early.
            for (int times = 0; times < 7; times++) {
                refused(Terminal.run("not this one\n", "restore", backup, "--to", to.toString(), "--passphrase-stdin"));
            }
            var tooSoon = Terminal.run(PASSPHRASE, "restore", backup, "--to", to.toString(), "--passphrase-stdin");
            refused(tooSoon);
            assertTrue(tooSoon.err().startsWith("Too many wrong tries. Wait "), tooSoon.err());
            assertFalse(Files.exists(to));
        } finally {
            // The other tests shall not have to wait.
            Files.deleteIfExists(Terminal.HOME.resolve("settings").resolve("tries"));
        }
    }

    @Test
    void aPassphraseThatDoesNotHoldMakesNoStore() {
        var folder = exports.resolve("new");
        refused(Terminal.run("password1\n", "demo", folder.toString(), "--size", "xs", "--seed", "1",
                "--passphrase-stdin"));
        assertEquals(List.of(), names(exports));
    }

    @Test
    void anEmptyStandardInputIsRefused() {
        refused(verify(store, ""));
        refused(verify(store, "\n" + PASSPHRASE));
        var folder = exports.resolve("new");
        refused(Terminal.run("", "demo", folder.toString(), "--size", "xs", "--seed", "1", "--passphrase-stdin"));
        assertEquals(List.of(), names(exports));
    }

    @ParameterizedTest
    @ValueSource(strings = {"third", "2026Q5", "2026-Q3", "", "26Q1", "99999999999Q1"})
    void aQuarterThatIsNoneIsWrongUsage(String quarter) {
        var ending = report(quarter);
        assertEquals(2, ending.status(), ending.err());
        assertFalse(ending.err().contains("Exception"), ending.err());
        assertEquals(List.of(), names(exports));
    }

    /// A period that has not begun has no figures: frozen empty figures would block the real ones.
    @Test
    void aQuarterThatHasNotBegunIsRefusedWithASentence() {
        var ending = report("2199Q4");
        refused(ending);
        assertEquals("This quarter has not begun yet. Choose an earlier one.\n",
                ending.err());
        assertEquals(List.of(), names(exports));
    }

    /// Exported day by day, a current quarter would reveal what its rounding hides.
    @Test
    void aQuarterThatIsNotOverIsRefusedWithASentence() {
        var ending = report(Quarter.of(LocalDate.now(Clock.systemUTC())).toString());
        refused(ending);
        assertEquals("This quarter is not over yet. You can export it after its last day.\n", ending.err());
        assertEquals(List.of(), names(exports));
    }

    @Test
    void otherWrongUsageIsSaidToo() {
        assertEquals(2, Terminal.run("", "demo", exports.resolve("new").toString(), "--size", "xxl", "--seed", "1")
                .status());
        assertEquals(2, Terminal.run("", "demo", exports.resolve("new").toString(), "--size", "xs", "--seed", "1",
                "--as-of", "yesterday").status());
        for (var day : List.of("0001-01-01", "2000-01-01", "9999-12-31", "+999999999-12-31")) {
            var ending = Terminal.run(PASSPHRASE, "demo", exports.resolve("new").toString(), "--size", "xs", "--seed",
                    "1", "--as-of", day, "--passphrase-stdin");
            assertEquals(2, ending.status(), ending.err());
        }
        assertEquals(2, Terminal.run("", "forget").status());
        assertEquals(2, Terminal.run("", "verify").status());
    }

    @Test
    void aStoreThatIsNotThereIsRefused() {
        refused(verify(exports.resolve("nowhere"), PASSPHRASE));
        refused(verify(exports, PASSPHRASE));
        assertEquals(List.of(), names(exports));
    }

    @Test
    void anInventedSiteDoesNotReplaceAStore() {
        var before = Footprint.of(store);
        refused(Terminal.run(PASSPHRASE, "demo", store.toString(), "--size", "xs", "--seed", "1",
                "--passphrase-stdin"));
        assertEquals(before, Footprint.of(store));
    }

    @Test
    void tamperedSlotsAreFound() throws Exception {
        var copy = copied("copy");
        assertEquals(0, verify(copy, PASSPHRASE).status());
        var bytes = Files.readAllBytes(copy.resolve("slots"));
        for (int at : List.of(0, bytes.length / 3, bytes.length / 2, bytes.length - 1)) {
            var altered = bytes.clone();
            altered[at] ^= 1;
            Files.write(copy.resolve("slots"), altered);
            refused(verify(copy, PASSPHRASE));
        }
    }

    @Test
    void helpIsGivenWithoutAStore() {
        var ending = Terminal.run("", "--help");
        assertEquals(0, ending.status());
        assertTrue(ending.out().contains("verify") && ending.out().contains("report"), ending.out());
    }

    private Path copied(String name) throws IOException {
        var copy = Files.createDirectories(exports.resolve(name));
        for (var file : names(store)) {
            Files.copy(store.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static Terminal.Ending verify(Path which, String typed) {
        return Terminal.run(typed, "verify", which.toString(), "--passphrase-stdin");
    }

    private Terminal.Ending report(String quarter, String... more) {
        var arguments = new java.util.ArrayList<>(List.of("report", store.toString(), "--quarter", quarter, "--to",
                exports.toString(), "--passphrase-stdin"));
        arguments.addAll(List.of(more));
        return Terminal.run(PASSPHRASE, arguments.toArray(String[]::new));
    }

    /// Exit status 1 and one line that is a sentence, not a program fault.
    private static void refused(Terminal.Ending ending) {
        assertEquals(1, ending.status(), ending.out() + ending.err());
        assertEquals("", ending.out());
        assertEquals(1, ending.err().lines().count(), ending.err());
        assertFalse(ending.err().contains("Exception") || ending.err().startsWith("Something went wrong"),
                ending.err());
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int answer(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), said);
        return process.exitValue();
    }
}
