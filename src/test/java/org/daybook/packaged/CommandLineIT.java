package org.daybook.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.app.PreparedSite;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteJDBCLoader;

/// Every command through the launcher that people start: its exit status, and exactly the promised lines on the standard
/// streams.
class CommandLineIT {
    private static final String PASSPHRASE = PreparedSite.PASSPHRASE + "\n";

    @TempDir
    static Path shared;
    private static Path store = Path.of("");

    @TempDir
    Path place;

    @BeforeAll
    static void anInventedStore() {
        store = shared.resolve("store");
        invented(CommandLine.invent(CommandLine.NO_DISPLAY, store, 7));
    }

    /// It states who may open it, and nothing else.
    private static void invented(CommandLine.Ending ending) {
        assertEquals(0, ending.exit(), ending.toString());
        assertEquals(List.of("Sign-in word: mr"), ending.out().lines().toList());
        assertEquals("", ending.err());
    }

    /// One sentence on standard error, with nothing of Java and nothing of what was typed.
    private static void refused(int exit, CommandLine.Ending ending) {
        assertEquals(exit, ending.exit(), ending.toString());
        assertEquals("", ending.out());
        assertFalse(ending.err().matches("(?s).*(Exception|\\tat |java\\.|org\\.|WARNING).*"), ending.err());
        if (exit == 1) {
            assertEquals(1, ending.err().lines().count(), ending.err());
        }
    }

    @Test
    void verifySaysThatAllIsWell() {
        var ending = CommandLine.run(PASSPHRASE, "verify", store.toString(), "--passphrase-stdin");
        assertEquals(0, ending.exit(), ending.err());
        assertEquals("", ending.err());
        assertTrue(ending.lines().size() == 1 && ending.out().startsWith("All is well"), ending.out());
    }

    /// The driver looks there for libraries of killed programs, and reports those that it cannot delete.
    @Test
    void whatOthersLeftInTheTemporaryFolderIsNotReported() throws IOException {
        var left = Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-left-by-another");
        Files.createFile(Files.createDirectories(left).resolve("full"));
        try {
            verifySaysThatAllIsWell();
        } finally {
            TestHouse.delete(left);
        }
    }

    @Test
    void reportNamesItsFilesAndNothingElse() throws IOException {
        var ending = CommandLine.run(PASSPHRASE, "report", store.toString(), "--quarter", "2026Q3", "--to",
                place.toString(), "--passphrase-stdin");
        assertEquals(new CommandLine.Ending(0, place.resolve("PA01-2026Q3.xlsx") + "\n"
                + place.resolve("PA01-2026Q3.pdf") + "\n" + place.resolve("PA01-2026Q3.ods") + "\n"
                + place.resolve("PA01-2026Q3.csv") + "\n", ""), ending);
        assertEquals(List.of("PA01-2026Q3.csv", "PA01-2026Q3.ods", "PA01-2026Q3.pdf", "PA01-2026Q3.xlsx"),
                CommandLine.names(place));
        var again = CommandLine.run(PASSPHRASE, "report", store.toString(), "--quarter", "2026Q3", "--to",
                place.toString(), "--passphrase-stdin");
        refused(1, again);
    }

    @Test
    void aBackupIsWrittenAndBroughtBack() throws IOException {
        var backup = CommandLine.run(PASSPHRASE, "backup", store.toString(), "--to", place.toString(),
                "--passphrase-stdin");
        assertEquals(0, backup.exit(), backup.err());
        assertEquals("", backup.err());
        assertEquals(List.of(Path.of(backup.out().strip()).getFileName().toString()), CommandLine.names(place).stream()
                .filter(name -> !name.endsWith(".marks")).toList());
        var other = shared.resolve("restored");
        var restored = CommandLine.run(PASSPHRASE, "restore", backup.out().strip(), "--to", other.toString(),
                "--passphrase-stdin");
        assertEquals(0, restored.exit(), restored.err());
        assertEquals("", restored.err());
        assertEquals(1, restored.lines().size(), restored.out());
        assertEquals(0, CommandLine.run(PASSPHRASE, "verify", other.toString(), "--passphrase-stdin").exit());
    }

    /// Whatever it is: store, backup, marks, report, settings.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everythingThatItWritesIsItsOwnersAlone() throws IOException {
        var folder = Files.createDirectory(place.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        var made = folder.resolve("store");
        var home = Map.of("DISPLAY", "", "XDG_CONFIG_HOME", folder.resolve("config").toString());
        invented(CommandLine.invent(home, made, 7));
        var backup = CommandLine.run(home, PASSPHRASE, "backup", made.toString(), "--to", folder.toString(),
                "--passphrase-stdin");
        assertEquals(0, backup.exit(), backup.err());
        assertEquals(0, CommandLine.run(home, PASSPHRASE, "report", made.toString(), "--quarter", "2026Q3", "--to",
                folder.resolve("reports").toString(), "--passphrase-stdin").exit());
        try (var files = Files.walk(folder)) {
            assertEquals(List.of(), files.filter(file -> !file.equals(folder)).filter(CommandLineIT::isOpen).toList());
        }
    }

    private static boolean isOpen(Path file) {
        try {
            return !PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).endsWith("------");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Open questions of a register are asked on standard error, and answered by options; dates in the future answer nothing.
    @Test
    void whatARegisterLeavesOpenIsAskedAndSaid() throws IOException {
        // In a home of its own: otherwise, after a copy, this computer would take the store of the other tests for an older
        // one.
        var other = place.resolve("other").toString();
        invented(CommandLine.invent(CommandLine.NO_DISPLAY, Path.of(other), 8));
        var women = Files.writeString(place.resolve("women.csv"),
                "Number;Name;Born;Consent statistics;13/2;20/2;29/2\n17;Quenilda;1994-07;yes;x;;x\n").toString();
        var asked = CommandLine.run(PASSPHRASE, "import", other, women, "--dry-run", "--year", "2023",
                "--consents-on", "2999-01-01", "--passphrase-stdin");
        assertEquals(new CommandLine.Ending(0, """
                Sheet 1: nothing is read from column E, F, G
                members: 1 taken in, 0 here already
                1 row not taken in: missing (Something required is missing: Date)
                Only tried. Nothing was written.
                """, """
                Sheet 1: its dates include 29 February, and 2023 has none
                Sheet 1: in which year was the first of its dates? Say it with --year, or it is left out
                Sheet 1: on which day were these consents given? Say it with --consents-on, or they wait
                """), asked);
        var said = CommandLine.run(PASSPHRASE, "import", other, women, "--year", "2024", "--consents-on",
                "2024-03-05", "--passphrase-stdin");
        assertEquals(0, said.exit(), said.toString());
        assertEquals("", said.err());
        assertTrue(said.lines().containsAll(List.of("members: 1 taken in, 0 here already",
                "consents: 1 taken in, 0 here already")), said.out());
        refused(2, CommandLine.run(PASSPHRASE, "import", other, women, "--consents-on", "5 March",
                "--passphrase-stdin"));
    }

    @Test
    void helpAndVersionComeOnStandardOutputAlone() {
        var version = CommandLine.run("", "--version");
        assertEquals(new CommandLine.Ending(0, "Daybook " + System.getProperty("daybook.version", "0.2.0") + "\n", ""),
                version);
        for (var command : List.of("backup", "demo", "export", "import", "merge", "report", "restore", "update",
                "verify")) {
            var help = CommandLine.run("", command, "--help");
            assertEquals(0, help.exit());
            assertEquals("", help.err());
            assertTrue(help.out().startsWith("Usage: daybook " + command), help.out());
        }
    }

    @Test
    void withoutADisplayTheWindowIsRefusedInOneSentence() {
        refused(1, CommandLine.run(""));
        refused(1, CommandLine.run(Map.of("DISPLAY", ":4711"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not this one", "", "a\u0000b", "\u202eتمساح", "$(touch here)", "%s%n%s"})
    void aPassphraseThatDoesNotFitIsRefused(String typed) throws IOException {
        var other = copy();
        refused(1, CommandLine.run(typed + "\n", "verify", other.toString(), "--passphrase-stdin"));
    }

    static Stream<List<String>> hostile() {
        return Stream.of(List.of("forget"), List.of("-x"), List.of("report"),
                List.of("report", "nowhere", "--quarter", "2026Q5", "--to", "."),
                List.of("demo", "x", "--size", "xxl", "--seed", "1"),
                List.of("demo", "x", "--size", "xs", "--seed", "99999999999999999999"),
                List.of("verify", "--passphrase", "secret", "x"), List.of("report", "\u202e; rm -rf", "--to"),
                List.of("demo", "x", "--size", "xs", "--seed", "1", "--as-of", "yesterday"),
                List.of("restore", "x".repeat(5000)), List.of("@/etc/passwd"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void wrongUsageIsSaidAndChangesNothing(List<String> arguments) {
        refused(2, CommandLine.run(PASSPHRASE, arguments.toArray(String[]::new)));
    }

    static Stream<List<String>> nothingThere() {
        return Stream.of(List.of("verify", "nowhere"), List.of("verify", "/etc/passwd"), List.of("verify", "\n"),
                List.of("restore", "nowhere", "--to", "x"), List.of("restore", "/dev/null", "--to", "x"),
                List.of("restore", "/etc/passwd", "--to", "x"),
                List.of("update", "/etc/passwd"), List.of("update", "nowhere"),
                List.of("backup", "nowhere", "--to", "."),
                List.of("report", "nowhere", "--quarter", "2026Q3", "--to", "."),
                List.of("verify", "x".repeat(5000)));
    }

    @ParameterizedTest
    @MethodSource("nothingThere")
    void whereThereIsNothingItIsRefusedInOneSentence(List<String> arguments) {
        refused(1, CommandLine.run(PASSPHRASE, Stream.concat(arguments.stream(), Stream.of("--passphrase-stdin"))
                .toArray(String[]::new)));
    }

    private Path copy() throws IOException {
        var other = Files.createDirectory(place.resolve("copy"));
        try (var files = Files.list(store)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, other.resolve(file.getFileName()));
            }
        }
        return other;
    }
}
