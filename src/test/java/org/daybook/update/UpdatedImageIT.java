package org.daybook.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.daybook.vault.Footprint;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program, started by its own launcher with its own runtime, updates itself and goes back. The image is
/// `target/daybook` or the one named by the system property `daybook.image`; it is copied. The key of these tests is in a jar
/// before the program's own, and so are the number of the later version and its additions to the tables. The store is that of
/// the first release.
class UpdatedImageIT {
    private static final String PASSPHRASE = "the tide turns at noon\n";
    private static final String LATER = "9.0.0";
    @TempDir
    static Path temp;
    private static final TestUpdate MAKER = TestUpdate.withFreshKeys();
    private static TestImage program = new TestImage(Path.of(""));
    private static Path update = Path.of("");
    private static Path store = Path.of("");

    /// The result of the launcher.
    private record Ending(int status, String out, String err) {}

    /// Once: it copies and packs 200 MB.
    @BeforeAll
    @Timeout(300)
    static void aCopyOfTheImageAndALaterOne() throws Exception {
        var image = Path.of(System.getProperty("daybook.image", "target/daybook"));
        Assumptions.assumeTrue(Files.isRegularFile(new TestImage(image).config()),
                "SKIPPED: there is no packaged program in " + image);
        program = new TestImage(temp.resolve("program"));
        copy(image, program.root());
        knows(program, "");
        var later = new TestImage(temp.resolve("later"));
        copy(image, later.root());
        knows(later, LATER);
        update = MAKER.file(temp.resolve("update"), LATER, later);
        store = temp.resolve("desk");
        Footprint.copy(Path.of("src/test/resources/stores/0.2.0"), store);
    }

    @Test
    @Timeout(300)
    void theLauncherStartsTheLaterVersionOnTheSameDataAndGoesBack() throws Exception {
        var first = version();
        var updated = run("", "update", update.toString(), "--store", store.toString());
        assertEquals(0, updated.status(), updated.err());
        assertEquals("", updated.err());
        assertEquals(2, updated.out().lines().count(), updated.out());
        assertEquals("Daybook " + LATER, version());
        assertEquals(0, verify(store).status());
        try (var beside = Files.list(temp)) {
            var kept = beside.filter(path -> path.getFileName().toString().startsWith("desk-before-" + LATER)).toList();
            assertEquals(1, kept.size());
            assertTrue(updated.out().contains(kept.getFirst().toString()), updated.out());
        }
        assertEquals(0, run("", "update", "--back").status());
        assertEquals(first, version());
        assertTrue(verify(store).err().contains("newer version"), "its tables are those of the later version");
        var restored = run(PASSPHRASE, "update", "--restore-data", "--store", store.toString(), "--passphrase-stdin");
        assertEquals(0, restored.status(), restored.err());
        assertEquals(0, verify(store).status());
    }

    @Test
    @Timeout(300)
    void aPassphraseInFourScriptsOpensWhatItMade() throws Exception {
        var folder = temp.resolve("scripts");
        var typed = "тихая река è ναί 七 семь фонарей\n";
        assertEquals(0, run(typed, "demo", folder.toString(), "--size", "xs", "--seed", "7", "--as-of", "2026-11-25",
                "--passphrase-stdin").status());
        assertEquals(0, run(typed, "verify", folder.toString(), "--passphrase-stdin").status());
    }

    @Test
    @Timeout(300)
    void aChangedByteIsRefusedAndTheSameProgramStarts() throws Exception {
        var first = version();
        var bytes = Files.readAllBytes(update);
        for (int at : List.of(30, 500, bytes.length / 2, bytes.length - 1)) {
            var changed = bytes.clone();
            changed[at] ^= 1;
            var refused = run("", "update", TestUpdate.write(temp.resolve("changed"), changed).toString(), "--store",
                    store.toString());
            assertEquals(1, refused.status(), refused.out());
            assertEquals("", refused.out());
            assertEquals(1, refused.err().lines().count(), refused.err());
        }
        assertEquals(first, version());
    }

    private static String version() throws Exception {
        var ending = run("", "--version");
        assertEquals(0, ending.status(), ending.err());
        return ending.out().strip();
    }

    private static Ending verify(Path folder) throws Exception {
        return run(PASSPHRASE, "verify", folder.toString(), "--passphrase-stdin");
    }

    private static Ending run(String typed, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(program.launcher().toString()));
        command.addAll(List.of(arguments));
        var in = Files.writeString(temp.resolve("typed"), typed);
        var process = new ProcessBuilder(command).redirectInput(in.toFile())
                .redirectOutput(temp.resolve("out").toFile()).redirectError(temp.resolve("err").toFile());
        process.environment().put("XDG_CONFIG_HOME", temp.resolve("settings").toString());
        process.environment().put("XDG_DATA_HOME", temp.resolve("data").toString());
        process.environment().put("LC_ALL", "C.UTF-8");
        var running = process.start();
        assertTrue(running.waitFor(120, TimeUnit.SECONDS));
        return new Ending(running.exitValue(), Files.readString(temp.resolve("out")),
                Files.readString(temp.resolve("err")));
    }

    /// Puts the key of this test, and a version if given, before everything else on the class path.
    private static void knows(TestImage image, String version) throws IOException {
        var jar = image.config().resolveSibling("first.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, "update/release-keys", Base64.getEncoder()
                    .encodeToString(MAKER.releaseKeys().keys().getFirst().getEncoded()) + "\n");
            if (!version.isEmpty()) {
                put(out, "update/version", version + "\n");
                out.putNextEntry(new ZipEntry("db/"));
                put(out, "db/V999__later.sql",
                        Files.readString(Path.of("src/test/resources/later/db/V999__later.sql")));
            }
        }
        var config = Files.readString(image.config());
        Files.writeString(image.config(),
                config.replace("[Application]\n", "[Application]\napp.classpath=$APPDIR/first.jar\n"));
    }

    private static void put(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.closeEntry();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
